package dev.handoff.company;

import java.time.LocalDate;

/**
 * A day on which nobody works, or a part of it.
 *
 * @param day the day
 * @param fromMinute first minute of the day that is free, 0 to 1439
 * @param untilMinute first minute after it, 1 to 1440
 */
public record Holiday(LocalDate day, int fromMinute, int untilMinute) {
    private static final int END_OF_DAY = 1440;

    public Holiday {
        if (fromMinute < 0 || fromMinute >= untilMinute || untilMinute > END_OF_DAY) {
            throw new IllegalArgumentException("a holiday must begin on its day and end later on the same day");
        }
    }

    /** The whole day. */
    public static Holiday on(LocalDate day) {
        return new Holiday(day, 0, END_OF_DAY);
    }

    /** The day from that minute on. */
    public static Holiday from(LocalDate day, int minute) {
        return new Holiday(day, minute, END_OF_DAY);
    }

    /** The day until that minute. */
    public static Holiday until(LocalDate day, int minute) {
        return new Holiday(day, 0, minute);
    }

    /** Whether no part of the day is worked. */
    public boolean isWhole() {
        return fromMinute == 0 && untilMinute == END_OF_DAY;
    }
}
