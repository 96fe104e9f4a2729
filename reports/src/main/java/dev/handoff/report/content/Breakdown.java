package dev.handoff.report.content;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.MetricFamily;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Figures of each channel or rep as a table with a row for each of them, in the order of the result. */
final class Breakdown {
    private final Map<String, MetricSummary> metrics = new LinkedHashMap<>();

    Breakdown(RunResult result) {
        result.metrics().forEach(m -> metrics.put(m.name(), m));
    }

    /** What stands above such columns. */
    static List<String> headings(MetricFamily... columns) {
        return Stream.of(columns).map(column -> column.figure().heading()).toList();
    }

    /** A row for each name that has the first metric; cells whose metric is missing are empty. */
    List<Row> rows(MetricFamily... columns) {
        List<Row> rows = new ArrayList<>();
        for (String name : metrics.keySet()) {
            columns[0].member(name).ifPresent(member -> rows.add(row(member, columns)));
        }
        return rows;
    }

    private Row row(String name, MetricFamily... columns) {
        return Row.of(name, Stream.of(columns).map(column -> cell(name, column)).toArray(String[]::new));
    }

    private String cell(String name, MetricFamily column) {
        MetricSummary m = metrics.get(column.of(name).name());
        return m == null ? "" : Numbers.isMoney(m.unit()) ? Numbers.withoutCurrency(m) : Numbers.interval(m);
    }
}
