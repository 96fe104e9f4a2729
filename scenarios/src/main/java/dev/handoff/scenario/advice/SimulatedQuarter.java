package dev.handoff.scenario.advice;

import dev.handoff.company.Company;
import dev.handoff.experiment.Replication;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.SalesClause;
import dev.handoff.kernel.SimTime;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Half a year of a company, simulated once, of which the second quarter counts: what comes in and what is done, roughly. */
final class SimulatedQuarter implements Journal {
    private static final long SEED = 20_261_128;
    private static final int WARM_UP = 13;
    private static final int WEEKS = 13;

    /** So late in the quarter a lead that nobody has called may yet be called. */
    private static final int TOO_LATE = 9;

    /** Inquiries beyond which this would take longer than a second or two. */
    private static final double MOST_INQUIRIES = 100_000;

    private final long from = WARM_UP * SimTime.WEEK;
    private final List<String> teamOfRep = new ArrayList<>();
    private final Map<String, Long> workedByTeam = new HashMap<>();
    private final Map<Handover, Boolean> called = new IdentityHashMap<>();
    private long handed;
    private long attempts;
    private long answered;
    private long opened;
    private long won;
    private long minimums;
    private long minimumsKept;

    private SimulatedQuarter() {}

    static Optional<SimulatedQuarter> of(Scenario scenario) {
        Company company = scenario.company();
        double inquiries = (WARM_UP + WEEKS)
                * company.channels().values().stream()
                        .mapToDouble(channel -> channel.inquiriesPerWeek())
                        .sum();
        if (inquiries > MOST_INQUIRIES) {
            return Optional.empty();
        }
        List<String> period =
                List.of("run.warmUp=" + WARM_UP + " weeks", "run.horizon=" + WEEKS + " weeks", "run.drain=0 s");
        SimulatedQuarter quarter = new SimulatedQuarter();
        ScenarioLoader.override(scenario, period)
                .scenario()
                .ifPresent(s -> new Replication(s.timeline(), SEED, 0, Optional.of(quarter)).run());
        return Optional.of(quarter);
    }

    /** Leads handed over a week. */
    double handedPerWeek() {
        return handed / (double) WEEKS;
    }

    /** Share of attempts that are answered. */
    double answeredShare() {
        return attempts == 0 ? 0 : answered / (double) attempts;
    }

    /** Attempts for each lead handed over. */
    double attemptsPerLead() {
        return handed == 0 ? 0 : attempts / (double) handed;
    }

    double dealsPerWeek() {
        return opened / (double) WEEKS;
    }

    double winsPerWeek() {
        return won / (double) WEEKS;
    }

    /** Hours a week that a team works. */
    double hoursWorked(String team) {
        return SimTime.hours(workedByTeam.getOrDefault(team, 0L)) / WEEKS;
    }

    /** Share of the leads with a minimum of attempts promised for which it was kept; NaN where none was due. */
    double minimumKept() {
        return minimumsKept / (double) minimums;
    }

    /** Share of the leads handed over, early enough in the quarter, that nobody has called. */
    double neverCalled() {
        long not = called.values().stream().filter(c -> !c).count();
        return called.isEmpty() ? 0 : not / (double) called.size();
    }

    /** As the books do, a clause counts whose clock starts and would run out inside the quarter. */
    @Override
    public void measured(long at, Handover handover, SalesClause clause, boolean kept, long started, long due) {
        if (clause == SalesClause.MINIMUM_ATTEMPTS && started >= from && due < from + WEEKS * SimTime.WEEK) {
            minimums++;
            minimumsKept += kept ? 1 : 0;
        }
    }

    @Override
    public void hired(long at, int rep, String team) {
        teamOfRep.add(team);
    }

    @Override
    public void works(long at, int rep, long millis) {
        if (at >= from) {
            workedByTeam.merge(teamOfRep.get(rep), millis, Long::sum);
        }
    }

    @Override
    public void assigned(long at, Handover handover) {
        if (at >= from) {
            handed++;
            if (at < from + TOO_LATE * SimTime.WEEK) {
                called.putIfAbsent(handover, false);
            }
        }
    }

    @Override
    public void attempted(long at, Handover handover, boolean wasAnswered, boolean enforced) {
        called.computeIfPresent(handover, (h, c) -> true);
        if (at >= from && !handover.own()) {
            attempts++;
            answered += wasAnswered ? 1 : 0;
        }
    }

    @Override
    public void opened(long at, Handover handover) {
        opened += at >= from ? 1 : 0;
    }

    @Override
    public void closed(long at, Handover handover, int rep, boolean isWon, double size, double expected) {
        won += at >= from && isWon ? 1 : 0;
    }
}
