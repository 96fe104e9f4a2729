package dev.handoff.report;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.Unsettled;
import dev.handoff.experiment.WeeklySummary;
import dev.handoff.ledger.Metric;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the figures say, in sentences: headline, warnings, and how sure one may be. */
public final class Findings {
    private static final List<String> FELT_BY_REPS = List.of(Metric.TRUST_SALES.name(), Metric.BELIEF_ERROR.name());

    /** A range that is less of its ends than this is what rounding left. */
    private static final double ROUNDING = 1e-9;

    private Findings() {}

    /** Fewer runs than this do not show where eight in ten lie. */
    private static final int ENOUGH_FOR_A_RANGE = 20;

    /** Whether so many runs show where eight in ten lie. */
    public static boolean showsRanges(int runs) {
        return runs >= ENOUGH_FOR_A_RANGE;
    }

    /** Where eight in ten runs lie; empty for too few of them and for what does not vary. */
    public static String range(MetricSummary m) {
        boolean varies = m.p90() - m.p10() > ROUNDING * Math.max(Math.abs(m.p10()), Math.abs(m.p90()));
        return showsRanges(m.count()) && varies
                ? Numbers.range(m.p10(), m.p90(), Numbers.unit(m.name(), m.unit()))
                : "";
    }

    /** The answer in one sentence. */
    public static String headline(RunResult result, ReportContext context) {
        Optional<MetricSummary> revenue = result.metric(Metric.REVENUE).filter(m -> m.mean() > 0);
        return revenue.map(r -> earns(r, result, context)).orElseGet(() -> handles(result, context));
    }

    /** Both figures as expected, where both are known so. */
    private static String earns(MetricSummary revenue, RunResult result, ReportContext context) {
        String start = span(result) + " of " + quoted(context) + (isOne(result) ? " earns " : " earn ");
        Optional<MetricSummary> expected = result.metric(Metric.REVENUE_EXPECTED);
        return result.metric(Metric.CONTRIBUTION_EXPECTED)
                .filter(c -> expected.isPresent())
                .map(c -> start + Numbers.interval(expected.get()) + " in revenue and " + Numbers.interval(c)
                        + " in contribution.")
                .orElseGet(() -> start + Numbers.interval(revenue) + " in revenue.");
    }

    private static String handles(RunResult result, ReportContext context) {
        String start = span(result) + " of " + quoted(context);
        String leads = result.metric(Metric.INQUIRIES)
                .map(m -> (isOne(result) ? " brings " : " bring ") + (Unseen.is(m) ? "no" : Numbers.interval(m))
                        + " inquiries")
                .orElse("");
        String busy = result.metric(Metric.REP_UTILIZATION)
                .filter(m -> !Double.isNaN(m.mean()))
                .map(m -> " reps are busy " + Numbers.interval(m) + " of their time")
                .orElse("");
        return start + leads + (leads.isEmpty() || busy.isEmpty() ? busy : ";" + busy) + "." + unsold(result);
    }

    /** That nothing was won says little where something is expected. */
    private static String unsold(RunResult result) {
        return result.metric(Metric.REVENUE_EXPECTED)
                .filter(m -> m.mean() > 0)
                .map(m -> " No deal was won in " + replications(result) + ", though " + Numbers.interval(m)
                        + " of revenue is expected.")
                .orElse("");
    }

    private static String quoted(ReportContext context) {
        return '"' + context.title() + '"';
    }

    private static boolean isOne(RunResult result) {
        return result.horizonWeeks() == 52 || result.horizonWeeks() == 1;
    }

    /** "A year", "26 weeks". */
    private static String span(RunResult result) {
        double weeks = result.horizonWeeks();
        return weeks == 52 ? "A year" : weeks == 1 ? "One week" : weeks(weeks);
    }

    /** "26 weeks", "10 days". */
    public static String weeks(double weeks) {
        double days = Math.rint(weeks * 7);
        boolean wholeDays = weeks != Math.rint(weeks) && Math.abs(weeks * 7 - days) < 1e-9;
        if (wholeDays) {
            return Numbers.fixed(days, 0) + (days == 1 ? " day" : " days");
        }
        String number = Numbers.fixed(weeks, weeks == Math.rint(weeks) ? 0 : 1);
        return number + (weeks == 1 ? " week" : " weeks");
    }

    /** What an interval and a range mean, in words. */
    public static String meaning(RunResult result) {
        return "The mean of ever more runs lies within ± of the mean shown, at a confidence of " + confidence(result)
                + ". A single run is luckier or unluckier than that: eight in ten runs lie in the range given beside it.";
    }

    /** How many runs stand behind the figures and what ± means. */
    public static String basis(RunResult result) {
        String warmUp = result.warmUpWeeks() > 0 ? " after " + weeks(result.warmUpWeeks()) + " of warm-up" : "";
        return replications(result) + " of " + weeks(result.horizonWeeks()) + warmUp
                + halfWidth(result, "; ± is the ", " half-width" + hall(result)) + ".";
    }

    /** That means are corrected for luck, where they are, and what that is worth. */
    public static Optional<String> corrected(RunResult result) {
        return result.metric(Metric.REVENUE_EXPECTED)
                .flatMap(MetricSummary::controlled)
                .map(c -> "Means of expected revenue, contribution and their parts are corrected for "
                        + LuckWords.of(result.correctedFor()) + " of these runs happened to be"
                        + worth(result.replications(), c.varianceRatio()) + ".");
    }

