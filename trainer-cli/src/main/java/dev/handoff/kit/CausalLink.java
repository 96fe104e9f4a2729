package dev.handoff.kit;

import dev.handoff.ledger.Metric;
import java.util.List;

/**
 * An arrow of the causal map, with how it can be measured.
 *
 * @param from box that acts
 * @param to box that is acted on
 * @param more whether more of the one makes more of the other
 * @param cause what is moved to measure it
 * @param lessens whether the move makes the acting box less, not more
 * @param measured the figure of the box that is acted on
 */
record CausalLink(String from, String to, boolean more, Cause cause, boolean lessens, Metric measured) {
    /** What is moved. */
    enum Cause {
        /** How marketing is paid. */
        PAY,
        /** What handed deals pay sales. */
        HANDED,
        /** Hours for names of sales' own. */
        OWN_NAMES,
        /** How many leads are handed over. */
        LEADS,
        /** How often a lead is tried. */
        CALLS,
        /** Sales' trust in marketing. */
        SALES_TRUST,
        /** Marketing's trust in sales. */
        MARKETING_TRUST
    }

    /** The arrows of the map. */
    static List<CausalLink> all() {
        return List.of(
                new CausalLink("pay", "leads", true, Cause.PAY, true, Metric.MQLS),
                new CausalLink("leads", "calls", false, Cause.LEADS, false, Metric.ATTEMPTS_PER_LEAD),
                new CausalLink("leads", "sales", false, Cause.LEADS, false, Metric.TRUST_SALES),
                new CausalLink("sales", "calls", true, Cause.SALES_TRUST, false, Metric.ATTEMPTS_PER_LEAD),
                new CausalLink("calls", "marketing", true, Cause.CALLS, false, Metric.TRUST_MARKETING),
                new CausalLink("marketing", "leads", false, Cause.MARKETING_TRUST, false, Metric.MQLS),
                new CausalLink("half", "calls", false, Cause.HANDED, true, Metric.ATTEMPTS_PER_LEAD),
                new CausalLink("own", "calls", false, Cause.OWN_NAMES, false, Metric.ATTEMPTS_PER_LEAD),
                new CausalLink("calls", "worth", true, Cause.CALLS, false, Metric.SQLS));
    }

    /** Whether the move makes what is acted on more, by the map. */
    boolean raises() {
        return more != lessens;
    }
}
