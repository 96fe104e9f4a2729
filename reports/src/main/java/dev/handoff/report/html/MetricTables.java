package dev.handoff.report.html;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.WeeklySummary;
import dev.handoff.report.Findings;
import dev.handoff.report.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Every figure of the run, for who wants to look it up. */
final class MetricTables {
    private static final List<String> METRIC_COLUMNS = List.of("metric", "unit", "mean", "8 in 10 runs", "runs");
    private static final List<String> WEEK_COLUMNS = List.of("week", "mean", "8 in 10 runs");

    private MetricTables() {}

    static void all(RunResult result, Html html) {
        List<List<String>> rows =
                result.metrics().stream().map(MetricTables::row).toList();
        SectionHtml.table("All metrics", METRIC_COLUMNS, rows, html);
    }

    private static List<String> row(MetricSummary m) {
        return List.of(
                m.name(),
                m.unit(),
                Numbers.interval(m),
                Findings.showsRanges(m.count()) ? Numbers.range(m.p10(), m.p90(), m.unit()) : "",
                Numbers.count(m.count()));
    }

    /** @param ranges whether there are runs enough to show where 8 in 10 lie */
    static void weeks(WeeklySummary w, boolean ranges, Html html) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < w.mean().size(); i++) {
            rows.add(List.of(
                    Integer.toString(i + 1),
                    Numbers.interval(w.mean().get(i), w.halfWidth().get(i), w.unit()),
                    ranges ? Numbers.range(w.p10().get(i), w.p90().get(i), w.unit()) : ""));
        }
        SectionHtml.table("Revenue by week", WEEK_COLUMNS, rows, html);
    }
}
