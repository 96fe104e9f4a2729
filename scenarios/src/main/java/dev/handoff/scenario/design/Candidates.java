package dev.handoff.scenario.design;

import dev.handoff.company.Timeline;
import dev.handoff.experiment.OptimizePlan;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.Proposals;
import dev.handoff.scenario.ParameterLabel;
import dev.handoff.scenario.Rollout;
import dev.handoff.scenario.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The policies an optimisation tries: all combinations where these are few, else what an evolution strategy proposes. The policy in force
 * is always one of them.
 */
public final class Candidates {
    public static final String AS_IT_IS = "as it is";

    private static final int MOST = 200;
    private static final int MOST_FACTORS = 12;
    private static final int STEPS = 50;

    private final Scenario base;
    private final boolean steady;
    private final List<Factor> factors;
    private final List<String> names;
    private final boolean proposed;
    private final Map<String, Scenario> scenarios = new LinkedHashMap<>();
    private final Map<String, String> same = new LinkedHashMap<>();

    private Candidates(Scenario base, boolean steady, List<Factor> factors, boolean proposed) {
        this.base = base;
        this.steady = steady;
        this.factors = factors;
        this.names = ParameterLabel.brief(paths());
        this.proposed = proposed;
        scenarios.put(AS_IT_IS, base);
    }

    public static Candidates of(List<String> vary, List<String> with, Scenario base, boolean steady) {
        if (vary.isEmpty() && with.isEmpty()) {
            throw new DesignException(
                    "--vary is missing: which parameter shall vary? Maybe --vary sla.sales.enforcement=0..1:0.25?");
        }
        if (vary.size() > MOST_FACTORS) {
            throw new DesignException("--vary: " + vary.size() + " parameters; at most " + MOST_FACTORS
                    + " can vary at once. Maybe handoff sensitivity, to find those that matter?");
        }
        List<Optional<FactorRange>> ranges =
                vary.stream().map(v -> FactorRange.stepless("--vary", v, base)).toList();
        boolean continuous = ranges.stream().flatMap(Optional::stream).anyMatch(r -> !isCountable(r));
        List<Factor> factors = IntStream.range(0, vary.size())
                .mapToObj(v -> ranges.get(v).map(Candidates::factor).orElseGet(() -> Factor.parse(vary.get(v))))
                .toList();
        double size = factors.stream().mapToDouble(f -> f.levels().size()).reduce(1, (a, b) -> a * b);
        Candidates all = new Candidates(base, steady, factors, continuous || size > MOST);
        if (!factors.isEmpty() && !all.proposed) {
            all.addGrid(Grid.of(factors, MOST));
        }
        with.stream().map(w -> Variation.parse("--with", w)).forEach(v -> all.scenarios.put(v.label(), v.of(base)));
        all.checkCorners();
        return all;
    }

    /** Whether every value between its ends can be tried: whole numbers, as of people, and not too many. */
    private static boolean isCountable(FactorRange range) {
        return range.whole() && range.high().subtract(range.low()).compareTo(BigDecimal.valueOf(STEPS)) <= 0;
    }

    /** Each value where these can be counted, else fifty steps of rounded numbers. */
    private static Factor factor(FactorRange range) {
        int steps = isCountable(range) ? range.high().subtract(range.low()).intValueExact() : STEPS;
        List<Factor.Level> levels = IntStream.rangeClosed(0, steps)
                .mapToDouble(i -> range.number((double) i / Math.max(1, steps)))
                .distinct()
                .mapToObj(v -> new Factor.Level(range.spelled(v), range.inFile(v)))
                .toList();
        return new Factor(range.path(), levels);
    }

    private void addGrid(Grid grid) {
        for (int p = 0; p < grid.points().size(); p++) {
            scenarios.put(grid.label(p), grid.scenario(p, base));
        }
    }

    /** Wrong paths and values are found before anything is simulated. */
    private void checkCorners() {
        if (proposed) {
            at(new double[factors.size()]);
            double[] ones = new double[factors.size()];
            Arrays.fill(ones, 1);
            at(ones);
        }
    }

    private Policy at(double[] point) {
        List<String> changes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int f = 0; f < point.length; f++) {
            List<Factor.Level> levels = factors.get(f).levels();
            Factor.Level level = levels.get(Math.min(levels.size() - 1, (int) (point[f] * levels.size())));
            changes.add(factors.get(f).path() + "=" + level.value());
            words.add(names.get(f) + " " + level.label());
        }
        String name = String.join(", ", words);
        return policy(name, Variation.changed(base, changes, "--vary"));
    }

    private Policy policy(String name, Scenario scenario) {
        scenarios.putIfAbsent(name, scenario);
        return new Policy(name, steady || scenario == base ? scenario.timeline() : Rollout.of(base, scenario));
    }

    /** Whether an evolution strategy has to propose. */
    public boolean areProposed() {
        return proposed;
    }

    /** The company as it is, then all others that are known before anything is simulated; of what is proposed the corners. */
    public List<Timeline> worlds() {
        return scenarios.values().stream().map(Scenario::timeline).toList();
    }

    /** How many there will be at least. */
    public int atLeast() {
        return proposed
                ? 2
                : (int) scenarios.values().stream()
                        .map(Scenario::contentHash)
                        .distinct()
                        .count();
    }

    /** The policies to choose from, the one in force first; of those that come to the same only the first. */
    public List<Policy> policies(OptimizePlan plan, Progress progress) {
        Map<String, Scenario> given = proposed ? givenOnly() : scenarios;
        List<Policy> all = new ArrayList<>();
        given.forEach((name, scenario) -> all.add(policy(name, scenario)));
        if (proposed) {
            all.addAll(Proposals.of(factors.size(), this::at, plan, progress));
        }
        return distinct(all);
    }

    /** The given policies of these names, in their order. */
    public List<Policy> named(List<String> wanted) {
        return wanted.stream().map(name -> policy(name, scenarios.get(name))).toList();
    }

    private List<Policy> distinct(List<Policy> all) {
        Map<String, Policy> byContent = new LinkedHashMap<>();
        for (Policy policy : all) {
            Policy first = byContent.putIfAbsent(scenario(policy.name()).contentHash(), policy);
            if (first != null && !first.name().equals(policy.name())) {
                same.put(policy.name(), first.name());
            }
        }
        return List.copyOf(byContent.values());
    }

    /** Policies that were not tried because they come to the same as another, with the name of that. */
    public Map<String, String> same() {
        return Collections.unmodifiableMap(same);
    }

    /** What is there before anything is proposed; the corners were only looked at. */
    private Map<String, Scenario> givenOnly() {
        Map<String, Scenario> given = new LinkedHashMap<>();
        scenarios.forEach((name, scenario) -> {
            if (name.equals(AS_IT_IS) || !isCorner(name)) {
                given.put(name, scenario);
            }
        });
        return given;
    }

    private boolean isCorner(String name) {
        return name.startsWith(names.get(0) + " ");
    }

    /** All that is known before anything is proposed, the company as it is first; of a space too large to try, its two ends. */
    public Map<String, Scenario> named() {
        return Collections.unmodifiableMap(scenarios);
    }

    /** What varies. */
    public List<String> paths() {
        return factors.stream().map(Factor::path).toList();
    }

    public Scenario scenario(String name) {
        return scenarios.get(name);
    }
}
