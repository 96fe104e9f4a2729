package dev.handoff.scenario.advice;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Sla;
import dev.handoff.company.Team;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules look at.
 *
 * @param company the company at its start
 * @param stated every parameter's value as a scenario file spells it
 * @param calendar an ordinary week of it, without holidays
 * @param glimpse a quarter of it, simulated once; empty when that would take too long
 */
record Given(Company company, Map<String, String> stated, WorkingCalendar calendar, Optional<Glimpse> glimpse) {
    static Given of(Scenario scenario) {
        Map<String, String> stated = new LinkedHashMap<>();
        for (Parameter parameter : ParameterPaths.list(scenario)) {
            stated.put(parameter.path(), parameter.value());
        }
        Company company = scenario.company();
        return new Given(
                company, stated, WorkingCalendar.of(company.workingTime().shifts(), List.of()), Glimpse.of(scenario));
    }

    Sla.SalesPromise sales() {
        return company.sla().sales();
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
