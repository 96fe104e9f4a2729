package dev.handoff.report;

import dev.handoff.ledger.Fate;
import java.util.stream.Stream;

/** Why a lead did not become a customer, in the words of a sales manager. Order is that of the model's list of fates. */
public enum LossCause {
    OPTED_OUT("opted-out", "asked not to be contacted"),
    EXPIRED("expired", "never handed to sales"),
    NO_FIT("no-fit", "never a fit"),
    UNREACHABLE("unreachable", "could not be reached"),
    NEVER_WORKED("never-worked", "never worked"),
    TOO_LATE("too-late", "worked too late"),
    BOUGHT_ELSEWHERE("bought-elsewhere", "bought elsewhere"),
    GAVE_UP("gave-up", "given up too soon"),
    EXHAUSTED("exhausted", "fully worked, did not convert"),
    LOST_DEAL("lost-deal", "deal lost");

    private final String id;
    private final String words;

    LossCause(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /**
     * The cause behind a fate.
     *
     * @throws java.util.NoSuchElementException when the lead is not lost
     */
    public static LossCause of(Fate fate) {
        return Stream.of(values())
                .filter(cause -> cause.id.equals(fate.label()))
                .findFirst()
                .orElseThrow();
    }

    /** The cause in plain words, lower case. */
    public String words() {
        return words;
    }

    /** Name of the metric that counts the leads. */
    public String countMetric() {
        return "lost." + id;
    }

    /** Name of the metric that adds up their value. */
    public String valueMetric() {
        return "lost." + id + ".value";
    }
}
