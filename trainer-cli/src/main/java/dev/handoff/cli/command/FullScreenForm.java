package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Environment;
import dev.handoff.cli.console.InterruptMessage;
import dev.handoff.report.text.TextStyle;
import dev.handoff.terminal.Conversation;
import dev.handoff.terminal.full.FullScreen;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The game on the whole of the terminal that the program was started from. */
public final class FullScreenForm {
    /** The signs that are sent are those every terminal of today knows; its own type may be one that this machine has no description of. */
    private static final String TYPE = "xterm";

    private FullScreenForm() {}

    /**
     * Plays, and gives the terminal back as it was found, also when the program is killed or fails.
     *
     * @param words what is said when Ctrl-C ends it
     * @return how it ended; empty when this terminal cannot be taken over
     */
    public static Optional<FullScreen.Ending> play(
            Conversation dialogue, boolean braille, String words, Console console) throws IOException {
        Environment environment = console.environment();
        TextStyle style = new TextStyle(80, environment.colour(), environment.unicode(), false, braille);
        try (Terminal terminal = ofThisProcess()) {
            if (terminal == null) {
                return Optional.empty();
            }
            return Optional.of(play(dialogue, terminal, style, words, console));
        }
    }

    private static FullScreen.Ending play(
            Conversation dialogue, Terminal terminal, TextStyle style, String words, Console console) {
        try (FullScreen screen = FullScreen.open(terminal, style)) {
            InterruptMessage message = InterruptMessage.of(console, words, () -> giveBack(screen, console));
            console.passTo(screen::passing);
            try {
                return screen.play(dialogue);
            } finally {
                console.passTo(null);
                message.close();
            }
        }
    }

    private static void giveBack(FullScreen screen, Console console) {
        screen.stop();
        console.steer(FullScreen.GIVE_BACK);
    }

    /** The terminal; null when there is none that can be redrawn. */
    private static Terminal ofThisProcess() {
        Logger.getLogger("org.jline").setLevel(Level.OFF); // it has nothing to say to a player
        try {
            return TerminalBuilder.builder()
                    .system(true)
                    .type(TYPE)
                    .dumb(false)
                    .graphemeCluster(false)
                    .nativeSignals(true)
                    .signalHandler(Terminal.SignalHandler.SIG_IGN)
                    .build();
        } catch (IOException | IllegalStateException e) {
            return null;
        }
    }
}
