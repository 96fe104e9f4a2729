package dev.handoff.report;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.RunResult.Stop;
import dev.handoff.experiment.WeeklySummary;
import dev.handoff.statistics.ControlledMean;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.MeanIntervals;
import dev.handoff.statistics.Moments;
import dev.handoff.statistics.QuantileInterval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Hand-made results: a company in figures near the baseline's, and smaller ones for the edges. Not the output of a simulation. */
public final class Sample {
    private static final int SIZES = 2;
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final double[] SEASON = {0, 3, 1, -2, -4, -1, 2, 4, 1, -3, -2, 0, 5};

    private Sample() {}

    /** What the reader is told. */
    public static ReportContext context() {
        return new ReportContext(
                "handoff",
                "0.1.0",
                "industry-baseline",
                "the industry baseline",
                "Eight reps share 39,000 inquiries a year from seven channels. Nobody has agreed how leads are followed up.",
                "What does a company earn that follows up its leads as most do?",
                "9f2c41d07ab3",
                "EUR",
                "handoff run industry-baseline --seed 1 -n 100",
                List.of(),
                List.of(
                        "Deal size: median 10,000 EUR, sigma 0.9 (assume).",
                        "Pick-up falls with the delay of the first attempt (data, pub).",
                        "Shares never followed up and followed up 1 to 3 times: calibrated to figures quoted by the source articles."),
                ReportContext.followUpAsQuoted(),
                List.of());
    }

    /** The same company, to which things happen. */
    public static ReportContext eventful() {
        ReportContext c = context();
        return new ReportContext(
                c.tool(),
                c.version(),
                c.scenarioName(),
                c.title(),
                c.story(),
                c.question(),
                c.scenarioHash(),
                c.currency(),
                c.command(),
                c.agreementInWords(),
                c.assumptions(),
                c.published(),
                List.of(new TimelineEvent(8, "downturn"), new TimelineEvent(20, "a rep quits (8 weeks)")));
    }

    /** A year of a company with every mechanism but an agreement. */
    public static RunResult year() {
        return ShortResults.run(1, 100, 0.95, 26, 52, Stop.PRECISION, metrics(), weekly(), 12_345_678);
    }

    /** The same company, stopped for that reason. */
    public static RunResult stopped(Stop stop) {
        RunResult r = year();
        return ShortResults.run(r.seed(), 37, 0.95, 26, 52, stop, r.metrics(), r.weekly(), r.events());
    }

    /** A mere queue: no money, no follow-up, no weekly series. */
    public static RunResult queue() {
        List<MetricSummary> few = List.of(
                metric("inquiries", "leads", 50_400, 80),
                metric("rep.utilization", "share", 0.8003, 0.0013),
                metric("queue.length", "leads", 3.198, 0.061));
        return ShortResults.run(7, 40, 0.95, 10, 520, Stop.FIXED, few, List.of(), 1_000_000);
    }

    /** The year with one metric more. */
    public static RunResult with(RunResult r, MetricSummary... more) {
        List<MetricSummary> all = new ArrayList<>(r.metrics());
        all.addAll(Arrays.asList(more));
        return of(r, all);
    }

    /** The year with other metrics. */
    public static RunResult of(RunResult r, List<MetricSummary> all) {
        return ShortResults.run(
                r.seed(),
                r.replications(),
                r.confidence(),
                r.warmUpWeeks(),
                r.horizonWeeks(),
                r.stop(),
                all,
                r.weekly(),
                r.events());
    }

    /** A metric whose other statistics follow from mean and half-width as if it were normal over 100 replications. */
    public static MetricSummary metric(String name, String unit, double mean, double halfWidth) {
        return metric(name, unit, mean, halfWidth, 0.1);
    }

    /** As above with that skewness. */
    public static MetricSummary metric(String name, String unit, double mean, double halfWidth, double skewness) {
        double sd = halfWidth * 5;
        return MetricSummary.of(
                        name,
                        unit,
                        new MetricSummary.OverReplications(
                                mean,
                                halfWidth,
                                sd,
                                mean - 2.5 * sd,
                                mean - 1.28 * sd,
                                mean,
                                mean + 1.28 * sd,
                                mean + 2.5 * sd,
                                100,
                                skewness))
                .withQuantiles(quantiles(mean, sd, 100));
    }

