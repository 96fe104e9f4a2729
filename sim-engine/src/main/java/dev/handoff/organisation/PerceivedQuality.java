package dev.handoff.organisation;

/** What sales believes about the leads it gets: implemented by what reps believe. */
@FunctionalInterface
public interface PerceivedQuality {

    /** Believed share of good leads, averaged over reps and channels. */
    double mean();
}
