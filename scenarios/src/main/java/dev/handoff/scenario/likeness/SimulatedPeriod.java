package dev.handoff.scenario.likeness;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.EarlierExport;
import dev.handoff.calibration.recorded.CompanyRecorder;
import dev.handoff.calibration.recorded.RecordedTables;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Journals;
import dev.handoff.kernel.EventFailure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * One simulated period, as the CRM of the company would show it.
 *
 * @param timeline the company and what changes in it
 * @param export what its log has in common with that of the export
 * @param seed of all luck
 * @param luck number of its luck
 */
record SimulatedPeriod(Timeline timeline, ExportFrame export, long seed, int luck) {

    /**
     * Its log, of which figures are counted.
     *
     * @throws PeriodEnded when somebody asks to end
     */
    SeenLog log(BooleanSupplier ended) {
        long from = timeline.start().run().warmUp().toMillis();
        SimulatedLog log = new SimulatedLog(export, from);
        simulate(log, ended);
        return log.seen();
    }

    /** Simulates it, told to somebody.
     *
     * @throws PeriodEnded when somebody asks to end
     */
    void simulate(Journal journal, BooleanSupplier ended) {
        Journal both = Journals.of(List.of(journal, PeriodEnded.listening(ended)));
        try {
            new Replication(timeline, seed, luck, Optional.of(both)).run();
        } catch (EventFailure e) {
            throw e.getCause() instanceof PeriodEnded inTheMiddle ? inTheMiddle : e;
        }
    }

    /**
     * Its tables, to which the same can be fitted as to the export.
     *
     * @throws PeriodEnded when somebody asks to end
     */
    CrmTables tables(BooleanSupplier ended) {
        LocalDate monday = LocalDate.ofInstant(Instant.ofEpochSecond(export.from()), ZoneId.of(export.zone()));
        CompanyRecorder recorder = new CompanyRecorder(timeline.start(), monday);
        simulate(recorder, ended);
        CrmTables days = RecordedTables.of(
                recorder.recorded(),
                export.to() - export.from(),
                export.channels(),
                new TreeSet<>(export.known()),
                new TreeSet<>(export.datesOnly()));
        return days.asOf() - days.from() > export.seconds()
                ? EarlierExport.of(days, days.from() + export.seconds())
                : days;
    }
}
