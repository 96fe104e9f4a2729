package dev.handoff.scenario.likeness;

import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.market.Lead;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What became of the leads of one period of a trial in which chance says how long each waits.
 *
 * @param period the period
 */
record TriedPeriod(SimulatedPeriod period) implements PeriodTask<TriedPeriod.Seen> {
    private static final double MILLIS_A_MINUTE = 60_000;
    private static final long MONTH = 30L * 24 * 3_600_000;

    /**
     * The leads, in the order of their first attempts.
     *
     * @param channel number of each lead's channel
     * @param minutes to its first attempt
     * @param pursued 1 where it turned out to be worth pursuing, else 0
     */
    record Seen(double[] channel, double[] minutes, double[] pursued) {}

    @Override
    public Seen run(BooleanSupplier ended) {
        ExportFrame export = period.export();
        Watch watch = new Watch(period.timeline().start().run().warmUp().toMillis(), export);
        period.simulate(watch, ended);
        return new Seen(
                watch.tried.stream().mapToDouble(t -> t.channel).toArray(),
                watch.tried.stream().mapToDouble(t -> t.minutes).toArray(),
                watch.tried.stream().mapToDouble(t -> t.pursued ? 1 : 0).toArray());
    }

    /** A lead of the trial. */
    private static final class Tried {
        private final int channel;
        private final double minutes;
        private boolean pursued;

        Tried(int channel, double minutes) {
            this.channel = channel;
            this.minutes = minutes;
        }
    }

    /** Leads handed over straight: one out of nurture is not tried at the instant that was drawn. */
    private static final class Watch implements Journal {
        private final long from;
        private final long to;
        private final List<String> channels;
        private final List<Tried> tried = new ArrayList<>();
        private final Map<Lead, Tried> byLead = new IdentityHashMap<>();

        Watch(long from, ExportFrame export) {
            this.from = from;
            this.to = from + 1000 * export.seconds() - MONTH;
            this.channels = export.channels();
        }

        @Override
        public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
            Lead lead = handover.lead();
            boolean straight = !handover.own() && handover.qualifiedAt() == lead.inquiredAt();
            if (handover.attempts() == 1 && straight && lead.inquiredAt() >= from && lead.inquiredAt() < to) {
                Tried one =
                        new Tried(channels.indexOf(lead.channel().name()), (at - lead.inquiredAt()) / MILLIS_A_MINUTE);
                tried.add(one);
                byLead.put(lead, one);
            }
        }

        @Override
        public void opened(long at, Handover handover) {
            Tried one = byLead.get(handover.lead());
            if (one != null) {
                one.pursued = true;
            }
        }
    }
}