    /** What as good an estimate would cost without correction; nothing where it has brought none. */
    private static String worth(int replications, double varianceRatio) {
        long plain = Math.round(replications / varianceRatio);
        return plain > replications
                ? "; as precise without it would be " + Numbers.count(plain) + " replications"
                : ", which brings nothing here";
    }

    private static String hall(RunResult result) {
        boolean used = result.metrics().stream().anyMatch(m -> m.hall().isPresent());
        return used
                ? "; money has its " + confidence(result)
                        + " interval in brackets, the skewness taken out by Hall's transformation"
                : "";
    }

    /** The basis in a few words, for under a chart's title. */
    public static String runs(RunResult result) {
        return "Mean of " + replications(result) + halfWidth(result, ", ± ", " half-width");
    }

    /** What is said of ± where there is one: a single replication has none. */
    private static String halfWidth(RunResult result, String before, String after) {
        return result.replications() == 1 ? "" : before + confidence(result) + after;
    }

    /** "100 replications". */
    public static String replications(RunResult result) {
        return result.replications() == 1 ? "1 replication" : Numbers.count(result.replications()) + " replications";
    }

    /** "95 %". */
    public static String confidence(RunResult result) {
        double percent = 100 * result.confidence();
        return Numbers.glued(Numbers.fixed(percent, Math.abs(percent - Math.rint(percent)) < 1e-9 ? 0 : 1) + " %");
    }

    /** What a reader must know before trusting a figure; empty when there is nothing. */
    public static List<String> warnings(RunResult result) {
        return Stream.of(
                        single(result),
                        few(result),
                        precision(result),
                        skewed(result),
                        Settling.warning(unsettled(result), ""))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What moves, without what a company in which nobody sells has nobody to feel. */
    private static List<Unsettled> unsettled(RunResult result) {
        boolean nobodySells = result.metric(Metric.REP_UTILIZATION)
                .filter(m -> Double.isNaN(m.mean()))
                .isPresent();
        return result.unsettled().stream()
                .filter(u -> !nobodySells || !FELT_BY_REPS.contains(u.metric()))
                .toList();
    }

    /** That the user interrupted the run, and what the figures then rest on. */
    public static Optional<String> partial(RunResult result) {
        return when(
                result.stop() == RunResult.Stop.INTERRUPTED,
                "Partial result: interrupted; the figures rest on the first " + result.replications()
                        + " replications.");
    }

    private static Optional<String> single(RunResult result) {
        return when(
                result.replications() == 1,
                "One replication gives no interval: it tells nothing of how sure this is. Maybe -n 100?");
    }

    /** A mere queue, which costs and earns nothing, has nothing to decide by its intervals. */
    private static Optional<String> few(RunResult result) {
        boolean costsOrEarns = Stream.of(Metric.REVENUE, Metric.SPEND, Metric.PAYROLL)
                .flatMap(metric -> result.metric(metric).stream())
                .anyMatch(m -> m.mean() > 0);
        return result.replications() > 1 && costsOrEarns
                ? FewReplications.warning(result.replications(), "-n")
                : Optional.empty();
    }

    private static Optional<String> precision(RunResult result) {
        String reached = result.metric(Metric.REVENUE_EXPECTED)
                .filter(m -> m.bestHalfWidth() > 0 && m.bestMean() > 0)
                .map(m -> "; ± is " + Numbers.percent(m.bestHalfWidth() / m.bestMean()) + " of expected revenue")
                .orElse("");
        return when(
                result.stop() == RunResult.Stop.CAP,
                "The demanded precision was not reached after " + result.replications() + " replications" + reached
                        + ".");
    }

    private static Optional<String> skewed(RunResult result) {
        List<String> names = Stream.of(
                        Metric.REVENUE.name(),
                        Metric.REVENUE_EXPECTED.name(),
                        Metric.CONTRIBUTION.name(),
                        Metric.CONTRIBUTION_EXPECTED.name())
                .flatMap(name -> result.metric(name).stream())
                .filter(m -> m.tooSkewed(result.confidence()))
                .map(m -> Metric.inSentence(m.name()))
                .toList();
        return when(
                !names.isEmpty(),
                "Few large deals decide " + String.join(", ", names)
                        + " (skewed): the half-width may be too small. Maybe --interval hall, or more replications?");
    }

    private static Optional<String> when(boolean condition, String sentence) {
        return condition ? Optional.of(sentence) : Optional.empty();
    }

    /** What the weekly series shows, in one sentence with its half-width. */
    public static Optional<String> weekly(RunResult result) {
        return weeklyRevenue(result)
                .map(w ->
                        Trend.title(w) + spread(w, result).map(s -> "; in " + s).orElse("."));
    }

    private static Optional<String> spread(WeeklySummary w, RunResult result) {
        return showsRanges(result.replications()) ? Trend.spread(w) : Optional.empty();
    }

    /** The series the weekly chart shows; none for a company that earns nothing. */
    public static Optional<WeeklySummary> weeklyRevenue(RunResult result) {
        return result.week(Metric.REVENUE).filter(w -> w.mean().size() >= 2).filter(Trend::earnsAnything);
    }
}
