package dev.handoff.scenario.draws;

import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.design.FactorRange;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Values that somebody gave a range, each drawn evenly from it and independently of the others. */
public final class NamedUnknowns implements Unknowns {
    private static final int FAMILY = Draws.family("value.named");
    private static final Purpose SHARE = () -> 0;

    private final Map<String, Scenario> policies;
    private final List<FactorRange> ranges;
    private final Draws luck;

    /**
     * These values.
     *
     * @param policies the policies as they are, by how they were named
     * @param ranges the range of each value
     * @param seed seed of the draws
     */
    public NamedUnknowns(Map<String, Scenario> policies, List<FactorRange> ranges, long seed) {
        this.policies = Map.copyOf(policies);
        this.ranges = List.copyOf(ranges);
        this.luck = new Draws(seed, 0);
    }

    @Override
    public List<Unknown> all() {
        return ranges.stream()
                .map(r -> Unknown.of(r.path(), r.lowest(), r.highest()))
                .toList();
    }

    @Override
    public int draws() {
        return Integer.MAX_VALUE;
    }

    @Override
    public double[] numbers(int unknown, int draw) {
        return new double[] {ranges.get(unknown).number(uniform(unknown, draw))};
    }

    @Override
    public Scenario under(String nameOrPath, int draw) {
        List<String> values = IntStream.range(0, ranges.size())
                .mapToObj(i -> ranges.get(i).with(numbers(i, draw)[0]))
                .toList();
        return DrawnValues.laid(policies.get(nameOrPath), values, draw);
    }

    /** {@link Draws} keeps what it last computed, so several threads take turns. */
    private synchronized double uniform(int unknown, int draw) {
        return luck.uniform(FAMILY, draw, SHARE, unknown);
    }
}
