package dev.handoff.scenario;

import dev.handoff.company.Company;
import dev.handoff.scenario.Located.Mapping;
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
        List<Layer> layers = Layer.chain(source, problems);
        if (layers.isEmpty()) {
            return Loaded.failed(problems);
        }
        Mapping merged =
                layers.stream().map(Layer::company).reduce(TreeMerge::company).orElseThrow();
        Mapping tree = Overrides.apply(merged, overrides, problems);
        return finish(source.name(), layers, tree, problems);
    }

    private static Loaded finish(String name, List<Layer> layers, Mapping tree, List<Problem> problems) {
        Optional<Company> company = company(tree, problems);
        Sources sources = Sources.of(layers);
        layers.get(layers.size() - 1).checkSources(tree, problems);
        if (company.isEmpty() || !problems.isEmpty()) {
            return Loaded.failed(problems);
        }
        String title = Layer.text(layers, "title");
        return Loaded.of(new Scenario(
                name,
                title.isEmpty() ? name : title,
                Layer.text(layers, "story"),
                Layer.text(layers, "question"),
                company.get(),
                sources,
                ContentHash.of(company.get()),
                tree));
    }

    /**
     * The same scenario with further overrides: how experiments vary a parameter.
     *
     * @param overrides {@code PATH=VALUE}, applied in order on top of those the scenario already has
     */
    public static Loaded override(Scenario scenario, List<String> overrides) {
        List<Problem> problems = new ArrayList<>();
        Mapping tree = Overrides.apply(scenario.tree(), overrides, problems);
        Optional<Company> company = company(tree, problems);
        return problems.isEmpty() ? Loaded.of(changed(scenario, company.orElseThrow(), tree)) : Loaded.failed(problems);
    }

    private static Scenario changed(Scenario from, Company company, Mapping tree) {
        String hash = ContentHash.of(company);
        return new Scenario(
                from.name(), from.title(), from.story(), from.question(), company, from.sources(), hash, tree);
    }

    private static Optional<Company> company(Mapping tree, List<Problem> problems) {
        Optional<Company> company = Binder.company(tree, problems);
        company.ifPresent(c -> problems.addAll(CompanyRules.check(c, path -> TreePaths.place(tree, path))));
        return company;
    }
}
