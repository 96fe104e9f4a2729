package dev.handoff.terminal;

import java.util.OptionalLong;

/** The time left in words, which change once a minute, and in figures for the projector. The script says the same. */
public final class TimeLeft {
    private static final int MINUTE = 60;

    private TimeLeft() {}

    /** Such as "3 minutes left"; empty where no clock runs. */
    public static String words(OptionalLong seconds) {
        return seconds.isEmpty() ? "" : words(seconds.getAsLong());
    }

    private static String words(long seconds) {
        if (seconds <= 0) {
            return "Time is up";
        }
        long minutes = (seconds + MINUTE - 1) / MINUTE;
        return seconds < MINUTE
                ? "Less than a minute left"
                : minutes == 1 ? "1 minute left" : minutes + " minutes left";
    }

    /** Such as "2:10"; empty where no clock runs. */
    public static String figures(OptionalLong seconds) {
        if (seconds.isEmpty()) {
            return "";
        }
        long left = Math.max(0, seconds.getAsLong());
        return left / MINUTE + ":" + "%02d".formatted(left % MINUTE);
    }
}
