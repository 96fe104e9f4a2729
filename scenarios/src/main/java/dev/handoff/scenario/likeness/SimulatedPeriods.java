package dev.handoff.scenario.likeness;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.EarlierExport;
import dev.handoff.calibration.recorded.CompanyRecorder;
import dev.handoff.calibration.recorded.RecordedTables;
import dev.handoff.experiment.Progress;
import dev.handoff.handoff.Journal;
import dev.handoff.scenario.Loaded;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Simulates periods as long as the export's window, and looks at them as its CRM would. */
final class SimulatedPeriods {
    private static final long DAY = 24 * 3600;

    private final CrmTables tables;
    private final SeenFigures figures;
    private final long seed;
    private final long asOf;
    private final Progress progress;

    /** Nobody asks to end. */
    SimulatedPeriods(CrmTables tables, SeenFigures figures, long seed) {
        this(tables, figures, seed, Progress.SILENT);
    }

    /**
     * Periods that end in the middle, with a {@link java.util.concurrent.CancellationException}, where somebody asks to end.
     *
     * @param progress is asked
     */
    SimulatedPeriods(CrmTables tables, SeenFigures figures, long seed, Progress progress) {
        this.progress = progress;
        this.tables = tables;
        this.figures = figures;
        this.seed = seed;
        this.asOf = tables.asOf() - tables.from();
    }

    /**
     * The company, simulated for as long as the export reaches, in whole days: an export is made at some time of day, and a change of the clock takes
     * an hour. What comes after the export is not looked at. Empty where the company's rules do not admit the changes.
     */
    Optional<Scenario> period(Scenario company, List<String> changes) {
        List<String> all = new ArrayList<>(changes);
        long seconds = Math.max(asOf, tables.to() - tables.from());
        all.add("run.horizon=" + (seconds + DAY - 1) / DAY + " days"); // an export is hardly ever made at midnight
        all.add("run.drain=0 s");
        Loaded changed = ScenarioLoader.override(company, all);
        return changed.scenario();
    }

    /** The figures of one period of such a company. */
    double[] of(Scenario period, int luck) {
        return figures.of(log(period, luck));
    }

    /** What the CRM of such a company would show of one period. */
    SeenLog log(Scenario period, int luck) {
        long from = period.company().run().warmUp().toMillis();
        SimulatedLog log = new SimulatedLog(tables, from);
        run(period, luck, log);
        return log.seen();
    }

    private void run(Scenario period, int luck, Journal journal) {
        EndsWhenAsked.simulate(period.timeline(), seed, luck, journal, progress);
    }

    /** What a CRM would export of one period. */
    CrmTables recorded(Scenario period, int luck) {
        LocalDate monday = LocalDate.ofInstant(Instant.ofEpochSecond(tables.from()), tables.zone());
        CompanyRecorder recorder = new CompanyRecorder(period.company(), monday);
        run(period, luck, recorder);
        CrmTables days = RecordedTables.of(recorder.recorded(), tables);
        return days.asOf() - days.from() > asOf ? EarlierExport.of(days, days.from() + asOf) : days;
    }
}
