package dev.handoff.scenario.binding;

import dev.handoff.company.Param;
import dev.handoff.company.RandomDuration;
import dev.handoff.random.Distribution;
import dev.handoff.scenario.spelling.DurationSpelling;
import dev.handoff.scenario.spelling.Misspelt;
import dev.handoff.scenario.spelling.NumberSpelling;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.function.DoubleFunction;

/** Refuses values outside the range a parameter declares. */
final class Ranges {
    private static final MathContext SIX_DIGITS = new MathContext(6);
    private static final double RAREST = 0x1p-54;

    private Ranges() {}

    /** Throws {@link Misspelt} when a value, or any value a distribution can draw, is out of range. */
    static void check(Object value, Param param) {
        if (value instanceof Number number) {
            check(number.doubleValue(), param, NumberSpelling::spell);
        } else if (value instanceof Duration duration) {
            check(duration.toMillis(), param, DurationSpelling::spell);
        } else if (value instanceof Distribution distribution) {
            check(distribution, param, NumberSpelling::spell);
        } else if (value instanceof RandomDuration random) {
            check(random.millis(), param, DurationSpelling::spell);
        }
    }

    private static void check(double value, Param param, DoubleFunction<String> spell) {
        if (!(value >= param.min() && value <= param.max())) {
            throw new Misspelt(spell.apply(value) + " is out of range: " + range(param, spell), percent(value, param));
        }
    }

    private static void check(Distribution value, Param param, DoubleFunction<String> spell) {
        for (double p : new double[] {RAREST, 1 - RAREST * 2}) {
            double extreme = value.quantile(p);
            if (!(extreme >= param.min() && extreme <= param.max())) {
                throw new Misspelt(
                        "draws as far out as " + rounded(extreme, spell) + " are out of range: " + range(param, spell),
                        "");
            }
        }
    }

    private static String rounded(double extreme, DoubleFunction<String> spell) {
        boolean finite = Double.isFinite(extreme);
        return finite
                ? spell.apply(BigDecimal.valueOf(extreme).round(SIX_DIGITS).doubleValue())
                : "infinity";
    }

    private static String range(Param param, DoubleFunction<String> spell) {
        if (Double.isInfinite(param.max())) {
            return "it must be at least " + spell.apply(param.min());
        }
        if (Double.isInfinite(param.min())) {
            return "it must be at most " + spell.apply(param.max());
        }
        return "it must lie between " + spell.apply(param.min()) + " and " + spell.apply(param.max());
    }

    private static String percent(double value, Param param) {
        boolean share = param.max() == 1 && param.min() >= 0 && value >= 2 && value <= 100; // 1.5 may be 150 %
        return share ? NumberSpelling.spell(value) + " %" : "";
    }
}
