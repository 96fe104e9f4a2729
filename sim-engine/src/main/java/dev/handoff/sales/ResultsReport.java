package dev.handoff.sales;

import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import java.util.ArrayDeque;

/**
 * The report on how one channel's leads really turn out: it holds what sales recorded with a reason, up to some time ago. The fewer outcomes
 * were recorded, the less people take it to heart.
 */
final class ResultsReport {

    /** The last two hundred outcomes decide how complete the report looks. */
    private static final double MEMORY = 0.995;

    private final ChannelConversion conversion = new ChannelConversion();
    private final ArrayDeque<Outcome> notYetIn = new ArrayDeque<>();
    private double outcomes;
    private double recorded;

    private record Outcome(Ending ending, int touches, boolean read, long at) {}

    /** A lead has left the desk. */
    void add(Handover handover, long now) {
        outcomes = MEMORY * outcomes + 1;
        recorded = MEMORY * recorded + (handover.reasonRecorded() ? 1 : 0);
        if (handover.reasonRecorded()) {
            boolean read = handover.read() || handover.attempts() > 0;
            notYetIn.add(new Outcome(handover.ending(), handover.attempts(), read, now));
        }
    }

    /** Share of the channel's outcomes that were recorded with a reason lately. */
    double completeness() {
        return outcomes == 0 ? 0 : recorded / outcomes;
    }

    /** Estimated share of good leads in what is at least so old; NaN while that is too little. */
    double quality(long now, long delay) {
        while (!notYetIn.isEmpty() && notYetIn.peek().at() + delay <= now) {
            Outcome outcome = notYetIn.poll();
            conversion.record(outcome.ending(), outcome.touches(), outcome.read(), outcome.at());
        }
        return conversion.quality(now);
    }
}
