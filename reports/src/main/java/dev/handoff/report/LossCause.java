package dev.handoff.report;

import dev.handoff.ledger.Fate;
import dev.handoff.ledger.Metric;
import java.util.stream.Stream;

/** Why a lead did not become a customer, in the words of a sales manager. Order is that of the model's list of fates. */
public enum LossCause {
    OPTED_OUT(Fate.OPTED_OUT),
    EXPIRED(Fate.EXPIRED),
    NO_FIT(Fate.NO_FIT),
    UNREACHABLE(Fate.UNREACHABLE),
    NEVER_WORKED(Fate.NEVER_WORKED),
    TOO_LATE(Fate.TOO_LATE),
    BOUGHT_ELSEWHERE(Fate.BOUGHT_ELSEWHERE),
    GAVE_UP(Fate.GAVE_UP),
    EXHAUSTED(Fate.EXHAUSTED),
    LOST_DEAL(Fate.LOST_DEAL);

    private final Fate fate;

    LossCause(Fate fate) {
        this.fate = fate;
    }

    /**
     * The cause behind a fate.
     *
     * @throws java.util.NoSuchElementException when the lead is not lost
     */
    public static LossCause of(Fate fate) {
        return Stream.of(values())
                .filter(cause -> cause.fate == fate)
                .findFirst()
                .orElseThrow();
    }

    /** The cause in plain words, lower case. */
    public String words() {
        return fate.words();
    }

    /** How many leads. */
    public Metric count() {
        return Metric.lost(fate);
    }

    /** What they would have been worth. */
    public Metric value() {
        return Metric.lostValue(fate);
    }
}
