package dev.handoff.handoff;

/** How the agreement's clocks reach the desks: implemented by sales. */
public interface Assignments {

    /** Gives the lead to another rep, who decides afresh; does nothing where nobody else can take it. */
    void passOn(Handover handover);

    /** Lets a lead go that was only kept because a clause was open. */
    void letGo(Handover handover);
}
