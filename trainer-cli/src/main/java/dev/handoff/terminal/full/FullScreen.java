package dev.handoff.terminal.full;

import dev.handoff.report.text.TextStyle;
import dev.handoff.terminal.Ask;
import dev.handoff.terminal.Conversation;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.Stopwatch;
import dev.handoff.texts.Texts;
import java.io.IOException;
import java.util.EnumSet;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;

/**
 * A dialogue that fills a terminal and is redrawn in place. While it is open the terminal shows its other screen and takes single keys;
 * {@link #close} gives it back as it was found, whatever happened in between, and may be called from any thread.
 */
public final class FullScreen implements AutoCloseable {
    private static final int LONGEST = 300;

    /** The other screen, emptied; lines that do not wrap, whatever a terminal takes a sign's width for; pasted text marked as such. */
    private static final String ENTER = "\u001b[?1049h\u001b[?7l\u001b[?2004h\u001b[H\u001b[J";

    /** What gives the screen back, for a program that is ending already: its terminal may be closed by then. */
    public static final String GIVE_BACK = "\u001b[0m\u001b[?25h\u001b[?2004l\u001b[?7h\u001b[?1049l";

    /** Why it ended. */
    public enum Ending {
        /** The dialogue is over, or the player left. */
        OVER,
        /** There are no more keys: the line is closed. */
        NO_MORE_KEYS,
        /** Ctrl-C. */
        INTERRUPTED
    }

    private final Terminal terminal;
    private final TextStyle style;
    private FullScreenRenderer renderer;
    private final Keys keys;
    private final Attributes before;
    private final Stopwatch stopwatch;
    private Screen screen;
    private String notice = "";
    private View view = View.FRESH;
    private Frame frame;
    private String passing = "";
    private boolean waited;
    private boolean closed;

    private FullScreen(Terminal terminal, TextStyle style, Stopwatch stopwatch) {
        this.terminal = terminal;
        this.stopwatch = stopwatch;
        this.style = style;
        this.renderer = new FullScreenRenderer(style);
        this.keys = new Keys(terminal.reader());
        this.before = terminal.getAttributes();
    }

    /** Takes a terminal over. The terminal itself stays the caller's to close. */
    public static FullScreen open(Terminal terminal, TextStyle style) {
        return open(terminal, style, new Stopwatch(System::nanoTime));
    }

    /** The same with a stopwatch that tells which answers take long. */
    static FullScreen open(Terminal terminal, TextStyle style, Stopwatch stopwatch) {
        FullScreen full = new FullScreen(terminal, style, stopwatch);
        full.takeOver();
        terminal.handle(Signal.WINCH, signal -> full.draw());
        terminal.handle(Signal.CONT, signal -> full.takeOver());
        terminal.handle(Signal.INT, signal -> full.keys.interrupt());
        return full;
    }

    /** Single keys without echo; Ctrl-C stays a signal, so that it ends a long calculation as well; Ctrl-Z and Ctrl-\ do nothing. */
    private synchronized void takeOver() {
        if (!closed) {
            terminal.enterRawMode();
            Attributes attributes = terminal.getAttributes();
            attributes.setLocalFlags(EnumSet.of(Attributes.LocalFlag.ISIG), true);
            attributes.setControlChar(Attributes.ControlChar.VSUSP, 0);
            attributes.setControlChar(
                    Attributes.ControlChar.VQUIT, 0); // the JVM would print its threads over the screen
            terminal.setAttributes(attributes);
            send(ENTER);
            draw();
        }
    }

    /** Plays a dialogue to its end. */
    public Ending play(Conversation dialogue) {
        while (!dialogue.isOver()) {
            speak(dialogue.texts());
            show(dialogue.page(), dialogue.notice());
            Answer answer = ask(dialogue);
            if (answer.ending() != null) {
                return answer.ending();
            }
            stopwatch.begin();
            dialogue.answer(answer.text());
            forgetImpatience();
        }
        return dialogue.isLeft() ? Ending.OVER : showLast(dialogue);
    }

    /** Keys pressed while long work went on were meant for the screen before, and must not skip what was waited for. */
    private void forgetImpatience() {
        boolean waited = hasWaited();
        if (waited || stopwatch.tookLong()) {
            keys.forget();
        }
    }

    private synchronized boolean hasWaited() {
        boolean was = waited;
        waited = false;
        return was;
    }

    /** Shows how long work gets on; empty when it is over. Any thread may call it. */
    public synchronized void passing(String line) {
        boolean changed = !line.equals(passing);
        passing = line;
        waited |= !line.isEmpty();
        if (changed) {
            draw();
        }
    }

    private Ending showLast(Conversation dialogue) {
        Screen last = dialogue.page();
        show(
                last.asking(new Ask.GoOn(
                        dialogue.texts().of("full-screen.leave"),
                        dialogue.texts().of("full-screen.enter-leaves"))),
                "");
        Answer answer = ask(dialogue);
        if (answer.ending() != null) {
            return answer.ending();
        }
        dialogue.answer(answer.text());
        return Ending.OVER;
    }

