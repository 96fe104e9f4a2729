package dev.handoff.evidence.cases;

import java.util.List;

/**
 * A company that theory can calculate, and what theory says about it. It is built by a scenario file and overrides alone.
 *
 * @param id such as MMC-06; equal to the id of the data computed outside the project where there is one
 * @param title the model in a few words
 * @param scenario catalogue name
 * @param overrides {@code PATH=VALUE}, applied in order
 * @param replications independent replications, at least 20
 * @param source where the formulas come from
 * @param quick whether it belongs to the fast selection
 * @param figures what is compared
 */
public record OracleCase(
        String id,
        String title,
        String scenario,
        List<String> overrides,
        int replications,
        String source,
        boolean quick,
        List<Figure> figures) {

    /** Fewest replications that a comparison may rest on. */
    public static final int FEWEST_REPLICATIONS = 20;

    public OracleCase {
        if (replications < FEWEST_REPLICATIONS) {
            throw new IllegalArgumentException(
                    id + " has " + replications + " replications, fewer than " + FEWEST_REPLICATIONS);
        }
        overrides = List.copyOf(overrides);
        figures = List.copyOf(figures);
    }

    @Override
    public String toString() {
        return id + " " + title;
    }

    /**
     * One figure to compare.
     *
     * @param name what is measured, such as {@code mean wait}
     * @param expected its value by theory
     * @param formula the formula, in words of mathematics
     * @param measure how one replication measures it
     */
    public record Figure(String name, double expected, String formula, Measure measure) {}
}
