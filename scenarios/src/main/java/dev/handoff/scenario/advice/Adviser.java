package dev.handoff.scenario.advice;

import dev.handoff.scenario.Scenario;
import java.util.List;

/** All rules, asked one after the other. */
public final class Adviser {
    private static final List<AdviceRule> RULES = List.of(
            new NobodyWatches(),
            new OneSidePromises(),
            new LimitsForNobody(),
            new NobodyToPassTo(),
            new LimitsEndOvernight(),
            new AttemptsNeedTime(),
            new VolumeNeedsLeads(),
            new HoursOfTeams(),
            new IdleYetNeverCalled());

    private Adviser() {}

    /**
     * What is worth saying about a scenario, and how much work each team has; it takes a second or two, for a quarter of a year is simulated
     * once.
     */
    public static ColleagueOpinion look(Scenario scenario) {
        Given given = Given.of(scenario);
        return new ColleagueOpinion(
                HoursOfTeams.loads(given),
                RULES.stream().flatMap(rule -> rule.look(given).stream()).toList());
    }
}
