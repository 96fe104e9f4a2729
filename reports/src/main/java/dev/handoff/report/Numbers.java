package dev.handoff.report;

import dev.handoff.company.Money;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricUnit;
import dev.handoff.statistics.Interval;
import java.util.Locale;
import tools.jackson.core.io.NumberOutput;

/**
 * The one place where a figure becomes text: 3.65 M EUR ± 0.08 M, 38.6 ± 0.4 %, 3 h 10 min ± 12 min. A mean is shown to the digits
 * its half-width can bear (two when the half-width begins with 1, else one), and never without it where there is one: a single
 * replication has none.
 */
public final class Numbers {
    private static final char NO_BREAK = '\u00A0';
    private static final int MOST_DECIMALS = 3;
    private static final double ROUNDING = 1e-6;
    private static final String HOURS = MetricUnit.HOURS.symbol();

    /** In what working time is told; in data its unit is that of any time. */
    public static final String WORKING_HOURS = "working h";

    private Numbers() {}

    /** The unit in which people read a metric of that unit: working time they read in hours, however many, and other times in days, too. */
    public static String unit(String metric, String unit) {
        boolean working = unit.equals(HOURS)
                && Metric.named(metric)
                        .filter(m -> m.unit() == MetricUnit.WORKING_HOURS)
                        .isPresent();
        return working ? WORKING_HOURS : unit;
    }

    static boolean isTime(String unit) {
        return unit.equals(HOURS) || unit.equals(WORKING_HOURS);
    }

    static Durations durations(String unit) {
        return unit.equals(WORKING_HOURS) ? Durations.WORKING : Durations.CLOCK;
    }

    /**
     * Mean, corrected for luck where that was done, and half-width in the metric's own unit, or its two ends where it has Hall's interval; "none seen" and "all seen" where no run
     * tells how often ({@link Unseen}); "never" when infinite, "undefined" when no replication defines it.
     */
    public static String interval(MetricSummary m) {
        if (Unseen.is(m)) {
            return glued(Unseen.words(m));
        }
        return m.hall()
                .map(hall -> between(m.mean(), hall, m.unit()))
                .orElseGet(() -> interval(m.bestMean(), m.bestHalfWidth(), unit(m.name(), m.unit())));
    }

    /** Money with an interval that reaches not as far to both sides: "3.65 M EUR (3.58 to 3.79 M)". */
    public static String between(double amount, Interval interval, String currency) {
        double largest = Math.max(Math.abs(interval.lower()), Math.abs(interval.upper()));
        Scale scale = Scale.of(Math.max(Math.abs(amount), largest));
        int decimals = decimals(interval.halfWidth() / scale.factor);
        return glued(fixed(amount / scale.factor, decimals) + scale.suffix + " " + currency + " ("
                + fixed(interval.lower() / scale.factor, decimals) + " to "
                + fixed(interval.upper() / scale.factor, decimals) + scale.suffix + ")");
    }

    /** Mean and half-width of a quantity in {@code unit}. */
    public static String interval(double mean, double halfWidth, String unit) {
        if (Double.isNaN(mean)) {
            return "undefined";
        }
        if (Double.isInfinite(mean)) {
            return "never";
        }
        return glued(intervalText(mean, halfWidth, unit));
    }

    /** The same of a quantity that cannot be below 0; where its half-width reaches below, the two ends are told: "38 k EUR (0 to 168 k)". */
    public static String atLeastNought(double mean, double halfWidth, String unit) {
        String both = interval(mean, halfWidth, unit);
        if (!Double.isFinite(mean + halfWidth) || halfWidth <= mean) {
            return both;
        }
        String upper = mean(interval(mean + halfWidth, halfWidth, unit)).replace(NO_BREAK + unit, "");
        return mean(both) + glued(" (0 to " + upper + (unit.equals("share") ? " %)" : ")"));
    }

    /** What stands before the ±. */
    private static String mean(String interval) {
        return interval.replaceFirst(NO_BREAK + "±.*", "");
    }

