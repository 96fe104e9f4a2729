package dev.handoff.crm.export;

import static dev.handoff.calibration.CrmTables.NEVER;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How exports spell instants, numbers and people. What is not known is an empty cell. */
final class CellText {
    private static final int SCORE_DECIMALS = 3;
    private static final int MONEY_DECIMALS = 2;
    private static final int SECONDS = 60;

    private CellText() {}

    /** A way of spelling instants. */
    static final class Clock {
        private final DateTimeFormatter pattern;

        private Clock(String pattern) {
            this.pattern = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        }

        /** An instant in epoch seconds by the company's clock. */
        String at(long instant) {
            return instant == NEVER ? "" : pattern.format(LocalDateTime.ofEpochSecond(instant, 0, ZoneOffset.UTC));
        }
    }

    static Clock clock(String pattern) {
        return new Clock(pattern);
    }

    static String score(double score) {
        return decimal(score, SCORE_DECIMALS);
    }

    static String money(double amount) {
        return decimal(amount, MONEY_DECIMALS);
    }

    private static String decimal(double number, int decimals) {
        return Double.isNaN(number)
                ? ""
                : BigDecimal.valueOf(number)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }

    /** With a decimal comma. */
    static String comma(String number) {
        return number.replace('.', ',');
    }

    /** {@code 00:06:24}. */
    static String hours(int seconds) {
        int minutes = seconds / SECONDS;
        return two(minutes / SECONDS) + ":" + two(minutes % SECONDS) + ":" + two(seconds % SECONDS);
    }

    /** Minutes with two decimals. */
    static String minutes(int seconds) {
        return decimal(seconds / (double) SECONDS, MONEY_DECIMALS);
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    /** {@code Rep 3}; empty for nobody. */
    static String rep(int number) {
        return number < 0 ? "" : "Rep " + (number + 1);
    }

    /** A number of at least so many digits. */
    static String digits(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
