package dev.handoff.scenario.design;

import dev.handoff.company.Mark;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.problem.Nearest;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parameter that varies continuously between two numbers of one unit.
 *
 * @param path its path
 * @param low lowest number
 * @param high highest number
 * @param unit unit behind the number; may be empty
 * @param whole whether only whole numbers make sense
 * @param asItIs its value in the scenario
 */
public record FactorRange(String path, BigDecimal low, BigDecimal high, String unit, boolean whole, String asItIs) {
    private static final Pattern NUMBER =
            Pattern.compile("([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE]-?\\d+)?)\\s*(%|\\p{L}[\\p{L} ]*)?");
    private static final Pattern GIVEN =
            Pattern.compile("([^=]+)=\\s*([-+]?[\\d.]+)\\s*(\\D*?)\\s*\\.\\.\\s*([-+]?[\\d.]+)\\s*(\\D*?)\\s*");
    private static final BigDecimal SPREAD = new BigDecimal("0.25");
    private static final int DIGITS = 6;

    /** So many digits behind the point might be thousands. */
    private static final int LIKE_THOUSANDS = 3;

    private static final double INSIDE = 1.0 / 3;

    /** What the user asked for: a path, which varies by a quarter, or {@code PATH=lo..hi}. */
    public static FactorRange parse(String text, Scenario scenario, List<Parameter> known) {
        return parse("--factors", text, scenario, known);
    }

    /** The same told as of another option. */
    public static FactorRange parse(String option, String text, Scenario scenario, List<Parameter> known) {
        Matcher given = GIVEN.matcher(text);
        String path = (given.matches() ? given.group(1) : text).strip();
        Parameter parameter = known.stream()
                .filter(p -> p.path().equals(path))
                .findFirst()
                .orElseThrow(() -> unknown(option, path, known));
        if (!given.matches()) {
            return around(parameter)
                    .map(range -> range.fitting(scenario))
                    .orElseThrow(() -> new DesignException(option + " " + path + ": " + parameter.value()
                            + " has no quarter more or less. Maybe " + path + "=0..1?"));
        }
        return between(option, given, scenario, parameter.value());
    }

    /** {@code PATH=lo..hi}; nothing where the text says something else, such as single values. */
    static Optional<FactorRange> stepless(String option, String text, Scenario scenario) {
        Matcher given = GIVEN.matcher(text);
        return given.matches() ? Optional.of(between(option, given, scenario, "")) : Optional.empty();
    }

    private static FactorRange between(String option, Matcher given, Scenario scenario, String asItIs) {
        String path = given.group(1).strip();
        BigDecimal low = number(option, path, given.group(2));
        BigDecimal high = number(option, path, given.group(4));
        if (high.compareTo(low) <= 0) {
            throw new DesignException(
                    option + " " + path + ": the range " + low + ".." + high + " is empty. Maybe from low to high?");
        }
        String unit = given.group(3).isEmpty() ? given.group(5) : given.group(3);
        return new FactorRange(path, low, high, unit, false, asItIs).fitting(scenario);
    }

