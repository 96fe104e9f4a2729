package dev.handoff.report.document;

/**
 * A part of a document. Every renderer visits every kind of block, so that a new one cannot vanish from a medium.
 */
public sealed interface Block permits Say, Quote, Table, Lines, Bars, Dots, Picture, Verbatim, Fold, Aside, Items {
    /** Hands the block to the method made for its kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * What a medium makes of each kind of block.
     *
     * @param <R> what comes of it
     */
    interface Visitor<R> {
        /** A sentence or paragraph. */
        R say(Say say);

        /** What somebody said. */
        R quote(Quote quote);

        /** A table. */
        R table(Table table);

        /** Values in an order, such as rounds or weeks. */
        R lines(Lines lines);

        /** Bars from zero. */
        R bars(Bars bars);

        /** Points in a square. */
        R dots(Dots dots);

        /** A drawn chart. */
        R picture(Picture picture);

        /** Text kept as it is. */
        R verbatim(Verbatim verbatim);

        /** What is folded away. */
        R fold(Fold fold);

        /** What may be left out. */
        R aside(Aside aside);

        /** A list. */
        R items(Items items);
    }
}
