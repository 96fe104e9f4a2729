package dev.handoff.ledger;

/** What became of a lead: exactly one per lead, the first that applies in this order. */
public enum Fate {
    /** A deal was won. */
    WON("won", "won"),
    /** Still under way when measuring ended. */
    OPEN("open", "still under way"),
    /** A deal was lost. */
    LOST_DEAL("lost-deal", "deal lost"),
    /** It unsubscribed or asked to be left alone. */
    OPTED_OUT("opted-out", "asked not to be contacted"),
    /** It was never handed over. */
    EXPIRED("expired", "never handed to sales"),
    /** It was never good: the company does not fit, or nobody could have convinced it. */
    NO_FIT("no-fit", "never a fit"),
    /** Good, but there was no way to reach it. */
    UNREACHABLE("unreachable", "could not be reached"),
    /** Good and reachable, and nobody ever tried. */
    NEVER_WORKED("never-worked", "never worked"),
    /** Intent had faded, or a rival had sold, before the first attempt. */
    TOO_LATE("too-late", "worked too late"),
    /** A rival sold to it while it was worked. */
    BOUGHT_ELSEWHERE("bought-elsewhere", "bought elsewhere"),
    /** Fewer attempts than the reference cadence has. */
    GAVE_UP("gave-up", "given up too soon"),
    /** The whole cadence did not win it. */
    EXHAUSTED("exhausted", "fully worked, did not convert");

    private final String label;
    private final String words;

    Fate(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** Name used in metrics. */
    public String label() {
        return label;
    }

    /** The same in the words of a sales manager. */
    public String words() {
        return words;
    }

    /** Whether the lead is lost for good. */
    public boolean lost() {
        return this != WON && this != OPEN;
    }
}
