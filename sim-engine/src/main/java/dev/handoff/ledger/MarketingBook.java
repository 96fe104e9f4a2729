package dev.handoff.ledger;

import dev.handoff.company.MarketingPromise;
import dev.handoff.company.Sla;
import dev.handoff.handoff.Delivery;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.MarketingClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marketing's half of the agreement. Each clause is kept or broken once a period, by what is known in it; periods count from the window's
 * start, a last incomplete one is left out, and a period is judged by the agreement in force at its start. A period without anything to
 * judge (no conversation, no reviewed lead) is not measured.
 */
final class MarketingBook {

    private final long from;
    private final long period;
    private final Delivery[] periods;
    private final MarketingPromise[] judgedBy;
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
        this.judgedBy = new MarketingPromise[periods.length];
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
            judgedBy[sealed++] = present;
        }
    }

    private Delivery at(long instant) {
        long index = Math.floorDiv(instant - from, period);
        return index < 0 || index >= periods.length ? null : periods[(int) index];
    }

    void qualified(long at) {
        Delivery delivery = at(at);
        if (delivery != null) {
            delivery.qualified();
        }
    }

    /** A conversation showed whether the lead's company could buy. */
    void spoke(long at, Handover handover) {
        Delivery delivery = at(at);
        if (delivery != null) {
            delivery.spoke(handover);
        }
    }

    void reviewed(long at, boolean accepted) {
        Delivery delivery = at(at);
        if (delivery != null) {
            delivery.reviewed(accepted);
        }
    }

    /** A lead was handed over; whether it can be reached is looked up only where it was promised. */
    void handed(long at, Handover handover) {
        Delivery delivery = at(at);
        if (delivery != null && reachPromised) {
            delivery.handed(handover);
        }
    }

    /** Share of periods in which each promised clause was kept; a clause promised at no time is absent. */
    void report(Responses out) {
        sealBefore(Long.MAX_VALUE);
        for (MarketingClause clause : MarketingClause.values()) {
            if (promises.stream().anyMatch(promise -> clause.promisedIn(promise).isPresent())) {
                out.put(Metric.kept(clause), attainment(clause));
            }
        }
    }

    private double attainment(MarketingClause clause) {
        long measured = 0;
        long kept = 0;
        for (int i = 0; i < periods.length; i++) {
            Optional<Boolean> verdict = clause.kept(judgedBy[i], periods[i], period);
            measured += verdict.isPresent() ? 1 : 0;
            kept += verdict.orElse(false) ? 1 : 0;
        }
        return measured == 0 ? Double.NaN : kept / (double) measured;
    }
}
