package dev.handoff.sales;

import dev.handoff.company.Team;
import dev.handoff.handoff.Handover;
import org.jspecify.annotations.Nullable;

/**
 * Waiting leads of one rep, or of a whole team, in the order in which they will be picked: unread ones, and those due for another try.
 * Leads on the list of open promises come before all others, by {@link Handover#rank()}.
 */
final class LeadInbox {

    /** Longer than any run, in milliseconds: own leads come before all others. */
    private static final double AGES = 1e15;

    private Team.Order order;
    private int sharers;
    private SortedLeads unread = new SortedLeads();
    private SortedLeads again = new SortedLeads();
    private int ringing;

    /**
     * An empty inbox.
     *
     * @param order which lead is picked next
     * @param sharers number of reps who take leads from it
     */
    LeadInbox(Team.Order order, int sharers) {
        this.order = order;
        this.sharers = sharers;
    }

    /** So many reps take leads from it now. */
    void sharedBy(int reps) {
        sharers = reps;
    }

    /** Sorts by another rule from now on. */
    void order(Team.Order next) {
        if (next != order) {
            order = next;
            unread = sortedAnew(unread);
            again = sortedAnew(again);
        }
    }

    private SortedLeads sortedAnew(SortedLeads pile) {
        SortedLeads sorted = new SortedLeads();
        while (pile.size() > 0) {
            Handover handover = pile.poll();
            put(handover, sorted);
        }
        return sorted;
    }

    /** The key is kept with the lead: what it was made of, such as the next deadline, may change while the lead lies here. */
    private void put(Handover handover, SortedLeads pile) {
        handover.attention().sortUnder(key(handover));
        pile.add(handover, handover.attention().sortKey());
    }

    int size() {
        return unread.size() + again.size();
    }

    /** Whether an alert rings for one of the leads. */
    boolean rings() {
        return ringing > 0;
    }

    /** Unread leads for each rep who takes leads from here; none while there is nobody, out of whose sight they could drop. */
    double unreadPerRep() {
        return sharers == 0 ? 0 : unread.size() / (double) sharers;
    }

    /** Puts the lead in its place; among equals it comes last. */
    void add(Handover handover) {
        put(handover, pile(handover));
        ringing += handover.attention().rings() ? 1 : 0;
    }

    /** Takes the lead that is picked next, or null when nothing waits; an unread one before one to be tried again. */
    @Nullable
    Handover poll() {
        if (size() == 0) {
            return null;
        }
        boolean nextIsUnread = again.size() == 0 || unread.firstKey() <= again.firstKey();
        return taken((nextIsUnread ? unread : again).poll());
    }

    /** Takes a lead away, wherever it lies; false when it does not lie here. */
    boolean remove(Handover handover) {
        boolean lay = pile(handover).remove(handover, handover.attention().sortKey());
        if (lay) {
            taken(handover);
        }
        return lay;
    }

    private Handover taken(Handover handover) {
        ringing -= handover.attention().rings() ? 1 : 0;
        return handover;
    }

    /** The unread lead that would be picked last, or null. */
    @Nullable
    Handover lastUnread() {
        return unread.last();
    }

    /** Leads due for another attempt, for each rep who takes leads from here. */
    double againPerRep() {
        return sharers == 0 ? 0 : again.size() / (double) sharers;
    }

    /** The lead due for another attempt that would be picked last, or null. */
    @Nullable
    Handover lastAgain() {
        return again.last();
    }

    private SortedLeads pile(Handover handover) {
        return handover.read() ? again : unread;
    }

    private double key(Handover handover) {
        if (handover.attention().onTop()) {
            return -Double.MAX_VALUE;
        }
        if (handover.attention().rank() < 0) {
            return handover.attention().rank();
        }
        return switch (order) {
            case NEWEST -> -handover.assignedAt();
            case OLDEST -> handover.assignedAt();
            case SCORE -> -handover.lead().repScore();
            case OWN_FIRST -> -handover.assignedAt() - (handover.own() ? AGES : 0);
            case TIER -> handover.assignedAt() + handover.lead().channel().tier() * AGES;
            case SLA_DUE -> handover.nextDue();
        };
    }
}
