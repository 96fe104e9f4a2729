package dev.handoff.scenario.design;

import dev.handoff.company.Owner;
import dev.handoff.company.Param;
import dev.handoff.company.Sla;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.Policy;
import dev.handoff.scenario.ParameterDifference;
import dev.handoff.scenario.Rollout;
import dev.handoff.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * A policy under test.
 *
 * @param name what figures and files call it
 * @param title what sentences call it
 * @param scenario the company under it
 */
public record Candidate(String name, String title, Scenario scenario) {

    public static Candidate of(Scenario scenario) {
        return new Candidate(scenario.name(), scenario.title(), scenario);
    }

    /** The same candidates, with titles that tell them apart: behind one that several have stands the name, where that differs. */
    public static List<Candidate> toldApart(List<Candidate> candidates) {
        return candidates.stream()
                .map(c -> candidates.stream().anyMatch(c::isTakenFor)
                        ? new Candidate(c.name, c.title + " (" + c.name + ")", c.scenario)
                        : c)
                .toList();
    }

    private boolean isTakenFor(Candidate other) {
        return other.title.equals(title) && !other.name.equals(name);
    }

    /** What the engine runs: the policy rolled out in the base's world, or, when steady, under itself all along. */
    public Policy policy(Scenario base, boolean steady) {
        if (steady) {
            Rollout.requireSamePeriod(base, scenario);
            return new Policy(name, scenario.timeline());
        }
        Timeline timeline = scenario == base ? base.timeline() : Rollout.of(base, scenario);
        return new Policy(name, timeline);
    }

    /** What tells it apart from the base, in what is in force. */
    public List<ParameterDifference> differences(Scenario base) {
        return Rollout.differences(base, scenario).stream()
                .map(d -> new ParameterDifference(
                        d.path(),
                        inForce(d.path(), d.base(), base),
                        inForce(d.path(), d.other(), scenario),
                        d.owner(),
                        d.meaning(),
                        d.beginning()))
                .toList();
    }

    /** How closely an agreement is looked at is nothing where sales has promised nothing. */
    private static String inForce(String path, String value, Scenario where) {
        boolean term = path.startsWith("sla.sales.") && !value.equals(ParameterDifference.ABSENT);
        return term && !where.company().sla().sales().promisesAnything() ? Param.NONE : value;
    }

    /** Why a change of the agreement may have no effect in it. */
    public Optional<String> idle() {
        Sla.SalesPromise promise = scenario.company().sla().sales();
        if (!promise.promisesAnything()) {
            return Optional.of("sales has promised nothing");
        }
        return promise.enforcement() == 0
                ? Optional.of("nobody looks at the agreement: its enforcement is 0")
                : Optional.empty();
    }

    /** Labels of the parameters nobody in the company decides in which it differs from the base. */
    public List<String> foreignTo(Scenario base) {
        return Rollout.differences(base, scenario).stream()
                .filter(d -> d.owner() == Owner.WORLD && !d.comesWithAClause() && !d.beginning())
                .map(ParameterDifference::label)
                .toList();
    }
}
