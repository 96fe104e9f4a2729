package dev.handoff.handoff;

/** Marketing, as sales sees it when a lead comes back. */
public interface TakesBack {

    /** Whether marketing wants to nurture the lead again; otherwise its fate is sealed. */
    boolean wants(Handover handover);

    /** Nurtures the lead again. */
    void takeBack(Handover handover);
}
