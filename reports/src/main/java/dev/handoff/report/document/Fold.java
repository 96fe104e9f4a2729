package dev.handoff.report.document;

import java.util.List;

/**
 * What is folded away where that is possible.
 *
 * @param summary what is in it
 * @param blocks what is folded
 */
public record Fold(String summary, List<Block> blocks) implements Block {
    /** Copies the list. */
    public Fold {
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.fold(this);
    }
}
