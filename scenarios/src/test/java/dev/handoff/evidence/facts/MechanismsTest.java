package dev.handoff.evidence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.Replication;
import dev.handoff.ledger.Responses;
import dev.handoff.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every mechanism of the quarrel does something to leads and money, and does it only through the effect the model names: with that effect
 * switched off and the rest of the mechanism on, what happens to leads is the same to the bit as without it.
 */
@Tag("once")
class MechanismsTest {

    private static final List<String> SHORT = List.of("run.warmUp=8 weeks", "run.horizon=12 weeks", "timeline=none");
    private static final List<String> OUTCOMES = List.of(
            "inquiries", "mqls", "sals", "sqls", "wins", "revenue", "attempts.none", "rep.utilization", "lost.gave-up");

    /**
     * A mechanism.
     *
     * @param name what it is
     * @param without overrides of the cold war under which it is not there
     * @param with overrides under which it is
     * @param effectOff further overrides that take only its effect away
     */
    record Mechanism(String name, List<String> without, List<String> with, List<String> effectOff) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<String> UNMOVED_BY_TRUST = List.of(
            "persistence.trust=0",
            "acceptance.distrust=0",
            "acceptance.reasonsByTrust=0",
            "trust.temptation=0",
            "trust.withholding=0",
            "trust.disbelief=0");

    private static final String PRESSED = "sla.sales.minimumAttempts={attempts: 5, within: 15 working days}";

    private static final String WATCHED =
            "sla.sales={firstTouch: {limit: 1 working day}, minimumAttempts: {attempts: 5, within: 12 working days},"
                    + " enforcement: daily list}";
    private static final String URGENT = "sla.sales={firstTouch: {limit: 30 min}, enforcement: alerts and daily list}";

