package dev.handoff.scenario.draws;

import java.util.List;

/**
 * Values of a company that are about the same thing, with what each draw has for them.
 *
 * @param name what people call them, such as {@code deal size}
 * @param columns a row per draw, a number per value; times in hours
 * @param cases how many observed cases the values rest on; 0 where their source does not tell
 * @param what what these are, such as {@code won deals}; empty where the source does not tell
 * @param assumed whether nobody fitted them
 */
public record DrawGroup(String name, List<double[]> columns, int cases, String what, boolean assumed) {
    /** Copies the list. */
    public DrawGroup {
        columns = List.copyOf(columns);
    }

    /** The numbers as a row per draw. */
    public double[][] rows() {
        return columns.toArray(double[][]::new);
    }
}
