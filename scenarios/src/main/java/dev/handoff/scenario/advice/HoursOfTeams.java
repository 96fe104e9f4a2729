package dev.handoff.scenario.advice;

import dev.handoff.company.Persistence;
import dev.handoff.company.Sla.MinimumAttempts;
import dev.handoff.company.Team;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A team cannot work more hours than it has. */
final class HoursOfTeams implements AdviceRule {
    private static final double FULL = 0.95;

    @Override
    public List<Advice> look(Given given) {
        return given.quarter().stream()
                .flatMap(quarter -> given.company().teams().entrySet().stream()
                        .filter(team -> load(given, quarter, team.getValue(), attempts(given, quarter)) > FULL)
                        .map(team -> advice(given, quarter, team)))
                .toList();
    }

    /** Hours of work for each hour there is, team by team; empty where no quarter could be simulated, and for teams without hours. */
    static Map<String, Double> loads(Given given) {
        Map<String, Double> loads = new LinkedHashMap<>();
        given.quarter()
                .ifPresent(quarter -> given.company().teams().forEach((name, team) -> {
                    if (new WeeklyTeamHours(given, team).there() > 0) {
                        loads.put(name, load(given, quarter, team, attempts(given, quarter)));
                    }
                }));
        return loads;
    }

    /** What is promised; without a promise the cadence where everybody keeps it, and what is done where each decides. */
    private static double attempts(Given given, SimulatedQuarter quarter) {
        boolean always = given.company().persistence().rule() == Persistence.Rule.ALWAYS;
        double unpromised = always ? given.company().cadence().maxAttempts() : quarter.attemptsPerLead();
        return given.sales()
                .minimumAttempts()
                .map(MinimumAttempts::attempts)
                .map(Integer::doubleValue)
                .orElse(unpromised);
    }

    private static double load(Given given, SimulatedQuarter quarter, Team team, double attempts) {
        WeeklyTeamHours hours = new WeeklyTeamHours(given, team);
        return (hours.leads(quarter, attempts) + hours.deals(quarter) + hours.prospecting() + hours.obligations())
                / hours.there();
    }

    private static Advice advice(Given given, SimulatedQuarter quarter, Map.Entry<String, Team> named) {
        Team team = named.getValue();
        WeeklyTeamHours hours = new WeeklyTeamHours(given, team);
        double attempts = attempts(given, quarter);
        double load = load(given, quarter, team, attempts);
        return new Advice(
                "teams." + named.getKey(),
                "work for " + FiguresInWords.about(load * hours.there()) + " h a week, but "
                        + FiguresInWords.about(hours.there())
                        + " h are there: leads " + FiguresInWords.about(hours.leads(quarter, attempts)) + " ("
                        + FiguresInWords.about(quarter.handedPerWeek()) + " a week, up to "
                        + FiguresInWords.about(attempts)
                        + " attempts each), deals " + FiguresInWords.about(hours.deals(quarter)) + ", prospecting "
                        + FiguresInWords.about(hours.prospecting()) + ", meetings and the like "
                        + FiguresInWords.about(hours.obligations()),
                "reps: " + (long) Math.ceil(team.reps() * load / FULL)
                        + ", fewer promised attempts, or less prospecting");
    }
}
