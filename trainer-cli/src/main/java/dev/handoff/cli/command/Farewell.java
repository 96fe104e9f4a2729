package dev.handoff.cli.command;

import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.cli.option.Daily;
import dev.handoff.cli.option.SavedGame;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Player;
import dev.handoff.workshop.store.GameNote;

/**
 * What is said at the end of a game: where it is, and what can be done with it.
 *
 * @param saved the game
 * @param options what to add to a command so that it finds the same games
 */
record Farewell(SavedGame saved, String options) {
    /** The lines, with one to share after a challenge of the day. */
    String text(GameNote note) {
        GameState state = saved.game().state();
        StringBuilder text = new StringBuilder("\nGame " + saved.number() + ", seed "
                + state.setup().seed() + ", handoff " + ProgramVersion.current() + ".\n");
        Daily.line(state, note)
                .ifPresent(line -> text.append("To share: ").append(line).append("\n"));
        text.append("Read it again, or take it along as a page:\n  handoff debrief " + saved.number() + options
                + " --out DIR\n");
        if (state.seats().values().stream().filter(Player::isPerson).count() == 1) {
            text.append("Play again as the other side, with the same luck:\n  handoff play --again " + saved.number()
                    + options + "\n");
        }
        return text.toString();
    }
}
