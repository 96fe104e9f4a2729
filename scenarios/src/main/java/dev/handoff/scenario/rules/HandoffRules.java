package dev.handoff.scenario.rules;

import dev.handoff.company.Company;
import dev.handoff.company.Limit;
import dev.handoff.company.Routing;
import dev.handoff.company.Sla;
import dev.handoff.company.Sla.FirstTouch;
import dev.handoff.company.Sla.MinimumAttempts;
import dev.handoff.company.Sla.TimedClause;
import dev.handoff.company.Team;
import dev.handoff.company.TimeBasis;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.spelling.Limits;
import dev.handoff.scenario.spelling.NumberSpelling;
import dev.handoff.scenario.spelling.TimeUnits;
import java.util.List;
import java.util.Optional;

/** What must hold between the rules of the handoff: routing, agreement, prospecting. Every rule is one short method. */
final class HandoffRules {
    private final Company company;
    private final BrokenRules findings;

    HandoffRules(Company company, BrokenRules findings) {
        this.company = company;
        this.findings = findings;
    }

    void checkAll() {
        limitsAreForChannelsThereAre();
        segmentsLeadFromChannelsToTeamsThatFollowUp();
        routingBySegmentHasSegments();
        thereAreNoMoreWeightsThanReps();
        aTrialOfSpeedHasSomebodyWhoFollowsUp();
        someWeightIsAboveZero();
        prospectingHasAChannel();
        remindersComeBeforeTimeIsUp();
        theFirstTouchComesBeforeTheLast();
    }

    /** First-touch limits of a channel are for one there is. */
    private void limitsAreForChannelsThereAre() {
        firstTouch()
                .map(FirstTouch::limits)
                .ifPresent(limits -> limits.keySet()
                        .forEach(name -> findings.known(
                                name, company.channels().keySet(), "channel", "sla.sales.firstTouch.limits." + name)));
    }

    /** Segments name channels and teams there are, and the team follows up. */
    private void segmentsLeadFromChannelsToTeamsThatFollowUp() {
        company.routing().segments().forEach((channel, team) -> {
            String path = "routing.segments." + channel;
            findings.known(channel, company.channels().keySet(), "channel", path);
            findings.known(team, company.teams().keySet(), "team", path);
            Team named = company.teams().get(team);
            findings.require(
                    named == null || named.duties().contains(Team.Duty.FOLLOW_UP),
                    path,
                    "the team " + Problem.quote(team) + " does not follow up leads",
                    "teams." + team + ".duties: [follow-up]");
        });
    }

    /** Routing by segment says which. */
    private void routingBySegmentHasSegments() {
        findings.require(
                company.routing().rule() != Routing.Rule.BY_SEGMENT
                        || !company.routing().segments().isEmpty(),
                "routing.segments",
                "routing by segment needs the team of at least one channel",
                "segments: {CHANNEL: TEAM}");
    }

    /** Weights belong to reps who get leads. */
    private void thereAreNoMoreWeightsThanReps() {
        int weights = company.routing().weights().size();
        int reps = company.teams().values().stream()
                .filter(team -> team.duties().contains(Team.Duty.FOLLOW_UP))
                .mapToInt(Team::reps)
                .sum();
        findings.require(
                weights <= reps || reps == 0,
                "routing.weights",
                weights + " weights for " + reps + (reps == 1 ? " rep" : " reps") + " who follow up",
                "one weight for each rep");
    }

    /** The experiment takes no rep's time, but whoever answers has a rep to talk to. */
    private void aTrialOfSpeedHasSomebodyWhoFollowsUp() {
        boolean somebody = company.teams().values().stream()
                .anyMatch(team -> team.reps() > 0 && team.duties().contains(Team.Duty.FOLLOW_UP));
        findings.require(
                company.trial().firstTouchDelay().isEmpty() || somebody,
                "trial.firstTouchDelay",
                "nobody is there to follow up in the trial",
                "teams.NAME.reps: 1");
    }

    /** Somebody gets leads. */
    private void someWeightIsAboveZero() {
        List<Double> weights = company.routing().weights();
        findings.require(
                weights.isEmpty() || weights.stream().anyMatch(w -> w > 0),
                "routing.weights",
                "at least one weight must be above 0",
                "");
    }

    /** What reps find is like some channel's leads. */
    private void prospectingHasAChannel() {
        company.prospecting()
                .channel()
                .ifPresent(name -> findings.known(name, company.channels().keySet(), "channel", "prospecting.channel"));
        boolean looks = company.prospecting().share() > 0
                && company.prospecting().leadsPerHour() > 0
                && company.teams().values().stream()
                        .anyMatch(team -> team.duties().contains(Team.Duty.PROSPECTING));
        findings.require(
                !looks || company.prospecting().channel().isPresent(),
                "prospecting.channel",
                "reps look for leads of their own, but nothing says what those are like",
                "prospecting.channel: CHANNEL, whose own inquiriesPerWeek may be 0");
    }

    /** A reminder comes after the clock has started and before time is up. */
    private void remindersComeBeforeTimeIsUp() {
        Sla.SalesPromise sales = company.sla().sales();
        reminders("acceptance", sales.acceptance().map(TimedClause::reminders));
        reminders("firstTouch", sales.firstTouch().map(FirstTouch::reminders));
        reminders("minimumAttempts", sales.minimumAttempts().map(MinimumAttempts::reminders));
        reminders("disposition", sales.disposition().map(TimedClause::reminders));
    }

    private void reminders(String clause, Optional<List<Double>> shares) {
        shares.orElse(List.of())
                .forEach(share -> findings.require(
                        share > 0 && share < 1,
                        "sla.sales." + clause + ".reminders",
                        "a reminder comes at a share of the limit above 0 and below 1, not "
                                + NumberSpelling.spell(share),
                        "0.8"));
    }

    /** The first attempt is due within the window in which all attempts are. */
    private void theFirstTouchComesBeforeTheLast() {
        Optional<Limit> window = company.sla().sales().minimumAttempts().map(MinimumAttempts::within);
        if (window.isEmpty() || firstTouch().isEmpty()) {
            return;
        }
        within(firstTouch().get().limit(), window.get(), "sla.sales.firstTouch.limit");
        firstTouch()
                .get()
                .limits()
                .forEach((name, limit) -> within(limit, window.get(), "sla.sales.firstTouch.limits." + name));
    }

    private void within(Limit first, Limit window, String path) {
        boolean comparable = first.basis() == window.basis();
        boolean late = comparable ? first.amount() > window.amount() : leastMillis(first) > mostMillis(window);
        String promised = new Limits().format(window);
        findings.require(
                !late,
                path,
                "the first attempt would be due after the window of minimumAttempts, " + promised + ", is over",
                promised);
    }

    /** The shortest time by the clock a limit can take; of working days all but the first are whole days. */
    private static double leastMillis(Limit limit) {
        return limit.basis() == TimeBasis.WORKING_DAYS ? (limit.amount() - 1) * TimeUnits.DAY.millis : limit.amount();
    }

    /** The longest time by the clock a limit can take; over a holiday, working time takes any time. */
    private static double mostMillis(Limit limit) {
        return limit.basis() == TimeBasis.CLOCK ? limit.amount() : Double.POSITIVE_INFINITY;
    }

    private Optional<FirstTouch> firstTouch() {
        return company.sla().sales().firstTouch();
    }
}
