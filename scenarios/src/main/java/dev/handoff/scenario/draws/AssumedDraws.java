package dev.handoff.scenario.draws;

import dev.handoff.company.Owner;
import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.design.FactorRange;
import dev.handoff.scenario.problem.Problem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws of what nobody fitted and nobody decides: each assumption evenly over the range that somebody stated for it, or else from a quarter less to
 * a quarter more, as far as the company allows.
 */
final class AssumedDraws {
    private static final int FAMILY = Draws.family("draws.assumed");
    private static final Purpose SHARE = () -> 0;

    /** A place in its range where only values that need not be whole are allowed. */
    private static final double ODD = 0.4321;

    private static final int DIGITS = 4;

    /** How long is simulated is no assumption about the company. */
    private static final String FRAME = "run.";

    /** Three digits behind the point might be thousands. */
    private static final int LIKE_THOUSANDS = 3;

    private final List<FactorRange> ranges;
    private final Draws luck;

    private AssumedDraws(List<FactorRange> ranges, long seed) {
        this.ranges = ranges;
        this.luck = new Draws(seed, 0);
    }

    /**
     * The assumptions of a company but for what is drawn from data, or stated.
     *
     * @param wide ranges with a reason of their own, {@code low..high} by path
     */
    static AssumedDraws of(
            Scenario company, List<String> drawn, List<String> stated, Map<String, String> wide, long seed) {
        List<String> taken = new ArrayList<>(drawn);
        stated.forEach(s -> taken.add(DrawnCompany.path(s)));
        List<FactorRange> ranges = ranges(company, wide).stream()
                .filter(r -> taken.stream().noneMatch(t -> DrawnCompany.concerns(t, r.path())))
                .toList();
        Set<String> whole = refused(company, ranges);
        List<FactorRange> fitting = ranges.stream()
                .map(r -> whole.contains(r.path())
                        ? new FactorRange(r.path(), r.low(), r.high(), r.unit(), true, r.asItIs())
                        : r)
                .toList();
        Set<String> not = refused(company, fitting);
        return new AssumedDraws(
                fitting.stream().filter(r -> !not.contains(r.path())).toList(), seed);
    }

    /** Those with a range of their own first: the others keep the order in which the company has them. */
    private static List<FactorRange> ranges(Scenario company, Map<String, String> wide) {
        List<Parameter> undecided = undecided(company);
        List<FactorRange> ranges = new ArrayList<>();
        undecided.stream()
                .filter(p -> wide.containsKey(p.path()) && !p.path().startsWith(FRAME))
                .map(p -> FactorRange.parse(p.path() + "=" + wide.get(p.path()), company, undecided))
                .forEach(ranges::add);
        FactorRange.assumptions(company, undecided).stream()
                .filter(r -> !wide.containsKey(r.path()))
                .forEach(ranges::add);
        return ranges;
    }

    /** What nobody in the company decides: who decides something knows it. */
    private static List<Parameter> undecided(Scenario company) {
        return ParameterPaths.list(company).stream()
                .filter(p -> p.owner() == Owner.WORLD)
                .toList();
    }

    /** Those that the company does not take at an odd place of their range. */
    private static Set<String> refused(Scenario company, List<FactorRange> ranges) {
        List<String> overrides = ranges.stream().map(r -> at(r, ODD)).toList();
        return ScenarioLoader.override(company, overrides).problems().stream()
                .map(Problem::path)
                .flatMap(path -> ranges.stream().map(FactorRange::path).filter(r -> DrawnCompany.concerns(r, path)))
                .collect(Collectors.toSet());
    }

    private static String at(FactorRange range, double share) {
        BigDecimal value = range.low().add(range.high().subtract(range.low()).multiply(BigDecimal.valueOf(share)));
        BigDecimal rounded = range.whole()
                ? value.setScale(0, RoundingMode.HALF_UP)
                : value.round(new MathContext(DIGITS)).stripTrailingZeros();
        BigDecimal plain = rounded.scale() == LIKE_THOUSANDS ? rounded.setScale(LIKE_THOUSANDS + 1) : rounded;
        return range.path() + "=" + plain.toPlainString() + (range.unit().isEmpty() ? "" : " " + range.unit());
    }

    /** {@code PATH=VALUE} of every assumption in that draw; the same however many draws there are. */
    List<String> overrides(int draw) {
        return IntStream.range(0, ranges.size())
                .mapToObj(i -> at(ranges.get(i), share(draw, i)))
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
