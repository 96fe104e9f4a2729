package dev.handoff.scenario.design;

import dev.handoff.company.Timeline;
import dev.handoff.experiment.BreakEvenExperiment;
import dev.handoff.experiment.Policy;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterDifference;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Rollout;
import dev.handoff.scenario.Scenario;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two policies in a company of which one or two parameters vary. What the policies share varies in both; what they differ in is part of
 * the other policy and varies in that alone.
 */
public final class VariedPair implements BreakEvenExperiment.Terrain {
    private static final String VARY = "--vary";
    private static final int MOST = 2;

    /** A value nearer to the one as it is than this part of a step is not tried beside it. */
    private static final double NEAR = 0.3;

    private final Scenario base;
    private final Scenario other;
    private final List<Axis> axes;
    private final boolean steady;

    /**
     * A parameter that varies.
     *
     * @param range from where to where
     * @param parameter what it is in the other policy
     * @param otherOnly whether it varies in the other policy alone
     */
    public record Axis(FactorRange range, Parameter parameter, boolean otherOnly) {

        /** Its value as it is, where that is a number of the range's unit within the range. */
        public OptionalDouble asItIs() {
            String text = range.asItIs();
            String number = text.endsWith(range.unit())
                    ? text.substring(0, text.length() - range.unit().length()).strip()
                    : text;
            return number.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)")
                    ? DoubleStream.of(Double.parseDouble(number))
                            .filter(v -> v >= range.number(0) && v <= range.number(1))
                            .findFirst()
                    : OptionalDouble.empty();
        }
    }

    private VariedPair(Scenario base, Scenario other, List<Axis> axes, boolean steady) {
        this.base = base;
        this.other = other;
        this.axes = List.copyOf(axes);
        this.steady = steady;
    }

    /**
     * The policies with what varies.
     *
     * @param vary {@code PATH=lo..hi}, once or twice
     * @param steady whether each policy warms up by itself, or the other is rolled out in the base
     * @throws DesignException when a range is at fault
     */
    public static VariedPair of(List<String> vary, Scenario base, Scenario other, boolean steady) {
        if (vary.isEmpty()) {
            throw new DesignException(
                    "--vary is missing: along which parameter shall the break-even be sought? Maybe --vary deals.winShare=0.1..0.3?");
        }
        if (vary.size() > MOST) {
            throw new DesignException("--vary: " + vary.size() + " parameters; at most " + MOST
                    + " can vary at once. Maybe handoff value, to find those that matter?");
        }
        List<String> differing = Rollout.differences(base, other).stream()
                .map(ParameterDifference::path)
                .toList();
        List<Parameter> known = ParameterPaths.list(other);
        List<Axis> axes =
                vary.stream().map(text -> axis(text, other, known, differing)).toList();
        if (axes.stream().map(a -> a.range().path()).distinct().count() < axes.size()) {
            throw new DesignException("--vary: a parameter is given twice");
        }
        return new VariedPair(base, other, axes, steady);
    }

    private static Axis axis(String text, Scenario other, List<Parameter> known, List<String> differing) {
        if (text.matches("[^=]+=[^:]*\\.\\.[^:]*:.*")) {
            throw new DesignException("--vary " + text + ": a break-even is sought between the steps, too. Maybe "
                    + text.replaceFirst(":.*", "") + "?");
        }
        FactorRange range = FactorRange.parse(VARY, text, other, known);
        Parameter parameter = known.stream()
                .filter(p -> p.path().equals(range.path()))
                .findFirst()
                .orElseThrow();
        return new Axis(range, parameter, differing.contains(range.path()));
    }

    /** What varies. */
    public List<Axis> axes() {
        return axes;
    }

    /** The same policies warmed up by themselves for so long as that. */
    public VariedPair with(Scenario warmedBase, Scenario warmedOther) {
        return new VariedPair(warmedBase, warmedOther, axes, steady);
    }

    /**
     * Evenly spread values of a parameter in round numbers; where one parameter varies, its value as it is in the place of the one next to it.
     *
     * @param axis index of the parameter
     * @param points how many, both ends among them
     */
    public double[] grid(int axis, int points) {
        FactorRange range = axes.get(axis).range();
        double step = (range.number(1) - range.number(0)) / (points - 1);
        OptionalDouble asItIs = axes.size() == 1 ? axes.get(axis).asItIs() : OptionalDouble.empty();
        DoubleStream inside = IntStream.range(1, points - 1)
                .mapToDouble(i -> round(range.number(0) + i * step, step))
                .map(range::nearest)
                .filter(v -> asItIs.isEmpty() || Math.abs(v - asItIs.getAsDouble()) > step * NEAR);
        return Stream.of(DoubleStream.of(range.number(0), range.number(1)), inside, asItIs.stream())
                .flatMapToDouble(values -> values)
                .sorted()
                .distinct()
                .toArray();
    }

    /** To two digits of a step. */
    private static double round(double value, double step) {
        int decimals = (int) Math.ceil(1 - StrictMath.log10(step));
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }

    @Override
    public List<Policy> at(double[] point) {
        Scenario here = changed(base, point, true);
        Scenario there = changed(other, point, false);
        Timeline timeline = steady ? there.timeline() : Rollout.of(here, there);
        return List.of(new Policy(base.name(), here.timeline()), new Policy(other.name(), timeline));
    }

    /** Base and other at a point, by themselves. */
    public List<Scenario> scenarios(double... point) {
        return List.of(changed(base, point, true), changed(other, point, false));
    }

    private Scenario changed(Scenario scenario, double[] point, boolean isBase) {
        List<String> changes = new ArrayList<>();
        for (int a = 0; a < point.length; a++) {
            if (!isBase || !axes.get(a).otherOnly()) {
                changes.add(axes.get(a).range().with(point[a]));
            }
        }
        return Variation.changed(scenario, changes, VARY);
    }

    @Override
    public OptionalDouble between(double low, double high) {
        double middle = axes.get(0).range().nearest(round((low + high) / 2, (high - low) / 2));
        return middle > low && middle < high ? OptionalDouble.of(middle) : OptionalDouble.empty();
    }
}
