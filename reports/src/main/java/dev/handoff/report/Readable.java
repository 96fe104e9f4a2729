package dev.handoff.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Values in the spelling of a scenario file as people read them: not more digits than tell something, and no hours in seconds. */
public final class Readable {
    private static final Pattern SECONDS = Pattern.compile("(?<![\\d.])(\\d+(?:\\.\\d+)?) s(?!\\w)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+\\.\\d+(?![\\w.])");
    private static final double SECONDS_AN_HOUR = 3600;
    private static final int MINUTE = 60;
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private Readable() {}

    /** Lengths of time of more than a minute that are spelled in seconds, in their usual units: "19 h 13 min" of "69179.53 s". */
    public static String durations(String spelled) {
        return SECONDS.matcher(spelled).replaceAll(Readable::duration);
    }

    private static String duration(MatchResult seconds) {
        double value = Double.parseDouble(seconds.group(1));
        return value < MINUTE ? seconds.group() : Numbers.duration(value / SECONDS_AN_HOUR);
    }

    /** The same, and numbers to three digits, whole ones as they are: "0.0654" of "0.0654296". */
    public static String figures(String spelled) {
        return NUMBER.matcher(durations(spelled)).replaceAll(number -> digits(number.group(), THREE_DIGITS));
    }

    /** A number with two digits after the point at most; anything else as it is. */
    public static String twoDecimals(String spelled) {
        return NUMBER.matcher(spelled).matches()
                ? plain(new BigDecimal(spelled).setScale(2, RoundingMode.HALF_UP))
                : spelled;
    }

    /** Digits before the point all stay. */
    private static String digits(String number, MathContext most) {
        BigDecimal value = new BigDecimal(number);
        boolean whole = value.precision() - value.scale() >= most.getPrecision();
        return plain(whole ? value.setScale(0, most.getRoundingMode()) : value.round(most));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
