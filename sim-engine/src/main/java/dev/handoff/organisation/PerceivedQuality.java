package dev.handoff.organisation;

/** What sales believes about the leads it gets: implemented by what reps believe. */
@FunctionalInterface
public interface PerceivedQuality {

    /** Believed share of good leads over reps and channels, each with the weight of the evidence behind it. */
    double mean();
}
