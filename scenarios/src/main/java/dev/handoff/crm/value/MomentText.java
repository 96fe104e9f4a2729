package dev.handoff.crm.value;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Reads an instant as CRMs and spreadsheets spell it. The result is in {@link #form}, {@link #value} and the two numbers of an undecided date;
 * one reader is used again and again, for a million of them. Not for several threads.
 */
final class MomentText {
    /** What was read. */
    enum Form {
        /** Nothing stands there. */
        EMPTY,
        /** Seconds since 1970 in UTC. */
        ABSOLUTE,
        /** Seconds since 1970 by a clock whose zone is not told. */
        LOCAL,
        /** As LOCAL, but which of two numbers is the day is not known; the value is the time of day. */
        UNDECIDED,
        /** It is no date. */
        BAD
    }

    private static final int DAY = 86_400;
    /** 1 January 1970 by the count of days that spreadsheets use. */
    private static final int SERIAL_OF_1970 = 25_569;

    private static final int EARLIEST_SERIAL = 20_000;
    private static final int LATEST_SERIAL = 80_000;

    private String text = "";
    private int at;
    Form form = Form.EMPTY;
    long value;
    boolean midnight;
    int first;
    int second;
    int year;

    void read(String written) {
        text = written.strip();
        at = 0;
        midnight = false;
        if (text.isEmpty()) {
            form = Form.EMPTY;
        } else if (text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',') && isNumber()) {
            number(Double.parseDouble(text.replace(',', '.')));
        } else {
            date();
        }
    }

    private boolean isNumber() {
        long signs = text.chars().filter(c -> c == '.' || c == ',').count();
        return signs <= 1 && text.length() > signs;
    }

    private void number(double number) {
        form = Form.BAD;
        if (number >= EARLIEST_SERIAL && number < LATEST_SERIAL) {
            local(Math.round((number - SERIAL_OF_1970) * DAY));
        } else if (text.length() == 8 && number >= 19_000_101 && number < 22_000_101) {
            int n = (int) number;
            dated(n / 10_000, n / 100 % 100, n % 100, 0);
        } else if (number >= 1e11 && number < 1e13) {
            absolute((long) (number / 1000), 0);
        } else if (number >= 1e8 && number < 1e11) {
            absolute((long) number, 0);
        }
    }

    private void date() {
        form = Form.BAD;
        int digits = at;
        int a = digits();
        int widthOfFirst = at - digits;
        char sign = peek();
        if (a < 0 || sign != '-' && sign != '/' && sign != '.') {
            return;
        }
        at++;
        int b = digits();
        if (b < 0 || peek() != sign) {
            return;
        }
        at++;
        int c = digits();
        int seconds = c < 0 ? -1 : timeOfDay();
        if (seconds >= 0) {
            arrange(sign, widthOfFirst, new int[] {a, b, c}, seconds);
        }
    }

    private void arrange(char sign, int widthOfFirst, int[] numbers, int seconds) {
        int lastYear = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2];
        if (widthOfFirst == 4) {
            dated(numbers[0], numbers[1], numbers[2], seconds);
        } else if (sign == '.') {
            dated(lastYear, numbers[1], numbers[0], seconds);
        } else if (at == text.length() && isDay(lastYear, numbers[0], numbers[1])) {
            form = Form.UNDECIDED;
            first = numbers[0];
            second = numbers[1];
            year = lastYear;
            value = seconds;
            midnight = seconds == 0;
        }
    }

    private static boolean isDay(int year, int a, int b) {
        return days(year, a, b) != Long.MIN_VALUE || days(year, b, a) != Long.MIN_VALUE;
    }

    private void dated(int y, int month, int day, int seconds) {
        long days = days(y, month, day);
        if (days == Long.MIN_VALUE) {
            return;
        }
        if (at >= text.length() || text.length() == 8) {
            local(days * DAY + seconds);
            return;
        }
        int offset = offset();
        if (offset != Integer.MIN_VALUE && at == text.length()) {
            absolute(days * DAY + seconds, offset);
        }
    }

    /** Days since 1970, or the smallest number there is when there is no such day. */
    static long days(int year, int month, int day) {
        boolean exists = year >= 1000 && year < 10_000 && month >= 1 && month <= 12 && day >= 1;
        return exists && day <= YearMonth.of(year, month).lengthOfMonth()
                ? LocalDate.of(year, month, day).toEpochDay()
                : Long.MIN_VALUE;
    }

    private void local(long seconds) {
        form = Form.LOCAL;
        value = seconds;
        midnight = Math.floorMod(seconds, DAY) == 0;
    }

    private void absolute(long seconds, int offset) {
        form = Form.ABSOLUTE;
        value = seconds - offset;
        midnight = Math.floorMod(seconds, DAY) == 0;
    }

    /** Seconds since midnight; 0 when no time follows, −1 when what follows is none. */
    private int timeOfDay() {
        while (peek() == ',' || isSpace(peek())) {
            at++;
        }
        at += peek() == 'T' ? 1 : 0;
        if (at == text.length()) {
            return 0;
        }
        int hour = digits();
        int minute = peek() == ':' ? next() : -1;
        int second = peek() == ':' ? next() : 0;
        if (peek() == '.') {
            next(); // fractions of a second
        }
        int halfDay = halfDay(hour);
        boolean sound = halfDay >= 0 && halfDay < 24 && minute >= 0 && minute < 60 && second >= 0 && second <= 60;
        return sound ? halfDay * 3600 + minute * 60 + Math.min(second, 59) : -1;
    }

    private int next() {
        at++;
        return digits();
    }

    /** The hour, moved by AM or PM if that follows. */
    private int halfDay(int hour) {
        int from = at;
        while (isSpace(peek())) {
            at++;
        }
        boolean am = text.regionMatches(true, at, "AM", 0, 2);
        boolean pm = text.regionMatches(true, at, "PM", 0, 2);
        if (!am && !pm) {
            at = from;
            return hour;
        }
        at += 2;
        return hour < 1 || hour > 12 ? -1 : hour % 12 + (pm ? 12 : 0);
    }

    /** Seconds east of UTC of what follows, or the smallest number when that is no offset. */
    private int offset() {
        while (isSpace(peek())) {
            at++;
        }
        for (String utc : new String[] {"UTC", "GMT", "Z"}) {
            if (text.regionMatches(true, at, utc, 0, utc.length()) && at + utc.length() == text.length()) {
                at = text.length();
                return 0;
            }
        }
        int sign = peek() == '+' ? 1 : peek() == '-' || peek() == '\u2212' ? -1 : 0;
        int from = ++at;
        int hours = sign == 0 ? -1 : digits();
        int width = at - from;
        int minutes = peek() == ':' ? next() : 0;
        if (width == 4) {
            minutes = hours % 100;
            hours /= 100;
        }
        return hours < 0 || hours > 15 || minutes < 0 || minutes > 59
                ? Integer.MIN_VALUE
                : sign * (hours * 3600 + minutes * 60);
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private int digits() {
        int from = at;
        int number = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            number = Math.min(number * 10 + text.charAt(at++) - '0', 10_000_000);
        }
        return at == from ? -1 : number;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F';
    }
}
