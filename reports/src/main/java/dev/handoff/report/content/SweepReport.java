package dev.handoff.report.content;

import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.Sweep;
import dev.handoff.experiment.Sweep.Response;
import dev.handoff.ledger.Better;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.Settling;
import dev.handoff.report.SweepContext;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Row;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.WithBest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The report of {@code handoff sweep}. */
public final class SweepReport {
    private static final int COLUMNS = 3;
    private static final int MOST_NAMED = 4;
    private static final int MOST_ROWS = 10;
    private static final String AGAINST =
            "Against the best: on the same luck, which says far more than the levels' own ±;"
                    + " all these differences hold together, whichever point leads. What may be the best is known more"
                    + " sharply still: a difference that touches 0 can be out of the question there.";

    private final Sweep result;
    private final SweepContext context;
    private final Response main;

    private SweepReport(Sweep result, SweepContext context) {
        this.result = result;
        this.context = context;
        this.main = result.responses().get(0);
    }

    /** The report. */
    public static Document of(Sweep result, SweepContext context) {
        return new SweepReport(result, context).document();
    }

    private Document document() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(ReportWords.answer(answer(), nothingChanged(), warnings()));
        chapters.add(ReportWords.sure(sure()));
        chapters.add(table());
        chapters.addAll(details());
        ReportWords.restsOn(context.assumptions()).ifPresent(chapters::add);
        return new Document(
                context.provenance().names(),
                "What does " + axes() + " do to " + Metric.inSentence(main.metric()) + "?",
                chapters,
                context.provenance());
    }

    /** Values that change nothing at all. */
    private List<String> nothingChanged() {
        Map<Integer, List<Integer>> alike = IntStream.range(0, result.points().size())
                .boxed()
                .collect(Collectors.groupingBy(p -> result.histories().get(p), TreeMap::new, Collectors.toList()));
        return alike.values().stream()
                .filter(points -> points.size() > 1)
                .filter(points -> !warnedOf(points))
                .map(points -> alike.size() == 1
                        ? ReportWords.capital(axes()) + " changes nothing here: every event is the same at all "
                                + result.points().size() + " points."
                        : "Nothing differs, event by event, between "
                                + some(points.stream().map(this::point).toList()) + ".")
                .toList();
    }

    /** The one value varied has no chance to change anything, and the warning says why. */
    private boolean warnedOf(List<Integer> points) {
        return points.size() == result.points().size()
                && context.axes().size() == 1
                && !context.warnings().isEmpty();
    }

    private String axes() {
        return context.axes().stream().map(SweepContext.Axis::name).collect(Collectors.joining(" with "));
    }

    private String answer() {
        if (result.best().isEmpty()) {
            return spread();
        }
        List<WithBest> candidates =
                result.best().stream().filter(WithBest::mayBeBest).toList();
        WithBest leader = result.best().stream()
                .max(Comparator.comparingDouble(WithBest::mean))
                .orElseThrow();
        String best = Metric.label(main.metric()) + " is " + extreme() + " at " + point(leader.index()) + ": "
                + interval(main, leader.index()) + span();
        if (candidates.size() == result.points().size()) {
            return best + "; but no difference between the " + result.points().size() + " points can be told.";
        }
        List<String> others = candidates.stream()
                .filter(c -> c.index() != leader.index())
                .map(c -> point(c.index()))
                .toList();
        return best + (others.isEmpty() ? "; no other point is as good." : "; as good may be " + some(others) + ".");
    }

    private static String some(List<String> points) {
        String named = String.join("; ", points.subList(0, Math.min(MOST_NAMED, points.size())));
        return points.size() <= MOST_NAMED ? named : named + " and " + (points.size() - MOST_NAMED) + " more";
    }

    private String extreme() {
        return Better.of(main.metric()) == Better.LOWER ? "lowest" : "highest";
    }

    private String spread() {
        Comparator<Integer> byMean =
                Comparator.comparingDouble(p -> main.means().get(p).estimate());
        List<Integer> order = IntStream.range(0, result.points().size())
                .boxed()
                .filter(p -> !Double.isNaN(main.means().get(p).estimate()))
                .sorted(byMean)
                .toList();
        if (order.isEmpty()) {
            return Metric.label(main.metric()) + " is undefined everywhere.";
        }
        int low = order.get(0);
        int high = order.get(order.size() - 1);
        return Metric.label(main.metric()) + " lies between " + interval(main, low) + " at " + point(low) + " and "
                + interval(main, high) + " at " + point(high) + ".";
    }

    private String span() {
        boolean flow = Numbers.isMoney(main.unit()) || main.unit().equals("leads");
        return !flow ? "" : result.horizonWeeks() == 52 ? " a year" : " in " + ReportWords.weeks(result.horizonWeeks());
    }

    private String point(int index) {
        return result.points().get(index);
    }

    private String interval(Response response, int point) {
        Interval mean = response.means().get(point);
        return Numbers.interval(
                response.metric(), mean.estimate(), mean.halfWidth(), response.unit(), result.replications());
    }

    private List<String> sure() {
        return List.of(
                Numbers.count(result.replications()) + " replications of " + ReportWords.weeks(result.horizonWeeks())
                        + " at each of " + result.points().size()
                        + " points, each with the same luck at all of them; ± is wide"
                        + " enough for all points of a figure to hold together at "
                        + ReportWords.percent(result.confidence()) + ". Differences between points are known more"
                        + " sharply than that, for luck is shared.",
                context.steady()
                        ? "Every point had been in force for " + ReportWords.weeks(result.warmUpWeeks())
                                + " before counting began."
                                + context.settled().map(words -> " " + words).orElse("")
                        : "The company had lived as it is for " + ReportWords.weeks(result.warmUpWeeks())
                                + "; the values hold from week 1.");
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (result.stop() == RunResult.Stop.INTERRUPTED) {
            warnings.add("Partial result: interrupted; the figures rest on the first " + result.replications()
                    + " replications.");
        }
        warnings.addAll(context.warnings());
        warnings.addAll(unsettled());
        return warnings;
    }

    /** What has not settled at the best point and at those that may be as good; of the others only how many. */
    private List<String> unsettled() {
        List<Integer> moving = inOrderOfWorth()
                .filter(p -> !result.unsettled().get(p).isEmpty())
                .toList();
        long named = moving.stream().filter(this::mayBeBest).count();
        int shown = (int) Math.min(moving.size(), Math.max(1, Math.min(named, MOST_NAMED)));
        List<String> warnings = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            int more = i == shown - 1 ? moving.size() - shown : 0;
            String others = more == 0 ? "" : " (and " + more + " more of the points)";
            Settling.warning(result.unsettled().get(moving.get(i)), "at " + point(moving.get(i)) + others)
                    .ifPresent(warnings::add);
        }
        return warnings;
    }

    /** The points, the best first; as they come where none can be called best. */
    private Stream<Integer> inOrderOfWorth() {
        return result.best().isEmpty()
                ? IntStream.range(0, result.points().size()).boxed()
                : result.best().stream()
                        .sorted(Comparator.comparingDouble((WithBest w) -> -w.mean()))
                        .map(WithBest::index);
    }

    private boolean mayBeBest(int point) {
        return !result.best().isEmpty() && result.best().get(point).mayBeBest();
    }

    private Chapter table() {
        List<Response> shown = result.responses().subList(0, first());
        return isLong()
                ? table("sweep", "The best points", shown, inOrderOfWorth().limit(MOST_ROWS).toList())
                : table("sweep", "Point by point", shown, all());
    }

    /** Whether there are more points than one takes in at a glance, and some are better than others. */
    private boolean isLong() {
        return !result.best().isEmpty() && result.points().size() > MOST_ROWS;
    }

    private List<Integer> all() {
        return IntStream.range(0, result.points().size()).boxed().toList();
    }

    /** Figures of the first table, beside which the distance from the best and the other parameters take columns. */
    private int first() {
        int besides = (result.fromBest().isEmpty() ? 0 : 1) + (context.axes().size() > 1 ? 1 : 0);
        return Math.min(COLUMNS - besides, result.responses().size());
    }

    private List<Chapter> details() {
        List<Chapter> details = new ArrayList<>();
        if (isLong()) {
            details.add(table("points", "Point by point", result.responses().subList(0, first()), all())
                    .inAppendix());
        }
        for (int i = first(); i < result.responses().size(); i += COLUMNS) {
            List<Response> shown = result.responses()
                    .subList(i, Math.min(i + COLUMNS, result.responses().size()));
            details.add(table("sweep-" + i, title(shown), shown, all()).inAppendix());
        }
        return details;
    }

    private static String title(List<Response> shown) {
        String others = shown.stream()
                .skip(1)
                .map(r -> ", " + Metric.inSentence(r.metric()))
                .collect(Collectors.joining());
        return Metric.label(shown.get(0).metric()) + others;
    }

    private Chapter table(String id, String title, List<Response> shown, List<Integer> points) {
        double largest =
                main.means().stream().mapToDouble(Interval::estimate).max().orElse(1);
        boolean against = shown.contains(main) && !result.fromBest().isEmpty();
        List<Row> rows = new ArrayList<>();
        for (int point : points) {
            List<String> cells =
                    new ArrayList<>(shown.stream().map(r -> interval(r, point)).toList());
            if (against) {
                cells.add(1, fromBest(point));
            }
            cells.addAll(0, otherLevels(point));
            rows.add(
                    shown.contains(main) && !against
                            ? Row.withBar(
                                    firstLevel(point), main.means().get(point).estimate(), largest, cells.toArray(String[]::new))
                            : Row.of(firstLevel(point), cells.toArray(String[]::new)));
        }
        List<String> columns = new ArrayList<>(
                shown.stream().map(r -> Metric.label(r.metric())).toList());
        if (against) {
            columns.add(1, "against the best");
        }
        columns.addAll(
                0, context.axes().stream().skip(1).map(SweepContext.Axis::name).toList());
        return Chapter.of(id, title, columns, rows, against ? List.of(AGAINST) : List.of());
    }

    /** What a row is called: the point where one parameter varies, else the first one's value; the others have columns. */
    private String firstLevel(int point) {
        return context.axes().size() == 1 ? point(point) : context.axes().get(0).name() + " " + level(point, 0);
    }

    private List<String> otherLevels(int point) {
        return IntStream.range(1, context.axes().size())
                .mapToObj(axis -> level(point, axis))
                .toList();
    }

    private String level(int point, int axis) {
        return context.axes().get(axis).labels().get(context.points().get(point)[axis]);
    }

    private String fromBest(int point) {
        Interval i = result.fromBest().get(point);
        return Numbers.difference(i.estimate(), i.halfWidth(), main.unit());
    }
}
