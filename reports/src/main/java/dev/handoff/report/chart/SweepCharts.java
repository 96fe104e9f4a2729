package dev.handoff.report.chart;

import dev.handoff.experiment.Sweep;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.SweepContext;
import dev.handoff.report.SweepContext.Axis;
import dev.handoff.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The charts of a sweep: a line with its band for one factor, a heat map for two, one heat map per level of the third for three. */
public final class SweepCharts {
    private final Sweep result;
    private final SweepContext context;
    private final ChartSize size;
    private final Sweep.Response main;

    private SweepCharts(Sweep result, SweepContext context, ChartSize size) {
        this.result = result;
        this.context = context;
        this.size = size;
        this.main = result.responses().get(0);
    }

    /** The charts for that size; none when this machine cannot draw any. */
    public static List<ChartPicture> of(Sweep result, SweepContext context, ChartSize size) {
        return RunCharts.problem().isPresent() ? List.of() : new SweepCharts(result, context, size).draw();
    }

    private List<ChartPicture> draw() {
        return switch (context.axes().size()) {
            case 1 -> List.of(line());
            case 2 -> List.of(map("sweep", "", List.of()));
            default -> maps();
        };
    }

    private Axis axis(int index) {
        return context.axes().get(index);
    }

    private String subtitle(String what) {
        return Metric.label(main.metric()) + " in " + main.unit() + what + ". " + Numbers.count(result.replications())
                + " replications at each point";
    }

    private String alt(String kind, List<Integer> points) {
        return points.stream()
                .map(p -> result.points().get(p) + ": " + interval(shown().get(p)))
                .collect(Collectors.joining("; ", kind + ": ", "."));
    }

    /** Differences from the best, which are sharp; levels where no point is better than another. */
    private List<Interval> shown() {
        return result.fromBest().isEmpty() ? main.means() : result.fromBest();
    }

    private String what() {
        return Metric.label(main.metric()) + (result.fromBest().isEmpty() ? "" : " against the best");
    }

    private String interval(Interval i) {
        return result.fromBest().isEmpty()
                ? Numbers.interval(main.metric(), i.estimate(), i.halfWidth(), main.unit(), result.replications())
                : Numbers.interval(i.estimate(), i.halfWidth(), Numbers.unit(main.metric(), main.unit()));
    }

    private ChartPicture line() {
        Axis axis = axis(0);
        String title = what() + " over " + axis.name();
        String subtitle = subtitle("; band: all " + (result.fromBest().isEmpty() ? "means" : "differences")
                + " lie in it together at "
                + Numbers.percent(result.confidence()).replace(".0", ""));
        return new ChartPicture(
                "sweep",
                title,
                subtitle,
                alt(
                        "Line chart",
                        IntStream.range(0, result.points().size()).boxed().toList()),
                Theme.chart(
                        LineBand.plot(axis.label(), axis.labels(), axis.numbers(), shown(), main.unit()),
                        title,
                        subtitle,
                        context.provenance().source(),
                        size),
                size.width(),
                size.height(LineBand.HEIGHT));
    }

    private List<ChartPicture> maps() {
        List<ChartPicture> maps = new ArrayList<>();
        for (int level = 0; level < axis(0).labels().size(); level++) {
            String where = axis(0).name() + " " + axis(0).labels().get(level);
            maps.add(map(level == 0 ? "sweep" : "sweep-" + (level + 1), ", " + where, List.of(level)));
        }
        return maps;
    }

    /** A heat map of the last two factors, the first fixed at a level where there are three. */
    private ChartPicture map(String name, String where, List<Integer> fixed) {
        int offset = fixed.size();
        Axis rows = axis(offset);
        Axis columns = axis(offset + 1);
        double[][] means = new double[rows.labels().size()][columns.labels().size()];
        List<Integer> shown = new ArrayList<>();
        for (int p = 0; p < result.points().size(); p++) {
            int[] point = context.points().get(p);
            if (fixed.isEmpty() || point[0] == fixed.get(0)) {
                means[point[offset]][point[offset + 1]] = shown().get(p).estimate();
                shown.add(p);
            }
        }
        String title = what() + " over " + rows.name() + " and " + columns.name() + where;
        String subtitle = subtitle(", the darker the higher");
        return new ChartPicture(
                name,
                title,
                subtitle,
                alt("Heat map", shown),
                Theme.chart(
                        HeatMap.plot(
                                columns.label(), columns.labels(), rows.label(), rows.labels(), means, main.unit()),
                        title,
                        subtitle,
                        context.provenance().source(),
                        size),
                size.width(),
                HeatMap.height(rows.labels().size(), size));
    }
}
