package dev.handoff.terminal;

import dev.handoff.report.document.Block;
import java.util.List;
import java.util.Optional;

/** A place in the dialogue: shows a screen and knows what each answer leads to. */
interface Page {
    /** What is shown. */
    Screen screen();

    /**
     * What an answer leads to.
     *
     * @param answer what was typed, without blanks around; empty for Enter alone
     * @throws Misread when it means nothing here
     */
    Page answer(String answer);

    /** Where {@code b} leads; empty when there is no way back. */
    default Optional<Page> back() {
        return Optional.empty();
    }

    /** What {@code ?} tells about it. */
    default List<Block> help() {
        return List.of();
    }

    /** Whether the dialogue ends here. */
    default boolean isEnd() {
        return false;
    }
}
