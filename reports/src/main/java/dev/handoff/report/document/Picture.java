package dev.handoff.report.document;

import java.util.List;

/**
 * A drawn chart and the blocks that say the same: they stand in its place where no picture can be, and are folded under it where it is.
 *
 * @param name of the chart among those drawn for the document
 * @param same what says the same in words and figures
 */
public record Picture(String name, List<Block> same) implements Block {
    /** Copies the list. */
    public Picture {
        same = List.copyOf(same);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.picture(this);
    }
}
