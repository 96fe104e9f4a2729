package dev.handoff.report.trace;

import dev.handoff.company.Company;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.SalesClause;
import dev.handoff.kernel.SimTime;
import dev.handoff.market.Lead;
import java.util.Locale;

/**
 * Every event of a replication as a line of JSON: {@code t} (milliseconds from the scenario's start), {@code at} (the same in words),
 * {@code event} (the name of the {@link Journal} method), then what the event is about. Reps count from 1; a lead in the shared queue has
 * none. The same replication gives the same bytes everywhere.
 */
public final class EventLines implements Journal {

    private final JsonLine json;
    private final Instants instants;

    /**
     * Lines for the events of that company.
     *
     * @param out takes the lines; when it fails, an {@link java.io.UncheckedIOException} ends the replication
     */
    public EventLines(Company company, Appendable out) {
        this.json = new JsonLine(out);
        this.instants = new Instants(company.run().warmUp().toMillis());
    }

    private JsonLine event(long at, String name) {
        return json.begin("t", at).put("at", instants.stamp(at)).put("event", name);
    }

    private JsonLine event(long at, String name, Lead lead) {
        return event(at, name).put("lead", lead.name());
    }

    private JsonLine event(long at, String name, Handover handover) {
        JsonLine line = event(at, name, handover.lead());
        return handover.owner() == Handover.NOBODY ? line : rep(line, handover.owner());
    }

    private static JsonLine rep(JsonLine line, int number) {
        return line.put("rep", number + 1L);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public void hired(long at, int rep, String team) {
        rep(event(at, "hired"), rep).put("team", team).end();
    }

    @Override
    public void left(long at, int rep) {
        rep(event(at, "left"), rep).end();
    }

    @Override
    public void returned(long at, int rep) {
        rep(event(at, "returned"), rep).end();
    }

    @Override
    public void inquired(long at, Lead lead) {
        event(at, "inquired", lead).put("channel", lead.channel().name()).end();
    }

    @Override
    public void lostOnForm(long at, Lead lead) {
        event(at, "lostOnForm", lead).end();
    }

    @Override
    public void nurtured(long at, Lead lead) {
        event(at, "nurtured", lead).put("score", lead.score()).end();
    }

    @Override
    public void expired(long at, Lead lead) {
        event(at, "expired", lead).end();
    }

    @Override
    public void leaked(long at, Lead lead) {
        event(at, "leaked", lead).end();
    }

    @Override
    public void budgeted(long at) {
        event(at, "budgeted").end();
    }

    @Override
    public void unsubscribed(long at, Lead lead) {
        event(at, "unsubscribed", lead).end();
    }

    @Override
    public void qualified(long at, Handover handover) {
        event(at, "qualified", handover).put("score", handover.lead().score()).end();
    }

    @Override
    public void assigned(long at, Handover handover) {
        JsonLine line = event(at, "assigned", handover)
                .put("systemDelayMinutes", SimTime.minutes(handover.custody().deliveredAt() - handover.qualifiedAt()));
        if (at > handover.custody().deliveredAt()) {
            line.put("heldMinutes", SimTime.minutes(at - handover.custody().deliveredAt()));
        }
        line.end();
    }

    @Override
    public void held(long at, Handover handover) {
        event(at, "held", handover)
                .put("systemDelayMinutes", SimTime.minutes(at - handover.qualifiedAt()))
                .end();
    }

    @Override
    public void away(long at, int rep) {
        rep(event(at, "away"), rep).end();
    }

    @Override
    public void back(long at, int rep) {
        rep(event(at, "back"), rep).end();
    }

    @Override
    public void prospected(long at, Handover handover) {
        event(at, "prospected", handover)
                .put("channel", handover.lead().channel().name())
                .end();
    }

    @Override
    public void accepted(long at, Handover handover) {
        event(at, "accepted", handover).end();
    }

    @Override
    public void rejected(long at, Handover handover) {
        event(at, "rejected", handover).end();
    }

    @Override
    public void escalated(long at, Handover handover) {
        event(at, "escalated", handover).end();
    }

    @Override
    public void reassigned(long at, Handover handover) {
        event(at, "reassigned", handover).end();
    }

    @Override
    public void attempted(
            long at, Handover handover, boolean answered, boolean enforced, long touchMillis, long conversationMillis) {
        JsonLine line = event(at, "attempted", handover)
                .put("attempt", handover.attempts())
                .put("answered", answered)
                .put("enforced", enforced)
                .put("touchMinutes", SimTime.minutes(touchMillis));
        (answered ? line.put("conversationMinutes", SimTime.minutes(conversationMillis)) : line).end();
    }

    @Override
    public void faked(long at, Handover handover) {
        event(at, "faked", handover)
                .put("touchesLogged", handover.log().logged())
                .end();
    }

    @Override
    public void spoke(long at, Handover handover) {
        event(at, "spoke", handover).put("attempt", handover.attempts()).end();
    }

    @Override
    public void recorded(long at, Handover handover, boolean reason) {
        event(at, "recorded", handover).put("reason", reason).end();
    }

    @Override
    public void shelved(long at, Handover handover) {
        event(at, "shelved", handover).end();
    }

    @Override
    public void settled(long at, Handover handover) {
        event(at, "settled", handover)
                .put("ending", words(handover.ending()))
                .put("attempts", handover.attempts())
                .put("recycled", handover.recycled())
                .end();
    }

    @Override
    public void measured(long at, Handover handover, SalesClause clause, boolean kept) {
        event(at, "measured", handover)
                .put("clause", clause.path())
                .put("kept", kept)
                .end();
    }

    @Override
    public void trusts(long at, double sales, double marketing, double legitimacy) {
        event(at, "trusts")
                .put("sales", sales)
                .put("marketing", marketing)
                .put("legitimacy", legitimacy)
                .end();
    }

    @Override
    public void waiting(long at, int change) {
        event(at, "waiting").put("change", change).end();
    }

    @Override
    public void works(long at, int rep, long millis) {
        rep(event(at, "works"), rep).put("minutes", SimTime.minutes(millis)).end();
    }

    @Override
    public void opened(long at, Handover handover) {
        event(at, "opened", handover).end();
    }

    @Override
    public void stage(long at, Handover handover, int rep, int number) {
        rep(event(at, "stage", handover.lead()), rep).put("stage", number).end();
    }

    @Override
    public void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
        rep(event(at, "closed", handover.lead()), rep)
                .put("won", won)
                .put("size", size)
                .put("expected", expected)
                .end();
    }
}
