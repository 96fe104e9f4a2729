package dev.handoff.api;

import dev.handoff.experiment.CompareExperiment;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.RunExperiment;
import dev.handoff.scenario.Catalogue;
import dev.handoff.scenario.Loaded;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.design.Candidate;
import dev.handoff.scenario.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A company that hands leads from marketing to sales, ready to be simulated. Immutable; {@link #with} gives a changed copy. May be used by
 * several threads at once.
 *
 * <pre>{@code
 * RunFigures year = Handoff.load("industry-baseline").run(Replications.of(100));
 * RunFigure revenue = year.figure("revenue.expected").orElseThrow();
 * System.out.println(revenue.mean() + " ± " + revenue.halfWidth() + " " + revenue.unit());
 * }</pre>
 *
 * <p>The same company, seed and version give the same figures, bit by bit, on every machine and with any number of threads.
 */
public final class Handoff {
    private final Scenario scenario;

    private Handoff(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The names of the shipped companies, the baseline first. */
    public static List<String> shipped() {
        return Catalogue.names();
    }

    /**
     * Loads a company.
     *
     * @param nameOrFile a shipped name such as {@code signed-sla}, a YAML file, or a folder with a {@code scenario.yaml}
     * @throws UnusableCompany when there is none or something in it is wrong; it lists everything that is wrong, with file and line
     */
    public static Handoff load(String nameOrFile) {
        return of(ScenarioLoader.load(nameOrFile, List.of()));
    }

    /**
     * Loads a company from a file.
     *
     * @param file a YAML file, or a folder with a {@code scenario.yaml}
     * @throws UnusableCompany when it cannot be read or something in it is wrong
     */
    public static Handoff load(Path file) {
        return load(file.toAbsolutePath().toString());
    }

    /**
     * The same company with parameters changed throughout, as {@code --set} changes them.
     *
     * @param changes such as {@code sla.sales.enforcement=0.8}, applied in order
     * @throws UnusableCompany when there is no such parameter or the value cannot be had
     */
    public Handoff with(String... changes) {
        return of(ScenarioLoader.override(scenario, List.of(changes)));
    }

    /** What files and figures call it. */
    public String name() {
        return scenario.name();
    }

    /** What sentences call it. */
    public String title() {
        return scenario.title();
    }

    /** A digest of everything that decides its figures: equal for companies that are simulated alike. */
    public String hash() {
        return scenario.contentHash();
    }

    /** Every parameter with its value, unit, range and source. */
    public List<ParameterValue> parameters() {
        return ParameterPaths.list(scenario).stream().map(ParameterValue::of).toList();
    }

    /**
     * Simulates the company.
     *
     * @param replications how often, under which luck, on how many threads
     */
    public RunFigures run(Replications replications) {
        return RunFigures.of(scenario, RunExperiment.run(scenario.timeline(), replications.plan(), Progress.SILENT));
    }

    /**
     * Puts other policies in this company's place, on the same luck: each begins where this one stands, and what differs comes into force
     * when measuring begins, as in {@code handoff compare}.
     *
     * @param replications how often each, at least twice
     * @param others at least one; of one name, they are numbered
     * @throws IllegalArgumentException for fewer than two replications or no other policy
     */
    public ComparedFigures compare(Replications replications, Handoff... others) {
        if (others.length == 0 || replications.count() < 2) {
            throw new IllegalArgumentException("a comparison needs another policy and two replications, not "
                    + others.length + " and " + replications.count());
        }
        List<Policy> policies = new ArrayList<>();
        for (Handoff policy : inOrder(others)) {
            policies.add(policy(policy, policies));
        }
        return ComparedFigures.of(
                scenario.name(), CompareExperiment.run(policies, replications.plan(), Progress.SILENT));
    }

    private List<Handoff> inOrder(Handoff... others) {
        List<Handoff> all = new ArrayList<>(List.of(this));
        all.addAll(List.of(others));
        return all;
    }

    /** Several of one name are numbered: they could not be told apart otherwise. */
    private Policy policy(Handoff policy, List<Policy> before) {
        String name = policy.name();
        long same = before.stream()
                .filter(p -> p.name().replaceFirst(" \\(\\d+\\)$", "").equals(name))
                .count();
        String numbered = same == 0 ? name : name + " (" + (same + 1) + ")";
        return new Candidate(numbered, policy.title(), policy.scenario).policy(scenario, false);
    }

    private static Handoff of(Loaded loaded) {
        return new Handoff(loaded.scenario()
                .orElseThrow(() -> new UnusableCompany(
                        loaded.problems().stream().map(Problem::toString).toList())));
    }

    @Override
    public String toString() {
        return scenario.name() + " (" + scenario.contentHash() + ")";
    }
}
