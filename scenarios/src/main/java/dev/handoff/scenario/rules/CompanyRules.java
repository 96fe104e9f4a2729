package dev.handoff.scenario.rules;

import dev.handoff.calendar.Shift;
import dev.handoff.company.Batch;
import dev.handoff.company.Company;
import dev.handoff.company.Leave;
import dev.handoff.company.Money;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Team;
import dev.handoff.company.Work;
import dev.handoff.kernel.SimTime;
import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.spelling.DurationSpelling;
import dev.handoff.scenario.spelling.TimeUnits;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What must hold between the parameters of a company. Every rule is one short method. */
public final class CompanyRules {

    private static final double NEAR = 0.05;
    private static final long WEEK_MILLIS = TimeUnits.WEEK.millis;

    private final Company company;
    private final BrokenRules findings;

    private CompanyRules(Company company, BrokenRules findings) {
        this.company = company;
        this.findings = findings;
    }

    /** Every rule that is broken. */
    public static List<Problem> check(Company company, Function<String, FilePlace> places) {
        BrokenRules findings = new BrokenRules(places);
        new CompanyRules(company, findings).checkAll();
        new SizeRules(company, findings).checkAll();
        new HandoffRules(company, findings).checkAll();
        return findings.problems();
    }

    private void checkAll() {
        aRunIsMeasuredFromAMondayInWholeDays();
        theStartIsAMonday();
        somebodyWorksSometime();
        thereIsAChannel();
        aTeamHasADutyAndNoneTwice();
        noPieceOfWorkOutlastsADay();
        somebodyFollowsUp();
        somebodyWorksTheDeals();
        teamsWorkSometimeAndSayWhere();
        leaveEndsAfterItBegins();
        aWeekHasSevenDaysAndADayTwentyFourHours();
        uploadsComeEveryFewWholeWeeks();
        theCurrencyIsASignOrACode();
        aScheduleSaysWhenAndStandsAlone();
    }

    /** Measuring begins on a Monday and ends at midnight; weekly figures leave out a last week that is not whole. */
    private void aRunIsMeasuredFromAMondayInWholeDays() {
        wholeWeeks("run.warmUp", company.run().warmUp());
        Duration horizon = company.run().horizon();
        findings.require(
                horizon.toMillis() % TimeUnits.DAY.millis == 0,
                "run.horizon",
                "must be whole days, not " + DurationSpelling.spell(horizon.toMillis()),
                TimeUnits.DAY.spell(Math.max(1, Math.round((double) horizon.toMillis() / TimeUnits.DAY.millis))));
    }

    private void wholeWeeks(String path, Duration duration) {
        findings.require(
                duration.toMillis() % WEEK_MILLIS == 0,
                path,
                "must be whole weeks, not " + DurationSpelling.spell(duration.toMillis()),
                nearWeeks(duration));
    }

    /** The weeks around it, or the one that is as good as the same. */
    private static String nearWeeks(Duration duration) {
        double weeks = (double) duration.toMillis() / WEEK_MILLIS;
        double next = Math.max(1, Math.rint(weeks));
        return weeks < 1 || Math.abs(next - weeks) <= NEAR * weeks
                ? TimeUnits.WEEK.spell(next)
                : TimeUnits.WEEK.spell(Math.floor(weeks)) + " or " + TimeUnits.WEEK.spell(Math.ceil(weeks));
    }

    /** Figures are told to be money by their unit, so no currency may be called like another unit. */
    private void theCurrencyIsASignOrACode() {
        String currency = company.money().currency();
        findings.require(
                Money.isCurrency(currency),
                "money.currency",
                Problem.quote(currency) + " is not the sign or code of a currency, of at most " + Money.LONGEST_CURRENCY
                        + " characters, such as EUR or R$",
                "");
    }

    /** The clock starts on a Monday. */
    private void theStartIsAMonday() {
        LocalDate start = company.workingTime().start();
        String monday = start.with(DayOfWeek.MONDAY).toString();
        findings.require(
                start.getDayOfWeek() == DayOfWeek.MONDAY,
                "workingTime.start",
                "must be a Monday, which " + start + " is not",
                monday);
    }

    /** Working time is not empty. */
    private void somebodyWorksSometime() {
        List<Shift> shifts = company.workingTime().shifts();
        findings.require(!shifts.isEmpty(), "workingTime.shifts", "nobody ever works", "[Mon-Fri 09:00-17:00]");
    }

    /** A team's own hours are not empty, and a time zone of its own is one beside the company's. */
    private void teamsWorkSometimeAndSayWhere() {
        company.teams()
                .forEach((name, team) -> team.workingTime().ifPresent(hours -> {
                    String path = "teams." + name + ".workingTime";
                    findings.require(
                            hours.shifts().filter(List::isEmpty).isEmpty(),
                            path + ".shifts",
                            "nobody of the team ever works",
                            "[Mon-Fri 09:00-17:00]");
                    findings.require(
                            hours.timeZone().isEmpty()
                                    || company.workingTime().timeZone().isPresent(),
                            path + ".timeZone",
                            "the company's own time zone, which all other times are in, is not stated",
                            "workingTime.timeZone: Europe/Berlin");
                }));
    }

