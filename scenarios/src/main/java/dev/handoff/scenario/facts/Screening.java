package dev.handoff.scenario.facts;

import dev.handoff.experiment.Progress;
import dev.handoff.scenario.ParameterRange;
import dev.handoff.scenario.facts.Laboratory.Setting;
import dev.handoff.scenario.facts.Robustness.Effect;
import dev.handoff.scenario.facts.Robustness.Look;
import dev.handoff.scenario.facts.Robustness.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The first pass: both ends of every range, half a year, few replications. A margin at an end is the shipped one, known from more
 * replications, plus the change that the same draws show; the spread of all those changes says how much of a change is luck.
 */
final class Screening {
    /** Half of the year: enough to see what moves. */
    private static final List<String> PERIOD = List.of("run.horizon=26 weeks");

    private static final int SHIPPED_REPLICATIONS = 4;

    /** Doubt: a margin at an end that is nearer to zero than so many spreads. */
    private static final double DOUBT = 2;

    private static final double MEDIAN_TO_DEVIATION = 1.4826;

    private final List<ParameterRange> ranges;
    private final List<Set<String>> compared;
    private final double[] shipped;
    private final List<Change> changes = new ArrayList<>();
    private int finished;

    /** What moving an assumption to an end changes in the margin of each conclusion. */
    private record Change(int range, double end, double[] margins) {}

    /**
     * Something worth a closer look.
     *
     * @param conclusion its number
     * @param range the assumption
     * @param end its end
     * @param margin what is left of the margin there, in spreads of luck
     */
    record Suspect(int conclusion, ParameterRange range, double end, double margin) {}

    private Screening(List<ParameterRange> ranges, List<Set<String>> compared, double[] shipped) {
        this.ranges = ranges;
        this.compared = compared;
        this.shipped = shipped;
    }

    static Screening run(Laboratory laboratory, List<ParameterRange> ranges, Plan plan, Progress progress) {
        List<Map<World, Sample>> known =
                laboratory.run(everywhere(), new Setting(List.of(), PERIOD), SHIPPED_REPLICATIONS);
        Screening screening = new Screening(ranges, compared(laboratory.companies()), means(known));
        double[] sameDraws = means(known.subList(0, Math.min(plan.screening(), known.size())));
        for (int r = 0; r < ranges.size() && !progress.cancelled() && !progress.timeIsUp(); r++) {
            for (double end : ranges.get(r).ends()) {
                Setting setting = new Setting(ranges.get(r).at(end), PERIOD);
                double[] there = means(laboratory.run(everywhere(), setting, plan.screening()));
                screening.changes.add(new Change(r, end, minus(there, sameDraws)));
            }
            screening.finished = r + 1;
            progress.finished(r + 1, ranges.size());
        }
        return screening;
    }

    private static List<World> everywhere() {
        return List.of(World.values());
    }

    /** The decisions in which the companies of each conclusion differ. */
    private static List<Set<String>> compared(Companies companies) {
        return Conclusion.all().stream().map(c -> companies.decided(c.worlds())).toList();
    }

    private static double[] means(List<Map<World, Sample>> samples) {
        return Conclusion.all().stream()
                .mapToDouble(c -> samples.stream()
                        .mapToDouble(s -> c.margin(s::get))
                        .average()
                        .orElseThrow())
                .toArray();
    }

    private static double[] minus(double[] there, double[] here) {
        double[] change = new double[there.length];
        Arrays.setAll(change, i -> there[i] - here[i]);
        return change;
    }

    /** A robust standard deviation of the changes that are any. */
    private double spread(int conclusion) {
        double[] sizes = changes.stream()
                .mapToDouble(c -> Math.abs(c.margins()[conclusion]))
                .filter(size -> size > 0)
                .sorted()
                .toArray();
        return sizes.length == 0 ? 1 : MEDIAN_TO_DEVIATION * sizes[sizes.length / 2];
    }

    /** For each conclusion what needs a closer look, the most doubtful first. */
    List<List<Suspect>> suspects(int most) {
        return IntStream.range(0, shipped.length)
                .mapToObj(c -> changes.stream()
                        .filter(change -> effect(change, c) == Effect.DOUBTFUL)
                        .map(change ->
                                new Suspect(c, ranges.get(change.range()), change.end(), left(change, c) / spread(c)))
                        .sorted(Comparator.comparingDouble(Suspect::margin))
                        .limit(most)
                        .toList())
                .toList();
    }

    /** What is left of a margin at an end; below zero when the conclusion is another there. */
    private double left(Change change, int conclusion) {
        return Math.signum(shipped[conclusion]) * (shipped[conclusion] + change.margins()[conclusion]);
    }

    private Effect effect(Change change, int conclusion) {
        if (isCompared(change.range(), conclusion)) {
            return Effect.COMPARED;
        }
        if (change.margins()[conclusion] == 0) {
            return Effect.NONE;
        }
        return left(change, conclusion) < DOUBT * spread(conclusion) ? Effect.DOUBTFUL : Effect.STANDS;
    }

    private boolean isCompared(int range, int conclusion) {
        return ranges.get(range).paths().stream().anyMatch(compared.get(conclusion)::contains);
    }

    /** What each assumption does to each conclusion, where somebody looked closer as it was found then. */
    List<List<Effect>> effects(List<List<Look>> looks) {
        return IntStream.range(0, finished)
                .mapToObj(r -> IntStream.range(0, shipped.length)
                        .mapToObj(c -> worst(r, c, looks.get(c)))
                        .toList())
                .toList();
    }

    private Effect worst(int range, int conclusion, List<Look> looks) {
        return changes.stream()
                .filter(change -> change.range() == range)
                .map(change -> looks.stream()
                        .filter(look -> look.range() == ranges.get(range) && look.end() == change.end())
                        .findFirst()
                        .map(Look::effect)
                        .orElseGet(() -> effect(change, conclusion)))
                .max(Comparator.naturalOrder())
                .orElse(Effect.NONE);
    }
}