    /** The same of a metric's mean over so many runs: what none of them has seen is not known to be 0 ({@link Unseen}). */
    public static String interval(String metric, double mean, double halfWidth, String unit, int runs) {
        return Unseen.words(metric, mean, halfWidth, unit, runs)
                .map(Numbers::glued)
                .orElseGet(() -> interval(mean, halfWidth, unit(metric, unit)));
    }

    /** A difference with its half-width, signed: "+1.24 M EUR ± 0.11 M"; shares in percentage points; "no difference" where there is {@linkplain #isNone none}. */
    public static String difference(double mean, double halfWidth, String unit) {
        if (isNone(mean, halfWidth)) {
            return "no difference";
        }
        String text = interval(mean, halfWidth, unit);
        String points = unit.equals("share") && Double.isFinite(mean) ? text.replaceFirst("%$", "points") : text;
        return mean > 0 && Double.isFinite(mean) ? "+" + points : points;
    }

    /** Whether a difference is exactly none, but for the rounding of sums that were added up in another order. */
    public static boolean isNone(double mean, double halfWidth) {
        return Math.abs(mean) < ROUNDING && halfWidth < ROUNDING;
    }

    private static String intervalText(double mean, double halfWidth, String unit) {
        return switch (unit) {
            case "h", WORKING_HOURS -> durations(unit).interval(mean, halfWidth);
            case "share" -> scaled(100 * mean, 100 * halfWidth, "", "", " %");
            default -> isMoney(unit) ? money(mean, halfWidth, unit) : scaled(mean, halfWidth, "", "", "");
        };
    }

    /** As {@link #interval(MetricSummary)}, but money without its currency: "3.65 M ± 0.08 M". */
    public static String withoutCurrency(MetricSummary m) {
        return interval(m).replace(NO_BREAK + m.unit(), "");
    }

