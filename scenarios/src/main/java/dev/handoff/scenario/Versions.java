package dev.handoff.scenario;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.rules.TimelineRules;
import dev.handoff.scenario.yaml.Located.Entry;
import dev.handoff.scenario.yaml.Located.Mapping;
import dev.handoff.scenario.yaml.TreePaths;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the later versions of a company: each change is laid over the tree as it stood before, bound and checked like a file of its own.
 * What was wrong already before a change is not told again.
 */
final class Versions {
    private final List<Problem> problems;
    private final Set<Problem> known;
    private Mapping tree;

    private Versions(Mapping tree, List<Problem> problems) {
        this.tree = tree;
        this.problems = problems;
        this.known = new HashSet<>(problems);
    }

    /** The timeline; empty when the company or a change has problems, and those of the changes are added to the list. */
    static Optional<Timeline> of(
            Mapping tree, Optional<Company> start, List<Intervention> interventions, List<Problem> problems) {
        int before = problems.size();
        List<Timeline.Change> changes = new Versions(tree, problems).changes(start, interventions);
        return start.isPresent() && problems.size() == before
                ? Optional.of(new Timeline(start.get(), changes))
                : Optional.empty();
    }

    private List<Timeline.Change> changes(Optional<Company> start, List<Intervention> interventions) {
        List<Timeline.Change> changes = new ArrayList<>();
        Deque<Intervention> pending = new ArrayDeque<>(Interventions.inOrderOfTime(interventions));
        Optional<Company> present = start;
        while (!pending.isEmpty()) {
            Intervention change = pending.poll();
            pending = withEnd(pending, change, present);
            Intervention resolved = present.map(change::resolved).orElse(change);
            Optional<Company> company = after(resolved);
            company.ifPresent(c -> changes.add(new Timeline.Change(change.at(), c)));
            start.ifPresent(s -> company.ifPresent(c -> report(resolved, structure(s, c))));
            present = company.or(() -> start);
        }
        return changes;
    }

    /** What is to come, the end of this change included; of two changes at the same time the earlier stated one comes first. */
    private static Deque<Intervention> withEnd(
            Deque<Intervention> pending, Intervention change, Optional<Company> present) {
        List<Intervention> all = new ArrayList<>(pending);
        present.flatMap(change::end).ifPresent(end -> all.add(0, end));
        return new ArrayDeque<>(Interventions.inOrderOfTime(all));
    }

    private Optional<Company> after(Intervention change) {
        change.set().entries().forEach((path, entry) -> apply(change, path, entry));
        List<Problem> found = new ArrayList<>();
        Optional<Company> company = ScenarioLoader.company(tree, found);
        report(change, found);
        return company;
    }

    private void apply(Intervention change, String path, Entry entry) {
        Optional<Mapping> changed = Overrides.set(tree, path, entry.value());
        if (changed.isPresent()) {
            tree = changed.get();
        } else {
            String hint = ParameterPaths.nearest(path, tree).orElse("");
            String message = "there is no parameter " + Problem.quote(path);
            problems.add(entry.key().problem(change.pathOf(path), message, hint));
        }
    }

    private List<Problem> structure(Company start, Company later) {
        return TimelineRules.check(start, later, path -> TreePaths.place(tree, path));
    }

    private void report(Intervention change, List<Problem> found) {
        found.stream().filter(known::add).map(change::located).forEach(problems::add);
    }
}
