package dev.handoff.ledger;

import static dev.handoff.ledger.AgreementMetrics.KEPT_FIRST_TOUCH;
import static dev.handoff.ledger.AttemptMetrics.ATTEMPTS_NONE;
import static dev.handoff.ledger.AttemptMetrics.FOLLOWUP_RATE;
import static dev.handoff.ledger.Better.HIGHER;
import static dev.handoff.ledger.Better.LOWER;
import static dev.handoff.ledger.Better.NEITHER;
import static dev.handoff.ledger.FunnelMetrics.INQUIRIES;
import static dev.handoff.ledger.FunnelMetrics.MQLS;
import static dev.handoff.ledger.FunnelMetrics.RATE_MQL;
import static dev.handoff.ledger.FunnelMetrics.RATE_SQL;
import static dev.handoff.ledger.FunnelMetrics.SALS;
import static dev.handoff.ledger.FunnelMetrics.SQLS;
import static dev.handoff.ledger.FunnelMetrics.WINS;
import static dev.handoff.ledger.Knowledge.CLOSES;
import static dev.handoff.ledger.Knowledge.COMMON;
import static dev.handoff.ledger.Knowledge.LATENT;
import static dev.handoff.ledger.Knowledge.OPINION_OF_SALES;
import static dev.handoff.ledger.Knowledge.TRUE_QUALITY;
import static dev.handoff.ledger.MetricUnit.MONEY;
import static dev.handoff.ledger.MetricUnit.SHARE;
import static dev.handoff.ledger.MoneyMetrics.REVENUE;
import static dev.handoff.ledger.MoneyMetrics.REVENUE_EXPECTED;
import static dev.handoff.ledger.MoneyMetrics.SPEND;

import dev.handoff.ledger.MetricFamily.Each;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Figures of each channel; those not told of the company, and the one that is about all channels, have their description here. */
interface ChannelMetrics {

    /** These metrics in the order of the catalogue. */
    MetricShelf SHELF = new MetricShelf();

    Metric BELIEF_ERROR = SHELF.of("belief.error", SHARE, NEITHER, TRUE_QUALITY, "Error of what reps believe")
            .mayBeNegative()
            .only(Mechanism.BELIEFS)
            .weekly()
            .says(
                    "Share of good leads as reps put it, less the true share, over all channels, weighted by leads handed over.");

    MetricFamily CHANNEL_INQUIRIES = ofChannelWeekly(INQUIRIES);
    MetricFamily CHANNEL_MQLS = ofChannelWeekly(MQLS);
    MetricFamily CHANNEL_SALS = ofChannel(SALS);
    MetricFamily CHANNEL_SQLS = ofChannelWeekly(SQLS);
    MetricFamily CHANNEL_WINS = ofChannel(WINS);
    MetricFamily CHANNEL_RATE_MQL = ofChannel(RATE_MQL);
    MetricFamily CHANNEL_RATE_SQL = ofChannel(RATE_SQL);
    MetricFamily CHANNEL_ATTEMPTS_NONE = ofChannel(ATTEMPTS_NONE);
    MetricFamily CHANNEL_FOLLOWUP_RATE = ofChannel(FOLLOWUP_RATE);
    MetricFamily CHANNEL_REVENUE = ofChannel(REVENUE);
    MetricFamily CHANNEL_REVENUE_EXPECTED = ofChannelWeekly(REVENUE_EXPECTED);
    MetricFamily CHANNEL_SPEND = ofChannelWeekly(SPEND);
    MetricFamily CHANNEL_LOST_VALUE = ofChannel(MetricDraft.figure("lost.value", MONEY, LOWER, LATENT, "Value lost")
            .says("What the channel's lost leads would have been worth under the reference cadence."));
    MetricFamily CHANNEL_FIRST_TOUCH = ofChannel(KEPT_FIRST_TOUCH);
    MetricFamily CHANNEL_QUALITY_PERCEIVED = ofChannelWeekly(
            MetricDraft.figure("quality.perceived", SHARE, NEITHER, OPINION_OF_SALES, "Good leads, reps believe")
                    .only(Mechanism.BELIEFS)
                    .weekly()
                    .says("Share of good leads as reps put it on average, over the window."));
    MetricFamily CHANNEL_QUALITY_TRUE = ofChannelWeekly(MetricDraft.figure(
                    "quality.true", SHARE, NEITHER, TRUE_QUALITY, "Good leads, truly")
            .only(Mechanism.BELIEFS)
            .weekly()
            .says("Share of the leads handed over that the reference cadence would turn into leads worth pursuing."));
    MetricFamily CHANNEL_BELIEF_ERROR = ofChannelWeekly(BELIEF_ERROR);
    List<MetricFamily> CREDIT = Arrays.stream(CreditRule.values())
            .map(rule -> ofChannel(MetricDraft.figure(
                            "credit." + rule.label(), MONEY, NEITHER, CLOSES, "Credit, " + rule.words())
                    .only(Mechanism.ASSISTS)
                    .says("Expected revenue of deals closed in the window that this rule credits to the channel.")))
            .toList();

    /** How many of a channel's leads are tried within a limit that some policy compared promises; {@link Metric#triedWithin} makes one of it. */
    Metric TRIED_WITHIN = MetricDraft.figure("tried.within", SHARE, HIGHER, LATENT, "Tried within")
            .beside()
            .says(
                    "Share of the channel's leads assigned in the window that get their first attempt within that limit.");

    private static MetricFamily ofChannel(Metric figure) {
        return ofChannel(figure, EnumSet.of(MetricDraft.Told.WHOLE));
    }

    private static MetricFamily ofChannelWeekly(Metric figure) {
        return ofChannel(figure, EnumSet.of(MetricDraft.Told.WHOLE, MetricDraft.Told.WEEKLY));
    }

    /** A channel's money tells what closed; how many leads it has handed over everybody knows. */
    private static MetricFamily ofChannel(Metric figure, Set<MetricDraft.Told> told) {
        boolean tellsCloses = figure.knowledge() == COMMON && !figure.equals(MQLS);
        Knowledge known = tellsCloses ? CLOSES : figure.knowledge();
        return SHELF.family(Each.CHANNEL, figure.told(known, told));
    }
}
