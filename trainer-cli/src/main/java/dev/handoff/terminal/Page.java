package dev.handoff.terminal;

import dev.handoff.report.document.Block;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A place in a game: shows a screen and knows what each answer leads to. */
interface Page {
    /** Its address, such as {@code desk/speed}; empty for what stands only between two at one keyboard. */
    String path();

    /** What is shown. */
    Screen screen();

    /**
     * Keeps what is set where it stands, before the answer is taken.
     *
     * @param fields what was filled in by name; others than those of its settings mean nothing to it
     */
    default void keep(Map<String, String> fields) {}

    /** Where it goes on when what is set was kept and nothing else is wanted. */
    default Page kept() {
        return this;
    }

    /**
     * What an answer leads to.
     *
     * @param answer what was typed, without blanks around; empty for Enter alone
     * @throws Misread when it means nothing here
     */
    Page answer(String answer);

    /** The place it belongs to; empty when there is no way back. */
    default Optional<Page> back() {
        return Optional.empty();
    }

    /** More about it, on demand. */
    default List<Block> help() {
        return List.of();
    }

    /** The same for somebody at a keyboard, with what can be typed where a sentence may say so. */
    default List<Block> helpAtKeyboard() {
        return help();
    }

    /** The round that an answer decides; 0 where it decides none. */
    default int round() {
        return 0;
    }

    /** Whether the dialogue ends here. */
    default boolean isEnd() {
        return false;
    }
}
