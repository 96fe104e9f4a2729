package dev.handoff.cli.command;

import dev.handoff.ledger.Metric;
import java.util.List;

/** {@code --metric list}: the figures there are, each by its name and in words. */
final class MetricTable {
    private MetricTable() {}

    static String of(List<String> names) {
        int width = names.stream().mapToInt(String::length).max().orElse(0) + 2;
        StringBuilder table = new StringBuilder();
        for (String name : names) {
            String words = Metric.named(name).map(Metric::label).orElse("");
            table.append((name + " ".repeat(width - name.length()) + words).stripTrailing())
                    .append('\n');
        }
        return table.toString();
    }
}
