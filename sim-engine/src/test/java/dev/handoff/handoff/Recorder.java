package dev.handoff.handoff;

import dev.handoff.market.Lead;
import java.util.ArrayList;
import java.util.List;

/** Writes down everything that happens, for tests to look at. */
public final class Recorder implements Journal {

    /** One entry: when, what, to whom, and whether (answered, kept, won). */
    public record Entry(long at, String what, Object subject, boolean yes) {}

    /** A piece of a rep's work. */
    public record Piece(long at, int rep, long millis) {
        /** When it ends. */
        public long end() {
            return at + millis;
        }
    }

    /** What a rep believes about a channel from then on. */
    public record Belief(long at, int rep, int channel, double quality) {}

    /** A closed deal. */
    public record Closed(long at, Handover handover, boolean won, double size, double expected) {}

    /** A clause's clock that goes by other hours from then on: when it was to run out, and when it does now. */
    public record ClockMoved(long at, Handover handover, SalesClause clause, long before, long due) {}

    /** Every entry in the order of its writing. */
    public final List<Entry> entries = new ArrayList<>();

    /** Every piece of work. */
    public final List<Piece> pieces = new ArrayList<>();

    /** Every opinion formed. */
    public final List<Belief> beliefs = new ArrayList<>();

    /** Every clock that was moved. */
    public final List<ClockMoved> clocksMoved = new ArrayList<>();

    /** Every closed deal. */
    public final List<Closed> closed = new ArrayList<>();

    /** Entries of one kind. */
    public List<Entry> all(String what) {
        return entries.stream().filter(e -> e.what().equals(what)).toList();
    }

    /** Instants of the entries of one kind. */
    public List<Long> times(String what) {
        return all(what).stream().map(Entry::at).toList();
    }

    /** Instants of the entries of one kind about one lead. */
    public List<Long> times(String what, Handover handover) {
        return all(what).stream()
                .filter(e -> e.subject() == handover)
                .map(Entry::at)
                .toList();
    }

    /** Whether that clause was kept, measurement by measurement. */
    public List<Boolean> kept(SalesClause clause) {
        return all("measured " + clause).stream().map(Entry::yes).toList();
    }

    private void write(long at, String what, Object subject, boolean yes) {
        entries.add(new Entry(at, what, subject, yes));
    }

    @Override
    public void stage(long at, Handover handover, int rep, int number) {
        write(at, "stage", handover, true);
    }

    @Override
    public void inquired(long at, Lead lead) {
        write(at, "inquired", lead, true);
    }

    @Override
    public void nurtured(long at, Lead lead) {
        write(at, "nurtured", lead, true);
    }

    @Override
    public void expired(long at, Lead lead) {
        write(at, "expired", lead, true);
    }

    @Override
    public void leaked(long at, Lead lead) {
        write(at, "leaked", lead, true);
    }

    @Override
    public void budgeted(long at) {
        write(at, "budgeted", at, true);
    }

    @Override
    public void unsubscribed(long at, Lead lead) {
        write(at, "unsubscribed", lead, true);
    }

    @Override
    public void qualified(long at, Handover handover) {
        write(at, "qualified", handover, true);
    }

    @Override
    public void hired(long at, int rep, String team) {
        write(at, "hired", rep, true);
    }

    @Override
    public void left(long at, int rep) {
        write(at, "left", rep, true);
    }

    @Override
    public void returned(long at, int rep) {
        write(at, "returned", rep, true);
    }

    @Override
    public void held(long at, Handover handover) {
        write(at, "held", handover, true);
    }

    @Override
    public void clockMoved(long at, Handover handover, SalesClause clause, long started, long before, long due) {
        clocksMoved.add(new ClockMoved(at, handover, clause, before, due));
    }

    @Override
    public void assigned(long at, Handover handover) {
        write(at, "assigned", handover, true);
    }

    @Override
    public void reassigned(long at, Handover handover) {
        write(at, "reassigned", handover, true);
    }

    @Override
    public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
        write(at, enforced ? "enforced" : "free", handover, answered);
        write(at, "attempted", handover, answered);
    }

    @Override
    public void lostOnForm(long at, Lead lead) {
        write(at, "lost on form", lead, true);
    }

    @Override
    public void prospected(long at, Handover handover) {
        write(at, "prospected", handover, true);
    }

    @Override
    public void accepted(long at, Handover handover) {
        write(at, "accepted", handover, true);
    }

    @Override
    public void rejected(long at, Handover handover) {
        write(at, "rejected", handover, true);
    }

    @Override
    public void escalated(long at, Handover handover) {
        write(at, "escalated", handover, true);
    }

    @Override
    public void spoke(long at, Handover handover) {
        write(at, "spoke", handover, true);
    }

    @Override
    public void recorded(long at, Handover handover, boolean reason) {
        write(at, "recorded", handover, reason);
    }

    @Override
    public void shelved(long at, Handover handover) {
        write(at, "shelved", handover, true);
    }

    @Override
    public void settled(long at, Handover handover) {
        write(at, "settled", handover, true);
    }

    @Override
    public void measured(long at, Handover handover, SalesClause clause, boolean kept) {
        write(at, "measured " + clause, handover, kept);
    }

    @Override
    public void promised(long at, Handover handover, boolean onList) {
        write(at, "promised", handover, onList);
    }

    @Override
    public void looked(long at, Handover handover, boolean worked) {
        write(at, "looked", handover, worked);
    }

    @Override
    public void dealDelayed(long at, int rep, long millis) {
        write(at, "deal delayed", rep, true);
    }

    @Override
    public void faked(long at, Handover handover) {
        write(at, "faked", handover, true);
    }

    @Override
    public void trusts(long at, double sales, double marketing, double legitimacy) {
        write(at, "trusts", List.of(sales, marketing), true);
    }

    @Override
    public void believes(long at, int rep, int channel, double quality) {
        beliefs.add(new Belief(at, rep, channel, quality));
    }

    @Override
    public void away(long at, int rep) {
        write(at, "away", rep, true);
    }

    @Override
    public void back(long at, int rep) {
        write(at, "back", rep, true);
    }

    @Override
    public void trained(long at, int reps) {
        write(at, "trained", reps, true);
    }

    @Override
    public void waiting(long at, int change) {
        write(at, "waiting", change, change > 0);
    }

    @Override
    public void works(long at, int rep, long millis) {
        pieces.add(new Piece(at, rep, millis));
        write(at, "works", rep, true);
    }

    @Override
    public void opened(long at, Handover handover) {
        write(at, "opened", handover, true);
    }

    @Override
    public void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
        closed.add(new Closed(at, handover, won, size, expected));
        write(at, "closed", handover, won);
    }
}
