package dev.handoff.scenario.fitted;

import dev.handoff.calibration.fit.Estimate;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.spelling.NumberSpelling;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How fitted numbers are written into a scenario: to six digits, with their unit, and never beyond what the parameter admits. */
final class Spelled {
    private static final MathContext EXACT = new MathContext(6);
    private static final MathContext ABOUT = new MathContext(3);
    /** What is closer to nought is what arithmetic left over: no parameter is that small. */
    private static final double NOTHING = 1e-12;

    private static final Pattern LOW = Pattern.compile("(?:≥ )?(-?[\\d.e+-]+)(?: … .*)?");
    private static final Pattern HIGH = Pattern.compile("(?:.* … |≤ )(-?[\\d.e+-]+)");

    private Spelled() {}

    /** A plain number to six digits. */
    static String number(double value) {
        return spelled(value, EXACT);
    }

    /** A number to three digits, for people. */
    static String about(double value) {
        return spelled(value, ABOUT);
    }

    private static String spelled(double value, MathContext digits) {
        double rounded = new BigDecimal(value).round(digits).doubleValue();
        return NumberSpelling.spell(Math.abs(rounded) < NOTHING ? 0 : rounded);
    }

    /** A fitted value, or a draw of it, with its unit. */
    static String of(Estimate estimate, double value) {
        return estimate.unit().isEmpty() ? number(value) : number(value) + " " + estimate.unit();
    }

    /** The value moved to the nearest that the parameter admits, where its bounds are plain numbers. */
    static double within(Parameter parameter, double value) {
        Matcher low = LOW.matcher(parameter.range());
        Matcher high = HIGH.matcher(parameter.range());
        double least = low.matches() ? Double.parseDouble(low.group(1)) : Double.NEGATIVE_INFINITY;
        double most = high.matches() ? Double.parseDouble(high.group(1)) : Double.POSITIVE_INFINITY;
        return Math.max(least, Math.min(most, value));
    }
}