    /** The metric over so many replications only, as far as its quantiles go. */
    public static MetricSummary over(int count, MetricSummary m) {
        MetricSummary.OverReplications few = new MetricSummary.OverReplications(
                m.mean(), m.halfWidth(), m.sd(), m.min(), m.p10(), m.p50(), m.p90(), m.max(), count, m.skewness());
        return MetricSummary.of(m.name(), m.unit(), few).withQuantiles(quantiles(m.mean(), m.sd(), count));
    }

    /** The metric with Hall's interval. */
    public static MetricSummary hall(MetricSummary m) {
        return m.withHall(
                Optional.of(MeanIntervals.hall(new Moments(m.count(), m.mean(), m.sd(), m.skewness()), 0.95)));
    }

    /** The metric with that mean corrected for luck, a quarter of the variance left. */
    public static MetricSummary corrected(MetricSummary m, double mean) {
        return corrected(m, mean, List.of(0, 1, SIZES));
    }

    /** The same by those talents, and by the sizes of customers where {@value #SIZES} is among them. */
    public static MetricSummary corrected(MetricSummary m, double mean, List<Integer> luck) {
        return m.withControlled(Optional.of(new ControlledMean(
                Interval.around(mean, m.halfWidth() / 2, 0.95),
                0.25,
                luck.stream().filter(number -> number != SIZES).toList(),
                luck.contains(SIZES))));
    }

    private static List<QuantileInterval> quantiles(double mean, double sd, int count) {
        double[] even = IntStream.range(0, count)
                .mapToDouble(i -> mean + 3.2 * sd * ((i + 0.5) / count - 0.5))
                .toArray();
        return DoubleStream.of(0.1, 0.5, 0.9)
                .mapToObj(p -> QuantileInterval.of(even, p, 0.95))
                .toList();
    }

    private static MetricSummary never(String name) {
        return MetricSummary.of(
                name,
                "h",
                new MetricSummary.OverReplications(
                        NEVER, Double.NaN, Double.NaN, NEVER, NEVER, NEVER, NEVER, NEVER, 100, Double.NaN));
    }

    private static List<MetricSummary> metrics() {
        List<MetricSummary> all = new ArrayList<>(List.of(
                metric("inquiries", "leads", 39_012, 213),
                metric("mqls", "leads", 7_712, 61),
                metric("sals", "leads", 7_712, 61),
                metric("sqls", "leads", 718.4, 9.2),
                metric("opportunities", "leads", 718.4, 9.2),
                metric("wins", "leads", 186.9, 3.1),
                metric("rate.mql", "share", 0.1977, 0.0012),
                metric("rate.sal", "share", 1, 0),
                metric("rate.sql", "share", 0.0932, 0.0011),
                metric("rate.win", "share", 0.2602, 0.0034),
                metric("revenue", "EUR", 3_652_300, 78_400),
                metric("revenue.expected", "EUR", 3_661_900, 47_100),
                metric("pipeline.open", "EUR", 412_000, 11_000),
                metric("spend", "EUR", 1_365_000, 0),
                metric("payroll", "EUR", 1_200_000, 0),
                metric("contribution", "EUR", -8_390, 54_900),
                metric("contribution.expected", "EUR", -1_670, 33_000),
                metric("cost.per.win", "EUR", 13_724, 231)));
        all.addAll(speedAndFollowUp());
        all.addAll(losses());
        all.addAll(channels());
        all.addAll(reps());
        return List.copyOf(all);
    }

