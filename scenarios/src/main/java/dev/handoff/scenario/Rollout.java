package dev.handoff.scenario;

import dev.handoff.company.Owner;
import dev.handoff.company.Period;
import dev.handoff.company.Timeline;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.rules.TimelineRules;
import dev.handoff.scenario.yaml.TreePaths;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Two scenarios beside each other: what tells them apart, and one put into place in a company that has lived under the other. */
public final class Rollout {
    /** Where people begin. */
    private static final Pattern BEGINNING = Pattern.compile("trust\\.(sales|marketing)|channels\\.[^.]+\\.believed");

    private Rollout() {}

    /**
     * The other policy from week 0 in a company warmed up under the base. The other scenario's own later changes happen on top.
     *
     * @throws ScenarioException when the two differ in what cannot change overnight, such as channels or teams
     */
    public static Timeline of(Scenario base, Scenario other) {
        requireSamePeriod(base, other);
        List<Problem> problems =
                TimelineRules.check(base.company(), other.company(), path -> TreePaths.place(other.tree(), path))
                        .stream()
                        .map(p -> onBase(p, base))
                        .toList();
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
        List<Timeline.Change> changes = new ArrayList<>();
        if (!other.company().equals(base.company())) {
            changes.add(new Timeline.Change(Duration.ZERO, other.company()));
        }
        changes.addAll(other.timeline().changes());
        return new Timeline(base.company(), changes);
    }

    /**
     * That two scenarios can be compared at all.
     *
     * @throws ScenarioException when they measure different periods or count in different currencies
     */
    public static void requireSamePeriod(Scenario base, Scenario other) {
        List<Problem> problems = new ArrayList<>();
        if (!base.company().run().equals(other.company().run())) {
            problems.add(TreePaths.place(other.tree(), "run")
                    .problem(
                            "run",
                            other.name() + " and " + base.name() + " simulate different periods and cannot be compared",
                            whatDiffers(base.company().run(), other.company().run())));
        }
        if (!base.company().money().currency().equals(other.company().money().currency())) {
            problems.add(TreePaths.place(other.tree(), "money.currency")
                    .problem(
                            "money.currency", other.name() + " and " + base.name() + " count in different currencies"));
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
    }

    private static String whatDiffers(Period one, Period other) {
        List<String> options = new ArrayList<>();
        if (!one.warmUp().equals(other.warmUp())) {
            options.add("--warm-up");
        }
        if (!one.horizon().equals(other.horizon())) {
            options.add("--horizon");
        }
        return options.isEmpty()
                ? "--set run.drain=…, which holds for both"
                : String.join(" and ", options)
                        + (options.size() == 1 ? ", which holds for both" : ", which hold for both");
    }

    private static Problem onBase(Problem p, Scenario base) {
        return new Problem(
                p.file(),
                p.line(),
                p.column(),
                p.path(),
                "cannot be rolled out in " + base.name() + ": " + p.message(),
                "--steady, which warms every policy up by itself");
    }

    /**
     * Whether a parameter says only where people begin. Whoever rolls a policy out begins where the base has come to, so that it makes a
     * difference only where each policy warms up by itself.
     */
    public static boolean isBeginning(String path) {
        return BEGINNING.matcher(path).matches();
    }

    /** Every parameter in which the scenarios differ at the start, in the order of the records; where people begin is marked. */
    public static List<ParameterDifference> differences(Scenario base, Scenario other) {
        Map<String, Parameter> before = byPath(base);
        Map<String, Parameter> after = byPath(other);
        Set<String> paths = new LinkedHashSet<>(before.keySet());
        paths.addAll(after.keySet());
        List<ParameterDifference> differences = new ArrayList<>();
        for (String path : paths) {
            String mine = value(before, path);
            String theirs = value(after, path);
            if (!mine.equals(theirs)) {
                Parameter known = Optional.ofNullable(after.get(path)).orElseGet(() -> before.get(path));
                differences.add(
                        new ParameterDifference(path, mine, theirs, known.owner(), known.meaning(), isBeginning(path)));
            }
        }
        return withoutEmptyClauses(differences);
    }

    /** Where a clause comes or goes, its terms say so; the clause itself, absent here and "none" there, need not be told. */
    private static List<ParameterDifference> withoutEmptyClauses(List<ParameterDifference> all) {
        return all.stream()
                .filter(d -> all.stream().noneMatch(term -> term.path().startsWith(d.path() + ".")))
                .toList();
    }

    private static Map<String, Parameter> byPath(Scenario scenario) {
        Map<String, Parameter> byPath = new LinkedHashMap<>();
        ParameterPaths.list(scenario).forEach(p -> byPath.put(p.path(), p));
        return byPath;
    }

    private static String value(Map<String, Parameter> parameters, String path) {
        return Optional.ofNullable(parameters.get(path)).map(Parameter::value).orElse(ParameterDifference.ABSENT);
    }

    /**
     * The base with the parameters of those owners as in the reference. A clause belongs to whoever must act on it; its terms that both
     * must agree on come only with {@link Owner#JOINT} and have their defaults otherwise.
     */
    public static Loaded adopting(Scenario base, Scenario reference, Set<Owner> owners) {
        Map<String, Parameter> before = byPath(base);
        List<String> overrides = byPath(reference).values().stream()
                .filter(p -> owners.contains(p.owner()))
                .filter(p -> !value(before, p.path()).equals(p.value()))
                .filter(p -> !isAbsentAnyway(before, p))
                .filter(p -> !belongsToAnAbsentClause(before, p, owners))
                .map(p -> p.path() + "=" + p.value())
                .toList();
        return ScenarioLoader.override(base, overrides);
    }

    /** Whether a clause that the reference does not have is not there in the base either, or has no terms of its own. */
    private static boolean isAbsentAnyway(Map<String, Parameter> before, Parameter p) {
        return p.value().equals("none")
                && !before.containsKey(p.path())
                && before.keySet().stream().noneMatch(path -> path.startsWith(p.path() + "."));
    }

    /** Whether it is a term of a clause that the base does not have, and whose owner is none of these. */
    private static boolean belongsToAnAbsentClause(Map<String, Parameter> before, Parameter term, Set<Owner> owners) {
        return before.values().stream()
                .filter(clause -> term.path().startsWith(clause.path() + "."))
                .anyMatch(clause -> clause.value().equals("none") && !owners.contains(clause.owner()));
    }
}
