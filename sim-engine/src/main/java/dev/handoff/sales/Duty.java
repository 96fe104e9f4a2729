package dev.handoff.sales;

/** A kind of work that reps do: is there a next piece of it? */
public interface Duty {

    /**
     * Starts the rep's next piece of this work.
     *
     * @return whether the rep is now busy with it; false when there is nothing to do
     */
    boolean startNext(Rep rep);
}
