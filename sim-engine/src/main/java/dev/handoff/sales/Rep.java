package dev.handoff.sales;

import dev.handoff.handoff.Handover;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Simulation;

/** One salesperson at a desk: does one thing at a time. */
public final class Rep {

    private final int number;
    private final double persistence;
    private final double skill;
    private final Inbox inbox;
    private boolean busy;
    private long wake = Simulation.NONE;
    private Action<Rep> afterwards;
    private Handover inHand;
    private boolean answered;

    Rep(int number, double persistence, double skill, Inbox inbox) {
        this.number = number;
        this.persistence = persistence;
        this.skill = skill;
        this.inbox = inbox;
    }

    /** Position among the reps, 0 … */
    public int number() {
        return number;
    }

    /** How much more persistent than the average rep, in logits. */
    double persistence() {
        return persistence;
    }

    /** How much better at winning deals than the average rep, in logits. */
    public double skill() {
        return skill;
    }

    Inbox inbox() {
        return inbox;
    }

    boolean busy() {
        return busy;
    }

    void begin(Action<Rep> then) {
        busy = true;
        afterwards = then;
    }

    Action<Rep> finish() {
        busy = false;
        return afterwards;
    }

    long wake() {
        return wake;
    }

    void wakeBy(long handle) {
        wake = handle;
    }

    /** The lead the rep is at work on. */
    Handover inHand() {
        return inHand;
    }

    void takeInHand(Handover handover) {
        inHand = handover;
    }

    /** Whether the attempt under way was answered. */
    boolean answered() {
        return answered;
    }

    void noteAnswer(boolean yes) {
        answered = yes;
    }

    @Override
    public String toString() {
        return "rep " + (number + 1);
    }
}
