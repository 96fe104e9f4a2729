package dev.handoff.scenario.tracking;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.recorded.CompanyRecorder;
import dev.handoff.calibration.recorded.RecordedTables;
import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import dev.handoff.experiment.Task;
import dev.handoff.experiment.track.Indicator;
import dev.handoff.kernel.SimTime;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the export of a company that runs as its scenario says would show, counted as the real one is: by indicator and week.
 *
 * @param timeline the company; its measured time is the horizon
 * @param indicators what is counted
 * @param known columns of the real export
 * @param datesOnly those of them without a time of day
 * @param seed seed of all draws
 * @param number number of the replication
 */
record TrackedHorizon(
        Timeline timeline,
        List<Indicator> indicators,
        List<CrmColumn> known,
        List<CrmColumn> datesOnly,
        long seed,
        int number)
        implements Task<double[][]> {

    @Override
    public double[][] run() {
        Company company = timeline.start();
        Duration horizon = company.run().horizon();
        CountingRules rules = CountingRules.of(timeline.at(horizon), indicators, set(known), set(datesOnly));
        CompanyRecorder recorder =
                new CompanyRecorder(company, company.workingTime().start());
        new Replication(timeline, seed, number, Optional.of(recorder)).run();
        CrmTables tables = RecordedTables.of(recorder.recorded(), rules.known(), rules.datesOnly());
        return WeeklyCount.of(tables, rules, (int) (horizon.toMillis() / SimTime.WEEK));
    }

    private static Set<CrmColumn> set(List<CrmColumn> columns) {
        Set<CrmColumn> set = EnumSet.noneOf(CrmColumn.class);
        set.addAll(columns);
        return set;
    }
}
