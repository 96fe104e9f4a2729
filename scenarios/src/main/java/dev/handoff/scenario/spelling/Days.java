package dev.handoff.scenario.spelling;

import dev.handoff.scenario.problem.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days such as {@code 2026-12-25}; {@code 25.12.2026} and {@code 2026/12/25} are read as well. Where day and month may be either way round
 * ({@code 5/12/2026}) the reader is asked.
 */
public final class Days implements Spelling.OfText<LocalDate> {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.年] ?(\\d{1,2})[-/.月] ?(\\d{1,2})日?");
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
    private static final Pattern EITHER = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2}\\. ?\\d{1,2}\\. ?)(\\d{2})");
    private static final Pattern DAY_IN_WORDS =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4})");
    private static final Pattern MONTH_IN_WORDS =
            Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    @Override
    public Form form() {
        return Form.DAY;
    }

    @Override
    public String noun() {
        return "a day";
    }

    @Override
    public String example() {
        return "2026-01-05";
    }

    @Override
    public LocalDate parse(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        Matcher points = POINTS.matcher(text);
        if (iso.matches() || yearFirst.matches()) {
            Matcher found = iso.matches() ? iso : yearFirst;
            return day(text, found.group(1), found.group(2), found.group(3));
        }
        return points.matches() ? day(text, points.group(3), points.group(2), points.group(1)) : either(text);
    }

    private static LocalDate either(String text) {
        Matcher either = EITHER.matcher(text);
        if (!either.matches()) {
            throw refused(text, inWords(text));
        }
        int first = Integer.parseInt(either.group(1));
        int second = Integer.parseInt(either.group(2));
        if (first <= 12 && second <= 12 && first != second) {
            LocalDate dayFirst = day(text, either.group(3), either.group(2), either.group(1));
            LocalDate monthFirst = day(text, either.group(3), either.group(1), either.group(2));
            throw new Misspelt(Problem.quote(text) + " can be read in two ways", dayFirst + " or " + monthFirst);
        }
        return second > 12
                ? day(text, either.group(3), either.group(1), either.group(2))
                : day(text, either.group(3), either.group(2), either.group(1));
    }

    private static LocalDate day(String text, String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw refused(text, "");
        }
    }

    /** The day that was meant, when its month is an English word or its year has two figures. */
    private static String inWords(String text) {
        Matcher shortYear = SHORT_YEAR.matcher(text);
        if (shortYear.matches()) {
            return meant(shortYear.group(1) + "20" + shortYear.group(2));
        }
        Matcher day = DAY_IN_WORDS.matcher(text);
        if (day.matches() && month(day.group(2)) > 0) {
            return meant(day.group(1) + "." + month(day.group(2)) + "." + day.group(3));
        }
        Matcher month = MONTH_IN_WORDS.matcher(text);
        return month.matches() && month(month.group(1)) > 0
                ? meant(month.group(2) + "." + month(month.group(1)) + "." + month.group(3))
                : "";
    }

    private static String meant(String text) {
        try {
            return new Days().parse(text).toString();
        } catch (Misspelt noSuchDay) {
            return "";
        }
    }

    /** 1 to 12; 0 for no English month, whole or its first three or four letters: other languages' months may begin alike. */
    private static int month(String word) {
        String english = word.toLowerCase(Locale.ROOT);
        int month = 0;
        while (month < MONTHS.size() && !MONTHS.get(month).startsWith(english)) {
            month++;
        }
        boolean whole = month < MONTHS.size() && MONTHS.get(month).equals(english);
        return month < MONTHS.size() && (whole || english.length() <= 4) ? month + 1 : 0;
    }

    private static Misspelt refused(String text, String meant) {
        String form = meant.isEmpty() ? ": year, month and day are needed, such as 2026-01-05" : "";
        return new Misspelt(Problem.quote(text) + " is not a day of the calendar" + form, meant);
    }

    @Override
    public String format(LocalDate value) {
        return value.toString();
    }
}
