package dev.handoff.handoff;

/** Clauses of the agreement that are measured lead by lead: sales' half. */
public enum SalesClause {
    /** Sales accepts or rejects in time. */
    ACCEPTANCE("sla.sales.acceptance"),
    /** Sales makes the first attempt in time. */
    FIRST_TOUCH("sla.sales.firstTouch"),
    /** Sales makes the minimum number of attempts within the window. */
    MINIMUM_ATTEMPTS("sla.sales.minimumAttempts"),
    /** Sales records the outcome with a reason in time. */
    DISPOSITION("sla.sales.disposition");

    private final String path;

    SalesClause(String path) {
        this.path = path;
    }

    /** Whether it asks for an attempt. */
    boolean asksForAttempt() {
        return this == FIRST_TOUCH || this == MINIMUM_ATTEMPTS;
    }

    /** Whether it asks the rep to turn to the lead: to open it, or to try it. */
    boolean asksForRep() {
        return this == ACCEPTANCE || asksForAttempt();
    }

    /** Where it stands in a scenario file: {@code sla.sales.firstTouch}. */
    public String path() {
        return path;
    }
}
