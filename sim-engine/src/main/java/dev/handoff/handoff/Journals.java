package dev.handoff.handoff;

import dev.handoff.market.Lead;
import java.util.List;

/** Two journals kept as one. */
public record Journals(Journal first, Journal second) implements Journal {

    /** All those journals kept as one, told in that order; there must be one at least. */
    public static Journal of(List<Journal> journals) {
        return journals.stream().reduce(Journals::new).orElseThrow();
    }

    @Override
    public void hired(long at, int rep, String team) {
        first.hired(at, rep, team);
        second.hired(at, rep, team);
    }

    @Override
    public void left(long at, int rep) {
        first.left(at, rep);
        second.left(at, rep);
    }

    @Override
    public void returned(long at, int rep) {
        first.returned(at, rep);
        second.returned(at, rep);
    }

    @Override
    public void inquired(long at, Lead lead) {
        first.inquired(at, lead);
        second.inquired(at, lead);
    }

    @Override
    public void nurtured(long at, Lead lead) {
        first.nurtured(at, lead);
        second.nurtured(at, lead);
    }

    @Override
    public void expired(long at, Lead lead) {
        first.expired(at, lead);
        second.expired(at, lead);
    }

    @Override
    public void unsubscribed(long at, Lead lead) {
        first.unsubscribed(at, lead);
        second.unsubscribed(at, lead);
    }

    @Override
    public void qualified(long at, Handover handover) {
        first.qualified(at, handover);
        second.qualified(at, handover);
    }

    @Override
    public void assigned(long at, Handover handover) {
        first.assigned(at, handover);
        second.assigned(at, handover);
    }

    @Override
    public void prospected(long at, Handover handover) {
        first.prospected(at, handover);
        second.prospected(at, handover);
    }

    @Override
    public void accepted(long at, Handover handover) {
        first.accepted(at, handover);
        second.accepted(at, handover);
    }

    @Override
    public void rejected(long at, Handover handover) {
        first.rejected(at, handover);
        second.rejected(at, handover);
    }

    @Override
    public void lostOnForm(long at, Lead lead) {
        first.lostOnForm(at, lead);
        second.lostOnForm(at, lead);
    }

    @Override
    public void escalated(long at, Handover handover) {
        first.escalated(at, handover);
        second.escalated(at, handover);
    }

    @Override
    public void spoke(long at, Handover handover) {
        first.spoke(at, handover);
        second.spoke(at, handover);
    }

    @Override
    public void recorded(long at, Handover handover, boolean reason) {
        first.recorded(at, handover, reason);
        second.recorded(at, handover, reason);
    }

    @Override
    public void reassigned(long at, Handover handover) {
        first.reassigned(at, handover);
        second.reassigned(at, handover);
    }

    @Override
    public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
        first.attempted(at, handover, answered, enforced);
        second.attempted(at, handover, answered, enforced);
    }

    @Override
    public void attempted(
            long at, Handover handover, boolean answered, boolean enforced, long touchMillis, long conversationMillis) {
        first.attempted(at, handover, answered, enforced, touchMillis, conversationMillis);
        second.attempted(at, handover, answered, enforced, touchMillis, conversationMillis);
    }

    @Override
    public void stage(long at, Handover handover, int rep, int number) {
        first.stage(at, handover, rep, number);
        second.stage(at, handover, rep, number);
    }

    @Override
    public void shelved(long at, Handover handover) {
        first.shelved(at, handover);
        second.shelved(at, handover);
    }

    @Override
    public void settled(long at, Handover handover) {
        first.settled(at, handover);
        second.settled(at, handover);
    }

    @Override
    public void measured(long at, Handover handover, SalesClause clause, boolean kept) {
        first.measured(at, handover, clause, kept);
        second.measured(at, handover, clause, kept);
    }

    @Override
    public void promised(long at, Handover handover, boolean onList) {
        first.promised(at, handover, onList);
        second.promised(at, handover, onList);
    }

    @Override
    public void looked(long at, Handover handover, boolean worked) {
        first.looked(at, handover, worked);
        second.looked(at, handover, worked);
    }

    @Override
    public void dealDelayed(long at, int rep, long millis) {
        first.dealDelayed(at, rep, millis);
        second.dealDelayed(at, rep, millis);
    }

    @Override
    public void measured(long at, Handover handover, SalesClause clause, boolean kept, long started, long due) {
        first.measured(at, handover, clause, kept, started, due);
        second.measured(at, handover, clause, kept, started, due);
    }

    @Override
    public void clockStarted(long at, Handover handover, SalesClause clause, long due) {
        first.clockStarted(at, handover, clause, due);
        second.clockStarted(at, handover, clause, due);
    }

    @Override
    public void clockMoved(long at, Handover handover, SalesClause clause, long started, long before, long due) {
        first.clockMoved(at, handover, clause, started, before, due);
        second.clockMoved(at, handover, clause, started, before, due);
    }

    @Override
    public void nurturing(long at, int change) {
        first.nurturing(at, change);
        second.nurturing(at, change);
    }

    @Override
    public void faked(long at, Handover handover) {
        first.faked(at, handover);
        second.faked(at, handover);
    }

    @Override
    public void leaked(long at, Lead lead) {
        first.leaked(at, lead);
        second.leaked(at, lead);
    }

    @Override
    public void believes(long at, int rep, int channel, double quality) {
        first.believes(at, rep, channel, quality);
        second.believes(at, rep, channel, quality);
    }

    @Override
    public void trained(long at, int reps) {
        first.trained(at, reps);
        second.trained(at, reps);
    }

    @Override
    public void trusts(long at, double sales, double marketing, double legitimacy) {
        first.trusts(at, sales, marketing, legitimacy);
        second.trusts(at, sales, marketing, legitimacy);
    }

    @Override
    public void budgeted(long at) {
        first.budgeted(at);
        second.budgeted(at);
    }

    @Override
    public void away(long at, int rep) {
        first.away(at, rep);
        second.away(at, rep);
    }

    @Override
    public void back(long at, int rep) {
        first.back(at, rep);
        second.back(at, rep);
    }

    @Override
    public void held(long at, Handover handover) {
        first.held(at, handover);
        second.held(at, handover);
    }

    @Override
    public void waiting(long at, int change) {
        first.waiting(at, change);
        second.waiting(at, change);
    }

    @Override
    public void works(long at, int rep, long millis) {
        first.works(at, rep, millis);
        second.works(at, rep, millis);
    }

    @Override
    public void opened(long at, Handover handover) {
        first.opened(at, handover);
        second.opened(at, handover);
    }

    @Override
    public void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
        first.closed(at, handover, rep, won, size, expected);
        second.closed(at, handover, rep, won, size, expected);
    }
}
