package dev.handoff.marketing;

import dev.handoff.handoff.Handover;

/** Paid by the number of qualified leads, marketing counts qualified leads, whatever becomes of them. */
final class QualifiedLeadsCount implements ChannelPerformance {

    private final ResultSums sums;

    QualifiedLeadsCount(int channels) {
        sums = new ResultSums(channels);
    }

    @Override
    public void qualified(long at, Handover handover) {
        sums.add(handover.lead().channel().number(), 1, 1);
    }

    @Override
    public Seen knownBy(long now) {
        return sums.take();
    }
}
