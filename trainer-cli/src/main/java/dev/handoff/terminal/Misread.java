package dev.handoff.terminal;

import dev.handoff.texts.Phrase;
import dev.handoff.texts.Texts;

/** An answer that means nothing here; the message says what does. */
public final class Misread extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 40;
    private static final Phrase NO_CHOICE = Phrase.of("misread.no-choice");

    private final transient Phrase message;
    private final transient Phrase atKeyboard;

    /** An answer that means nothing; the message says what does. */
    public Misread(Phrase message) {
        this(message, message);
    }

    private Misread(Phrase message, Phrase atKeyboard) {
        super(message.inEnglish(), null, false, false);
        this.message = message;
        this.atKeyboard = atKeyboard;
    }

    /** None of the choices, which a keyboard is told by their keys. */
    static Misread key(Phrase atKeyboard) {
        return new Misread(NO_CHOICE, atKeyboard);
    }

    /** None of the numbers 1 … most. */
    static Misread number(String answer, int most) {
        Phrase message = answer.isEmpty()
                ? Phrase.of("misread.please-choose-one-of-the", most)
                : Phrase.of("misread.is-none-of-1-to", quoted(answer), most);
        Phrase typed = answer.isEmpty() ? Phrase.of("misread.please-type-a-number-from", most) : message;
        return new Misread(message, Phrase.of("misread.with-help", typed));
    }

    /** None of the letters before the choices. */
    static Misread letter(String answer) {
        return key(Phrase.of("misread.with-help", Phrase.of("misread.is-none-of-the-letters", quoted(answer))));
    }

    /** The message in a language. */
    public String in(Texts texts) {
        return message.in(texts);
    }

    /** The message for somebody at a keyboard, with what can be typed. */
    String atKeyboard(Texts texts) {
        return atKeyboard.in(texts);
    }

    /** The same in English. */
    String atKeyboard() {
        return atKeyboard.inEnglish();
    }

    /** An answer in quotation marks; of a long one, as pasted by accident, the beginning. */
    static String quoted(String answer) {
        String begin = answer.codePointCount(0, answer.length()) <= LONGEST
                ? answer
                : answer.substring(0, answer.offsetByCodePoints(0, LONGEST)) + "…";
        return "'" + begin + "'";
    }
}