    private static BigDecimal number(String option, String path, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new DesignException(option + " " + path + ": '" + text + "' is not a number. Maybe 0..1?");
        }
    }

    private static DesignException unknown(String option, String path, List<Parameter> known) {
        String hint = Nearest.of(path, known.stream().map(Parameter::path).toList())
                .map(n -> ". Maybe " + n + "?")
                .orElse("");
        return new DesignException(option + ": there is no parameter '" + path + "' with a value" + hint);
    }

    /** The same range where the scenario takes no others than whole numbers, as of people, from the first to the last of them. */
    private FactorRange fitting(Scenario scenario) {
        if (allows(scenario, INSIDE)) {
            return this;
        }
        BigDecimal first = low.setScale(0, RoundingMode.CEILING);
        BigDecimal last = high.setScale(0, RoundingMode.FLOOR);
        FactorRange counted = new FactorRange(path, first, last.max(first), unit, true, asItIs);
        return counted.allows(scenario, 0) || counted.allows(scenario, 1) ? counted : this;
    }

    private boolean allows(Scenario scenario, double share) {
        return ScenarioLoader.override(scenario, List.of(at(share))).problems().isEmpty();
    }

    /** A quarter less to a quarter more, where the value is a number and both ends are allowed. */
    static Optional<FactorRange> around(Parameter p) {
        Matcher m = NUMBER.matcher(p.value());
        if (!m.matches() || new BigDecimal(m.group(1)).signum() == 0) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(m.group(1));
        BigDecimal reach = value.abs().multiply(SPREAD);
        String unit = m.group(2) == null ? "" : m.group(2);
        return Optional.of(new FactorRange(p.path(), value.subtract(reach), value.add(reach), unit, false, p.value()));
    }

    /** Those assumptions of a company that are numbers, its channels' left out, where both ends of the range are allowed. */
    public static List<FactorRange> assumptions(Scenario scenario, List<Parameter> known) {
        List<FactorRange> ranges = known.stream()
                .filter(p -> p.mark() == Mark.ASSUMPTION)
                .filter(p -> !p.isNeutral())
                .filter(p -> !p.path().matches("(run|workingTime|channels|money|trial|arrivals)\\..*"))
                .flatMap(p -> around(p).stream())
                .toList();
        Set<FactorRange> continuous = Set.copyOf(allowed(scenario, ranges, INSIDE));
        List<FactorRange> fitting = ranges.stream()
                .map(r -> continuous.contains(r) ? r : new FactorRange(r.path, r.low, r.high, r.unit, true, r.asItIs))
                .toList();
        return allowed(scenario, allowed(scenario, fitting, 0), 1);
    }

    /** Those that are allowed at that share of their ranges: all at once where that is so, else half by half. */
    private static List<FactorRange> allowed(Scenario scenario, List<FactorRange> ranges, double share) {
        List<String> changes = ranges.stream().map(range -> range.at(share)).toList();
        if (ScenarioLoader.override(scenario, changes).problems().isEmpty()) {
            return ranges;
        }
        if (ranges.size() == 1) {
            return List.of();
        }
        int half = ranges.size() / 2;
        List<FactorRange> both = new ArrayList<>(allowed(scenario, ranges.subList(0, half), share));
        both.addAll(allowed(scenario, ranges.subList(half, ranges.size()), share));
        return both;
    }

    /** Whether both ends of the range are allowed where nothing else is changed. */
    public boolean isAllowed(Scenario scenario) {
        return allows(scenario, 0) && allows(scenario, 1);
    }

    /** {@code PATH=VALUE} at a share of the range. */
    public String at(double share) {
        return with(number(share));
    }

    /** The number at a share of the range, as far as it is spelled. */
    public double number(double share) {
        return nearest(low.doubleValue() + share * high.subtract(low).doubleValue());
    }

    /** The number next to that one which the parameter can have, as far as numbers are spelled. */
    public double nearest(double number) {
        return rounded(BigDecimal.valueOf(number)).doubleValue();
    }

    /** {@code PATH=VALUE} with that number. */
    public String with(double number) {
        return path + "=" + inFile(number);
    }

    /** How scenario files spell that number. */
    String inFile(double number) {
        BigDecimal plain = rounded(BigDecimal.valueOf(number));
        boolean likeThousands = plain.scale() == LIKE_THOUSANDS && plain.abs().compareTo(BigDecimal.ONE) >= 0;
        return withUnit(likeThousands ? plain.setScale(LIKE_THOUSANDS + 1) : plain);
    }

    /** How reports spell that number: with its unit. */
    public String spelled(double number) {
        return spelled(BigDecimal.valueOf(number));
    }

    private String spelled(BigDecimal value) {
        return withUnit(rounded(value));
    }

    private String withUnit(BigDecimal value) {
        return value.toPlainString() + (unit.isEmpty() ? "" : " " + unit);
    }

    private BigDecimal rounded(BigDecimal value) {
        return whole
                ? value.setScale(0, RoundingMode.HALF_UP)
                : value.round(new MathContext(DIGITS)).stripTrailingZeros();
    }

    public String lowest() {
        return spelled(low);
    }

    public String highest() {
        return spelled(high);
    }
}
