package dev.handoff.ledger;

/** What a metric is counted or measured in. */
public enum MetricUnit {
    /** Leads. */
    LEADS("leads"),
    /** Attempts to reach a lead. */
    ATTEMPTS("attempts"),
    /** Conversations with a lead. */
    CONVERSATIONS("conversations"),
    /** Times a manager insisted. */
    ESCALATIONS("escalations"),
    /** Looks of a manager at an open promise. */
    LOOKS("looks"),
    /** A part of a whole, 0 to 1, told in per cent. */
    SHARE("share"),
    /** Hours. */
    HOURS("h"),
    /** Hours of working time, of which a day has fewer than 24: never told in days. */
    WORKING_HOURS("h"),
    /** Hours of all reps together, on each working day. */
    HOURS_A_DAY("hours/day"),
    /** An amount in the company's currency. */
    MONEY("money");

    private final String symbol;

    MetricUnit(String symbol) {
        this.symbol = symbol;
    }

    /** What stands behind a figure in a company with that currency: {@code leads}, {@code h}, {@code EUR}. */
    public String in(String currency) {
        return this == MONEY ? currency : symbol;
    }

    /** The same where no company is meant: an amount of money is {@code money}. */
    public String symbol() {
        return symbol;
    }
}
