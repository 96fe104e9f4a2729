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
        return given.glimpse().stream()
                .flatMap(glimpse -> given.company().teams().entrySet().stream()
                        .filter(team -> load(given, glimpse, team.getValue(), attempts(given, glimpse)) > FULL)
                        .map(team -> advice(given, glimpse, team)))
                .toList();
    }

    /** Hours of work for each hour there is, team by team; empty where no quarter could be simulated, and for teams without hours. */
    static Map<String, Double> loads(Given given) {
        Map<String, Double> loads = new LinkedHashMap<>();
        given.glimpse()
                .ifPresent(glimpse -> given.company().teams().forEach((name, team) -> {
                    if (new TeamHours(given, team).there() > 0) {
                        loads.put(name, load(given, glimpse, team, attempts(given, glimpse)));
                    }
                }));
        return loads;
    }

    /** What is promised; without a promise the cadence where everybody keeps it, and what is done where each decides. */
    private static double attempts(Given given, Glimpse glimpse) {
        boolean always = given.company().persistence().rule() == Persistence.Rule.ALWAYS;
        double unpromised = always ? given.company().cadence().maxAttempts() : glimpse.attemptsPerLead();
        return given.sales()
                .minimumAttempts()
                .map(MinimumAttempts::attempts)
                .map(Integer::doubleValue)
                .orElse(unpromised);
    }

    private static double load(Given given, Glimpse glimpse, Team team, double attempts) {
        TeamHours hours = new TeamHours(given, team);
        return (hours.leads(glimpse, attempts) + hours.deals(glimpse) + hours.prospecting() + hours.obligations())
                / hours.there();
    }

    private static Advice advice(Given given, Glimpse glimpse, Map.Entry<String, Team> named) {
        Team team = named.getValue();
        TeamHours hours = new TeamHours(given, team);
        double attempts = attempts(given, glimpse);
        double load = load(given, glimpse, team, attempts);
        return new Advice(
                "teams." + named.getKey(),
                "work for " + Say.about(load * hours.there()) + " h a week, but " + Say.about(hours.there())
                        + " h are there: leads " + Say.about(hours.leads(glimpse, attempts)) + " ("
                        + Say.about(glimpse.handedPerWeek()) + " a week, up to " + Say.about(attempts)
                        + " attempts each), deals " + Say.about(hours.deals(glimpse)) + ", prospecting "
                        + Say.about(hours.prospecting()) + ", meetings and the like "
                        + Say.about(hours.obligations()),
                "reps: " + (long) Math.ceil(team.reps() * load / FULL)
                        + ", fewer promised attempts, or less prospecting");
    }
}
