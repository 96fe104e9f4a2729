package dev.handoff.workshop.screen;

import dev.handoff.terminal.Misread;
import dev.handoff.texts.Phrase;

/** Names that can be shown everywhere: on phones, on the projector, in a terminal and in a table. */
public final class Names {
    private static final int LONGEST = 24;

    private Names() {}

    /**
     * A name as it was typed, without blanks around.
     *
     * @throws Misread when it is empty, too long, or has signs without width or against the direction of writing
     */
    public static String checked(String typed) {
        String name = typed.strip().replaceAll(" +", " ");
        if (name.isEmpty()) {
            throw new Misread(Phrase.of("names.please-type-a-name"));
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw new Misread(Phrase.of("names.that-name-is-too-long", LONGEST));
        }
        if (name.codePoints().anyMatch(Names::isUnfit) || name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new Misread(Phrase.of("names.that-name-cannot-be-shown"));
        }
        return name;
    }

    private static boolean isUnfit(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