    /** Whoever goes on leave comes back later. */
    private void leaveEndsAfterItBegins() {
        LocalDate start = company.workingTime().start();
        company.teams().forEach((name, team) -> {
            for (int i = 0; i < team.absences().size(); i++) {
                Leave leave = team.absences().get(i);
                findings.require(
                        leave.from().millisFrom(start) < leave.to().millisFrom(start),
                        "teams." + name + ".absences." + i,
                        "leave must end after it begins",
                        "{rep: " + leave.rep() + ", from: week 4, to: week 6}");
            }
        });
    }

    /** Leads come from somewhere. */
    private void thereIsAChannel() {
        findings.require(!company.channels().isEmpty(), "channels", "at least one channel is needed", "");
    }

    /** A team does something, and names each duty once. */
    private void aTeamHasADutyAndNoneTwice() {
        for (Map.Entry<String, Team> team : company.teams().entrySet()) {
            List<Team.Duty> duties = team.getValue().duties();
            findings.require(
                    !duties.isEmpty(),
                    "teams." + team.getKey() + ".duties",
                    "a team needs at least one duty",
                    "[follow-up]");
            findings.require(
                    duties.stream().distinct().count() == duties.size(),
                    "teams." + team.getKey() + ".duties",
                    "the same duty stands twice",
                    "");
        }
    }

    /** A rep ends what was begun, through the night if need be: on average no piece of work may need more than a day. */
    private void noPieceOfWorkOutlastsADay() {
        Work work = company.work();
        shortEnough("work.read", work.read());
        shortEnough("work.touch", work.touch());
        shortEnough("work.wrapUp", work.wrapUp());
        shortEnough("work.conversation", work.conversation());
        company.channels()
                .forEach((name, channel) ->
                        channel.touch().ifPresent(touch -> shortEnough("channels." + name + ".touch", touch)));
    }

    private void shortEnough(String path, RandomDuration piece) {
        findings.require(
                piece.millis().mean() <= SimTime.DAY,
                path,
                "takes " + DurationSpelling.spell(Math.rint(piece.millis().mean()))
                        + " on average, and a rep would work through days and nights to end it",
                "24 h at most");
    }

    /** Leads that are handed over have somebody to go to. */
    private void somebodyFollowsUp() {
        boolean idle =
                company.teams().values().stream().anyMatch(team -> team.duties().isEmpty()); // told by another rule
        findings.require(idle || someTeamHas(Team.Duty.FOLLOW_UP), "teams", "no team has the duty follow-up", "");
    }

    /** Opportunities that need work have somebody to do it. */
    private void somebodyWorksTheDeals() {
        boolean needed = company.deals().stages() > 0;
        findings.require(
                !needed || someTeamHas(Team.Duty.DEALS),
                "deals.stages",
                "deals need work, but no team has the duty deals",
                "duties: [deals, follow-up]");
    }

    private boolean someTeamHas(Team.Duty duty) {
        return company.teams().values().stream().anyMatch(team -> team.duties().contains(duty));
    }

    /** Weights are one for each day and each hour, and not all zero. */
    private void aWeekHasSevenDaysAndADayTwentyFourHours() {
        weights("arrivals.dayWeights", company.arrivals().dayWeights(), 7);
        weights("arrivals.hourWeights", company.arrivals().hourWeights(), 24);
    }

    private void weights(String path, List<Double> weights, int count) {
        findings.require(weights.size() == count, path, "needs " + count + " numbers, not " + weights.size(), "");
        findings.require(
                weights.isEmpty() || weights.stream().anyMatch(w -> w > 0),
                path,
                "at least one weight must be above 0",
                "");
    }

    /** Uploads come at the same time of their week. */
    private void uploadsComeEveryFewWholeWeeks() {
        company.channels()
                .forEach((name, channel) -> channel.batch()
                        .map(Batch::every)
                        .ifPresent(every -> wholeWeeks("channels." + name + ".batch.every", every)));
    }

    /** A schedule has at least one instant, and no upload beside it. */
    private void aScheduleSaysWhenAndStandsAlone() {
        company.channels()
                .forEach((name, channel) -> channel.schedule().ifPresent(schedule -> {
                    String path = "channels." + name + ".schedule";
                    findings.require(
                            schedule.every().isPresent() || !schedule.at().isEmpty(),
                            path,
                            "a schedule says when inquiries come",
                            "{every: 10 min}");
                    findings.require(
                            channel.batch().isEmpty(),
                            path,
                            "inquiries come by a schedule or in uploads, not both",
                            "channels." + name + ".batch: none");
                }));
    }
}
