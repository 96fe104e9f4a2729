package dev.handoff.scenario.spelling;

import dev.handoff.scenario.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain numbers: {@code 0.12}, {@code 1e6}, {@code 150_000}, {@code 150 000}, {@code 0,12}, and shares as {@code 12 %}. */
public class NumberSpelling implements Spelling.OfText<Double> {
    private static final Pattern PARTS = Pattern.compile("([-+]?)(.*?)([eE][-+]?\\d{1,4})?");
    private static final Pattern NOT_FINITE = Pattern.compile("(?i)[-+]?\\.?(nan|inf|infinity)");
    private static final Pattern WITH_A_WORD = Pattern.compile("([-+]?[\\d][\\d.,' _]*?)\\s*(\\p{L}+)\\.?");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,6})\\s*/\\s*(\\d{1,6})");

    /** Words that multiply what stands before them. */
    private static final Map<String, String> POWERS = Map.of(
            "k",
            "1e3",
            "tsd",
            "1e3",
            "thousand",
            "1e3",
            "mio",
            "1e6",
            "mln",
            "1e6",
            "million",
            "1e6",
            "percent",
            "1e-2",
            "pct",
            "1e-2",
            "prozent",
            "1e-2");

    /** Words that only say what is counted. */
    private static final List<String> COUNTED = List.of(
            "lead",
            "leads",
            "rep",
            "reps",
            "people",
            "person",
            "persons",
            "attempt",
            "attempts",
            "time",
            "times",
            "stage",
            "stages",
            "inquiry",
            "inquiries",
            "deal",
            "deals",
            "x");

    @Override
    public Form form() {
        return Form.NUMBER;
    }

    @Override
    public String noun() {
        return "a number";
    }

    @Override
    public String example() {
        return "";
    }

    @Override
    public Double parse(String text) {
        return text.endsWith("%") ? percent(text) : plain(text);
    }

    private static double percent(String text) {
        String number = text.substring(0, text.length() - 1).strip();
        return finite(new BigDecimal(clear(number, " %")).movePointLeft(2).doubleValue(), text);
    }

    /** A number without a percent sign. */
    public static double plain(String text) {
        return finite(Double.parseDouble(clear(text, "")), text);
    }

    /**
     * The number as Java reads it.
     *
     * @param unit what stands behind it
     */
    private static String clear(String text, String unit) {
        Matcher parts = PARTS.matcher(text);
        List<String> readings = parts.matches() ? Figure.readings(parts.group(2)) : List.of();
        if (readings.isEmpty()) {
            throw refused(text + unit);
        }
        String power = Optional.ofNullable(parts.group(3)).orElse("");
        if (readings.size() > 1 && power.isEmpty()) {
            throw inDoubt(text + unit, parts.group(1), readings, unit);
        }
        // Who writes a power of ten parts no thousands: 1.234e5 is 123,400.
        return parts.group(1) + readings.get(readings.size() - 1) + power;
    }

    /** A figure with two readings: the reader is asked. */
    static Misspelt inDoubt(String text, String before, List<String> readings, String behind) {
        String first = before + readings.get(0) + behind;
        String second = before + readings.get(1) + behind;
        return new Misspelt(Problem.quote(text) + " can be read in two ways", first + " or " + second);
    }

    private static double finite(double value, String text) {
        if (Double.isInfinite(value)) {
            throw new Misspelt(Problem.quote(text) + " is too large a number", "");
        }
        return value == 0 ? 0 : value; // no negative zero
    }

    private static Misspelt refused(String text) {
        if (NOT_FINITE.matcher(text).matches()) {
            return new Misspelt(Problem.quote(text) + " is not a finite number", "");
        }
        Optional<String> duration = DurationSpelling.asNumber(text);
        if (duration.isPresent() && !text.matches(".*[\\d ][mM]")) { // which may be millions
            return new Misspelt(
                    "a plain number is needed here, not " + Problem.quote(text) + ", which has a unit", duration.get());
        }
        return new Misspelt(Problem.quote(text) + " is not a number", meant(text));
    }

    /** The number that means what was typed; empty when nobody can know. */
    private static String meant(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches() && Integer.parseInt(fraction.group(2)) > 0) {
            return spell((double) Integer.parseInt(fraction.group(1)) / Integer.parseInt(fraction.group(2)));
        }
        Matcher words = WITH_A_WORD.matcher(text);
        if (text.length() > 60 || !words.matches()) {
            return "";
        }
        String word = words.group(2).equals("M") ? "million" : words.group(2).toLowerCase(Locale.ROOT);
        List<String> readings = Figure.readings(words.group(1).strip());
        if (readings.size() != 1 || !(COUNTED.contains(word) || POWERS.containsKey(word))) {
            return "";
        }
        return spell(new BigDecimal(readings.get(0))
                .multiply(new BigDecimal(POWERS.getOrDefault(word, "1")))
                .doubleValue());
    }

    @Override
    public String format(Double value) {
        return spell(value);
    }

    /** The shortest spelling that can only be read as that number; whole numbers without a point. */
    public static String spell(double value) {
        String text = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return text.length() <= 20 ? Figure.settled(text) : Double.toString(value);
    }
}
