package dev.handoff.terminal;

import dev.handoff.report.document.Block;
import java.util.List;

/**
 * What a player sees at a moment, free of any drawing: a document with something to answer.
 *
 * @param title where one is
 * @param blocks what there is to see, from top to bottom
 * @param choices what can be answered
 * @param ask what is asked for
 */
public record Screen(String title, List<Block> blocks, List<Choice> choices, Ask ask) {
    public Screen {
        blocks = List.copyOf(blocks);
        choices = List.copyOf(choices);
    }

    /** What a keyboard is asked; empty where nothing is. */
    public String prompt() {
        return ask.accept(new KeyboardPrompt(choices));
    }

    /** The same with another question. */
    public Screen asking(Ask other) {
        return new Screen(title, blocks, choices, other);
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
