package dev.handoff.organisation;

/** Shows reps how the leads of a channel really turn out: implemented by what reps believe. */
@FunctionalInterface
public interface ResultsFeedback {

    /** Every rep goes that share of the way from what the rep believes about the channel to its true result. */
    void show(int channel, double share);
}
