package dev.handoff.scenario;

import dev.handoff.company.Owner;

/**
 * A parameter in which two scenarios differ at the start.
 *
 * @param path its path
 * @param base its value in the one, in the spelling of a scenario file; {@code absent} where the clause it belongs to does not exist
 * @param other its value in the other, likewise
 * @param owner who decides it
 * @param meaning one sentence
 * @param beginning whether it says only where people begin, which makes no difference to who rolls the one out in the other
 */
public record ParameterDifference(
        String path, String base, String other, Owner owner, String meaning, boolean beginning) {
    /** Stands for the value of a parameter that a scenario does not have. */
    public static final String ABSENT = "absent";

    /** What it is called in front of people. */
    public String label() {
        return ParameterLabel.of(path);
    }

    /** Whether only one of the two has the clause whose term this is: the term then follows from the clause. */
    public boolean comesWithAClause() {
        return base.equals(ABSENT) || other.equals(ABSENT);
    }
}
