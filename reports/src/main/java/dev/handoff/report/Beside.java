package dev.handoff.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure beside the range in which it was to lie, with as many digits as tell it from the nearer end: what lies outside must look so,
 * and what lies within, too.
 *
 * @param figure as text
 * @param range its lower end first
 */
public record Beside(String figure, String range) {
    private static final Pattern DECIMALS = Pattern.compile("[^.]*\\.(\\d+).*");
    private static final int MOST_DECIMALS = 6;

    /** A time by itself is told to a twentieth of it, see {@link Numbers#duration}. */
    private static final int USUAL_DOUBT = 20;

    private static final double[] FINER = {1, 1 / 60.0, 1 / 3600.0}; // hours

    /**
     * Both as text.
     *
     * @param usual the figure as it is told by itself
     */
    public static Beside of(double figure, String usual, double low, double high, String unit) {
        Beside usually = new Beside(usual, Numbers.range(low, high, unit));
        if (usually.range.isEmpty() || !Double.isFinite(figure)) {
            return usually;
        }
        Place place = new Place(figure, low, high);
        return Numbers.isTime(unit) ? time(usually, place, Numbers.durations(unit)) : number(usually, place, unit);
    }

    /** A figure, and the ends of its range. */
    private record Place(double figure, double low, double high) {
        boolean isOutside() {
            return figure < low || figure > high;
        }

        /** Whether rounded figures say the same of it: outside on that side, or not outside. */
        boolean shows(double toldFigure, double toldLow, double toldHigh) {
            return figure < low
                    ? toldFigure < toldLow
                    : figure > high ? toldFigure > toldHigh : toldFigure >= toldLow && toldFigure <= toldHigh;
        }
    }

    private static Beside time(Beside usually, Place at, Durations durations) {
        double spread = at.high - at.low;
        double low = durations.shown(at.low, spread);
        double high = durations.shown(at.high, spread);
        boolean told = low < high || at.low == at.high; // else the range alone is told more finely
        if (told && at.shows(durations.shown(at.figure, at.figure / USUAL_DOUBT), low, high)) {
            return usually;
        }
        for (double step : FINER) {
            String figure = durations.inFull(at.figure, step);
            String from = durations.inFull(at.low, step);
            String to = durations.inFull(at.high, step);
            boolean narrow = from.equals(to) && at.low < at.high;
            if (!narrow && (!at.isOutside() || !figure.equals(at.figure < at.low ? from : to))) {
                return new Beside(Numbers.glued(figure), Numbers.glued(from + " to " + to));
            }
        }
        return usually;
    }

    private static Beside number(Beside usually, Place at, String unit) {
        Numbers.Scale scale = Numbers.scale(at.low, at.high, unit);
        int decimals = Numbers.decimals((at.high - at.low) / 10 / scale.factor);
        double usual = rounded(at.figure, Numbers.scale(at.figure, at.figure, unit), decimals(usually.figure));
        if (shows(at, usual, scale, decimals) && shows(at, rounded(at.figure, scale, decimals), scale, decimals)) {
            return usually;
        }
        while (decimals < MOST_DECIMALS && !shows(at, rounded(at.figure, scale, decimals), scale, decimals)) {
            decimals++;
        }
        return new Beside(
                Numbers.glued(Numbers.fixed(at.figure / scale.factor, decimals) + scale.suffix),
                Numbers.glued(Numbers.fixed(at.low / scale.factor, decimals) + " to "
                        + Numbers.fixed(at.high / scale.factor, decimals) + scale.suffix));
    }

    private static boolean shows(Place at, double figure, Numbers.Scale scale, int decimals) {
        return at.shows(figure, rounded(at.low, scale, decimals), rounded(at.high, scale, decimals));
    }

    /** What is read of a value told in that scale with so many decimals; one number, however many noughts stand behind it. */
    private static double rounded(double value, Numbers.Scale scale, int decimals) {
        return BigDecimal.valueOf(value)
                .divide(BigDecimal.valueOf(scale.factor), decimals, RoundingMode.HALF_UP)
                .multiply(BigDecimal.valueOf(scale.factor))
                .doubleValue();
    }

    private static int decimals(String text) {
        Matcher m = DECIMALS.matcher(text);
        return m.matches() ? m.group(1).length() : 0;
    }
}
