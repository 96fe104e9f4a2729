package dev.handoff.marketing;

import dev.handoff.market.Lead;
import org.jspecify.annotations.Nullable;

/**
 * Leads in a line and when each is due, first come first out.
 *
 * <p>A ring of two arrays: thousands of leads stand in it, and what is read most, when the first is due, lies side by side.
 */
final class LeadLine {

    private @Nullable Lead[] leads = new Lead[64];
    private long[] dueAt = new long[64];
    private int head;
    private int size;

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The lead joins at the end. */
    void add(Lead lead, long due) {
        if (size == leads.length) {
            grow();
        }
        int place = place(size++);
        leads[place] = lead;
        dueAt[place] = due;
    }

    /** Whoever stands first; there must be somebody. */
    @SuppressWarnings("NullAway") // places from the head on are taken
    Lead first() {
        return leads[head];
    }

    /** When the first is due; there must be one. */
    long firstDueAt() {
        return dueAt[head];
    }

    /** The first leaves; there must be one. */
    void removeFirst() {
        leads[head] = null;
        head = place(1);
        size--;
    }

    private int place(int behindHead) {
        return head + behindHead & leads.length - 1;
    }

    private void grow() {
        @Nullable Lead[] more = new Lead[2 * size];
        long[] moreDue = new long[2 * size];
        for (int i = 0; i < size; i++) {
            more[i] = leads[place(i)];
            moreDue[i] = dueAt[place(i)];
        }
        leads = more;
        dueAt = moreDue;
        head = 0;
    }
}
