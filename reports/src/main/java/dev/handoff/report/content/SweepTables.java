package dev.handoff.report.content;

import dev.handoff.experiment.Sweep;
import dev.handoff.experiment.Sweep.Response;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.SweepContext;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.WithBest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of a sweep: a row for each point, with the figures that were looked at. */
final class SweepTables {
    private static final int COLUMNS = 3;
    private static final int MOST_ROWS = 10;
    private static final String AGAINST =
            "Against the best: on the same luck, which says far more than the levels' own ±;"
                    + " all these differences hold together, whichever point leads. What may be the best is known more"
                    + " sharply still: a difference that touches 0 can be out of the question there.";

    private final Sweep result;
    private final SweepContext context;
    private final Response main;

    SweepTables(Sweep result, SweepContext context) {
        this.result = result;
        this.context = context;
        this.main = result.responses().get(0);
    }

    /** The table everybody sees: all points, or the best where they are many. */
    Chapter first() {
        List<Response> shown = result.responses().subList(0, figures());
        return isLong()
                ? table(
                        "sweep",
                        "The best points",
                        shown,
                        inOrderOfWorth().limit(MOST_ROWS).toList())
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
    private int figures() {
        int besides = (result.fromBest().isEmpty() ? 0 : 1) + (context.axes().size() > 1 ? 1 : 0);
        return Math.min(COLUMNS - besides, result.responses().size());
    }

    /** The tables of further figures, and of all points where the first one is cut. */
    List<Chapter> details() {
        List<Chapter> details = new ArrayList<>();
        if (isLong()) {
            details.add(table("points", "Point by point", result.responses().subList(0, figures()), all())
                    .inAppendix());
        }
        for (int i = figures(); i < result.responses().size(); i += COLUMNS) {
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
                                    firstLevel(point),
                                    main.means().get(point).estimate(),
                                    largest,
                                    cells.toArray(String[]::new))
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
        return context.axes().size() == 1
                ? result.points().get(point)
                : context.axes().get(0).name() + " " + level(point, 0);
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
        return Numbers.difference(i.estimate(), i.halfWidth(), Numbers.unit(main.metric(), main.unit()));
    }

    /** A mean with its half-width. */
    String interval(Response response, int point) {
        Interval mean = response.means().get(point);
        return Numbers.interval(
                response.metric(), mean.estimate(), mean.halfWidth(), response.unit(), result.replications());
    }

    /** The points, the best first; as they come where none can be called best. */
    Stream<Integer> inOrderOfWorth() {
        return result.best().isEmpty()
                ? IntStream.range(0, result.points().size()).boxed()
                : result.best().stream()
                        .sorted(Comparator.comparingDouble((WithBest w) -> -w.mean()))
                        .map(WithBest::index);
    }
}
