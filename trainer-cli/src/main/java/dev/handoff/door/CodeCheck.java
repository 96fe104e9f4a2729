package dev.handoff.door;

import dev.handoff.terminal.Rooms;
import dev.handoff.texts.Phrase;
import dev.handoff.texts.Texts;
import java.util.function.LongSupplier;

/**
 * Whether a typed code opens the door. Wrong ones share one throttle, whichever door they are typed at, so that nobody finds the right one
 * by trying. For use by several threads.
 */
public final class CodeCheck {
    private static final int WRONG_CODES_AT_ONCE = 120;
    private static final Phrase TOO_MANY = Phrase.of("code-check.too-many");

    private final Rooms rooms;
    private final Throttle wrong;

    /** For all doors of a room. */
    public CodeCheck(Rooms rooms) {
        this(rooms, System::nanoTime);
    }

    /** The same by another clock. */
    CodeCheck(Rooms rooms, LongSupplier nanos) {
        this.rooms = rooms;
        this.wrong = new Throttle(WRONG_CODES_AT_ONCE, 1, nanos);
    }

    /**
     * Lets the right code pass.
     *
     * @throws WrongCode when it is not, or when so many were wrong that this one is not even looked at
     */
    public void check(String typed) {
        if (!wrong.allows()) {
            throw new WrongCode(TOO_MANY, true);
        }
        if (!rooms.isCode(typed)) {
            wrong.take();
            throw new WrongCode(Phrase.of("code-check.that-is-not-the-code"), false);
        }
    }

    /** A typed code that does not open the door. */
    public static final class WrongCode extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Phrase message;
        private final boolean isThrottled;

        WrongCode(Phrase message, boolean isThrottled) {
            super(message.inEnglish(), null, false, false);
            this.message = message;
            this.isThrottled = isThrottled;
        }

        /** What is said, in a language. */
        public String in(Texts texts) {
            return message.in(texts);
        }

        /** Whether it was not looked at. */
        boolean isThrottled() {
            return isThrottled;
        }
    }
}
