package dev.handoff.scenario.likeness;

import java.util.List;

/**
 * A table or curve that both a CRM's export and a simulated company have.
 *
 * @param name short name for data
 * @param label what people read
 * @param axis what its points are
 * @param kind how two of them are told apart
 * @param points what each point is called
 */
public record SeenCurve(String name, String label, String axis, Kind kind, List<String> points) {
    /** What stands at the points. */
    public enum Kind {
        /** How many there are at each point. */
        COUNTS(true),
        /** Parts of a whole. */
        PARTS(true),
        /** A share of each point's own number. */
        SHARES(true),
        /** A share that falls from point to point. */
        CURVE(false);

        private final boolean table;

        Kind(boolean table) {
            this.table = table;
        }

        /** Whether it is a table, held against the company by chi-squared; a curve is by its largest distance. */
        public boolean isTable() {
            return table;
        }
    }

    /** Copies the list. */
    public SeenCurve {
        points = List.copyOf(points);
    }
}
