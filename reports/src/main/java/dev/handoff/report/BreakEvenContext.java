package dev.handoff.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the report of a break-even tells beyond its figures.
 *
 * @param provenance where the result comes from
 * @param base what sentences call the policy in force
 * @param other what sentences call the other policy
 * @param axes the parameters varied
 * @param steady whether both policies had warmed up by themselves at every point
 * @param warnings what makes the result doubtful, a sentence each
 * @param assumptions what the company's values rest on, a sentence each
 * @param settled how long it took until all had settled, where that was looked for
 */
public record BreakEvenContext(
        Provenance provenance,
        String base,
        String other,
        List<Axis> axes,
        boolean steady,
        List<String> warnings,
        List<String> assumptions,
        Optional<String> settled) {

    /** Copies the lists. */
    public BreakEvenContext {
        axes = List.copyOf(axes);
        warnings = List.copyOf(warnings);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * A parameter varied.
     *
     * @param path its path
     * @param label what it is called in front of people
     * @param unit what stands behind its numbers: a currency, a unit of time, or nothing
     * @param whole whether only whole numbers make sense
     * @param otherOnly whether it was varied in the other policy alone
     * @param asItIs its value as it is, where that lies in the range
     */
    public record Axis(
            String path, String label, String unit, boolean whole, boolean otherOnly, OptionalDouble asItIs) {

        /** A value in words: "61 EUR", "5 min". */
        public String value(double value) {
            return behind(value == Math.rint(value) ? Numbers.count(value) : Numbers.exact(value));
        }

        /** A value to the digits that tell it from another that far away. */
        public String about(double value, double step) {
            return behind(Numbers.fixed(value, Numbers.decimals(step)));
        }

        /** An estimated value: "61 EUR ± 4". */
        public String interval(double estimate, double halfWidth) {
            if (Numbers.isMoney(unit)) {
                return Numbers.interval(estimate, halfWidth, unit);
            }
            return behind(Numbers.interval(estimate, halfWidth, ""));
        }

        private String behind(String number) {
            return unit.isEmpty() ? number : number + "\u00A0" + unit;
        }
    }
}
