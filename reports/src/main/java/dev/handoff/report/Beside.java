package dev.handoff.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure beside the range in which it was to lie, with as many digits as tell it from the nearer end: what lies outside must look so.
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
        boolean outside = figure < low || figure > high;
        if (!outside || usually.range.isEmpty()) {
            return usually;
        }
        double end = figure < low ? low : high;
        return Numbers.isTime(unit)
                ? time(usually, figure, low, high, end, Numbers.durations(unit))
                : number(usually, figure, low, high, end, unit);
    }

    private static Beside time(
            Beside usually, double figure, double low, double high, double end, Durations durations) {
        double shown = durations.shown(figure, figure / USUAL_DOUBT) - durations.shown(end, high - low);
        if (Math.signum(shown) == Math.signum(figure - end)) {
            return usually;
        }
        for (double step : FINER) {
            String text = durations.inFull(figure, step);
            if (!text.equals(durations.inFull(end, step))) {
                return new Beside(
                        Numbers.glued(text),
                        Numbers.glued(durations.inFull(low, step) + " to " + durations.inFull(high, step)));
            }
        }
        return usually;
    }

    private static Beside number(Beside usually, double figure, double low, double high, double end, String unit) {
        Numbers.Scale scale = Numbers.scale(low, high, unit);
        int decimals = Numbers.decimals((high - low) / 10 / scale.factor);
        if (differ(figure, end, scale, decimals(usually.figure)) && differ(figure, end, scale, decimals)) {
            return usually;
        }
        while (decimals < MOST_DECIMALS && !differ(figure, end, scale, decimals)) {
            decimals++;
        }
        return new Beside(
                Numbers.glued(Numbers.fixed(figure / scale.factor, decimals) + scale.suffix),
                Numbers.glued(Numbers.fixed(low / scale.factor, decimals) + " to "
                        + Numbers.fixed(high / scale.factor, decimals) + scale.suffix));
    }

    private static boolean differ(double figure, double end, Numbers.Scale scale, int decimals) {
        return !Numbers.fixed(figure / scale.factor, decimals).equals(Numbers.fixed(end / scale.factor, decimals));
    }

    private static int decimals(String text) {
        Matcher m = DECIMALS.matcher(text);
        return m.matches() ? m.group(1).length() : 0;
    }
}
