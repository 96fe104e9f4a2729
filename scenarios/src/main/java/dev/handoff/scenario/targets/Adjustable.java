package dev.handoff.scenario.targets;

import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.spelling.NumberSpelling;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One value of a scenario that can be moved.
 *
 * @param path its path
 * @param value what the scenario says, as a number of {@code unit}
 * @param unit unit behind the number, such as {@code h}; empty for a plain number
 * @param link the scale it is moved on
 */
record Adjustable(String path, double value, String unit, Link link) {
    private static final Pattern NUMBER =
            Pattern.compile("([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)\\s*(\\p{L}*)");
    private static final String LEVEL = "logit";
    private static final Pattern ENDS = Pattern.compile("(\\S+) … (\\S+)");
    private static final MathContext EXACT = new MathContext(5);
    private static final MathContext ABOUT = new MathContext(3);

    /** The value of a parameter; empty when it is no number, or stands at an end of its scale, as what is switched off does. */
    static Optional<Adjustable> of(Parameter parameter) {
        Matcher number = NUMBER.matcher(parameter.value());
        if (!number.matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(number.group(1));
        Adjustable adjustable = new Adjustable(parameter.path(), value, number.group(2), link(parameter));
        return value != 0 && adjustable.link.holds(value) ? Optional.of(adjustable) : Optional.empty();
    }

    private static Link link(Parameter parameter) {
        if (parameter.unit().equals(LEVEL)) {
            return Link.IDENTITY;
        }
        if (parameter.unit().startsWith(LEVEL)) { // a loss per attempt or per tenfold wait: it is no gain
            return Link.LOG;
        }
        Matcher ends = ENDS.matcher(parameter.range());
        if (ends.matches()) {
            double low = Double.parseDouble(ends.group(1));
            double high = Double.parseDouble(ends.group(2));
            return high <= 1 ? Link.between(low, high) : low < 0 ? Link.IDENTITY : Link.LOG;
        }
        return Link.LOG;
    }

    /** Where it stands on its scale. */
    double place() {
        return link.of(value);
    }

    /** How far the truth may well be from it, on its scale. */
    double spread() {
        return link.spread(value);
    }

    /** {@code PATH=VALUE} after a move along its scale. */
    String moved(double by) {
        return path + "=" + spelled(by);
    }

    /** The value after a move along its scale, in the spelling of a scenario file: five digits. */
    String spelled(double by) {
        return spell(link.value(place() + by), EXACT);
    }

    /** The same to three digits, for people. */
    String about(double by) {
        return spell(link.value(place() + by), ABOUT);
    }

    private String spell(double number, MathContext digits) {
        double rounded = new BigDecimal(number).round(digits).doubleValue();
        String text = NumberSpelling.spell(rounded == 0 ? 0 : rounded);
        return unit.isEmpty() ? text : text + " " + unit;
    }
}
