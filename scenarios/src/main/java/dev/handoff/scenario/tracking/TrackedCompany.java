package dev.handoff.scenario.tracking;

import dev.handoff.calibration.CrmTables;
import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.Task;
import dev.handoff.experiment.track.Indicator;
import dev.handoff.kernel.SimTime;
import java.util.List;
import java.util.Optional;

/**
 * A company in the weeks since something was rolled out: what its CRM's export shows of them, and what the CRM of a company that runs as the
 * scenario says would show. Both are counted alike: leads that came since then, and what became of them.
 */
public final class TrackedCompany {
    private static final long SECONDS_A_WEEK = 7L * 24 * 3600;

    private final Timeline timeline;
    private final CrmTables export;
    private final CountingRules rules;
    private final int weeks;
    private final int horizon;

    /**
     * A company and its export.
     *
     * @param timeline how it should run since then; its measured time is the horizon
     * @param export leads that came since then, a Monday
     */
    public TrackedCompany(Timeline timeline, CrmTables export) {
        Company company = timeline.start();
        this.timeline = timeline;
        this.export = export;
        this.horizon = (int) (company.run().horizon().toMillis() / SimTime.WEEK);
        this.weeks = Math.min(horizon, weeks(export));
        this.rules = CountingRules.of(timeline.at(company.run().horizon()), export);
    }

    /** Weeks that are over in an export. */
    public static int weeks(CrmTables export) {
        return (int) Math.min(export.weeks(), (export.asOf() - export.from() + SECONDS_A_WEEK / 2) / SECONDS_A_WEEK);
    }

    /** What is counted, from cause to effect. */
    public List<Indicator> indicators() {
        return rules.indicators();
    }

    /** The export's figures by indicator and week. */
    public double[][] observed() {
        return WeeklyCount.of(export, rules, weeks);
    }

    /** The figures of a simulated company, over the whole horizon. */
    public double[][] simulated(long seed, int number) {
        return horizon(seed, number).run();
    }

    /** The same as work that another machine can do, too. */
    public Task<double[][]> horizon(long seed, int number) {
        return new TrackedHorizon(
                timeline, rules.indicators(), List.copyOf(rules.known()), List.copyOf(rules.datesOnly()), seed, number);
    }

    /** The rep who made fewest attempts until that week, 1 for the first; empty where nobody can tell. */
    public Optional<String> leastActive(int week) {
        TrackedLog log = TrackedLog.of(export, rules.channels(), rules.known());
        int rep = new LeastActive(log, weeks).rep(week - 1);
        return rep < 0 ? Optional.empty() : Optional.of(export.owners().get(rep));
    }

    /** Channels of the export that the scenario does not have: their leads are not counted. */
    public List<String> unknownChannels() {
        return export.channels().stream()
                .filter(channel -> !rules.channels().contains(channel))
                .toList();
    }
}
