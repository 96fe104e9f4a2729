package dev.handoff.terminal;

import dev.handoff.game.world.Desk;
import dev.handoff.report.Numbers;
import dev.handoff.terminal.Screen.Chart;
import dev.handoff.terminal.Screen.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many leads got how far in the last four weeks, as far as a seat sees it. */
final class FunnelChart {
    private static final List<String> STAGES = List.of("mqls", "sals", "sqls", "wins");
    private static final List<String> NAMES = List.of("handed over", "accepted", "confirmed", "deals won");

    private FunnelChart() {}

    static Optional<Chart> of(Desk desk) {
        List<String> labels = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int stage = 0; stage < STAGES.size(); stage++) {
            double value = desk.last(STAGES.get(stage));
            if (Double.isFinite(value)) {
                labels.add(NAMES.get(stage));
                values.add(value);
            }
        }
        return labels.size() < 2 ? Optional.empty() : Optional.of(chart(labels, values));
    }

    private static Chart chart(List<String> labels, List<Double> values) {
        int last = labels.size() - 1;
        String sentence = "In these four weeks: " + count(values.get(0)) + " " + labels.get(0) + ", "
                + count(values.get(last)) + " " + labels.get(last) + ".";
        return new Chart(
                "From lead to deal, last four weeks", "", labels, List.of(new Series("leads", values)), sentence);
    }

    private static String count(double value) {
        return Numbers.count(value);
    }
}
