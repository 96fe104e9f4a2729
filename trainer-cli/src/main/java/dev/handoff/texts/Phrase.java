package dev.handoff.texts;

import java.util.List;

/**
 * Something to be said before it is known in which language: the key of a sentence and what is put into it.
 *
 * @param key of the sentence
 * @param arguments whole numbers, words that are the same in every language, or what reads differently in each
 */
public record Phrase(String key, List<Object> arguments) implements Wording {
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /** The sentence of that key with these arguments. */
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    @Override
    public String in(Texts texts) {
        return texts.of(key, arguments.toArray());
    }

    /** In English, as commands, reports and the log say it. */
    public String inEnglish() {
        return in(Texts.english());
    }
}
