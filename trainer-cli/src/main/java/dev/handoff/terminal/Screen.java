package dev.handoff.terminal;

import java.util.List;

/**
 * What a player sees at a moment, free of any drawing: one view model for all renderers.
 *
 * @param title where one is
 * @param blocks what there is to see, from top to bottom
 * @param choices what can be answered
 * @param prompt what is asked
 */
public record Screen(String title, List<Block> blocks, List<Choice> choices, String prompt) {
    public Screen {
        blocks = List.copyOf(blocks);
        choices = List.copyOf(choices);
    }

    /** A part of a screen. */
    public sealed interface Block {}

    /** How a text is meant. */
    public enum Tone {
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
    public record Text(Tone tone, String text) implements Block {
        /** A paragraph to read. */
        public static Text of(String text) {
            return new Text(Tone.NORMAL, text);
        }
    }

    /** What somebody says. */
    public record Quote(String who, String text) implements Block {}

    /**
     * A table. The first column is text, the others are figures.
     *
     * @param head names of the columns; the first may be empty
     * @param rows as many cells as columns
     */
    public record Table(List<String> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A chart with the sentence that says the same in words.
     *
     * @param title what is shown, with its unit
     * @param unit of the values, as {@link dev.handoff.report.Numbers} knows them: "share", a currency, "" for counts
     * @param labels of the points, such as {@code R1}
     * @param series one or two lines of the same unit
     * @param sentence what the chart says
     */
    public record Chart(String title, String unit, List<String> labels, List<Series> series, String sentence)
            implements Block {
        public Chart {
            labels = List.copyOf(labels);
            series = List.copyOf(series);
        }
    }

    /** A chart that shows again what stands elsewhere on the screen: a nicety, left out where it would cost another page. */
    public record Aside(Chart chart) implements Block {}

    /**
     * A line of a chart.
     *
     * @param name what it is
     * @param values one for each label; NaN where nothing is known
     */
    public record Series(String name, List<Double> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /**
     * Something that can be answered.
     *
     * @param key what to type
     * @param label what it does
     * @param detail how it stands, or what it costs; may be empty
     * @param marked whether it is the present choice
     */
    public record Choice(String key, String label, String detail, boolean marked) {
        /** A choice without further words. */
        public static Choice of(String key, String label) {
            return new Choice(key, label, "", false);
        }
    }
}
