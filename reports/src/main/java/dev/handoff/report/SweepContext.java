package dev.handoff.report;

import java.util.List;
import java.util.Optional;

/**
 * What a sweep's report tells beyond its figures.
 *
 * @param provenance where the result comes from
 * @param title what sentences call the company
 * @param axes the parameters varied
 * @param points the index of each axis' level, point by point
 * @param steady whether every point had warmed up under itself
 * @param warnings what makes the sweep doubtful, a sentence each
 * @param assumptions what the company's values rest on, a sentence each
 * @param settled how long it took until every point had settled, or that it had not, where that was looked for
 */
public record SweepContext(
        Provenance provenance,
        String title,
        List<Axis> axes,
        List<int[]> points,
        boolean steady,
        List<String> warnings,
        List<String> assumptions,
        Optional<String> settled) {

    /** With nothing to warn of, and where nobody looked how long it takes to settle. */
    public SweepContext(
            Provenance provenance,
            String title,
            List<Axis> axes,
            List<int[]> points,
            boolean steady,
            List<String> assumptions) {
        this(provenance, title, axes, points, steady, List.of(), assumptions, Optional.empty());
    }

    /**
     * A parameter varied.
     *
     * @param path its path
     * @param label what it is called in front of people
     * @param name the same in short, for sentences that name the others too
     * @param labels its levels, as reports call them
     * @param numbers the same as numbers; empty when some are no plain numbers
     */
    public record Axis(String path, String label, String name, List<String> labels, List<Double> numbers) {}
}
