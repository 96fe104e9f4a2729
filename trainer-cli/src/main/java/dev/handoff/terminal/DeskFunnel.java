package dev.handoff.terminal;

import dev.handoff.game.world.Desk;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Series;
import dev.handoff.texts.Named;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How many leads got how far in the last four weeks, as far as a seat sees it. */
final class DeskFunnel {
    private static final List<Metric> STAGES = List.of(Metric.MQLS, Metric.SALS, Metric.SQLS, Metric.WINS);

    private DeskFunnel() {}

    static Optional<Lines> of(Texts texts, Desk desk) {
        List<String> labels = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (Metric stage : STAGES) {
            double value = desk.last(stage);
            if (Double.isFinite(value)) {
                labels.add(Named.inside(texts, stage));
                values.add(value);
            }
        }
        return labels.size() < 2 ? Optional.empty() : Optional.of(chart(texts, labels, values));
    }

    private static Lines chart(Texts texts, List<String> labels, List<Double> values) {
        int last = labels.size() - 1;
        String sentence = texts.of(
                "desk-funnel.in-the-last-four-weeks",
                labels.get(0),
                count(texts, values.get(0)),
                labels.get(last),
                count(texts, values.get(last)),
                grows(values) ? texts.of("desk-funnel.some-of-them-were-handed") : "");
        return new Lines(
                "",
                texts.of("desk-funnel.from-lead-to-deal-last"),
                "",
                labels,
                List.of(Series.of(texts.of("desk-funnel.leads"), values)),
                sentence);
    }

    /** Whether a stage is larger than the one before it: what is counted is what happened in these weeks, whenever a lead came. */
    private static boolean grows(List<Double> values) {
        return IntStream.range(1, values.size()).anyMatch(i -> values.get(i) > values.get(i - 1));
    }

    private static String count(Texts texts, double value) {
        return texts.figure(Numbers.count(value));
    }
}
