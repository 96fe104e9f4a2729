package dev.handoff.scenario.advice;

import dev.handoff.company.Company;
import dev.handoff.company.Team;
import dev.handoff.kernel.SimTime;
import java.time.Duration;

/**
 * Hours a week of a team: those there are, and those its duties need if everything that comes in is done as promised.
 *
 * <p>An attempt is answered with the share q seen in the quarter, so that m promised attempts are (1 − (1 − q)^m)/q on average, and end in a
 * conversation with 1 − (1 − q)^m. Work takes 1/(1 − administration) as long.
 */
record WeeklyTeamHours(Given given, Team team) {

    /** Working hours by its own calendar, less absence. */
    double there() {
        return team.reps() * SimTime.hours(given.hours(team).workingMillisPerWeek()) * (1 - team.absence());
    }

    /** Meetings, campaigns written together, keeping up the agreement, training. */
    double obligations() {
        Company company = given.company();
        double each = company.alignment()
                .meetings()
                .map(m -> perWeek(m.length(), m.every()))
                .orElse(0.0);
        each += company.alignment().coCreation().map(c -> c.hoursPerWeek()).orElse(0.0);
        each += company.sla().legitimacy().jointHours() / weeks(company.sla().period());
        each += company.training()
                .every()
                .map(every -> perWeek(company.training().length(), every))
                .orElse(0.0);
        return team.reps() * each;
    }

    double prospecting() {
        return team.duties().contains(Team.Duty.PROSPECTING)
                ? given.company().prospecting().share() * there()
                : 0;
    }

    /** The team's part of the deals that are opened, by heads. */
    double deals(SimulatedQuarter quarter) {
        if (!team.duties().contains(Team.Duty.DEALS)) {
            return 0;
        }
        Company company = given.company();
        double stages = quarter.dealsPerWeek()
                * company.deals().stages()
                * hours(company.deals().work().millis().mean());
        double closing = quarter.winsPerWeek()
                * hours(company.deals().closingWork().millis().mean());
        return part(Team.Duty.DEALS) * withAdministration(stages + closing);
    }

    /** The team's part of the leads that are handed over, by heads, each tried so often. */
    double leads(SimulatedQuarter quarter, double attempts) {
        if (!team.duties().contains(Team.Duty.FOLLOW_UP)) {
            return 0;
        }
        Company company = given.company();
        double unanswered = StrictMath.pow(1 - quarter.answeredShare(), attempts);
        double tries = quarter.answeredShare() == 0 ? attempts : (1 - unanswered) / quarter.answeredShare();
        double each = company.work().read().millis().mean()
                + tries
                        * (company.work().touch().millis().mean()
                                + company.work().wrapUp().millis().mean())
                + (1 - unanswered) * company.work().conversation().millis().mean();
        return part(Team.Duty.FOLLOW_UP) * withAdministration(quarter.handedPerWeek() * hours(each));
    }

    private double part(Team.Duty duty) {
        int all = given.company().teams().values().stream()
                .filter(t -> t.duties().contains(duty))
                .mapToInt(Team::reps)
                .sum();
        return team.reps() / (double) all;
    }

    private double withAdministration(double hours) {
        return hours / (1 - given.company().work().administration());
    }

    private static double hours(double millis) {
        return millis / SimTime.HOUR;
    }

    private static double perWeek(Duration length, Duration every) {
        return hours(length.toMillis()) / weeks(every);
    }

    private static double weeks(Duration time) {
        return time.toMillis() / (double) SimTime.WEEK;
    }
}
