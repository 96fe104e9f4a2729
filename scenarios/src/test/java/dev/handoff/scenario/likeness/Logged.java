package dev.handoff.scenario.likeness;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.DealColumns;
import dev.handoff.calibration.LeadColumns;
import dev.handoff.calibration.LeadEnding;
import dev.handoff.calibration.recorded.CompanyRecorder;
import dev.handoff.calibration.recorded.RecordedTables;
import dev.handoff.experiment.Replication;
import dev.handoff.scenario.Scenario;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the CRM of a scenario's company would export, with every column. */
final class Logged {
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private Logged() {}

    static CrmTables of(Scenario scenario, long seed, int luck) {
        CompanyRecorder recorder = new CompanyRecorder(scenario.company(), MONDAY);
        new Replication(scenario.timeline(), seed, luck, Optional.of(recorder)).run();
        return RecordedTables.of(recorder.recorded(), every(scenario));
    }

    /** A table of every kind with the scenario's channels and window; all rows aside. */
    private static CrmTables every(Scenario scenario) {
        long from = MONDAY.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        long to = from + scenario.company().run().horizon().toSeconds();
        Set<CrmColumn> known = EnumSet.allOf(CrmColumn.class);
        known.removeAll(EnumSet.of(
                CrmColumn.LEAD_TIMES_CONTACTED, CrmColumn.LEAD_FIRST_CONTACTED, CrmColumn.LEAD_LAST_CONTACTED));
        return new CrmTables(
                ZoneOffset.UTC,
                from,
                to,
                to,
                List.copyOf(scenario.company().channels().keySet()),
                List.of(),
                noLeads(),
                new ActivityColumns(new int[0], new long[0], new int[0], new byte[0], new int[0], new boolean[0]),
                oneDeal(from),
                known,
                Set.of());
    }

    private static LeadColumns noLeads() {
        return new LeadColumns(
                new long[0],
                new short[0],
                new int[0],
                new long[0],
                new long[0],
                new long[0],
                new long[0],
                new double[0],
                new LeadEnding[0],
                new int[0],
                new long[0],
                new long[0],
                new boolean[0],
                new boolean[0]);
    }

    private static DealColumns oneDeal(long at) {
        return new DealColumns(
                new int[] {-1},
                new int[] {-1},
                new long[] {at},
                new long[] {CrmTables.NEVER},
                new byte[] {-1},
                new double[] {Double.NaN},
                new long[][] {{}});
    }
}
