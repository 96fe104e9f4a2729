package dev.handoff.report.content;

import dev.handoff.report.document.Row;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.report.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Metrics named {@code kind.<name>.<metric>} as a table with a row for each name, in the order of the result. */
final class Breakdown {
    private final String kind;
    private final Map<String, MetricSummary> metrics = new LinkedHashMap<>();

    Breakdown(RunResult result, String kind) {
        this.kind = kind + ".";
        result.metrics().stream().filter(m -> m.name().startsWith(this.kind)).forEach(m -> metrics.put(m.name(), m));
    }

    /** A row for each name that has the first metric; cells whose metric is missing are empty. */
    List<Row> rows(String... columns) {
        List<Row> rows = new ArrayList<>();
        for (String name : metrics.keySet()) {
            if (name.endsWith("." + columns[0]) && name.length() > kind.length() + columns[0].length()) {
                rows.add(row(name.substring(kind.length(), name.length() - columns[0].length() - 1), columns));
            }
        }
        return rows;
    }

    private Row row(String name, String... columns) {
        return Row.of(name, Stream.of(columns).map(column -> cell(name, column)).toArray(String[]::new));
    }

    private String cell(String name, String column) {
        MetricSummary m = metrics.get(kind + name + "." + column);
        return m == null ? "" : Numbers.isMoney(m.unit()) ? Numbers.withoutCurrency(m) : Numbers.interval(m);
    }
}
