package dev.handoff.scenario.fitted;

import dev.handoff.calibration.fit.Estimate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** What is said of a fitted value: {@code fitted: 0.34 ± 0.02, n = 6,182; likelihood of answers}. */
public final class FittedWords {
    /** So many times as far on one side as on the other, and ± would say something wrong. */
    private static final double UNEVEN = 1.5;

    private FittedWords() {}

    /**
     * Value and 95 % half-width: {@code 0.34 ± 0.02}; with the unit where there is one. Where it may well lie much further off on one side than on the
     * other, where the interval begins and ends: {@code 3 (0.65 to 11) days}.
     */
    public static String value(Estimate estimate) {
        if (isUneven(estimate)) {
            String text =
                    rough(estimate.value()) + " (" + rough(estimate.interval().lower()) + " to "
                            + rough(estimate.interval().upper()) + ")";
            return estimate.unit().isEmpty() ? text : text + " " + estimate.unit();
        }
        double half = halfWidth(estimate);
        int decimals = decimals(half);
        String text = fixed(estimate.value(), decimals) + (half > 0 ? " ± " + fixed(half, decimals) : "");
        return estimate.unit().isEmpty() ? text : text + " " + estimate.unit();
    }

    /** Half of the 95 % interval, which never leaves what the value can be. */
    private static double halfWidth(Estimate estimate) {
        return estimate.standardError() == 0
                ? 0
                : (estimate.interval().upper() - estimate.interval().lower()) / 2;
    }

    private static boolean isUneven(Estimate estimate) {
        double below = estimate.value() - estimate.interval().lower();
        double above = estimate.interval().upper() - estimate.value();
        return estimate.standardError() > 0
                && Double.isFinite(above)
                && Math.max(above, below) > UNEVEN * Math.min(above, below);
    }

    /** To two digits. */
    private static String rough(double value) {
        BigDecimal two = new BigDecimal(value).round(new MathContext(2, RoundingMode.HALF_EVEN));
        return String.format(
                Locale.ROOT, "%,." + Math.max(0, two.stripTrailingZeros().scale()) + "f", two);
    }

    /** Two digits of a half-width that begins with 1, else one. */
    private static int decimals(double half) {
        if (!(half > 0) || Double.isInfinite(half)) {
            return 0;
        }
        int magnitude = (int) Math.floor(Math.log10(half));
        boolean one = half / Math.pow(10, magnitude) < 2;
        return Math.max(0, Math.min(6, (one ? 1 : 0) - magnitude));
    }

    private static String fixed(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /** Where the value comes from, as a scenario's file says it. */
    static String source(Estimate estimate) {
        return estimate.mostlyAssumed()
                ? String.format(
                        Locale.ROOT,
                        "assume: %s, of which %.0f %% is assumption (data: n = %,d); %s",
                        value(estimate),
                        100 * estimate.priorShare(),
                        estimate.n(),
                        estimate.method())
                : String.format(
                        Locale.ROOT, "fitted: %s, n = %,d; %s", value(estimate), estimate.n(), estimate.method());
    }

    /** The sources of two parts of one distribution as one: what rests on the same is said once. */
    static String both(String one, String other) {
        String rest = ", n = ";
        int at = one.indexOf(rest);
        String second = other.replaceFirst("^\\w+: ", "");
        return at > 0 && second.endsWith(one.substring(at))
                ? one.substring(0, at) + ", " + second
                : one + "; " + second;
    }
}
