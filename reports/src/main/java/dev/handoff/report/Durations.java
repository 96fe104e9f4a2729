package dev.handoff.report;

/** Hours as people say them: "40 s", "25 min", "3 h 10 min", "5 d 4 h". */
enum Durations {
    /** By the clock: a day is 24 hours. */
    CLOCK,
    /** Working time: hours however many, for nobody works 24 of them a day. */
    WORKING;

    private static final double SECOND = 1 / 3600.0;
    private static final double MINUTE = 1 / 60.0;
    private static final double DAY = 24;

    /** Mean and half-width, both in hours; the mean alone where it has none. */
    String interval(double mean, double halfWidth) {
        return Double.isFinite(halfWidth)
                ? of(mean, halfWidth) + " ± " + of(halfWidth, halfWidth)
                : of(mean, mean / 20);
    }

    /** Two values in hours, the lower first, to the unit that their distance can bear, and at least so that one sees which is which. */
    String range(double low, double high) {
        String from = of(low, high - low);
        String to = of(high, high - low);
        for (double step : new double[] {1, MINUTE, SECOND}) {
            boolean same = from.equals(to) && low < high;
            from = same ? inFull(low, step) : from;
            to = same ? inFull(high, step) : to;
        }
        return from + " to " + to;
    }

    /** {@code hours} in days, hours, minutes and seconds, as far down as that: "9 d 23 h 50 min". */
    String inFull(double hours, double step) {
        if (hours < 0) {
            return "\u2212" + inFull(-hours, step);
        }
        long seconds = Math.round(Math.rint(hours / step) * step / SECOND);
        long days = this == CLOCK && seconds >= 2 * DAY / SECOND ? seconds / 86_400 : 0;
        long rest = seconds - days * 86_400;
        String text = part(days, "d") + part(rest / 3600, "h") + part(rest % 3600 / 60, "min") + part(rest % 60, "s");
        return text.isEmpty() ? "0 s" : text.strip();
    }

    private static String part(long number, String unit) {
        return number == 0 ? "" : number + " " + unit + " ";
    }

    /** {@code hours} to the unit that an uncertainty of {@code spread} hours can bear. */
    String of(double hours, double spread) {
        if (hours < 0) {
            return "\u2212" + of(-hours, spread);
        }
        double step = step(spread, hours);
        return split(Math.rint(hours / step) * step, step);
    }

    /** The hours that {@link #of} shows. */
    double shown(double hours, double spread) {
        double step = step(spread, hours);
        double least = hours >= 2 * DAY ? 1 : hours >= 1 ? MINUTE : SECOND; // no more than two units are shown
        return Math.rint(hours / Math.max(step, least)) * Math.max(step, least);
    }

    private double step(double spread, double hours) {
        if (spread < 1.5 * MINUTE && hours < 1) {
            return SECOND;
        }
        return spread < 6 && hours < 10 * DAY ? MINUTE : spread < 2 * DAY || this == WORKING ? 1 : DAY;
    }

    private String split(double hours, double step) {
        if (hours >= 2 * DAY) {
            return this == CLOCK ? two(hours, DAY, "d", 1, "h", step) : Math.round(hours) + " h";
        }
        if (hours >= 1 - SECOND / 2) {
            return two(hours, 1, "h", MINUTE, "min", step);
        }
        return hours >= MINUTE - SECOND / 2 || step > SECOND && hours > 0
                ? two(hours, MINUTE, "min", SECOND, "s", step)
                : Math.round(hours / SECOND) + " s";
    }

    private static String two(double hours, double big, String bigName, double small, String smallName, double step) {
        long parts = Math.round(hours / small);
        long perBig = Math.round(big / small);
        long rest = parts % perBig;
        String head = parts / perBig + " " + bigName;
        return rest == 0 || step >= big ? head : head + " " + rest + " " + smallName;
    }
}
