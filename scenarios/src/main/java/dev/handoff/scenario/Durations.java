package dev.handoff.scenario;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations: {@code 4 h}, {@code 1.9 min}, {@code 26 weeks}, {@code 1 h 30 min}; kept to the millisecond. */
final class Durations implements Spelling.OfText<Duration> {
    private static final Pattern PART = Pattern.compile("([-+]?(?:\\d[\\d_]*\\.?\\d*|\\.\\d+))\\s*(\\p{L}*)\\s*");
    /** About 31,000 years: far beyond any scenario, far within a long. */
    private static final double LONGEST = 1e15;

    private static final int LONGEST_HINT = 9;

    @Override
    public String noun() {
        return "a duration";
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
        Optional<TimeUnits> unit = TimeUnits.named(part.group(2));
        if (unit.isEmpty()) {
            throw refused(text);
        }
        if (part.group(1).startsWith("-")) {
            throw new Misspelt(
                    "a duration cannot be negative, but " + Problem.quote(text) + " is", text.replace("-", ""));
        }
        return new BigDecimal(part.group(1).replace("_", "")).multiply(BigDecimal.valueOf(unit.get().millis));
    }

    private static Misspelt refused(String text) {
        Matcher first = PART.matcher(text);
        if (!first.lookingAt()) {
            return new Misspelt(Problem.quote(text) + " is not a duration", "4 h");
        }
        if (first.group(2).isEmpty() && first.end() == text.length()) {
            boolean sensible = text.length() <= LONGEST_HINT && !text.startsWith("-");
            return new Misspelt("a duration is needed here, not " + text, sensible ? text + " min" : "");
        }
        if (first.group(2).matches("(?i)months?|years?")) {
            return new Misspelt(
                    first.group(2) + " have no fixed length: say weeks or days instead of " + Problem.quote(text),
                    inWeeks(first));
        }
        return new Misspelt(Problem.quote(text) + " is not a duration", meant(first));
    }

    private static String inWeeks(Matcher first) {
        double weeks = first.group(2).matches("(?i)months?") ? 13 / 3.0 : 52;
        double amount = Double.parseDouble(
                first.group(1).replace("-", "").replace("+", "").replace("_", ""));
        return TimeUnits.WEEK.spell(Math.max(1, Math.round(amount * weeks)));
    }

    private static String meant(Matcher first) {
        String amount = first.group(1).replace("-", "").replace("+", "").replace("_", "");
        TimeUnits unit = TimeUnits.named(first.group(2))
                .or(() -> TimeUnits.near(first.group(2)))
                .orElse(TimeUnits.MINUTE);
        return unit.spell(Double.parseDouble(amount));
    }

    /** The bare amount when a text is a duration: what a reader meant who put a unit where none belongs. */
    static Optional<String> asNumber(String text) {
        Matcher first = PART.matcher(text);
        boolean duration = first.lookingAt() && TimeUnits.named(first.group(2)).isPresent();
        return duration && first.end() == text.length() ? Optional.of(first.group(1)) : Optional.empty();
    }

    @Override
    public String format(Duration value) {
        return spell(value.toMillis());
    }

    /** The shortest spelling in one unit that reads back exactly; the longest unit wins a tie. */
    static String spell(double millis) {
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
