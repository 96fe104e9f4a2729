package dev.handoff.terminal;

import dev.handoff.game.world.Desk;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How many leads got how far in the last four weeks, as far as a seat sees it. */
final class DeskFunnel {
    private static final List<Metric> STAGES = List.of(Metric.MQLS, Metric.SALS, Metric.SQLS, Metric.WINS);

    private DeskFunnel() {}

    static Optional<Lines> of(Desk desk) {
        List<String> labels = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (Metric stage : STAGES) {
            double value = desk.last(stage);
            if (Double.isFinite(value)) {
                labels.add(stage.labelInSentence());
                values.add(value);
            }
        }
        return labels.size() < 2 ? Optional.empty() : Optional.of(chart(labels, values));
    }

    private static Lines chart(List<String> labels, List<Double> values) {
        int last = labels.size() - 1;
        String sentence = "In the last four weeks: " + labels.get(0) + " " + count(values.get(0)) + ", "
                + labels.get(last) + " " + count(values.get(last)) + "."
                + (grows(values) ? " Some of them were handed over in the month before." : "");
        return new Lines(
                "", "From lead to deal, last four weeks", "", labels, List.of(Series.of("leads", values)), sentence);
    }

    /** Whether a stage is larger than the one before it: what is counted is what happened in these weeks, whenever a lead came. */
    private static boolean grows(List<Double> values) {
        return IntStream.range(1, values.size()).anyMatch(i -> values.get(i) > values.get(i - 1));
    }

    private static String count(double value) {
        return Numbers.count(value);
    }
}
