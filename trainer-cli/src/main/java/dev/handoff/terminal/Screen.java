package dev.handoff.terminal;

import dev.handoff.report.document.Block;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.Optional;

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

    /** What a keyboard is asked, in a language; empty where nothing is. */
    public String prompt(Texts texts) {
        return ask.accept(new KeyboardPrompt(choices, texts));
    }

    /** The same with another question. */
    public Screen asking(Ask other) {
        return new Screen(title, blocks, choices, other);
    }

    /** How much hangs on a choice. */
    public enum Weight {
        /** What most people do next. */
        MAIN,
        /** Anything else. */
        OTHER,
        /** What others see, or what takes something back: not to be hit by accident. */
        GRAVE
    }

    /**
     * Something that can be answered.
     *
     * @param key what to type
     * @param label what it does
     * @param detail how it stands, or what it costs; may be empty
     * @param marked whether it is the present choice
     * @param weight how much hangs on it
     * @param setting what it can be set to where it stands, for a renderer that has room for all of that at once; empty for a plain choice
     */
    public record Choice(
            String key, String label, String detail, boolean marked, Weight weight, Optional<Setting> setting) {
        /** A choice like any other. */
        public Choice(String key, String label, String detail, boolean marked) {
            this(key, label, detail, marked, Weight.OTHER, Optional.empty());
        }

        /** A choice without further words. */
        public static Choice of(String key, String label) {
            return new Choice(key, label, "", false);
        }

        /** The same with another weight. */
        public Choice weighing(Weight other) {
            return new Choice(key, label, detail, marked, other, setting);
        }

        /** The same that can be set where it stands. */
        public Choice set(Setting to) {
            return new Choice(key, label, detail, marked, weight, Optional.of(to));
        }
    }

    /**
     * What a choice can be set to: one of several. What is set is kept with whatever else is chosen on the screen; with
     * {@link Visit.Form#KEEP} it is kept and nothing else happens.
     *
     * @param field name of the field, such as {@code lever.speed}
     * @param help a line that says what it does and what it costs
     * @param options what there is; one of them is chosen
     */
    public record Setting(String field, String help, List<Option> options) {
        public Setting {
            options = List.copyOf(options);
        }
    }

    /**
     * One of several things that a choice can be set to.
     *
     * @param value what the field holds then
     * @param label a few words
     * @param detail what it costs, or how it stands; may be empty
     * @param chosen whether it is so at present
     */
    public record Option(String value, String label, String detail, boolean chosen) {}
}
