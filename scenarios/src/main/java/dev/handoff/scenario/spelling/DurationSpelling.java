package dev.handoff.scenario.spelling;

import dev.handoff.scenario.problem.Problem;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations: {@code 4 h}, {@code 1.9 min}, {@code 1,9 min}, {@code 26 weeks}, {@code 1 h 30 min}; kept to the millisecond. */
public final class DurationSpelling implements Spelling.OfText<Duration> {
    static final String UNITS = "weeks, days, h, min or s";

    private static final Pattern PART = Pattern.compile("([-+]?)(\\d[\\d_.,' ]*(?<! )|[.,]\\d+)\\s*(\\p{L}*)\\.?\\s*");
    /** About 31,000 years: far beyond any scenario, far within a long. */
    private static final double LONGEST = 1e15;

    @Override
    public Form form() {
        return Form.DURATION;
    }

    @Override
    public String noun() {
        return "a duration with its unit";
    }

    @Override
    public String example() {
        return "4 h";
    }

    @Override
    public Duration parse(String text) {
        return Duration.ofMillis(Math.round(millis(text)));
    }

    /** Length in milliseconds, fractions kept. */
    static double millis(String text) {
        BigDecimal sum = BigDecimal.ZERO;
        Matcher part = PART.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!part.find() || part.start() != end) {
                throw refused(text);
            }
            sum = sum.add(part(part, text));
            end = part.end();
        }
        if (sum.doubleValue() > LONGEST) {
            throw new Misspelt(Problem.quote(text) + " is longer than any scenario can last", "");
        }
        return sum.doubleValue();
    }

    private static BigDecimal part(Matcher part, String text) {
        Optional<TimeUnits> unit = TimeUnits.named(part.group(3));
        List<String> readings = Figure.readings(part.group(2));
        if (unit.isEmpty() || readings.isEmpty()) {
            throw refused(text);
        }
        if (part.group(1).equals("-")) {
            throw new Misspelt("a duration cannot be negative, but " + Problem.quote(text) + " is", "");
        }
        if (readings.size() > 1) {
            throw NumberSpelling.inDoubt(text, "", readings, " " + part.group(3));
        }
        return new BigDecimal(readings.get(0)).multiply(BigDecimal.valueOf(unit.get().millis));
    }

    private static Misspelt refused(String text) {
        if (text.matches("[-+]?[\\d_.,' ]*")) {
            boolean nothing = text.matches("[-+]?0+");
            return new Misspelt(
                    "a duration needs its unit (" + UNITS + "), unlike " + Problem.quote(text), nothing ? "0 s" : "");
        }
        if (DurationHints.isOfNoFixedLength(text)) {
            return new Misspelt(
                    "months and years have no fixed length: say weeks or days instead of " + Problem.quote(text),
                    DurationHints.meant(text));
        }
        String meant = DurationHints.meant(text);
        String form = meant.isEmpty() ? ": a number with " + UNITS + " is needed" : "";
        return new Misspelt(Problem.quote(text) + " is not a duration" + form, meant);
    }

    /** The bare amount when a text is a duration: what a reader meant who put a unit where none belongs. */
    static Optional<String> asNumber(String text) {
        Matcher first = PART.matcher(text);
        boolean duration = first.lookingAt()
                && TimeUnits.named(first.group(3)).isPresent()
                && Figure.readings(first.group(2)).size() == 1;
        return duration && first.end() == text.length()
                ? Optional.of(first.group(1) + Figure.readings(first.group(2)).get(0))
                : Optional.empty();
    }

    @Override
    public String format(Duration value) {
        return spell(value.toMillis());
    }

    /** The shortest spelling in one unit that reads back exactly; the longest unit wins a tie. */
    public static String spell(double millis) {
        return millis == 0 ? "0 s" : spell(millis, List.of(TimeUnits.values()));
    }

    /** The same in some units only; in milliseconds when none of them will do. */
    static String spell(double millis, List<TimeUnits> units) {
        String best = null;
        for (TimeUnits unit : units) {
            String text = unit.spell(millis / unit.millis);
            boolean shorter = best == null || digits(text) < digits(best);
            best = shorter && Math.abs(millis) >= unit.millis && exact(text, millis) ? text : best;
        }
        return best == null ? TimeUnits.MILLISECOND.spell(millis) : best;
    }

    private static boolean exact(String text, double millis) {
        return text.indexOf('E') < 0 && millis(text) == millis;
    }

    private static int digits(String text) {
        return text.indexOf(' ');
    }
}
