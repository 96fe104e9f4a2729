package dev.handoff.calibration.fit;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.DealColumns;
import dev.handoff.calibration.LeadColumns;
import dev.handoff.calibration.LeadEnding;
import dev.handoff.calibration.recorded.CompanyRecorder;
import dev.handoff.calibration.recorded.RecordedCompany;
import dev.handoff.calibration.recorded.RecordedTables;
import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a CRM would have recorded of a simulated company, with every column but the CRM's own counts of calls and the stages of deals. */
final class TracedCompany {
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private TracedCompany() {}

    static CrmTables of(Company company, long seed, int number) {
        CompanyRecorder recorder = new CompanyRecorder(company, MONDAY);
        new Replication(Timeline.steady(company), seed, number, Optional.of(recorder)).run();
        RecordedCompany recorded = recorder.recorded();
        Set<CrmColumn> known = EnumSet.allOf(CrmColumn.class);
        known.removeAll(EnumSet.of(CrmColumn.LEAD_TIMES_CONTACTED, CrmColumn.DEAL_STAGES));
        return RecordedTables.of(
                recorded,
                new CrmTables(
                        ZoneOffset.UTC,
                        recorded.from(),
                        recorded.asOf(),
                        recorded.asOf(),
                        List.copyOf(company.channels().keySet()),
                        List.of(),
                        noLeads(),
                        new ActivityColumns(
                                new int[0], new long[0], new int[0], new byte[0], new int[0], new boolean[0]),
                        oneDeal(),
                        known,
                        Set.of()));
    }

    private static LeadColumns noLeads() {
        long[] none = {};
        return new LeadColumns(
                none,
                new short[0],
                new int[0],
                none,
                none,
                none,
                none,
                new double[0],
                new LeadEnding[0],
                new int[0],
                none,
                none,
                new boolean[0],
                new boolean[0]);
    }

    /** An export without a single deal has no table of deals. */
    private static DealColumns oneDeal() {
        return new DealColumns(
                new int[1], new int[1], new long[1], new long[1], new byte[1], new double[1], new long[1][0]);
    }
}
