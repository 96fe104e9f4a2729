package dev.handoff.sales;

/** A kind of work that reps do, piece by piece. */
public interface Duty {

    /**
     * Starts the rep's next piece of this work.
     *
     * @return whether the rep is now busy with it; false when there is nothing to do
     */
    boolean startNext(Rep rep);

    /** Starts the piece of this work that an alert rings for, if there is one; tells whether the rep is now busy with it. */
    default boolean answerAlert(Rep rep) {
        return false;
    }

    /** Whether something of this work is due and waits for that rep. */
    default boolean waitsFor(Rep rep) {
        return false;
    }
}
