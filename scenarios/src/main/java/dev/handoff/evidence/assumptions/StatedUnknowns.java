package dev.handoff.evidence.assumptions;

import dev.handoff.company.Owner;
import dev.handoff.evidence.assumptions.ParameterRange.Member;
import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import dev.handoff.scenario.ParameterDifference;
import dev.handoff.scenario.Rollout;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.draws.DrawnValues;
import dev.handoff.scenario.draws.Unknown;
import dev.handoff.scenario.draws.Unknowns;
import dev.handoff.scenario.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What several policies of one company assume and nobody in the company decides, each assumption drawn evenly along the range that {@code
 * scenarios check --assumptions} states for it. What the policies differ in is what is to be decided, and stays.
 */
public final class StatedUnknowns implements Unknowns {
    private static final int FAMILY = Draws.family("value.stated");
    private static final Purpose POSITION = () -> 0;

    /** A position at which only values that need not be whole are allowed. */
    private static final double ODD = 0.4321;

    private final Map<String, Scenario> policies;
    private final List<ParameterRange> ranges;
    private final Draws luck;

    private StatedUnknowns(Map<String, Scenario> policies, List<ParameterRange> ranges, long seed) {
        this.policies = policies;
        this.ranges = ranges;
        this.luck = new Draws(seed, 0);
    }

    /**
     * The assumptions of these policies.
     *
     * @param policies the policies as they are, by how they were named
     * @param base how the base was named
     * @param seed seed of the draws
     */
    public static StatedUnknowns of(Map<String, Scenario> policies, String base, long seed) {
        Set<String> decided = policies.values().stream()
                .flatMap(p -> Rollout.differences(policies.get(base), p).stream())
                .map(ParameterDifference::path)
                .collect(Collectors.toSet());
        List<ParameterRange> ranges = Assumed.of(List.copyOf(policies.values())).ranges().stream()
                .filter(r -> r.members().stream().allMatch(m -> isToBeFoundOut(m, decided)))
                .toList();
        Set<String> refused = policies.values().stream()
                .flatMap(p -> refused(p, ranges).stream())
                .collect(Collectors.toSet());
        List<ParameterRange> fitting =
                ranges.stream().map(r -> fitting(r, refused)).toList();
        return new StatedUnknowns(Map.copyOf(policies), fitting, seed);
    }

    /** Paths that do not take an odd place of their range. */
    private static Set<String> refused(Scenario policy, List<ParameterRange> ranges) {
        List<String> odd =
                ranges.stream().flatMap(r -> r.at(policy.name(), ODD).stream()).toList();
        return ScenarioLoader.override(policy, odd).problems().stream()
                .map(Problem::path)
                .collect(Collectors.toSet());
    }

    /** Those in whole numbers. */
    private static ParameterRange fitting(ParameterRange range, Set<String> refused) {
        List<Member> members = range.members().stream()
                .map(m -> refused.contains(m.path()) ? m.inWholeNumbers() : m)
                .toList();
        return new ParameterRange(range.name(), members, range.reason());
    }

    private static boolean isToBeFoundOut(Member member, Set<String> decided) {
        return member.parameter().owner() == Owner.WORLD
                && !member.path().startsWith("run.")
                && decided.stream().noneMatch(d -> (member.path() + ".").startsWith(d + "."));
    }

    @Override
    public List<Unknown> all() {
        return ranges.stream()
                .map(r -> Unknown.of(r.name(), r.value(-1), r.value(1)))
                .toList();
    }

    @Override
    public int draws() {
        return Integer.MAX_VALUE;
    }

    @Override
    public double[] numbers(int unknown, int draw) {
        return new double[] {2 * uniform(unknown, draw) - 1};
    }

    @Override
    public Scenario under(String nameOrPath, int draw) {
        Scenario company = policies.get(nameOrPath);
        return DrawnValues.laid(company, values(company.name(), draw).toList(), draw);
    }

    private Stream<String> values(String scenario, int draw) {
        return IntStream.range(0, ranges.size())
                .boxed()
                .flatMap(i -> ranges.get(i).at(scenario, numbers(i, draw)[0]).stream());
    }

    /** {@link Draws} keeps what it last computed, so several threads take turns. */
    private synchronized double uniform(int unknown, int draw) {
        return luck.uniform(FAMILY, draw, POSITION, unknown);
    }
}
