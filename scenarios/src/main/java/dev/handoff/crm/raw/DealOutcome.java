package dev.handoff.crm.raw;

import dev.handoff.crm.words.Columns;
import dev.handoff.crm.words.Role;
import dev.handoff.crm.words.Word;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Whether a deal was won, lost or is open. A date of closing decides nothing: of an open deal it is a plan. */
final class DealOutcome {
    static final int WON = 1;
    static final int LOST = 0;
    static final int OPEN = -1;

    private static final Set<Word> YES_NO = EnumSet.of(Word.YES, Word.NO);
    private static final Set<Word> OUTCOMES = EnumSet.of(Word.WON, Word.LOST, Word.OPEN);

    private final Columns columns;
    private final BiConsumer<Role, String> notUnderstood;

    DealOutcome(Columns columns, BiConsumer<Role, String> notUnderstood) {
        this.columns = columns;
        this.notUnderstood = notUnderstood;
    }

    /** 1 won, 0 lost, −1 open. */
    int of(String[] fields) {
        if (columns.has(Role.IS_WON) && (columns.has(Role.IS_CLOSED) || columns.has(Role.IS_LOST))) {
            return byFlags(fields);
        }
        if (columns.has(Role.WON)) {
            return byAnswer(fields);
        }
        if (columns.has(Role.OUTCOME)) {
            return byName(fields);
        }
        return columns.text(Role.WON_AT, fields) != null
                ? WON
                : columns.text(Role.LOST_AT, fields) != null ? LOST : OPEN;
    }

    private int byFlags(String[] fields) {
        if (isYes(Role.IS_WON, fields)) {
            return WON;
        }
        return isYes(Role.IS_LOST, fields) || isYes(Role.IS_CLOSED, fields) ? LOST : OPEN;
    }

    private boolean isYes(Role role, String[] fields) {
        String text = columns.text(role, fields);
        return text != null && columns.meaning(role, text, YES_NO).equals(Optional.of(Word.YES));
    }

    /** A deal that was not won and has no date of closing is open. */
    private int byAnswer(String[] fields) {
        String text = columns.text(Role.WON, fields);
        if (text == null) {
            return OPEN;
        }
        Optional<Word> answer = columns.meaning(Role.WON, text, YES_NO);
        if (answer.isEmpty()) {
            notUnderstood.accept(Role.WON, text);
        }
        boolean closed = !columns.has(Role.CLOSED) || columns.text(Role.CLOSED, fields) != null;
        return answer.map(a -> a == Word.YES ? WON : closed ? LOST : OPEN).orElse(OPEN);
    }

    private int byName(String[] fields) {
        String text = columns.text(Role.OUTCOME, fields);
        Optional<Word> outcome = text == null ? Optional.empty() : columns.meaning(Role.OUTCOME, text, OUTCOMES);
        if (outcome.equals(Optional.of(Word.WON))) {
            return WON;
        }
        String active = columns.text(Role.ACTIVE, fields);
        boolean putAway =
                active != null && columns.meaning(Role.ACTIVE, active, YES_NO).equals(Optional.of(Word.NO));
        if (putAway || outcome.equals(Optional.of(Word.LOST))) {
            return LOST;
        }
        if (outcome.isEmpty() && text != null) {
            notUnderstood.accept(Role.OUTCOME, text);
        }
        return OPEN;
    }
}
