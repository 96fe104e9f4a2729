package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.option.GameChoice;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.cli.option.SavedGame;
import dev.handoff.game.Game;
import dev.handoff.terminal.GameStory;
import dev.handoff.terminal.PlainRenderer;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.store.GameStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code handoff games show}: what happened in a game, round by round, and how it stands. */
@Command(
        name = "show",
        customSynopsis = "handoff games show [GAME]",
        description = "Shows what happened in a game, round by round, and how it stands.",
        footerHeading = "%nExample%n",
        footer = {"  handoff games show 3"})
public final class GamesShowCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private GameChoice games;

    @Mixin
    private HelpOption help;

    public GamesShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (GameStore store = games.open(console.environment())) {
            long number = games.number(store);
            Game played = SavedGame.resume(store, number).game();
            PlainRenderer renderer = new PlainRenderer(
                    console.environment().style(true, !console.environment().unicode()));
            console.result(renderer.render(GameStory.of(Texts.english(), "Game " + number, played)));
        }
        return Exit.DONE;
    }
}
