package dev.handoff.scenario;

import dev.handoff.company.Mark;
import dev.handoff.company.Owner;
import dev.handoff.company.Param;

/**
 * One parameter of a scenario.
 *
 * @param path its path, such as {@code sla.sales.firstTouch.limit}
 * @param value its value in the spelling of a scenario file
 * @param unit unit of plain numbers; empty where the value carries its own
 * @param range the admissible values, such as {@code 0 … 1}; empty when there are no bounds
 * @param mark the kind of evidence behind the value
 * @param source the evidence
 * @param owner who can change it
 * @param meaning one sentence
 */
public record Parameter(
        String path, String value, String unit, String range, Mark mark, String source, Owner owner, String meaning) {
    private static final String NEUTRAL = neutral();

    /** Whether it is the default that switches its mechanism off, for which nobody needs evidence. */
    public boolean isNeutral() {
        return source.equals(NEUTRAL);
    }

    private static String neutral() {
        try {
            return (String) Param.class.getMethod("source").getDefaultValue();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
