package dev.handoff.report.trace;

import dev.handoff.kernel.SimTime;
import java.util.List;
import java.util.Locale;

/**
 * Instants as people say them. Weeks count from 1 at the start of the measured time; weeks of the warm-up count from 1 at its start.
 *
 * @param measuredFrom start of the measured time
 */
record Instants(long measuredFrom) {

    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final int SHORT = 3;

    /** {@code week 3 Tue 14:05:09}, or {@code warm-up week 3 Tue 14:05:09}. */
    String stamp(long at) {
        return week(at) + " " + day(at).substring(0, SHORT) + " " + minutes(at) + ":"
                + two(SimTime.timeOfDay(at) / SimTime.SECOND % 60);
    }

    /** {@code Week 3, Tuesday 14:05}. */
    String words(long at) {
        String week = week(at);
        return week.substring(0, 1).toUpperCase(Locale.ROOT) + week.substring(1) + ", " + day(at) + " " + minutes(at);
    }

    private String week(long at) {
        return at < measuredFrom
                ? "warm-up week " + (SimTime.weekOf(at) + 1)
                : "week " + (SimTime.weekOf(at - measuredFrom) + 1);
    }

    private static String day(long at) {
        return DAYS.get(SimTime.dayOfWeek(at));
    }

    private static String minutes(long at) {
        long ofDay = SimTime.timeOfDay(at);
        return two(ofDay / SimTime.HOUR) + ":" + two(ofDay / SimTime.MINUTE % 60);
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
