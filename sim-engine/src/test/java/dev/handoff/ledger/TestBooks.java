package dev.handoff.ledger;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.kernel.SimTime.WEEK;

import dev.handoff.handoff.Handover;
import dev.handoff.market.TestMarket;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Given entries for the books of the ledger, over ten measured weeks. */
final class TestBooks {

    private TestBooks() {}

    static final Window WINDOW = new Window(10 * WEEK, 20 * WEEK);

    static Handover assigned(long at) {
        return assigned(at, at);
    }

    static Handover assigned(long qualifiedAt, long at) {
        Handover handover = new Handover(TestMarket.lead(neutral(), "web", 0, qualifiedAt), qualifiedAt, false);
        handover.assign(0, at, neutral().sla().sales());
        return handover;
    }

    static Handover held(long at) {
        Handover handover = new Handover(TestMarket.lead(neutral(), "web", 0, at), at, false);
        handover.hold(at, neutral().sla().sales(), false);
        return handover;
    }

    static Responses report(Consumer<Responses> book) {
        return report(EnumSet.allOf(Mechanism.class), book);
    }

    static Responses report(Set<Mechanism> mechanisms, Consumer<Responses> book) {
        Responses out = new Responses("EUR", mechanisms);
        book.accept(out);
        return out;
    }

    static List<WeeklyResponse> weekly(Set<Mechanism> mechanisms, Consumer<WeeklyResponses> book) {
        WeeklyResponses out = new WeeklyResponses("EUR", mechanisms);
        book.accept(out);
        return out.list();
    }
}
