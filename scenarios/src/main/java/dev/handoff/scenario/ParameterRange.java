package dev.handoff.scenario;

import dev.handoff.company.Mark;
import dev.handoff.company.Owner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * An assumption about the world and the range over which it should be varied before anything is concluded from it: shares and
 * probabilities from two thirds to one and a half times their odds, other figures and durations from two thirds to one and a half times
 * their value, logits at least 0.3 to either side. What is assumed of every channel is varied on all channels together.
 *
 * @param name the path, with {@code *} for all channels or teams
 * @param low its low end, as overrides
 * @param high its high end, as overrides
 * @param words the range in words: {@code 0.2 … 0.45}, for channels {@code ÷ 1.5 … × 1.5}
 */
public record ParameterRange(String name, List<String> low, List<String> high, String words) {

    private static final double FACTOR = 1.5;
    private static final double LEAST_LOGITS = 0.3;
    private static final List<String> NOT_VARIED = List.of("run", "workingTime", "trial");

    /** Every numeric assumption about the world that a scenario makes and that is not off, in the order of the records. */
    public static List<ParameterRange> of(Scenario scenario) {
        Map<String, List<Parameter>> groups = new LinkedHashMap<>();
        for (Parameter parameter : ParameterPaths.list(scenario)) {
            if (isAssumption(parameter)) {
                groups.computeIfAbsent(name(parameter.path()), n -> new ArrayList<>())
                        .add(parameter);
            }
        }
        return groups.entrySet().stream()
                .flatMap(e -> range(e.getKey(), e.getValue()).stream())
                .toList();
    }

    private static boolean isAssumption(Parameter parameter) {
        boolean about = parameter.owner() == Owner.WORLD && parameter.mark() == Mark.ASSUMPTION;
        return about
                && NOT_VARIED.stream().noneMatch(parameter.path()::startsWith)
                && !parameter.path().contains(".batch.")
                && !parameter.source().startsWith("neutral");
    }

    private static String name(String path) {
        return path.replaceFirst("^(channels|teams)\\.[^.]+\\.", "$1.*.");
    }

    private static Optional<ParameterRange> range(String name, List<Parameter> group) {
        List<String> low = ends(group, 1 / FACTOR);
        List<String> high = ends(group, FACTOR);
        if (low.isEmpty() || low.equals(high)) {
            return Optional.empty();
        }
        String words = group.size() == 1
                ? value(low.get(0)) + " … " + value(high.get(0))
                : "two thirds to one and a half, everywhere";
        return Optional.of(new ParameterRange(name, low, high, words));
    }

    private static String value(String override) {
        return override.substring(override.indexOf('=') + 1);
    }

    private static List<String> ends(List<Parameter> group, double factor) {
        return group.stream()
                .flatMap(p -> end(p, factor).stream().map(v -> p.path() + "=" + v))
                .toList();
    }

    private static Optional<String> end(Parameter parameter, double factor) {
        try {
            double value = new Numbers().parse(parameter.value());
            return value == 0 ? Optional.empty() : Optional.of(spell(parameter, scale(parameter, factor), value));
        } catch (Misspelt notANumber) {
            return duration(parameter.value(), factor);
        }
    }

    private static Optional<String> duration(String value, double factor) {
        try {
            long millis = new Durations().parse(value).toMillis();
            return millis == 0 ? Optional.empty() : Optional.of(Durations.spell(rounded(millis * factor)));
        } catch (Misspelt notADuration) {
            return Optional.empty();
        }
    }

    /** Whole minutes, from a minute on. */
    private static double rounded(double millis) {
        double minute = TimeUnits.MINUTE.millis;
        return millis < minute ? Math.rint(millis) : Math.rint(millis / minute) * minute;
    }

    private static String spell(Parameter parameter, DoubleUnaryOperator scale, double value) {
        double scaled = scale.applyAsDouble(value);
        boolean whole =
                List.of("attempts", "times", "stages", "leads", "people").contains(parameter.unit())
                        && value == Math.rint(value)
                        && !parameter.path().startsWith("belief");
        double rounded = whole ? Math.max(1, Math.rint(scaled)) : Math.rint(scaled * 1e4) / 1e4;
        return Numbers.spell(rounded);
    }

    /** A positive weight or spread never becomes a negative one. */
    private static double shifted(double value, double by) {
        return value > 0 ? Math.max(0, value + by) : value + by;
    }

    private static DoubleUnaryOperator scale(Parameter parameter, double factor) {
        String unit = parameter.unit();
        if (unit.equals("share") || unit.equals("probability")) {
            return v -> v >= 1 ? v : v * factor / (1 - v + v * factor);
        }
        if (unit.startsWith("logit")) {
            return v -> shifted(v, Math.signum(factor - 1) * Math.max(LEAST_LOGITS, Math.abs(v) / 3));
        }
        return v -> v * factor;
    }
}
