package dev.handoff.web;

import dev.handoff.texts.Texts;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What stands around a screen on its page.
 *
 * @param path address of the page without a slash in front
 * @param token what its forms send along, so that no other site can send them; empty where nothing is sent
 * @param tag what the page was made of, sent along when it asks whether it is still the present one
 * @param who whose page it is; may be empty
 * @param digits what this person comes back with on another device; empty where nobody does
 * @param notice a line said to everybody; may be empty
 * @param secondsLeft in this phase; empty where no clock runs
 * @param hand what the button on every page does; empty where there is none
 * @param kept what was typed and not taken, with the reason
 * @param texts what the page itself says
 */
public record Surroundings(
        String path,
        String token,
        String tag,
        String who,
        String digits,
        String notice,
        OptionalLong secondsLeft,
        Optional<String> hand,
        Kept kept,
        Texts texts) {
    /** The same, with what was typed and not taken. */
    public Surroundings with(Kept other) {
        return new Surroundings(path, token, tag, who, digits, notice, secondsLeft, hand, other, texts);
    }
}
