package dev.handoff.scenario.draws;

import dev.handoff.random.Purpose;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.design.FactorRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Draws of what nobody fitted: each assumption evenly from a quarter less to a quarter more, as far as the company allows. */
final class AssumedDraws {
    private static final int FAMILY = dev.handoff.random.Draws.family("draws.assumed");
    private static final Purpose SHARE = () -> 0;

    private final List<FactorRange> ranges;
    private final dev.handoff.random.Draws luck;

    private AssumedDraws(List<FactorRange> ranges, long seed) {
        this.ranges = ranges;
        this.luck = new dev.handoff.random.Draws(seed, 0);
    }

    /** The assumptions of a company but for what is drawn from data, or stated. */
    static AssumedDraws of(Scenario company, List<String> drawn, List<String> stated, long seed) {
        List<String> taken = new ArrayList<>(drawn);
        stated.forEach(s -> taken.add(DrawnCompany.path(s)));
        return new AssumedDraws(
                FactorRange.assumptions(company, ParameterPaths.list(company)).stream()
                        .filter(r -> taken.stream().noneMatch(t -> DrawnCompany.concerns(t, r.path())))
                        .toList(),
                seed);
    }

    /** {@code PATH=VALUE} of every assumption in that draw; the same however many draws there are. */
    List<String> overrides(int draw) {
        return IntStream.range(0, ranges.size())
                .mapToObj(i -> ranges.get(i).at(share(draw, i)))
                .toList();
    }

    private double share(int draw, int assumption) {
        return luck.uniform(FAMILY, draw, SHARE, assumption);
    }

    /** The assumptions by what they are about, each as its place in its range, 0 to 1. */
    List<DrawGroup> groups(int draws) {
        Map<String, List<Integer>> about = new LinkedHashMap<>();
        for (int i = 0; i < ranges.size(); i++) {
            about.computeIfAbsent(DrawGroups.about(ranges.get(i).path()), name -> new ArrayList<>())
                    .add(i);
        }
        return about.entrySet().stream()
                .map(e -> new DrawGroup(e.getKey() + " (assumed)", rows(e.getValue(), draws), 0, "", true))
                .toList();
    }

    private List<double[]> rows(List<Integer> assumptions, int draws) {
        return IntStream.range(0, draws)
                .mapToObj(draw ->
                        assumptions.stream().mapToDouble(i -> share(draw, i)).toArray())
                .toList();
    }
}
