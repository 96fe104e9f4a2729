package dev.handoff.calendar;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same working hours on a run of weekdays, such as {@code Mon-Fri 09:00-17:00}.
 *
 * @param first the first day on which the shift begins
 * @param last the last such day; before {@code first} it means the run goes over the weekend
 * @param startMinute local minute of the day at which work begins, 0 to 1439
 * @param endMinute local minute of the day at which it ends, 0 to 1440; not after {@code startMinute} means on the next day
 */
public record Shift(DayOfWeek first, DayOfWeek last, int startMinute, int endMinute) {
    static final int MINUTES_PER_DAY = 1440;

    private static final Pattern FORM = Pattern.compile(
            "(\\p{Alpha}{3})(?:\\s*-\\s*(\\p{Alpha}{3}))?\\s+(\\d{1,2}):(\\d{2})\\s*-\\s*(\\d{1,2}):(\\d{2})");

    public Shift {
        if (startMinute < 0 || startMinute >= MINUTES_PER_DAY) {
            throw new IllegalArgumentException(
                    "a shift must start between 00:00 and 23:59, not at minute " + startMinute);
        }
        if (endMinute < 0 || endMinute > MINUTES_PER_DAY) {
            throw new IllegalArgumentException("a shift must end between 00:00 and 24:00, not at minute " + endMinute);
        }
    }

    /** Reads {@code Mon-Fri 09:00-17:00} or {@code Sat 10:00-14:00}. */
    public static Shift parse(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) {
            throw notAShift(text);
        }
        DayOfWeek first = day(m.group(1), text);
        DayOfWeek last = m.group(2) == null ? first : day(m.group(2), text);
        return new Shift(first, last, minute(m.group(3), m.group(4), text), minute(m.group(5), m.group(6), text));
    }

    /** How many days of the week begin a shift, 1 to 7. */
    public int days() {
        return Math.floorMod(last.getValue() - first.getValue(), 7) + 1;
    }

    /** Minutes from start to end, 1 to 1440. */
    int lengthMinutes() {
        return endMinute > startMinute ? endMinute - startMinute : endMinute - startMinute + MINUTES_PER_DAY;
    }

    /** The form {@link #parse} reads. */
    @Override
    public String toString() {
        return name(first) + (first == last ? "" : "-" + name(last)) + " " + time(startMinute) + "-" + time(endMinute);
    }

    private static DayOfWeek day(String name, String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (name(day).equalsIgnoreCase(name)) {
                return day;
            }
        }
        throw notAShift(text);
    }

    private static int minute(String hour, String minute, String text) {
        int m = Integer.parseInt(minute);
        if (m >= 60) {
            throw notAShift(text);
        }
        return Integer.parseInt(hour) * 60 + m;
    }

    private static IllegalArgumentException notAShift(String text) {
        return new IllegalArgumentException("\"" + text + "\" is not a shift. Maybe Mon-Fri 09:00-17:00?");
    }

    private static String name(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }

    private static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
