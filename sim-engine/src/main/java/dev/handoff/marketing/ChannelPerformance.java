package dev.handoff.marketing;

import dev.handoff.handoff.Journal;

/** How well each channel performs in marketing's eyes, by what marketing is paid for and what it gets to see. */
public interface ChannelPerformance extends Journal {

    /** What has become known by that instant, and was not told before. */
    Seen knownBy(long now);

    /**
     * Results by the number of the channel.
     *
     * @param results in MQLs or money
     * @param counts how many single results that were; a lead half written off is half of one
     */
    record Seen(double[] results, double[] counts) {}
}
