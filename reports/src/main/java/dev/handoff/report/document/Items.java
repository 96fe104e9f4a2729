package dev.handoff.report.document;

import java.util.List;

/**
 * A list.
 *
 * @param mark what stands before each item
 * @param texts the items
 */
public record Items(Mark mark, List<String> texts) implements Block {
    /** What stands before an item. */
    public enum Mark {
        /** A point: the order says nothing. */
        POINT,
        /** A number: one after the other. */
        STEP,
        /** A box to tick. */
        BOX
    }

    /** Copies the list. */
    public Items {
        texts = List.copyOf(texts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.items(this);
    }
}
