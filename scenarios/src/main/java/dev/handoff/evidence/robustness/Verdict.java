package dev.handoff.evidence.robustness;

import dev.handoff.evidence.facts.Difference;

/** What becomes of a conclusion. */
public enum Verdict {
    /** Above zero by more than a half-width. */
    HOLDS("holds"),
    /** Within a half-width of zero. */
    UNDECIDED("undecided"),
    /** Below zero by more than a half-width. */
    FAILS("does not hold");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** In a word or three. */
    public String word() {
        return word;
    }

    static Verdict of(Difference margin) {
        if (margin.exceedsZeroBy(1)) {
            return HOLDS;
        }
        return margin.mean() < -margin.halfWidth() ? FAILS : UNDECIDED;
    }
}
