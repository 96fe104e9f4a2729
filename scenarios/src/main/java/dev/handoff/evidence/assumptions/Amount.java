package dev.handoff.evidence.assumptions;

import dev.handoff.scenario.spelling.DurationSpelling;
import dev.handoff.scenario.spelling.Misspelt;
import dev.handoff.scenario.spelling.NumberSpelling;
import dev.handoff.scenario.spelling.TimeUnits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A number or a duration that can be varied.
 *
 * @param value the number; of a duration its milliseconds
 * @param duration whether it is one
 */
record Amount(double value, boolean duration) {
    private static final int SOME_WEEKS = 4;
    private static final MathContext TWO_DIGITS = new MathContext(2);

    /** What a spelling means; empty when it is neither a number nor a duration. */
    static Optional<Amount> parse(String text) {
        try {
            return Optional.of(new Amount(new NumberSpelling().parse(text), false));
        } catch (Misspelt notANumber) {
            return duration(text);
        }
    }

    private static Optional<Amount> duration(String text) {
        try {
            return Optional.of(new Amount(new DurationSpelling().parse(text).toMillis(), true));
        } catch (Misspelt notADuration) {
            return Optional.empty();
        }
    }

    /**
     * Another value of the kind in the spelling of a scenario file: four digits; whole minutes from a minute on, and weeks where the value
     * is so many weeks.
     */
    String spell(double other) {
        return duration ? DurationSpelling.spell(rounded(other)) : NumberSpelling.spell(Math.rint(other * 1e4) / 1e4);
    }

    /** The same to two digits, for what was measured and is not exact. */
    String about(double other) {
        return duration
                ? spell(other)
                : NumberSpelling.spell(
                        BigDecimal.valueOf(other).round(TWO_DIGITS).doubleValue());
    }

    private double rounded(double millis) {
        double unit =
                isSomeWeeks() ? TimeUnits.WEEK.millis : millis < TimeUnits.MINUTE.millis ? 1 : TimeUnits.MINUTE.millis;
        return Math.max(millis > 0 ? unit : 0, Math.rint(millis / unit) * unit);
    }

    private boolean isSomeWeeks() {
        return value >= SOME_WEEKS * TimeUnits.WEEK.millis && value % TimeUnits.WEEK.millis == 0;
    }
}
