package dev.handoff.scenario;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.scenario.binding.Binder;
import dev.handoff.scenario.binding.TreeMerge;
import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.rules.CompanyRules;
import dev.handoff.scenario.yaml.Located.Mapping;
import dev.handoff.scenario.yaml.TreePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loads scenarios: reads the file and those it extends, lays them over one another, applies overrides, binds, checks the rules. */
public final class ScenarioLoader {
    private ScenarioLoader() {}

    /**
     * Loads a scenario. Whatever the user did wrong comes back as problems, all of them at once; nothing is thrown.
     *
     * @param nameOrPath catalogue name or file
     * @param overrides {@code PATH=VALUE}, applied in order
     */
    public static Loaded load(String nameOrPath, List<String> overrides) {
        try {
            return load(ScenarioSource.resolve(nameOrPath), overrides);
        } catch (ScenarioException e) {
            return Loaded.failed(e.problems());
        }
    }

    /** Loads a scenario from a source already found. */
    public static Loaded load(ScenarioSource source, List<String> overrides) {
        List<Problem> problems = new ArrayList<>();
        List<ScenarioFile> layers = ScenarioFile.chain(source, problems);
        if (layers.isEmpty()) {
            return Loaded.failed(problems);
        }
        Mapping merged = layers.stream()
                .map(ScenarioFile::company)
                .reduce(TreeMerge::company)
                .orElseThrow();
        NewChannels.check(layers, problems);
        Statement stated = Statement.of(merged, ScenarioFile.interventions(layers, problems), overrides, problems);
        return finish(source.name(), layers, stated, problems);
    }

    private static Loaded finish(String name, List<ScenarioFile> layers, Statement stated, List<Problem> problems) {
        Optional<Timeline> timeline = timeline(stated, problems);
        layers.get(layers.size() - 1).checkSources(stated.tree(), problems);
        if (timeline.isEmpty() || !problems.isEmpty()) {
            return Loaded.failed(problems);
        }
        String title = ScenarioFile.text(layers, "title");
        return Loaded.of(new Scenario(
                name,
                title.isEmpty() ? name : title,
                ScenarioFile.text(layers, "story"),
                ScenarioFile.text(layers, "question"),
                timeline.get(),
                Sources.of(layers),
                ContentHash.of(timeline.get()),
                stated.tree(),
                stated.interventions(),
                ScenarioFile.shipped(layers)));
    }

    /**
     * The same scenario with further overrides: how experiments vary a parameter. They hold from the start; the scenario's own later
     * changes still happen on top.
     *
     * @param overrides {@code PATH=VALUE}, applied in order on top of those the scenario already has
     */
    public static Loaded override(Scenario scenario, List<String> overrides) {
        List<Problem> problems = new ArrayList<>();
        Statement stated = Statement.of(scenario.tree(), scenario.interventions(), overrides, problems);
        Optional<Timeline> timeline = timeline(stated, problems);
        return problems.isEmpty()
                ? Loaded.of(changed(scenario, timeline.orElseThrow(), stated))
                : Loaded.failed(problems);
    }

    /**
     * The same scenario with one more change on its timeline.
     *
     * @param place what problems name as the place of it
     * @param change one item of a timeline: {@code {at: 8 weeks, set: {PATH: VALUE}}}
     */
    public static Loaded later(Scenario scenario, FilePlace place, String change) {
        List<Problem> problems = new ArrayList<>();
        Statement stated =
                Statement.later(scenario.tree(), scenario.interventions(), place, "[" + change + "]", problems);
        Optional<Timeline> timeline = timeline(stated, problems);
        return problems.isEmpty()
                ? Loaded.of(changed(scenario, timeline.orElseThrow(), stated))
                : Loaded.failed(problems);
    }

    private static Scenario changed(Scenario from, Timeline timeline, Statement stated) {
        return new Scenario(
                from.name(),
                from.title(),
                from.story(),
                from.question(),
                timeline,
                from.sources(),
                ContentHash.of(timeline),
                stated.tree(),
                stated.interventions(),
                from.shipped());
    }

    private static Optional<Timeline> timeline(Statement stated, List<Problem> problems) {
        Optional<Company> start = company(stated.tree(), problems);
        return Versions.of(stated.tree(), start, stated.interventions(), problems);
    }

    /** The company a tree describes, bound and checked; empty when it cannot be bound. */
    static Optional<Company> company(Mapping tree, List<Problem> problems) {
        Optional<Company> company = Binder.company(tree, problems);
        company.ifPresent(c -> problems.addAll(CompanyRules.check(c, path -> TreePaths.place(tree, path))));
        return company;
    }
}
