package dev.handoff.scenario.tracking;

import java.util.ArrayList;
import java.util.List;

/** A lead as any CRM shows it; instants are seconds from the first of the window by the company's clock. */
final class TrackedLead {
    static final long NEVER = Long.MAX_VALUE;

    final long created;
    final String channel;
    long qualified = NEVER;
    long assigned = NEVER;
    /** When it came to sales, as far as the export tells. */
    long handed = NEVER;

    long sql = NEVER;
    long closed = NEVER;
    int owner = -1;
    final List<Long> calls = new ArrayList<>();

    TrackedLead(long created, String channel) {
        this.created = created;
        this.channel = channel;
    }

    /** When nothing more was to be done: worth pursuing, or ended with a reason. */
    long done() {
        return Math.min(sql, closed);
    }
}
