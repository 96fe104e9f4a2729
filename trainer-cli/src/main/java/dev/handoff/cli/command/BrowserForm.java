package dev.handoff.cli.command;

import dev.handoff.cli.console.AnswerLines;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.InterruptMessage;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.option.GameResult;
import dev.handoff.cli.option.SavedGame;
import dev.handoff.door.DoorSettings;
import dev.handoff.door.Doorway;
import dev.handoff.terminal.SoloVisit;
import dev.handoff.terminal.UnwatchedReplays;
import dev.handoff.terminal.Visit;
import dev.handoff.workshop.store.GameStore;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The game as pages in a browser, for whoever sits at this machine. The terminal only keeps the door open. */
final class BrowserForm {
    private static final int USUAL_PORT = 8088;

    private final Console console;
    private final AnswerLines answers;
    private final String options;
    private final UnaryOperator<SavedGame> again;
    private final Function<SavedGame, SoloVisit> pages;

    /**
     * A form that is not open yet.
     *
     * @param options what to add to a command so that it finds the same games
     * @param again begins the same game as the other side
     * @param pages the pages of a game
     */
    BrowserForm(
            Console console,
            AnswerLines answers,
            String options,
            UnaryOperator<SavedGame> again,
            Function<SavedGame, SoloVisit> pages) {
        this.console = console;
        this.answers = answers;
        this.options = options;
        this.again = again;
        this.pages = pages;
    }

    /** Keeps the door open until somebody types q, or ends the program. */
    void play(SavedGame first, GameStore store) {
        ReplayedVisit visit = new ReplayedVisit(first, again, pages);
        open(new StoredVisit(visit), () -> howToGoOn(visit.saved()));
        SavedGame saved = visit.saved();
        if (saved.game().state().isOver()) {
            console.result(new Farewell(saved, options).text(GameResult.of(store, saved.number(), saved.game())));
        } else {
            console.say(howToGoOn(saved));
        }
    }

    private String howToGoOn(SavedGame saved) {
        return saved.howToGoOn(" --browser" + options);
    }

    /** Replays for pages, made by threads that do not keep the program from ending. */
    static UnwatchedReplays replays() {
        return new UnwatchedReplays(BrowserForm::inBackground);
    }

    /** A thread that does not keep the program from ending. */
    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** @param words what is said when Ctrl-C ends it */
    private void open(Visit visit, Supplier<String> words) {
        InterruptMessage message = InterruptMessage.of(console, words, () -> {});
        try (Doorway door = door(visit)) {
            console.result("Open this address in a browser on this machine:\n  http://127.0.0.1:" + door.port() + "/"
                    + door.way() + "\nEverything you enter there is saved at once. Type q and Enter here to end.\n");
            UntilLeft.wait(answers);
        } catch (IOException e) {
            throw new InvalidInput("--browser: no port of this machine can be opened: " + e.getMessage() + ".");
        } finally {
            message.close();
        }
    }

    /** At the port it always has where that is free, else at any. */
    private Doorway door(Visit visit) throws IOException {
        try {
            return Doorway.alone(DoorSettings.loopback(USUAL_PORT), visit, console::say);
        } catch (IOException taken) {
            return Doorway.alone(DoorSettings.loopback(0), visit, console::say);
        }
    }
}
