package dev.handoff.report.document;

import dev.handoff.report.Numbers;
import java.util.List;

/**
 * Points in a square, each with two values: one across, one up. The sentence says what is to be seen, the table says the same in figures.
 *
 * @param id short name, unique in the document
 * @param title what a dot is
 * @param across what is measured across
 * @param up what is measured up
 * @param unit of both
 * @param dots in the order of the table
 * @param sentence the finding
 */
public record Dots(String id, String title, String across, String up, String unit, List<Dot> dots, String sentence)
        implements Block {
    /**
     * A point.
     *
     * @param name in the table
     * @param across its first value
     * @param up its second value
     * @param halfAcross half-width of the interval of the first; NaN where it is known exactly
     * @param halfUp half-width of the interval of the second; NaN where it is known exactly
     */
    public record Dot(String name, double across, double up, double halfAcross, double halfUp) {
        /** A point that was counted and not estimated. */
        public static Dot exact(String name, double across, double up) {
            return new Dot(name, across, up, Double.NaN, Double.NaN);
        }

        /** Whether it has intervals. */
        public boolean isEstimated() {
            return Double.isFinite(halfAcross) && Double.isFinite(halfUp);
        }
    }

    /** Copies the list. */
    public Dots {
        dots = List.copyOf(dots);
    }

    /** What says the same in figures. */
    public Table figures() {
        return Table.of(
                title,
                List.of("", across + ", " + unit, up + ", " + unit),
                dots.stream()
                        .map(dot -> List.of(
                                dot.name(), spelled(dot.across(), dot.halfAcross()), spelled(dot.up(), dot.halfUp())))
                        .toList());
    }

    private String spelled(double value, double half) {
        return Double.isFinite(half) ? Numbers.difference(value, half, unit) : Numbers.amount(value);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dots(this);
    }
}
