package dev.handoff.scenario.advice;

import dev.handoff.company.Persistence;
import java.util.List;

/** Where reps have time and leads are never called, it is no lack of hands. */
final class IdleYetNeverCalled implements AdviceRule {
    private static final double TIME_LEFT = 0.7;
    private static final double MANY = 0.25;

    @Override
    public List<Advice> look(Given given) {
        return given.quarter().stream()
                .filter(g -> g.neverCalled() > MANY)
                .flatMap(g -> given.callers().entrySet().stream()
                        .map(team -> new Busy(team.getKey(), new WeeklyTeamHours(given, team.getValue()).there(), g)))
                .filter(busy -> busy.share() < TIME_LEFT)
                .map(busy -> advice(given, busy))
                .toList();
    }

    private record Busy(String team, double there, SimulatedQuarter quarter) {
        double share() {
            return quarter.hoursWorked(team) / there;
        }
    }

    private static Advice advice(Given given, Busy busy) {
        boolean byChoice = given.company().persistence().rule() == Persistence.Rule.CHOICE;
        return new Advice(
                "teams." + busy.team(),
                "the team is " + FiguresInWords.percent(busy.share()) + " busy, yet "
                        + FiguresInWords.percent(busy.quarter().neverCalled())
                        + " of the leads are never called (a quarter simulated once)",
                byChoice
                        ? "it is a matter of wanting, not of hands: look at persistence.pickUpLead, beliefs and the agreement"
                        : "look at inbox.cap, inbox.expiry and routing: leads do not reach those who have time");
    }
}
