package dev.handoff.report.chart;

import dev.handoff.experiment.RunResult;
import dev.handoff.report.ReportContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The charts of a run; one whose metrics the run does not have is left out. */
public final class RunCharts {
    private RunCharts() {}

    /** The charts as files that stand alone; none when there is a {@link #problem()}. */
    public static List<ChartPicture> of(RunResult result, ReportContext context) {
        return of(result, context, ChartSize.FILE);
    }

    /** Why this machine cannot draw charts, with a remedy; empty when it can. Without charts everything else is still to be had. */
    public static Optional<String> problem() {
        return Typeface.problem()
                .map(p -> "charts are left out: this Java cannot load a font (" + p
                        + "). Maybe install the system's fontconfig library?");
    }

    /** That some letters of charts that were made could be drawn by no font of this machine, with a remedy. Asked for once. */
    public static Optional<String> lacking() {
        return LackingLetters.takeWarning();
    }

    /** The charts for that size; none when there is a {@link #problem()}. */
    public static List<ChartPicture> of(RunResult result, ReportContext context, ChartSize size) {
        return problem().isPresent() ? List.of() : draw(result, context, size);
    }

    private static List<ChartPicture> draw(RunResult result, ReportContext context, ChartSize size) {
        String source = source(result, context);
        return Stream.of(
                        FunnelChart.of(result, source, size),
                        WeeklyChart.of(result, context.events(), source, size),
                        LossChart.of(result, source, size),
                        BeliefChart.of(result, context.events(), source, size),
                        TrustChart.of(result, context.events(), source, size),
                        ConversionChart.of(result, context.events(), source, size),
                        FollowUpChart.of(result, context, source, size))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String source(RunResult result, ReportContext context) {
        return "Simulation: " + context.tool() + " " + context.version() + ", " + context.scenarioName() + " ("
                + context.scenarioHash() + "), seed " + result.seed();
    }
}
