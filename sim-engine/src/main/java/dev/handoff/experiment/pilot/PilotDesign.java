package dev.handoff.experiment.pilot;

import dev.handoff.company.Company;
import dev.handoff.company.Sla;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import dev.handoff.handoff.CompanyPart;
import dev.handoff.statistics.TwoGroups;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** How a policy is tried: which groups are put beside each other, and what becomes of them in one replication. */
public final class PilotDesign {
    private static final int DAYS_A_WEEK = 7;

    private final Timeline base;
    private final Timeline other;
    private final Optional<Split> split;
    private final Optional<Sla.FirstTouch> limit;
    private final int weeks;

    PilotDesign(Timeline base, Timeline other, Optional<Split> split, int weeks) {
        this.base = base;
        this.other = other;
        this.split = split;
        this.limit = other.at(Duration.ofDays(DAYS_A_WEEK * (long) weeks))
                .sla()
                .sales()
                .firstTouch()
                .or(() -> base.start().sla().sales().firstTouch());
        this.weeks = weeks;
    }

    /**
     * Two groups at the same time in the same market: some reps with their leads under the other policy, the rest as before.
     *
     * @param base the company, simulated for at least so many weeks
     * @param other the company that has lived under the base and changes at week 0
     * @param weeks the longest length of the pilot
     * @throws IllegalArgumentException when the two groups could not live in one market
     */
    public static PilotDesign split(Timeline base, Timeline other, Split split, int weeks) {
        OneMarket.require(base, other);
        return new PilotDesign(base, other, Optional.of(split), weeks);
    }

    /**
     * The whole company as before for so many weeks, then under the other policy for as many. Both groups are leads as old at the time of the look.
     *
     * @param base the company, simulated for at least twice so many weeks
     * @param other the company that has lived under the base and changes at week 0
     * @param weeks the longest length of the pilot
     */
    public static PilotDesign beforeAfter(Timeline base, Timeline other, int weeks) {
        Timeline later = base.then(other, Duration.ofDays(DAYS_A_WEEK * (long) weeks));
        return new PilotDesign(base, later, Optional.empty(), weeks);
    }

    /** The two groups, where the company is split. */
    public Optional<Split> groups() {
        return split;
    }

    /** The longest length of the pilot in weeks. */
    int weeks() {
        return weeks;
    }

    /** Whether the pilot changes nothing. */
    boolean isSame() {
        return base.equals(other);
    }

    /** Whether leads tried in time are counted: one of the policies states a limit. */
    private boolean has(PilotMeasure measure) {
        return measure != PilotMeasure.TOUCHED || limit.isPresent();
    }

    /** One replication as a piece of work. */
    PilotTask task(long seed, int number) {
        return new PilotTask(base, other, split.map(Split::parts), weeks, seed, number);
    }

    /** One replication, by each measure there is. */
    Map<PilotMeasure, PilotTrial> trial(long seed, int number) {
        Map<PilotMeasure, PilotTrial> trials = new EnumMap<>(PilotMeasure.class);
        if (split.isPresent()) {
            Split parts = split.get();
            Cohorts rest = cohorts(base, parts.rest(), 1 - parts.leads(), weeks, seed, number);
            Cohorts same = cohorts(base, parts.pilot(), parts.leads(), weeks, seed, number);
            Cohorts tried = isSame() ? same : cohorts(other, parts.pilot(), parts.leads(), weeks, seed, number);
            for (PilotMeasure m : PilotMeasure.values()) {
                put(
                        trials,
                        m,
                        week -> rest.seen(m, 0, week),
                        week -> same.seen(m, 0, week),
                        week -> tried.seen(m, 0, week));
            }
        } else {
            Cohorts same = cohorts(base, CompanyPart.WHOLE, 1, 2 * weeks, seed, number);
            Cohorts tried = isSame() ? same : cohorts(other, CompanyPart.WHOLE, 1, 2 * weeks, seed, number);
            for (PilotMeasure m : PilotMeasure.values()) {
                put(
                        trials,
                        m,
                        week -> same.seen(m, weeks - week, week),
                        week -> same.seen(m, weeks, week),
                        week -> tried.seen(m, weeks, week));
            }
        }
        return trials;
    }

    private void put(
            Map<PilotMeasure, PilotTrial> trials,
            PilotMeasure measure,
            IntFunction<TwoGroups.Group> control,
            IntFunction<TwoGroups.Group> same,
            IntFunction<TwoGroups.Group> tried) {
        if (!has(measure)) {
            return;
        }
        double[] truth = new double[weeks];
        double[] level = new double[weeks];
        for (int week = 1; week <= weeks; week++) {
            truth[week - 1] = tried.apply(week).mean() - same.apply(week).mean();
            level[week - 1] = control.apply(week).mean();
        }
        trials.put(
                measure,
                new PilotTrial(
                        PilotLooks.of(measure, weeks, control, tried),
                        PilotLooks.of(measure, weeks, control, same),
                        truth,
                        level));
    }

    private Cohorts cohorts(Timeline timeline, CompanyPart part, double leads, int watched, long seed, int number) {
        Company company = timeline.start();
        PilotLog log = new PilotLog(company, limit, watched);
        Timeline own = leads == 1 ? timeline : timeline.each(version -> version.forPart(leads));
        new Replication(own, part, seed, number, Optional.of(log)).run();
        return log.cohorts();
    }
}
