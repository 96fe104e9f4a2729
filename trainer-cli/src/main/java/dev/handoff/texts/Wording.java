package dev.handoff.texts;

/** Something that reads differently in each language. */
public interface Wording {
    /** In a language. */
    String in(Texts texts);
}
