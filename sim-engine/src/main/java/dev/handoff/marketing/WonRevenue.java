package dev.handoff.marketing;

import dev.handoff.handoff.Handover;
import java.util.ArrayDeque;

/**
 * With the loop closed, marketing counts the revenue its leads brought in: won deals whose outcome sales recorded with a reason, once the
 * report shows them.
 */
final class WonRevenue implements ChannelPerformance {

    private final ResultSums sums;
    private final ArrayDeque<Deal> unreported = new ArrayDeque<>();
    private long delay;

    private record Deal(int channel, double size, long closedAt) {}

    /** Deals show in the report so many milliseconds after they were won. */
    WonRevenue(int channels, long delay) {
        this.sums = new ResultSums(channels);
        this.delay = delay;
    }

    /** The report takes that long from now on. */
    void reportsAfter(long millis) {
        delay = millis;
    }

    @Override
    public void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
        if (won && !handover.own() && handover.reasonRecorded()) {
            unreported.add(new Deal(handover.lead().channel().number(), size, at));
        }
    }

    @Override
    public Seen knownBy(long now) {
        while (!unreported.isEmpty() && unreported.peek().closedAt() + delay <= now) {
            Deal deal = unreported.poll();
            sums.add(deal.channel(), deal.size(), 1);
        }
        return sums.take();
    }
}
