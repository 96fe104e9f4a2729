package dev.handoff.handoff;

/** Where leads go that sales gives back: implemented by marketing. */
public interface ReturnedLeads {

    /** Whether marketing wants to nurture the lead again; otherwise its fate is sealed. */
    boolean wants(Handover handover);

    /** Nurtures the lead again. */
    void takeBack(Handover handover);
}
