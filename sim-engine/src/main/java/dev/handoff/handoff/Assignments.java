package dev.handoff.handoff;

/** How the agreement's clocks reach the desks: implemented by sales. */
public interface Assignments {

    /** Puts the lead on top of the rep's list. */
    void remind(Handover handover);

    /** A manager puts the lead on top and insists on the next attempt. */
    void escalate(Handover handover);

    /** Gives the lead to another rep, who decides afresh; {@code anew} starts that one's clock. Does nothing where nobody else can take it. */
    void passOn(Handover handover, Runnable anew);

    /** A lead that waits among those on the list has missed its limit: others come first now. */
    void moveDown(Handover handover);

    /** Takes the lead away from sales and gives it back to marketing. */
    void giveBack(Handover handover);

    /** Lets a lead go that was only kept because a clause was open. */
    void letGo(Handover handover);
}