    static List<Mechanism> mechanisms() {
        return List.of(
                new Mechanism(
                        "belief guides effort",
                        List.of("belief.rule=fixed", "persistence.belief=0", "trust.rate=0"),
                        List.of("belief.rule=experience", "trust.rate=0"),
                        List.of("persistence.belief=0")),
                new Mechanism(
                        "prejudice against leads nobody called",
                        List.of("belief.prejudice=0"),
                        List.of("belief.prejudice=0.5"),
                        List.of("persistence.belief=0", "trust.rate=0")),
                new Mechanism(
                        "transparency",
                        List.of("belief.transparency=0"),
                        List.of("belief.transparency=0.8"),
                        List.of("persistence.belief=0", "trust.rate=0", "belief.reading=0 s")),
                new Mechanism(
                        "training",
                        List.of("training.every=none"),
                        List.of("training.every=4 weeks", "training.effect=1"),
                        List.of("training.effect=0", "training.length=0 s")),
                new Mechanism(
                        "trust moves effort", List.of("trust.rate=0"), List.of("trust.rate=0.3"), UNMOVED_BY_TRUST),
                new Mechanism(
                        "trust falls back to what people think of colleagues at large",
                        List.of("trust.homing=0"),
                        List.of("trust.homing=0.5"),
                        UNMOVED_BY_TRUST),
                new Mechanism(
                        "belief in the agreement moves with what is kept",
                        List.of(PRESSED, "sla.sales.enforcement=0.6", "sla.legitimacy.rate=0"),
                        List.of(PRESSED, "sla.sales.enforcement=0.6", "sla.legitimacy.rate=1"),
                        List.of("sla.legitimacy.ceiling=0", "persistence.gaming=0")),
                new Mechanism(
                        "marketing pads less where it trusts sales",
                        List.of("trust.temptation=0"),
                        List.of("trust.temptation=1", "trust.marketing=0.9"),
                        List.of("incentives.padding=0")),
                new Mechanism(
                        "marketing that distrusts sales keeps the history of its leads",
                        List.of("closedLoop.historyToSales=yes", "trust.withholding=0"),
                        List.of("closedLoop.historyToSales=yes", "trust.withholding=1"),
                        List.of("scoring.aucWithHistory=none")),
                new Mechanism(
                        "marketing makes good a broken promise",
                        List.of("sla.marketing.volume=400", "sla.marketing.adjustment=0"),
                        List.of("sla.marketing.volume=400", "sla.marketing.adjustment=1"),
                        List.of("sla.legitimacy.ceiling=0")),
                new Mechanism(
                        "an unanswered attempt counts in part",
                        List.of("conversion.unansweredTouchCounts=1"),
                        List.of("conversion.unansweredTouchCounts=0.2"),
                        List.of("conversion.touchesBeyondFirst=0")),
                new Mechanism(
                        "a score keeps its noise",
                        List.of("scoring.noiseMemory=0"),
                        List.of("scoring.noiseMemory=0.95"),
                        List.of("nurture.rounds=0")),
                new Mechanism(
                        "legitimacy gates the agreement",
                        List.of(PRESSED, "sla.sales.enforcement=0", "persistence.gaming=0"),
                        List.of(PRESSED, "sla.sales.enforcement=1", "persistence.gaming=0"),
                        List.of(
                                "sla.legitimacy.ceiling=0",
                                "money.perEnforcedAttempt=0",
                                "trust.temptation=0",
                                "trust.withholding=0",
                                "trust.disbelief=0")),
                new Mechanism(
                        "gaming of clauses",
                        List.of(PRESSED, "sla.sales.enforcement=1", "persistence.gaming=0"),
                        List.of(PRESSED, "sla.sales.enforcement=1", "persistence.gaming=0.8"),
                        List.of("sla.legitimacy.jointStart=1", "sla.legitimacy.rate=0")),
                new Mechanism(
                        "a clause asks louder toward its limit",
                        List.of(WATCHED, "sla.sales.watch.early=1"),
                        List.of(WATCHED, "sla.sales.watch.early=0"),
                        List.of("persistence.slaPressure=0", "persistence.gaming=0")),
                new Mechanism(
                        "how late it gets loud",
                        List.of(WATCHED, "sla.sales.watch.shape=1"),
                        List.of(WATCHED, "sla.sales.watch.shape=6"),
                        List.of("sla.sales.watch.early=1")),
                new Mechanism(
                        "what is late asks on",
                        List.of(WATCHED, "sla.sales.watch.overdue=0"),
                        List.of(WATCHED, "sla.sales.watch.overdue=0.8"),
                        List.of(
                                "persistence.slaPressure=0",
                                "persistence.gaming=0",
                                "sla.sales.watch.looks=no",
                                "sla.sales.watch.listFirst=no",
                                "sla.sales.watch.alertBelow=0 s")),
                new Mechanism(
                        "a missed promise is waived",
                        List.of(WATCHED, "sla.sales.watch.waiveAfter=3 working days"),
                        List.of(WATCHED, "sla.sales.watch.waiveAfter=30 working days"),
                        List.of("sla.sales.watch.overdue=0")),
                new Mechanism(
                        "a lead put aside is looked at again",
                        List.of(WATCHED, "sla.sales.watch.looks=no"),
                        List.of(WATCHED, "sla.sales.watch.looks=yes"),
                        List.of("persistence.pickUpLead=20", "persistence.carryOn=20")),
                new Mechanism(
                        "leads on the list come first",
                        List.of(WATCHED, "sla.sales.watch.listFirst=no"),
                        List.of(WATCHED, "sla.sales.watch.listFirst=yes"),
                        List.of("sla.legitimacy.ceiling=0")),
                new Mechanism(
                        "an alert interrupts",
                        List.of(URGENT, "sla.sales.watch.alertBelow=0 s"),
                        List.of(URGENT, "sla.sales.watch.alertBelow=1 h"),
                        List.of("sla.sales.firstTouch.limit=2 h")),
                new Mechanism(
                        "attempts keep pace with the minimum",
                        List.of(WATCHED, "sla.sales.watch.pace=no"),
                        List.of(WATCHED, "sla.sales.watch.pace=yes"),
                        List.of("sla.sales.minimumAttempts=none")),
                new Mechanism(
                        "reminders",
                        List.of(WATCHED, "sla.sales.firstTouch.reminders=[]"),
                        List.of(WATCHED, "sla.sales.firstTouch.reminders=[0.5]"),
                        List.of("sla.sales.enforcement=0")),
                new Mechanism(
                        "escalation",
                        List.of(WATCHED, "sla.sales.firstTouch.breach=report"),
                        List.of(WATCHED, "sla.sales.firstTouch.breach=escalate"),
                        List.of("sla.sales.enforcement=0")),
                new Mechanism(
                        "passing on",
                        List.of(WATCHED, "sla.sales.firstTouch.breach=report"),
                        List.of(WATCHED, "sla.sales.firstTouch.breach=reassign"),
                        List.of("sla.sales.enforcement=0")),
                new Mechanism(
                        "passing on more than once",
                        List.of(WATCHED, "sla.sales.firstTouch.breach=reassign"),
                        List.of(
                                WATCHED,
                                "sla.sales.firstTouch.breach=reassign",
                                "sla.sales.reassign={times: 3, limit: 2 working hours}"),
                        List.of("teams.sales.reps=1")),
                new Mechanism(
                        "giving back",
                        List.of(WATCHED, "sla.sales.firstTouch.breach=report"),
                        List.of(WATCHED, "sla.sales.firstTouch.breach=return"),
                        List.of("sla.sales.enforcement=0")),
                new Mechanism(
                        "a promise somebody watches",
                        List.of("sla.sales.firstTouch=none", "sla.sales.minimumAttempts=none"),
                        List.of(WATCHED),
                        List.of("sla.sales.enforcement=0", "trust.rate=0")),
                new Mechanism(
                        "half credit for handed leads",
                        List.of("incentives.handedCredit=1"),
                        List.of("incentives.handedCredit=0.3"),
                        List.of("incentives.creditWeight=0", "incentives.prospectingPull=0")),
                new Mechanism(
                        "a shared goal",
                        List.of("incentives.sharedGoal=0"),
                        List.of("incentives.sharedGoal=1"),
                        List.of("incentives.handedCredit=1", "incentives.padding=0", "spending.rule=fixed")),
                new Mechanism(
                        "padding of the threshold",
                        List.of("incentives.padding=0"),
                        List.of("incentives.padding=0.8"),
                        List.of("incentives.marketing=revenue", "spending.rule=fixed")),
                new Mechanism(
                        "marketing moves its budget",
                        List.of("spending.rule=fixed"),
                        List.of("spending.rule=greedy"),
                        List.of("spending.step=0")),
                new Mechanism(
                        "history shown to sales",
                        List.of("closedLoop.historyToSales=no"),
                        List.of("closedLoop.historyToSales=yes"),
                        List.of("scoring.aucWithHistory=none")),
                new Mechanism(
                        "meetings",
                        List.of("alignment.meetings=none"),
                        List.of("alignment.meetings={every: 2 weeks, length: 1 h, trust: 0.2, shown: 0.5}"),
                        List.of(
                                "alignment.meetings.length=0 s",
                                "alignment.meetings.trust=0",
                                "alignment.meetings.shown=0")),
                new Mechanism(
                        "co-created campaigns",
                        List.of("alignment.coCreation=none"),
                        List.of("alignment.coCreation={hoursPerWeek: 2}"),
                        List.of("alignment.coCreation.hoursPerWeek=0")),
                new Mechanism(
                        "one language",
                        List.of("alignment.commonLanguage=no"),
                        List.of("alignment.commonLanguage=yes"),
                        List.of("trust.misunderstanding=0")),
                new Mechanism(
                        "a rival gains by late calls",
                        List.of("conversion.lateAfter=none"),
                        List.of("conversion.lateAfter=4 h", "conversion.lateFactor=8"),
                        List.of("conversion.lateFactor=1")),
                new Mechanism(
                        "steps nobody owns leak",
                        List.of("journey.owned=[handover, nurture, recycling]"),
                        List.of("journey.owned=[]", "journey.leak=0.2"),
                        List.of("journey.leak=0")),
                new Mechanism(
                        "earlier touches by other channels",
                        List.of("channels.webinar.assists=0"),
                        List.of("channels.webinar.assists=0.5", "channels.webinar.assistGain=1"),
                        List.of("channels.webinar.assistGain=0")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mechanisms")
    void a_mechanism_changes_what_happens_to_leads(Mechanism mechanism) {
        assertThat(outcome(mechanism.with())).isNotEqualTo(outcome(mechanism.without()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mechanisms")
    void and_only_by_the_effect_that_the_model_names(Mechanism mechanism) {
        assertThat(outcome(both(mechanism.with(), mechanism.effectOff())))
                .isEqualTo(outcome(both(mechanism.without(), mechanism.effectOff())));
    }

    private static List<String> both(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static Map<String, Double> outcome(List<String> overrides) {
        Responses responses = new Replication(
                        ScenarioLoader.load("cold-war", both(SHORT, overrides))
                                .orThrow()
                                .company(),
                        Runs.SEED,
                        0)
                .run()
                .responses();
        Map<String, Double> outcome = new LinkedHashMap<>();
        OUTCOMES.forEach(name -> outcome.put(name, responses.get(name)));
        return outcome;
    }
}
