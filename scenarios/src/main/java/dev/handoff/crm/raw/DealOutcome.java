package dev.handoff.crm.raw;

import dev.handoff.crm.words.ColumnRole;
import dev.handoff.crm.words.Columns;
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
    private final BiConsumer<ColumnRole, String> notUnderstood;

    DealOutcome(Columns columns, BiConsumer<ColumnRole, String> notUnderstood) {
        this.columns = columns;
        this.notUnderstood = notUnderstood;
    }

    /** 1 won, 0 lost, −1 open. */
    int of(String[] fields) {
        if (columns.has(ColumnRole.IS_WON) && (columns.has(ColumnRole.IS_CLOSED) || columns.has(ColumnRole.IS_LOST))) {
            return byFlags(fields);
        }
        if (columns.has(ColumnRole.WON)) {
            return byAnswer(fields);
        }
        if (columns.has(ColumnRole.OUTCOME)) {
            return byName(fields);
        }
        return columns.text(ColumnRole.WON_AT, fields) != null
                ? WON
                : columns.text(ColumnRole.LOST_AT, fields) != null ? LOST : OPEN;
    }

    private int byFlags(String[] fields) {
        if (isYes(ColumnRole.IS_WON, fields)) {
            return WON;
        }
        return isYes(ColumnRole.IS_LOST, fields) || isYes(ColumnRole.IS_CLOSED, fields) ? LOST : OPEN;
    }

    private boolean isYes(ColumnRole role, String[] fields) {
        String text = columns.text(role, fields);
        return text != null && columns.meaning(role, text, YES_NO).equals(Optional.of(Word.YES));
    }

    /** A deal that was not won and has no date of closing is open. */
    private int byAnswer(String[] fields) {
        String text = columns.text(ColumnRole.WON, fields);
        if (text == null) {
            return OPEN;
        }
        Optional<Word> answer = columns.meaning(ColumnRole.WON, text, YES_NO);
        if (answer.isEmpty()) {
            notUnderstood.accept(ColumnRole.WON, text);
        }
        boolean closed = !columns.has(ColumnRole.CLOSED) || columns.text(ColumnRole.CLOSED, fields) != null;
        return answer.map(a -> a == Word.YES ? WON : closed ? LOST : OPEN).orElse(OPEN);
    }

    private int byName(String[] fields) {
        String text = columns.text(ColumnRole.OUTCOME, fields);
        Optional<Word> outcome = text == null ? Optional.empty() : columns.meaning(ColumnRole.OUTCOME, text, OUTCOMES);
        if (outcome.equals(Optional.of(Word.WON))) {
            return WON;
        }
        String active = columns.text(ColumnRole.ACTIVE, fields);
        boolean putAway = active != null
                && columns.meaning(ColumnRole.ACTIVE, active, YES_NO).equals(Optional.of(Word.NO));
        if (putAway || outcome.equals(Optional.of(Word.LOST))) {
            return LOST;
        }
        if (outcome.isEmpty() && text != null) {
            notUnderstood.accept(ColumnRole.OUTCOME, text);
        }
        return OPEN;
    }
}