    private static List<MetricSummary> speedAndFollowUp() {
        return List.of(
                metric("speed.to.lead", "h", 14.1667, 0.35),
                metric("speed.to.lead.p50", "h", 31.4, 1.9),
                never("speed.to.lead.p90"),
                metric("speed.to.lead.system.p50", "h", 0.0667, 0.0003),
                metric("speed.to.lead.system.p90", "h", 0.25, 0.001),
                metric("speed.to.lead.human.p50", "h", 31.3, 1.9),
                never("speed.to.lead.human.p90"),
                metric("attempts", "attempts", 2.871, 0.024),
                metric("attempts.none", "share", 0.3829, 0.0041),
                metric("attempts.1to3", "share", 0.3272, 0.0033),
                metric("attempts.4plus", "share", 0.2899, 0.0037),
                metric("followup.rate", "share", 0.6171, 0.0041),
                metric("touch.at.conversion", "attempts", 4.412, 0.038),
                metric("touch.at.conversion.4plus", "share", 0.592, 0.009),
                metric("rep.utilization", "share", 0.881, 0.0042),
                metric("queue.length", "leads", 212.4, 5.9));
    }

    private static List<MetricSummary> channels() {
        return List.of(
                metric("channel.web.inquiries", "leads", 31_004, 190),
                metric("channel.web.mqls", "leads", 6_102, 54),
                metric("channel.web.sqls", "leads", 612.1, 8.4),
                metric("channel.web.wins", "leads", 159.2, 2.9),
                metric("channel.web.revenue.expected", "EUR", 3_112_000, 42_000),
                metric("channel.web.spend", "EUR", 1_001_000, 0),
                metric("channel.web.lost.value", "EUR", 3_402_000, 37_000),
                metric("channel.trade.show.inquiries", "leads", 8_008, 61),
                metric("channel.trade.show.mqls", "leads", 1_610, 22),
                metric("channel.trade.show.sqls", "leads", 106.3, 3.8),
                metric("channel.trade.show.wins", "leads", 27.7, 1.2),
                metric("channel.trade.show.revenue.expected", "EUR", 549_900, 21_000));
    }

    private static List<MetricSummary> reps() {
        return List.of(
                metric("rep.1.attempts", "attempts", 3_204, 41),
                metric("rep.1.conversations", "conversations", 811, 12),
                metric("rep.1.revenue", "EUR", 512_000, 33_000),
                metric("rep.1.utilization", "share", 0.871, 0.006),
                metric("rep.2.attempts", "attempts", 2_871, 39));
    }

    private static List<MetricSummary> losses() {
        return List.of(
                metric("lost.opted-out", "leads", 341, 6),
                metric("lost.opted-out.value", "EUR", 62_000, 3_100),
                metric("lost.no-fit", "leads", 2_871, 31),
                metric("lost.no-fit.value", "EUR", 0, 0),
                metric("lost.unreachable", "leads", 611, 9),
                metric("lost.unreachable.value", "EUR", 0, 0),
                metric("lost.never-worked", "leads", 1_498, 22),
                metric("lost.never-worked.value", "EUR", 2_014_000, 38_000),
                metric("lost.too-late", "leads", 122, 4),
                metric("lost.too-late.value", "EUR", 143_000, 7_300),
                metric("lost.bought-elsewhere", "leads", 402, 7),
                metric("lost.bought-elsewhere.value", "EUR", 521_000, 14_000),
                metric("lost.gave-up", "leads", 884, 13),
                metric("lost.gave-up.value", "EUR", 1_233_000, 26_000),
                metric("lost.exhausted", "leads", 97, 4),
                metric("lost.exhausted.value", "EUR", 88_400, 5_200),
                metric("lost.lost-deal", "leads", 531.5, 7.4),
                metric("lost.lost-deal.value", "EUR", 702_000, 17_000),
                metric("fate.open", "leads", 168, 5),
                metric("fate.won", "leads", 186.9, 3.1));
    }

    private static List<WeeklySummary> weekly() {
        return List.of(series("inquiries", "leads", 750, 14), series("revenue", "EUR", 70_200, 5_600));
    }

    private static WeeklySummary series(String name, String unit, double level, double halfWidth) {
        List<Double> mean = new ArrayList<>();
        List<Double> half = new ArrayList<>();
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (int week = 0; week < 52; week++) {
            double m = level + halfWidth * SEASON[week % SEASON.length] / 5;
            mean.add(m);
            half.add(halfWidth);
            low.add(m - 5 * halfWidth);
            high.add(m + 7 * halfWidth);
        }
        return new WeeklySummary(name, unit, mean, half, low, high);
    }
}