    /** Two values of one unit, the lower first: "3.21 to 4.10 M". Empty when one of them is not finite. */
    public static String range(double low, double high, String unit) {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return "";
        }
        if (isTime(unit)) {
            return glued(durations(unit).range(low, high));
        }
        Scale scale = scale(low, high, unit);
        int decimals = decimals((high - low) / 10 / scale.factor);
        return glued(
                fixed(low / scale.factor, decimals) + " to " + fixed(high / scale.factor, decimals) + scale.suffix);
    }

    static Scale scale(double low, double high, String unit) {
        return unit.equals("share") ? Scale.PERCENT : isMoney(unit) ? Scale.of(Math.max(-low, high)) : Scale.ONE;
    }

    /** A bare amount to three figures, for axes and titles that carry their half-width elsewhere: "70 k". */
    public static String amount(double value) {
        Scale scale = Scale.of(Math.abs(value));
        double scaled = value / scale.factor;
        String digits = fixed(scaled, decimals(Math.abs(scaled) / 50));
        return glued((digits.contains(".") ? digits.replaceAll("\\.?0+$", "") : digits) + scale.suffix);
    }

    /** An amount to two figures, for what is known no better: "56 k". */
    public static String roughAmount(double value) {
        double size = Math.abs(value);
        double step = 1;
        while (size / step >= 100) {
            step *= 10;
        }
        return amount(size < 1 ? value : Math.rint(value / step) * step);
    }

    /** A share as a percentage with one decimal: "38.6 %". For figures that are exact or published, not for estimates. */
    public static String percent(double share) {
        return glued(percentFigure(share) + " %");
    }

    /** As {@link #percent(double)} without the sign, for where the unit is named already. */
    public static String percentFigure(double share) {
        return fixed(100 * share, 1);
    }

    /** A difference of shares in percentage points, signed: "−0.3". */
    public static String points(double difference) {
        String text = fixed(100 * difference, 1);
        return difference > 0 && !text.equals("0.0") ? "+" + text : text;
    }

    /** A length of time in hours as people say it: "43 h", "12 min". For what is exact, not for estimates. */
    public static String duration(double hours) {
        return duration(hours, HOURS);
    }

    /** The same in hours of the clock or of working time. */
    public static String duration(double hours, String unit) {
        return durations(unit).of(hours, hours / 20);
    }

    /** A whole number with thousands separators. */
    public static String count(double value) {
        return fixed(value, 0);
    }

    /** With two decimals: "12.30". */
    public static String decimal(double value) {
        return fixed(value, 2);
    }

    /** The shortest decimal that reads back as {@code value}: the same on every JDK, which {@code Double.toString} before 19 is not. */
    public static String exact(double value) {
        return NumberOutput.toString(value, true);
    }

    /** The smallest of 1, 2, 2.5 and 5 times a power of ten that is at least {@code least}, which is positive. */
    public static double niceStep(double least) {
        double power = 1;
        while (power * 10 <= least) {
            power *= 10;
        }
        while (power > least) {
            power /= 10;
        }
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** A figure for a sentence, to two digits: "198", "4.8". */
    public static String about(double value) {
        return fixed(value, Math.abs(value) < 9.95 ? 1 : 0);
    }

    /** Whether a unit is a currency, by its sign or code. */
    public static boolean isMoney(String unit) {
        return Money.isCurrency(unit);
    }

    /** Joined by no-break spaces: a figure is not torn from its unit at the end of a line. */
    static String glued(String text) {
        return text.replace(' ', NO_BREAK);
    }

    static String fixed(double value, int decimals) {
        return PlainDecimals.spell(value, decimals).orElseGet(() -> formatted(value, decimals));
    }

    private static String formatted(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        boolean zero = digits.chars().noneMatch(c -> c >= '1' && c <= '9');
        return negative && !zero ? "\u2212" + digits : digits;
    }

    /** Decimals at which a half-width shows one significant digit, or two when the first would be a 1. */
    static int decimals(double halfWidth) {
        if (!(halfWidth > 0)) {
            return 0;
        }
        int decimals = 0;
        for (double h = halfWidth; h < 1.95 && decimals < MOST_DECIMALS; h *= 10) {
            decimals++;
        }
        return decimals;
    }

    private static String money(double mean, double halfWidth, String currency) {
        Scale scale = Scale.of(Math.max(Math.abs(mean), Double.isNaN(halfWidth) ? 0 : halfWidth));
        String unit = scale.suffix + " " + currency;
        if (isHidden(halfWidth / scale.factor) && !isHidden(halfWidth)) {
            return fixed(mean / scale.factor, MOST_DECIMALS) + unit + " ± " + smaller(halfWidth, currency);
        }
        return scaled(mean / scale.factor, halfWidth / scale.factor, unit, scale.suffix, "");
    }

    /** A half-width that is nothing in the unit of its mean: "120 EUR" beside "1.147 M EUR". */
    private static String smaller(double halfWidth, String currency) {
        Scale scale = Scale.of(halfWidth);
        double scaled = halfWidth / scale.factor;
        return fixed(scaled, decimals(scaled)) + scale.suffix + " " + currency;
    }

    /** Whether a half-width is so small that all its decimals shown would be 0. */
    private static boolean isHidden(double halfWidth) {
        return halfWidth < 0.5 * Math.pow(10, -MOST_DECIMALS);
    }

    private static String scaled(
            double mean, double halfWidth, String afterMean, String afterHalfWidth, String afterBoth) {
        if (!Double.isFinite(halfWidth)) {
            return fixed(mean, withoutInterval(mean)) + afterMean + afterBoth;
        }
        if (isHidden(halfWidth)) {
            return fixed(mean, withoutInterval(mean)) + afterMean + " ± 0" + afterBoth;
        }
        int decimals = decimals(halfWidth);
        return fixed(mean, decimals) + afterMean + " ± " + fixed(halfWidth, decimals) + afterHalfWidth + afterBoth;
    }

    private static int withoutInterval(double mean) {
        return mean == Math.rint(mean) ? 0 : Math.max(1, decimals(Math.abs(mean) / 500));
    }

    /** In what an amount is told. */
    enum Scale {
        ONE(1, ""),
        THOUSAND(1e3, " k"),
        MILLION(1e6, " M"),
        BILLION(1e9, " bn"),
        PERCENT(0.01, " %");

        final double factor;
        final String suffix;

        Scale(double factor, String suffix) {
            this.factor = factor;
            this.suffix = suffix;
        }

        static Scale of(double size) {
            if (size >= 999.5e6) {
                return BILLION;
            }
            return size >= 999.5e3 ? MILLION : size >= 10e3 ? THOUSAND : ONE;
        }
    }
}
