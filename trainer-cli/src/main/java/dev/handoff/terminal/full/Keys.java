package dev.handoff.terminal.full;

import java.io.IOException;
import org.jline.utils.NonBlockingReader;

/** Reads keys. Arrow keys and their like arrive as several signs that begin with Escape. */
final class Keys {
    private static final int INTERRUPT = 3;
    private static final int END = 4;
    private static final int ESCAPE = 27;
    private static final int DELETE = 127;
    private static final String BEGIN_OF_PASTE = "200~";
    private static final String END_OF_PASTE = "\u001b[201~";
    private static final int LONGEST = 1000;
    private static final long THERE_ALREADY_MILLIS = 1;
    private static final long REST_OF_A_PASTE_MILLIS = 1000;
    private static final long REST_OF_A_KEY_MILLIS = 50;
    private static final long LOOK_UP_MILLIS = 100;

    private final NonBlockingReader reader;
    private volatile boolean interrupted;

    Keys(NonBlockingReader reader) {
        this.reader = reader;
    }

    /** Ends the waiting: the next key is {@link Key.Kind#INTERRUPT}. Any thread may call it. */
    void interrupt() {
        interrupted = true;
    }

    /** Waits for a key. Looks up from time to time: a thread that blocks in a read would keep JLine from closing the terminal. */
    Key next(Runnable lookUp) throws IOException {
        int sign = NonBlockingReader.READ_EXPIRED;
        while (sign == NonBlockingReader.READ_EXPIRED && !interrupted) {
            lookUp.run();
            sign = reader.read(LOOK_UP_MILLIS);
        }
        return interrupted ? Key.of(Key.Kind.INTERRUPT) : key(sign);
    }

    /** Drops the keys that were pressed already, up to one that ends the game. */
    void forget() {
        try {
            while (!interrupted
                    && isDropped(reader.peek(REST_OF_A_KEY_MILLIS))) { // another thread fetches them, and may be slow
                reader.read();
            }
        } catch (IOException | IllegalStateException e) {
            return; // whoever asks for the next key is told
        }
    }

    private static boolean isDropped(int sign) {
        return sign >= 0 && sign != INTERRUPT && sign != END;
    }

    private Key key(int sign) throws IOException {
        return switch (sign) {
            case -1, END -> Key.of(Key.Kind.END);
            case INTERRUPT -> Key.of(Key.Kind.INTERRUPT);
            case '\r', '\n' -> Key.of(Key.Kind.ENTER);
            case 8, 127 -> Key.of(Key.Kind.BACKSPACE);
            case 12 -> Key.of(Key.Kind.REDRAW);
            case 21 -> Key.of(Key.Kind.CLEAR);
            case ESCAPE -> escaped();
            default -> sign < ' ' ? Key.of(Key.Kind.OTHER) : signs(whole(sign));
        };
    }

    /** One sign, or all that are there already, as many as anybody needs: what is pasted is drawn once. */
    private Key signs(int first) throws IOException {
        StringBuilder text = new StringBuilder().appendCodePoint(first);
        int signs = 1;
        while (first != ' ' // which may turn a page, and the next one another
                && reader.peek(THERE_ALREADY_MILLIS) >= ' '
                && reader.peek(THERE_ALREADY_MILLIS) != DELETE) {
            append(text, whole(reader.read()));
            signs++;
        }
        return signs == 1 ? Key.typing(first) : Key.pasting(text.toString());
    }

    private static void append(StringBuilder text, int sign) {
        if (text.length() < LONGEST) {
            text.appendCodePoint(sign < ' ' ? ' ' : sign);
        }
    }

    /** What a terminal marks as pasted: one text, whatever line ends are in it. */
    private Key pasted() throws IOException {
        StringBuilder text = new StringBuilder();
        int matched = 0; // signs of the end mark that were seen
        while (matched < END_OF_PASTE.length()) {
            int sign = reader.read(REST_OF_A_PASTE_MILLIS);
            if (sign < 0) {
                break;
            }
            if (sign == END_OF_PASTE.charAt(matched)) {
                matched++;
            } else {
                matched = sign == ESCAPE ? 1 : 0;
                append(text, sign == ESCAPE ? ' ' : whole(sign));
            }
        }
        return Key.pasting(text.toString());
    }

    private int whole(int sign) throws IOException {
        return Character.isHighSurrogate((char) sign) ? Character.toCodePoint((char) sign, (char) reader.read()) : sign;
    }

    private Key escaped() throws IOException {
        int begin = reader.read(REST_OF_A_KEY_MILLIS);
        if (begin != '[' && begin != 'O') {
            return Key.of(Key.Kind.CLEAR);
        }
        StringBuilder name = new StringBuilder();
        int sign;
        do {
            sign = reader.read(REST_OF_A_KEY_MILLIS);
            name.append((char) sign);
        } while (sign >= ' ' && sign < '@');
        return name.toString().equals(BEGIN_OF_PASTE) ? pasted() : Key.of(kind(name.toString()));
    }

    private static Key.Kind kind(String name) {
        return switch (name) {
            case "A" -> Key.Kind.UP;
            case "B" -> Key.Kind.DOWN;
            case "C", "6~" -> Key.Kind.NEXT;
            case "D", "5~" -> Key.Kind.PREVIOUS;
            default -> Key.Kind.OTHER;
        };
    }
}