    private synchronized void speak(Texts texts) {
        renderer = new FullScreenRenderer(style, texts);
    }

    private synchronized void show(Screen next, String said) {
        screen = next;
        notice = said;
        view = said.isEmpty() ? View.FRESH : View.FRESH.onPage(view.page());
        draw();
    }

    private synchronized void draw() {
        if (screen != null && !closed) {
            int columns = terminal.getColumns();
            int rows = terminal.getRows();
            frame = passing.isEmpty()
                    ? renderer.render(screen, notice, view, columns, rows)
                    : renderer.waiting(screen, passing, view, columns, rows);
            send(frame.sent(style.colour()));
        }
    }

    private void send(String text) {
        terminal.writer().write(text);
        terminal.writer().flush();
    }

    /** What was answered, or why nothing will be. */
    private record Answer(String text, Ending ending) {}

    private Answer ask(Conversation dialogue) {
        while (true) {
            Key key = next(dialogue);
            switch (key.kind()) {
                case END -> {
                    return new Answer("", Ending.NO_MORE_KEYS);
                }
                case INTERRUPT -> {
                    return new Answer("", Ending.INTERRUPTED);
                }
                case ENTER -> {
                    String answer = answer();
                    if (answer != null) {
                        return new Answer(answer, null);
                    }
                }
                default -> pressed(key);
            }
        }
    }

    private Key next(Conversation dialogue) {
        try {
            return keys.next(() -> tick(dialogue));
        } catch (IOException | IllegalStateException e) {
            if (isClosed()) {
                return Key.of(Key.Kind.INTERRUPT); // the program is ending
            }
            throw new IllegalStateException("the terminal cannot be read", e);
        }
    }

    /** Shows what time has brought; what is typed stays as long as the page does. */
    private void tick(Conversation dialogue) {
        switch (dialogue.tick(!view.typed().isEmpty())) {
            case PAGE -> show(dialogue.page(), dialogue.notice());
            case NOTICE -> remind(dialogue.page(), dialogue.notice());
            default -> {}
        }
    }

    /** The page may tell the time that is left, too. */
    private synchronized void remind(Screen now, String words) {
        if (!now.choices().equals(screen.choices()) && view.selected() >= 0) {
            view = view.selecting(-1); // what stood there may be another choice now
        }
        screen = now;
        notice = words;
        draw();
    }

    /** What Enter says: what is typed, or the selected choice; null when it was an order to this screen alone. */
    private synchronized String answer() {
        String typed = view.typed().strip();
        if (frame.tiny() && !typed.equals("q")) {
            change(view.typing(""));
            return null;
        }
        if (typed.equals("m") && frame.pages() > 1) {
            change(turned(1).typing(""));
            return null;
        }
        boolean selected = typed.isEmpty() && view.selected() >= 0;
        if (typed.isEmpty() && !selected && frame.hasMore() && FullScreenRenderer.goesOnByEnter(screen)) {
            change(turned(1));
            return null;
        }
        String key = selected ? screen.choices().get(view.selected()).key() : typed;
        return key.equals("Enter") ? "" : key;
    }

    private synchronized void pressed(Key key) {
        int choices = screen.choices().size();
        switch (key.kind()) {
            case SIGN -> typed(key.sign());
            case TEXT -> pasted(key.text());
            case BACKSPACE -> change(view.typing(withoutLast(view.typed())));
            case CLEAR -> change(view.typing(""));
            case UP -> select(view.selected() <= 0 ? choices - 1 : view.selected() - 1);
            case DOWN -> select(view.selected() + 1 >= choices ? 0 : view.selected() + 1);
            case NEXT -> change(turned(1));
            case PREVIOUS -> change(turned(-1));
            default -> draw();
        }
    }

    /** Another page; what was said about the last answer is read by then. */
    private View turned(int by) {
        notice = "";
        return view.onPage(Math.floorMod(frame.page() + by, frame.pages()));
    }

    private void typed(int sign) {
        if (sign == ' ' && view.typed().isEmpty()) {
            change(turned(1));
        } else {
            pasted(Character.toString(sign));
        }
    }

    /** No answer is longer; what is pasted beyond it is dropped. */
    private void pasted(String text) {
        String typed = view.typed() + text;
        int signs = Math.min(LONGEST, typed.codePointCount(0, typed.length()));
        change(view.typing(typed.substring(0, typed.offsetByCodePoints(0, signs))));
    }

    private void select(int choice) {
        if (!screen.choices().isEmpty()) {
            change(view.selecting(choice));
        }
    }

    private static String withoutLast(String text) {
        return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }

    private void change(View next) {
        view = next;
        draw();
    }

    /** Draws nothing any more. Any thread may call it, also when the program is ending. */
    public synchronized void stop() {
        closed = true;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            send(GIVE_BACK);
            terminal.setAttributes(before);
        }
    }
}
