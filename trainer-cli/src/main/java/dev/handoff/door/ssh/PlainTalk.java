package dev.handoff.door.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.report.text.TextStyle;
import dev.handoff.terminal.Conversation;
import dev.handoff.terminal.Conversation.Tick;
import dev.handoff.terminal.PlainRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The pages as text that only grows, for screen readers and terminals that cannot be filled: a page, a line that is typed, the next page.
 * What the room brings meanwhile comes as a line or page of its own, never while something is typed.
 */
final class PlainTalk {
    private static final int WIDTH = 80;
    private static final int MOST_BYTES = 1000;
    private static final long LOOK_MILLIS = 500;
    private static final int END = -1;
    private static final int BACKSPACE = 8;
    private static final int DELETE = 127;
    private static final int CTRL_C = 3;
    private static final int CTRL_D = 4;

    private final InputStream in;
    private final OutputStream out;
    private final boolean echoes;
    private final PlainRenderer renderer = new PlainRenderer(new TextStyle(WIDTH, false, true, true, false));
    private final BlockingQueue<Integer> typed = new LinkedBlockingQueue<>(MOST_BYTES);
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    /** @param echoes whether the other side shows nothing of what is typed by itself */
    PlainTalk(InputStream in, OutputStream out, boolean echoes) {
        this.in = in;
        this.out = out;
        this.echoes = echoes;
    }

    /** Goes on until somebody leaves or the line is closed. */
    void run(Conversation dialogue) throws IOException {
        Thread reader = new Thread(this::read, "ssh-plain");
        reader.setDaemon(true);
        reader.start();
        try {
            say(renderer.renderNext(dialogue));
            while (!dialogue.isOver()) {
                Integer next = typed.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (next == null) {
                    look(dialogue);
                } else if (next == END || next == CTRL_C || next == CTRL_D && line.size() == 0) {
                    return;
                } else {
                    take(next, dialogue);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try {
            int next;
            do {
                next = in.read();
                typed.put(next);
            } while (next != END);
        } catch (IOException gone) {
            typed.clear();
            typed.add(END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Conversation dialogue) throws IOException {
        Tick tick = dialogue.tick(line.size() > 0);
        if (tick == Tick.PAGE) {
            say("\n" + renderer.render(dialogue.page()));
        } else if (tick == Tick.NOTICE && !dialogue.notice().isEmpty()) {
            say("\n" + renderer.renderNext(dialogue) + line.toString(UTF_8));
        }
    }

    private void take(int next, Conversation dialogue) throws IOException {
        if (next == '\r' || next == '\n') {
            String answer = line.toString(UTF_8);
            line.reset();
            echo("\n");
            dialogue.answer(answer);
            if (!dialogue.isOver()) {
                say(renderer.renderNext(dialogue));
            }
        } else if (next == BACKSPACE || next == DELETE) {
            shorten();
        } else if (next >= ' ' && line.size() < MOST_BYTES) {
            line.write(next);
            if (echoes) {
                out.write(next);
                out.flush();
            }
        }
    }

    /** Takes the last sign away, whatever number of bytes it has. */
    private void shorten() throws IOException {
        String text = line.toString(UTF_8);
        if (!text.isEmpty()) {
            line.reset();
            line.writeBytes(text.substring(0, text.offsetByCodePoints(text.length(), -1))
                    .getBytes(UTF_8));
            echo("\b \b");
        }
    }

    private void echo(String text) throws IOException {
        if (echoes) {
            say(text);
        }
    }

    /** A terminal without a line discipline of its own wants both signs at the end of a line. */
    void say(String text) throws IOException {
        out.write((echoes ? text.replace("\n", "\r\n") : text).getBytes(UTF_8));
        out.flush();
    }
}
