package dev.handoff.door.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.report.text.TextStyle;
import dev.handoff.terminal.Conversation;
import dev.handoff.terminal.Rooms;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.full.FullScreen;
import dev.handoff.texts.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;

/** The one program this door runs: the full screen for one guest, on a thread of its own. */
final class SeatShell implements Command {
    private static final int LEAST_COLUMNS = 20;
    private static final int MOST_COLUMNS = 400;
    private static final int LEAST_ROWS = 5;
    private static final int MOST_ROWS = 200;

    private final Rooms rooms;
    private final Executor threads;
    private final Consumer<String> log;
    private InputStream in;
    private OutputStream out;
    private ExitCallback exit;

    /**
     * A shell that has not begun.
     *
     * @param threads runs it; refuses when there are too many
     * @param log hears of faults of the program
     */
    SeatShell(Rooms rooms, Executor threads, Consumer<String> log) {
        this.rooms = rooms;
        this.threads = threads;
        this.log = log;
    }

    @Override
    public void setInputStream(InputStream input) {
        in = input;
    }

    @Override
    public void setOutputStream(OutputStream output) {
        out = output;
    }

    /** Everything is said on the screen. */
    @Override
    public void setErrorStream(OutputStream error) {}

    @Override
    public void setExitCallback(ExitCallback callback) {
        exit = callback;
    }

    @Override
    public void start(ChannelSession channel, Environment environment) throws IOException {
        Guest guest = channel.getSession().getAttribute(Guest.OF_SESSION);
        Map<String, String> variables = environment.getEnv();
        boolean isTerminal = variables.containsKey(Environment.ENV_TERM);
        boolean fills = isTerminal && !variables.get(Environment.ENV_TERM).equals("dumb") && !guest.plain();
        try {
            threads.execute(() -> run(() -> {
                if (fills) {
                    play(guest, variables);
                } else {
                    talk(guest, isTerminal);
                }
            }));
        } catch (RejectedExecutionException e) {
            refuse(rooms.texts().of("seat-shell.this-door-is-full-maybe"));
        }
    }

    private void refuse(String words) throws IOException {
        say(words);
        exit.onExit(1, words);
    }

    private void say(String words) throws IOException {
        out.write((words + "\r\n").getBytes(UTF_8));
        out.flush();
    }

    /** What is done for a guest. */
    @FunctionalInterface
    private interface Playing {
        void play() throws IOException;
    }

    private void run(Playing playing) {
        try {
            playing.play();
        } catch (IOException gone) {
            return; // the line is closed: nobody is there to be told
        } finally {
            exit.onExit(0);
        }
    }

    /** As text that only grows. */
    private void talk(Guest guest, boolean isTerminal) throws IOException {
        WatchedInput watched = new WatchedInput(in, System::nanoTime);
        GuestDialogue dialogue = new GuestDialogue(rooms, guest, System::nanoTime, watched::last);
        PlainTalk talk = new PlainTalk(watched, out, isTerminal);
        String last;
        try {
            talk.run(dialogue);
            last = farewell(dialogue);
        } catch (GuestDialogue.Idle e) {
            last = rooms.texts().of("guest-dialogue.nothing-was-typed-for-half") + " " + farewell(dialogue);
        } catch (RuntimeException e) {
            last = fault(e);
        }
        talk.say("\n" + last + "\n");
    }

    private void play(Guest guest, Map<String, String> variables) throws IOException {
        WatchedInput watched = new WatchedInput(in, System::nanoTime);
        try (Terminal terminal = new ExternalTerminal("ssh", "xterm", watched, out, UTF_8)) {
            terminal.setSize(size(variables));
            String last = played(terminal, guest, variables, watched);
            terminal.writer().write(last + "\n");
            terminal.writer().flush();
        }
    }

    /** Plays until the guest leaves; gives what is said last. */
    private String played(Terminal terminal, Guest guest, Map<String, String> variables, WatchedInput watched) {
        GuestDialogue dialogue = new GuestDialogue(rooms, guest, System::nanoTime, watched::last);
        try (FullScreen full = FullScreen.open(terminal, new TextStyle(80, true, true, false, false))) {
            full.play(new Resizing(dialogue, () -> fit(terminal, variables)));
            return farewell(dialogue);
        } catch (GuestDialogue.Idle e) {
            return rooms.texts().of("guest-dialogue.nothing-was-typed-for-half") + " " + farewell(dialogue);
        } catch (RuntimeException e) {
            return fault(e);
        }
    }

    private String farewell(GuestDialogue dialogue) {
        return dialogue.digits().isEmpty()
                ? rooms.texts().of("seat-shell.you-did-not-come-in")
                : rooms.texts().of("seat-shell.your-seat-is-kept-to", dialogue.digits());
    }

    private String fault(RuntimeException e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        String reference = Integer.toHexString(System.identityHashCode(e));
        log.accept("Fault " + reference + ": " + trace);
        return rooms.texts().of("seat-shell.something-went-wrong-here-it", reference);
    }

    /** Follows the client's window; drawn by this thread, so that a client that reads nothing keeps no other one waiting. */
    private static void fit(Terminal terminal, Map<String, String> variables) {
        Size now = size(variables);
        if (!now.equals(terminal.getSize())) {
            terminal.setSize(now);
            terminal.raise(Terminal.Signal.WINCH);
        }
    }

    private static Size size(Map<String, String> variables) {
        return Size.of(
                number(variables.get(Environment.ENV_COLUMNS), 80, LEAST_COLUMNS, MOST_COLUMNS),
                number(variables.get(Environment.ENV_LINES), 24, LEAST_ROWS, MOST_ROWS));
    }

    /** As the client says, but no size that would fill the memory. */
    private static int number(String said, int usual, int least, int most) {
        if (said == null || !said.matches("[0-9]{1,18}") || Long.parseLong(said) == 0) {
            return usual;
        }
        return (int) Math.max(least, Math.min(most, Long.parseLong(said)));
    }

    /** The end of what is typed ends the dialogue; an answer that is just being kept is kept. */
    @Override
    public void destroy(ChannelSession channel) {}

    /** A dialogue on a screen whose size is looked at now and then. */
    private record Resizing(Conversation inner, Runnable fit) implements Conversation {
        @Override
        public Texts texts() {
            return inner.texts();
        }

        @Override
        public Screen page() {
            return inner.page();
        }

        @Override
        public String notice() {
            return inner.notice();
        }

        @Override
        public void answer(String line) {
            inner.answer(line);
        }

        @Override
        public Tick tick(boolean isTyping) {
            fit.run();
            return inner.tick(isTyping);
        }

        @Override
        public boolean isLeft() {
            return inner.isLeft();
        }

        @Override
        public boolean isOver() {
            return inner.isOver();
        }
    }
}
