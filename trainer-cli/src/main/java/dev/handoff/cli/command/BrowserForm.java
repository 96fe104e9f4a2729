package dev.handoff.cli.command;

import dev.handoff.cli.console.AnswerLines;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.InterruptMessage;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.option.GameResult;
import dev.handoff.cli.option.SavedGame;
import dev.handoff.debrief.Lucks;
import dev.handoff.door.DoorSettings;
import dev.handoff.door.Doorway;
import dev.handoff.terminal.SoloVisit;
import dev.handoff.terminal.UnwatchedReplays;
import dev.handoff.terminal.Visit;
import dev.handoff.workshop.store.GameStore;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** The game as pages in a browser, for whoever sits at this machine. The terminal only keeps the door open. */
final class BrowserForm {
    private static final String LEAVE = "q";

    private final Console console;
    private final AnswerLines answers;
    private final Lucks lucks;
    private final boolean monthsAreTold;
    private final String options;

    /** @param options what to add to a command so that it finds the same games */
    BrowserForm(Console console, AnswerLines answers, Lucks lucks, boolean monthsAreTold, String options) {
        this.console = console;
        this.answers = answers;
        this.lucks = lucks;
        this.monthsAreTold = monthsAreTold;
        this.options = options;
    }

    /** Keeps the door open until somebody types q, or ends the program. */
    void play(SavedGame saved, GameStore store) {
        String howToGoOn = saved.howToGoOn(" --browser" + options);
        open(new StoredVisit(pages(saved)), howToGoOn);
        if (saved.game().state().isOver()) {
            console.result(new Farewell(saved, options).text(GameResult.of(store, saved.number(), saved.game())));
        } else {
            console.say(howToGoOn);
        }
    }

    private Visit pages(SavedGame saved) {
        SoloVisit pages = new SoloVisit(saved.game(), new UnwatchedReplays(BrowserForm::inBackground), lucks);
        return monthsAreTold ? pages : pages.withoutMonths();
    }

    /** A thread that does not keep the program from ending. */
    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** @param words what is said when Ctrl-C ends it */
    private void open(Visit visit, String words) {
        InterruptMessage message = InterruptMessage.of(console, words, () -> {});
        try (Doorway door = Doorway.alone(DoorSettings.loopback(0), visit, console::say)) {
            console.result("Open this address in a browser on this machine:\n  http://127.0.0.1:" + door.port() + "/"
                    + door.way() + "\nEverything you enter there is saved at once. Type q and Enter here to end.\n");
            waitForTheEnd();
        } catch (IOException e) {
            throw new InvalidInput("--browser: no port of this machine can be opened: " + e.getMessage() + ".");
        } finally {
            message.close();
        }
    }

    /** Without anybody to type, as when the program was started by another one, only a signal ends it. */
    private void waitForTheEnd() {
        String line = answers.next();
        while (line != null && !line.strip().equalsIgnoreCase(LEAVE)) {
            line = answers.next();
        }
        if (line == null) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
