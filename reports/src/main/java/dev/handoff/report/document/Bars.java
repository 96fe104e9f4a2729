package dev.handoff.report.document;

import java.util.List;

/**
 * Bars from zero, with a name before and figures behind them. The table beside them says the same.
 *
 * @param id short name, unique in the document
 * @param title the finding, or what is shown
 * @param subtitle unit, and what ± means
 * @param bars from top to bottom
 */
public record Bars(String id, String title, String subtitle, List<Bar> bars) implements Block {
    /**
     * A bar.
     *
     * @param name before it
     * @param value its length; below 0 to the left
     * @param halfWidth half of its whisker; NaN for none
     * @param figures behind it
     */
    public record Bar(String name, double value, double halfWidth, String figures) {}

    /** Copies the list. */
    public Bars {
        bars = List.copyOf(bars);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.bars(this);
    }
}
