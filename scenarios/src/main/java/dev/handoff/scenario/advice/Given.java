package dev.handoff.scenario.advice;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Sla;
import dev.handoff.company.Team;
import dev.handoff.handoff.Calendars;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What the rules of advice judge a company by.
 *
 * @param company the company at its start
 * @param stated every parameter's value as a scenario file spells it
 * @param quarter a quarter of it, simulated once; empty when that would take too long
 */
record Given(Company company, Map<String, String> stated, Optional<SimulatedQuarter> quarter) {
    static Given of(Scenario scenario) {
        Map<String, String> stated = new LinkedHashMap<>();
        for (Parameter parameter : ParameterPaths.list(scenario)) {
            stated.put(parameter.path(), parameter.value());
        }
        Company company = scenario.company();
        return new Given(company, stated, SimulatedQuarter.of(scenario));
    }

    Sla.SalesPromise sales() {
        return company.sla().sales();
    }

    /** An ordinary week of a team, without holidays: its own hours where it states some. */
    WorkingCalendar hours(Team team) {
        return Calendars.ordinaryWeek(company, team);
    }

    /** A share of the leads that depends on the hours of who holds them: over the teams that follow up, by heads. */
    double overHolders(ToDoubleFunction<WorkingCalendar> share) {
        return callers().values().stream()
                .mapToDouble(team -> share.applyAsDouble(hours(team)) * team.reps() / Math.max(1, repsWhoCall()))
                .sum();
    }

    /** The teams that follow up leads. */
    Map<String, Team> callers() {
        Map<String, Team> callers = new LinkedHashMap<>();
        company.teams().forEach((name, team) -> {
            if (team.duties().contains(Team.Duty.FOLLOW_UP)) {
                callers.put(name, team);
            }
        });
        return callers;
    }

    int repsWhoCall() {
        return callers().values().stream().mapToInt(Team::reps).sum();
    }
}
