package dev.handoff.scenario.spelling;

import dev.handoff.company.Holiday;
import dev.handoff.scenario.problem.Problem;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holidays: {@code 2026-12-25} for the whole day, {@code 2026-12-24 from 12:00} (or {@code 2026-12-24 12:00}) and {@code 2026-12-31 until
 * 12:00} for a part of it.
 */
public final class Holidays implements Spelling.OfText<Holiday> {
    private static final Pattern PART =
            Pattern.compile("(\\S+)\\s+(?:(from|until)\\s+)?(\\d{1,2}):(\\d{2})", Pattern.CASE_INSENSITIVE);
    private static final int MINUTES_PER_HOUR = 60;

    private final Days dates = new Days();

    @Override
    public Form form() {
        return Form.HOLIDAY;
    }

    @Override
    public String noun() {
        return "a holiday";
    }

    @Override
    public String example() {
        return "2026-12-24 from 12:00";
    }

    @Override
    public Holiday parse(String text) {
        Matcher part = PART.matcher(text.replace("noon", "12:00"));
        if (!part.matches()) {
            return Holiday.on(dates.parse(text));
        }
        LocalDate day = dates.parse(part.group(1));
        int minute = minute(part, text);
        return "until".equalsIgnoreCase(part.group(2)) ? Holiday.until(day, minute) : Holiday.from(day, minute);
    }

    private int minute(Matcher part, String text) {
        int hour = Integer.parseInt(part.group(3));
        int minute = Integer.parseInt(part.group(4));
        if (hour > 23 || minute >= MINUTES_PER_HOUR || hour + minute == 0) {
            throw new Misspelt(Problem.quote(text) + " is not a part of a day", example());
        }
        return hour * MINUTES_PER_HOUR + minute;
    }

    @Override
    public String format(Holiday value) {
        String day = dates.format(value.day());
        if (value.isWhole()) {
            return day;
        }
        return value.fromMinute() == 0
                ? day + " until " + time(value.untilMinute())
                : day + " from " + time(value.fromMinute());
    }

    private static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / MINUTES_PER_HOUR, minute % MINUTES_PER_HOUR);
    }
}
