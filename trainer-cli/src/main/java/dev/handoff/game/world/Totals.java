package dev.handoff.game.world;

import dev.handoff.ledger.Metric;
import dev.handoff.ledger.Responses;

/**
 * What all rounds of a world add up to, as far as a course through a game needs it: little enough to be kept when the world is forgotten.
 *
 * @param expected contribution, open deals at their odds
 * @param mqls leads that marketing handed over
 * @param revenue expected revenue of all deals
 * @param prospected the part of it that reps found themselves; 0 where they look for nobody
 * @param handedCredit share of a handed deal that a rep is paid for
 */
public record Totals(double expected, double mqls, double revenue, double prospected, double handedCredit) {
    /** What these rounds add up to. */
    public static Totals of(Played played) {
        Responses all = played.totals();
        return new Totals(
                played.expected(),
                all.get(Metric.MQLS),
                all.get(Metric.REVENUE_EXPECTED),
                all.has(Metric.PROSPECTED_REVENUE_EXPECTED) ? all.get(Metric.PROSPECTED_REVENUE_EXPECTED) : 0,
                played.timeline().start().incentives().handedCredit());
    }
}
