package dev.handoff.crm.words;

/** What a cell can mean, whatever language the company writes. */
public enum Word {
    YES("yes"),
    NO("no"),
    ANSWERED("answered"),
    SILENT("silent"),
    DONE("done"),
    PLANNED("planned"),
    INBOUND("inbound"),
    OUTBOUND("outbound"),
    CALL("call"),
    EMAIL("email"),
    /** Written by a machine to many. */
    MASS("mass"),
    WON("won"),
    LOST("lost"),
    OPEN("open"),
    /** A row that is a deal, in a table that holds others too. */
    DEAL("deal"),
    QUALIFIED("qualified"),
    MISFIT("misfit"),
    UNRESPONSIVE("unresponsive"),
    OPT_OUT("optOut"),
    COMPETITOR("competitor"),
    REJECTED("rejected"),
    RECYCLED("recycled"),
    /** Over, and no reason is told. */
    ENDED("ended"),
    /** Not over. */
    WORKING("working");

    private final String key;

    Word(String key) {
        this.key = key;
    }

    /** Its name in the vocabulary and in a mapping file. */
    public String key() {
        return key;
    }
}
