package dev.handoff.crm.told;

/** The tables of an export. */
public enum Kind {
    /** One row per lead or contact. */
    LEADS("leads", "lead"),
    /** One row per attempt to reach one. */
    ACTIVITIES("activities", "attempt"),
    /** One row per deal. */
    DEALS("deals", "deal"),
    /** One row per channel and week: what was spent. */
    SPEND("spend", "amount");

    private final String key;
    private final String one;

    Kind(String key, String one) {
        this.key = key;
        this.one = one;
    }

    /** Its name in a mapping file and, with two hyphens, on the command line. */
    public String key() {
        return key;
    }

    /** What a row of it is called once it counts: {@code 1 lead}, {@code 69 attempts}. */
    public String counted(int n) {
        return String.format(java.util.Locale.ROOT, "%,d %s%s", n, one, n == 1 ? "" : "s");
    }
}
