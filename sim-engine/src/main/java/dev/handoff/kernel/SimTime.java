package dev.handoff.kernel;

/**
 * The simulation clock: whole milliseconds from the scenario's start, a Monday 00:00 local time.
 *
 * <p>Instants and lengths of time are both plain {@code long} milliseconds; weeks have 168 hours (no daylight saving).
 */
public final class SimTime {
    public static final long SECOND = 1_000;
    public static final long MINUTE = 60 * SECOND;
    public static final long HOUR = 60 * MINUTE;
    public static final long DAY = 24 * HOUR;
    public static final long WEEK = 7 * DAY;

    private static final String[] DAY_NAMES = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

    private SimTime() {}

    /** The week that contains instant {@code t}: 0 for the first, negative before the scenario's start. */
    public static long weekOf(long t) {
        return Math.floorDiv(t, WEEK);
    }

    /** The local day that contains instant {@code t}: 0 for the first Monday. */
    public static long dayOf(long t) {
        return Math.floorDiv(t, DAY);
    }

    /** The day of the week that contains instant {@code t}: 0 for Monday to 6 for Sunday. */
    public static int dayOfWeek(long t) {
        return (int) Math.floorMod(dayOf(t), 7L);
    }

    /** Milliseconds since the last local midnight, 0 to {@link #DAY} − 1. */
    public static long timeOfDay(long t) {
        return Math.floorMod(t, DAY);
    }

    /** A length of {@code millis} milliseconds in hours. */
    public static double hours(long millis) {
        return (double) millis / HOUR;
    }

    /** A length of {@code millis} milliseconds in minutes. */
    public static double minutes(long millis) {
        return (double) millis / MINUTE;
    }

    /** The whole milliseconds nearest to {@code length} units, for example {@code of(1.9, MINUTE)}; at most the largest clock value. */
    public static long of(double length, long unit) {
        return Math.round(length * unit);
    }

    /** Instant {@code t} as people say it, weeks counted from 1: {@code week 3 Tue 14:05:09}, with {@code .007} when there are milliseconds. */
    public static String format(long t) {
        long ofDay = timeOfDay(t);
        String text = "week " + (weekOf(t) + 1) + " " + DAY_NAMES[dayOfWeek(t)] + " " + two(ofDay / HOUR) + ":"
                + two(ofDay / MINUTE % 60) + ":" + two(ofDay / SECOND % 60);
        long millis = ofDay % SECOND;
        return millis == 0 ? text : text + "." + String.valueOf(SECOND + millis).substring(1);
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
