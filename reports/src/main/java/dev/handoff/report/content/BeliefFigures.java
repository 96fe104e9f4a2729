package dev.handoff.report.content;

import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Quarrel;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What reps believe of each channel's leads, beside what is true. */
final class BeliefFigures {
    private static final String TRUTH =
            "True: the share that eight touches, the first within the hour, would turn into sales-qualified leads. Nobody in the company"
                    + " sees it.";

    private BeliefFigures() {}

    static Optional<Chapter> of(RunResult result) {
        if (result.metric(Metric.BELIEF_ERROR).isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new Breakdown(result)
                .rows(Metric.CHANNEL_QUALITY_PERCEIVED, Metric.CHANNEL_QUALITY_TRUE, Metric.CHANNEL_BELIEF_ERROR);
        return Optional.of(Chapter.of(
                "beliefs",
                "What reps think of the leads",
                Stream.of(Metric.CHANNEL_QUALITY_PERCEIVED, Metric.CHANNEL_QUALITY_TRUE, Metric.CHANNEL_BELIEF_ERROR)
                        .map(family -> family.figure().labelInSentence())
                        .toList(),
                rows,
                List.of(Quarrel.beliefSentence(result), TRUTH)));
    }
}
