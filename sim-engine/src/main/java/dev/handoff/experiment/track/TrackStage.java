package dev.handoff.experiment.track;

import dev.handoff.ledger.Metric;

/** What is watched, from cause to effect: whatever stands first may be why what stands behind it moves. Append only at its causal place. */
public enum TrackStage {
    /** People who show interest in the week. */
    INQUIRIES(Metric.INQUIRIES.name(), "Inquiries", false, "fewer people inquire", "more people inquire"),
    /** Leads that meet the definition in the week. */
    QUALIFIED(
            "qualified",
            "Leads that meet the definition",
            false,
            "fewer leads meet the definition",
            "more leads meet the definition"),
    /** Leads that come to sales in the week. */
    HANDED("handed", "Leads handed over", false, "fewer leads are handed over", "more leads are handed over"),
    /** Attempts in three weeks of the rep who makes fewest. */
    LEAST_ACTIVE(
            "least-active",
            "Fewest attempts of any rep in three weeks",
            false,
            "one rep makes too few attempts",
            "even the least active rep makes more attempts"),
    /** Of leads whose limit for the first attempt ends in the week, those tried within it. */
    IN_TIME("in-time", "Leads tried in time", true, "fewer leads are tried in time", "more leads are tried in time"),
    /** Of leads whose window for attempts ends in the week, those that got them or were done with earlier. */
    ATTEMPTS(
            "minimum-attempts",
            "Leads with the attempts promised",
            true,
            "fewer leads get the attempts promised",
            "more leads get the attempts promised"),
    /** Of leads handed over thirty days before, those ended with a reason. */
    REASONS(
            "reasons",
            "Leads ended with a reason",
            true,
            "fewer leads are ended with a reason",
            "more leads are ended with a reason"),
    /** Leads that sales calls worth pursuing in the week. */
    PURSUED(
            "pursued",
            "Leads worth pursuing",
            false,
            "fewer leads turn out worth pursuing",
            "more leads turn out worth pursuing"),
    /** Deals open at the end of the week. */
    PIPELINE("pipeline", "Open deals", false, "fewer deals are open", "more deals are open"),
    /** Deals won in the week. */
    WON("won", "Deals won", false, "fewer deals are won", "more deals are won"),
    /** What those bring. */
    REVENUE(Metric.REVENUE.name(), "Revenue", false, "revenue is lower", "revenue is higher");

    private final String key;
    private final String label;
    private final boolean share;
    private final String less;
    private final String more;

    TrackStage(String key, String label, boolean share, String less, String more) {
        this.key = key;
        this.label = label;
        this.share = share;
        this.less = less;
        this.more = more;
    }

    /** Its name in files. */
    public String key() {
        return key;
    }

    /** Its name in sentences. */
    public String label() {
        return label;
    }

    /** Whether it is a share of leads; else a number a week. */
    public boolean isShare() {
        return share;
    }

    /** What is said when it is lower than it should be, or higher. */
    public String moved(boolean below) {
        return below ? less : more;
    }
}
