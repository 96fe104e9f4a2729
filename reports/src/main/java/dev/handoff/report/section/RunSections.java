package dev.handoff.report.section;

import dev.handoff.experiment.RunResult;
import dev.handoff.report.ReportContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections of a run's report in reading order. A section whose metrics the run does not have is left out. */
public final class RunSections {
    private RunSections() {}

    /** All sections that have something to say. */
    public static List<Section> of(RunResult result, ReportContext context) {
        return Stream.of(
                        FunnelSection.of(result),
                        MoneySection.of(result),
                        SpeedSection.of(result),
                        FollowUpSection.of(result, context),
                        SlaSection.of(result, context),
                        WorkloadSection.of(result),
                        LossSection.of(result))
                .flatMap(Optional::stream)
                .toList();
    }
}
