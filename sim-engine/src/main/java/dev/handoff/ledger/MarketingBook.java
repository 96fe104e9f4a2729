package dev.handoff.ledger;

import dev.handoff.company.Sla;
import dev.handoff.company.Sla.MarketingPromise;
import dev.handoff.handoff.Handover;
import dev.handoff.kernel.SimTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Marketing's half of the agreement. Each clause is kept or broken once a period, by what is known in it; periods count from the window's
 * start, a last incomplete one is left out, and a period is judged by the agreement in force at its start. A period without anything to
 * judge (no conversation, no reviewed lead) is not measured.
 */
final class MarketingBook {

    /** What marketing delivered in one period. */
    private static final class Delivery {
        private MarketingPromise promise;
        private long qualified;
        private long conversations;
        private long fitting;
        private long accepted;
        private long rejected;
        private long handed;
        private long reachable;
    }

    private final long from;
    private final long period;
    private final Delivery[] periods;
    private final List<MarketingPromise> promises = new ArrayList<>();
    private MarketingPromise present;
    private int sealed;
    private boolean reachPromised;

    MarketingBook(Sla sla, Window window) {
        this.from = window.from();
        this.period = sla.period().toMillis();
        this.periods = new Delivery[(int) ((window.to() - window.from()) / period)];
        for (int i = 0; i < periods.length; i++) {
            periods[i] = new Delivery();
        }
    }

    /** From then on marketing promises that; periods begun before keep the agreement of their start. */
    void adopt(long at, MarketingPromise promise) {
        sealBefore(at);
        present = promise;
        promises.add(promise);
        reachPromised |= promise.completeness().isPresent();
    }

    private void sealBefore(long at) {
        while (sealed < periods.length && from + sealed * period < at) {
            periods[sealed++].promise = present;
        }
    }

    private Delivery at(long instant) {
        long index = Math.floorDiv(instant - from, period);
        return index < 0 || index >= periods.length ? null : periods[(int) index];
    }

    void qualified(long at) {
        Delivery delivery = at(at);
        if (delivery != null) {
            delivery.qualified++;
        }
    }

    /** A conversation showed whether the lead's company could buy. */
    void spoke(long at, Handover handover) {
        Delivery delivery = at(at);
        if (delivery != null && !handover.own()) {
            delivery.conversations++;
            delivery.fitting += handover.lead().fit() ? 1 : 0;
        }
    }

    void reviewed(long at, boolean accepted) {
        Delivery delivery = at(at);
        if (delivery != null) {
            delivery.accepted += accepted ? 1 : 0;
            delivery.rejected += accepted ? 0 : 1;
        }
    }

    /** A lead was handed over; whether it can be reached costs two draws and is looked up only where it was promised. */
    void handed(long at, Handover handover) {
        Delivery delivery = at(at);
        if (delivery != null && reachPromised) {
            delivery.handed++;
            delivery.reachable += handover.lead().reachable() ? 1 : 0;
        }
    }

    /** Share of periods in which each promised clause was kept; a clause promised at no time is absent. */
    void report(Responses out) {
        sealBefore(Long.MAX_VALUE);
        double weeks = period / (double) SimTime.WEEK;
        put(out, "volume", MarketingPromise::volume, d -> d.qualified / weeks);
        put(out, "meetingDefinition", MarketingPromise::meetingDefinition, d -> share(d.fitting, d.conversations));
        put(out, "acceptanceRate", MarketingPromise::acceptanceRate, d -> share(d.accepted, d.accepted + d.rejected));
        put(out, "completeness", MarketingPromise::completeness, d -> share(d.reachable, d.handed));
    }

    private void put(
            Responses out,
            String clause,
            Function<MarketingPromise, Optional<Double>> promised,
            ToDoubleFunction<Delivery> delivered) {
        if (promises.stream().noneMatch(promise -> promised.apply(promise).isPresent())) {
            return;
        }
        long measured = 0;
        long kept = 0;
        for (Delivery delivery : periods) {
            Optional<Double> least = promised.apply(delivery.promise);
            double value = delivered.applyAsDouble(delivery);
            if (least.isPresent() && !Double.isNaN(value)) {
                measured++;
                kept += value >= least.get() ? 1 : 0;
            }
        }
        out.put("sla.marketing." + clause, "share", share(kept, measured));
    }

    private static double share(long part, long whole) {
        return whole == 0 ? Double.NaN : part / (double) whole;
    }
}
