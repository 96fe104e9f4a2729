package dev.handoff.scenario.rules;

import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import dev.handoff.company.Routing;
import dev.handoff.company.Team;
import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Problem;
import java.util.List;
import java.util.function.Function;

/** What stays as it is while a company is watched. Every rule is one short method. */
public final class TimelineRules {
    private final Company start;
    private final Company later;
    private final BrokenRules findings;

    private TimelineRules(Company start, Company later, Function<String, FilePlace> places) {
        this.start = start;
        this.later = later;
        this.findings = new BrokenRules(places);
    }

    /** Every rule that is broken. */
    public static List<Problem> check(Company start, Company later, Function<String, FilePlace> places) {
        TimelineRules rules = new TimelineRules(start, later, places);
        rules.checkAll();
        return rules.findings.problems();
    }

    private void checkAll() {
        thePeriodIsFixed();
        workingTimeIsFixed();
        teamsKeepTheirHours();
        channelsNeitherComeNorGo();
        teamsNeitherComeNorGo();
        uploadsKeepTheirRhythm();
        aSharedQueueStaysAndNoneAppears();
        theCurrencyIsFixed();
        prospectingKeepsItsChannel();
    }

    private void thePeriodIsFixed() {
        keep(start.run(), later.run(), "run", "the simulated period cannot change on the way", "");
    }

    private void workingTimeIsFixed() {
        keep(
                start.workingTime(),
                later.workingTime(),
                "workingTime",
                "working time cannot change on the way",
                "teams.NAME.reps or teams.NAME.absence instead");
    }

    private void teamsKeepTheirHours() {
        start.teams().forEach((name, team) -> {
            Team present = later.teams().getOrDefault(name, team);
            keep(
                    team.workingTime(),
                    present.workingTime(),
                    "teams." + name + ".workingTime",
                    "working time cannot change on the way",
                    "a second team with the other hours, and teams." + name + ".reps");
        });
    }

    private void channelsNeitherComeNorGo() {
        keep(
                List.copyOf(start.channels().keySet()),
                List.copyOf(later.channels().keySet()),
                "channels",
                "channels cannot come or go on the way; state all from the start",
                "inquiriesPerWeek: 0 while a channel is off");
    }

    private void teamsNeitherComeNorGo() {
        keep(
                List.copyOf(start.teams().keySet()),
                List.copyOf(later.teams().keySet()),
                "teams",
                "teams cannot come or go on the way; their number of reps can",
                "teams.NAME.reps");
    }

    private void uploadsKeepTheirRhythm() {
        start.channels().forEach((name, channel) -> {
            Channel present = later.channels().getOrDefault(name, channel);
            keep(
                    channel.batch(),
                    present.batch(),
                    "channels." + name + ".batch",
                    "whether and when a channel's leads come in uploads cannot change on the way",
                    "channels." + name + ".inquiriesPerWeek");
            keep(
                    channel.schedule(),
                    present.schedule(),
                    "channels." + name + ".schedule",
                    "the instants at which a channel's inquiries come cannot change on the way",
                    "");
        });
    }

    private void aSharedQueueStaysAndNoneAppears() {
        keep(
                start.routing().rule() == Routing.Rule.PULL,
                later.routing().rule() == Routing.Rule.PULL,
                "routing.rule",
                "one shared queue (pull) cannot become desks of their own on the way, nor desks a shared queue",
                "");
    }

    private void theCurrencyIsFixed() {
        keep(start.money().currency(), later.money().currency(), "money.currency", "the currency cannot change", "");
    }

    private void prospectingKeepsItsChannel() {
        keep(
                start.prospecting().channel(),
                later.prospecting().channel(),
                "prospecting.channel",
                "the channel of the reps' own leads cannot change on the way",
                "prospecting.share");
    }

    private void keep(Object before, Object after, String path, String message, String hint) {
        findings.require(before.equals(after), path, message, hint);
    }
}
