package dev.handoff.crm.value;

/** Which number of a date such as 3/4/2024 is the day. */
public enum DayOrder {
    /** 3 April. */
    DAY_FIRST("day-first"),
    /** 4 March. */
    MONTH_FIRST("month-first");

    private final String key;

    DayOrder(String key) {
        this.key = key;
    }

    /** Its name in a mapping file and on the command line. */
    public String key() {
        return key;
    }
}
