package dev.handoff.report.section;

import dev.handoff.experiment.RunResult;
import dev.handoff.report.ReportContext;
import dev.handoff.report.Unseen;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections of a run's report in reading order. A section whose metrics the run does not have is left out. */
public final class RunSections {
    private RunSections() {}

    /** All sections that have something to say. */
    public static List<Section> of(RunResult result, ReportContext context) {
        return Stream.of(
                        optional(FunnelSection.of(result)),
                        optional(MoneySection.of(result)),
                        ChannelSection.of(result),
                        optional(SpeedSection.of(result)),
                        optional(FollowUpSection.of(result, context)),
                        optional(SlaSection.of(result, context)),
                        optional(TrustSection.of(result)),
                        optional(BeliefSection.of(result)),
                        optional(WorkloadSection.of(result)),
                        optional(LossSection.of(result)))
                .flatMap(sections -> sections)
                .map(section -> explained(section, result))
                .toList();
    }

    /** With a note on what was merely not seen. */
    private static Section explained(Section section, RunResult result) {
        List<String> cells =
                section.rows().stream().flatMap(row -> row.cells().stream()).toList();
        List<String> notes = Stream.concat(section.notes().stream(), Unseen.note(cells, result).stream())
                .toList();
        return new Section(section.id(), section.title(), section.columns(), section.rows(), notes);
    }

    private static Stream<Section> optional(Optional<Section> section) {
        return section.stream();
    }
}
