package dev.handoff.report.book;

import java.util.List;

/** A part of a chapter. */
public sealed interface Part {
    /** How a sentence is meant. */
    enum Tone {
        /** Something to read. */
        NORMAL,
        /** What may be skipped. */
        QUIET,
        /** What matters most. */
        LOUD,
        /** What must not be missed. */
        WARNING
    }

    /** A paragraph. */
    record Say(Tone tone, String text) implements Part {}

    /** What somebody said. */
    record Quote(String who, String text) implements Part {}

    /**
     * A table.
     *
     * @param caption what it shows
     * @param head names of the columns, that of the first included
     * @param rows as many cells as columns, the first of each row its name
     */
    record Figures(String caption, List<String> head, List<List<String>> rows) implements Part {
        /** Copies the lists. */
        public Figures {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Lines over rounds.
     *
     * @param id short name, unique in the book
     * @param title the finding, or what is shown
     * @param unit {@code share} or a currency
     * @param labels of the points
     * @param lines one to three
     * @param sentence the same in words
     */
    record Lines(String id, String title, String unit, List<String> labels, List<Line> lines, String sentence)
            implements Part {
        /** Copies the lists. */
        public Lines {
            labels = List.copyOf(labels);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line over rounds.
     *
     * @param name what it is
     * @param values one for each label; NaN where nothing is known
     */
    record Line(String name, List<Double> values) {
        /** Copies the list. */
        public Line {
            values = List.copyOf(values);
        }
    }

    /**
     * Bars with a name before and figures behind them.
     *
     * @param id short name, unique in the book
     * @param title the finding, or what is shown
     * @param subtitle unit, and what ± means
     * @param bars from top to bottom
     */
    record Bars(String id, String title, String subtitle, List<Bar> bars) implements Part {
        /** Copies the list. */
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A bar.
     *
     * @param name before it
     * @param value its length; below 0 to the left
     * @param halfWidth half of its whisker; NaN for none
     * @param figures behind it
     */
    record Bar(String name, double value, double halfWidth, String figures) {}

    /** Text that is kept as it is. */
    record Verbatim(String text) implements Part {}

    /** What is folded away where that is possible. */
    record Fold(String summary, List<Part> parts) implements Part {
        /** Copies the list. */
        public Fold {
            parts = List.copyOf(parts);
        }
    }

    /** A sentence to read. */
    static Part say(String text) {
        return new Say(Tone.NORMAL, text);
    }

    /** A sentence that matters most. */
    static Part loud(String text) {
        return new Say(Tone.LOUD, text);
    }

    /** A sentence that may be skipped. */
    static Part quiet(String text) {
        return new Say(Tone.QUIET, text);
    }

    /** A sentence that must not be missed. */
    static Part warning(String text) {
        return new Say(Tone.WARNING, text);
    }
}
