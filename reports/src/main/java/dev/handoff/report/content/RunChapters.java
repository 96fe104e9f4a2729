package dev.handoff.report.content;

import dev.handoff.experiment.RunResult;
import dev.handoff.report.ReportContext;
import dev.handoff.report.Unseen;
import dev.handoff.report.document.Chapter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The chapters of a run's report in reading order. A chapter whose metrics the run does not have is left out. */
public final class RunChapters {
    private RunChapters() {}

    /** All chapters that have something to say. */
    public static List<Chapter> of(RunResult result, ReportContext context) {
        return Stream.of(
                        optional(FunnelFigures.of(result)),
                        optional(MoneyFigures.sheet(result)),
                        optional(MoneyFigures.of(result)),
                        ChannelFigures.of(result),
                        optional(SpeedFigures.of(result)),
                        optional(FollowUpFigures.of(result, context)),
                        optional(FollowUpFigures.more(result)),
                        optional(SlaFigures.of(result, context)),
                        optional(TrustFigures.of(result)),
                        optional(BeliefFigures.of(result)),
                        optional(WorkloadFigures.of(result)),
                        optional(LossFigures.of(result)))
                .flatMap(chapters -> chapters)
                .map(chapter -> explained(chapter, result))
                .toList();
    }

    /** With a note on what was merely not seen. */
    private static Chapter explained(Chapter chapter, RunResult result) {
        List<String> cells = chapter.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .toList();
        return chapter.withNotes(Unseen.note(cells, result).stream().toList());
    }

    private static Stream<Chapter> optional(Optional<Chapter> chapter) {
        return chapter.stream();
    }
}
