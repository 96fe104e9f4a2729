package dev.handoff.organisation;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;

import dev.handoff.company.Company;
import dev.handoff.company.Sla;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.market.TestMarket;

/** Leads in sales' hands, for the two sides to look at. */
final class TestHandovers {

    private TestHandovers() {}

    static Handover handed() {
        return lead(neutral(), false);
    }

    static Handover own() {
        return lead(neutral(), true);
    }

    static Handover misfit() {
        return lead(with(neutral(), "channels.web.fit", 0.0), false);
    }

    static Handover settled(Ending ending) {
        Handover handover = handed();
        handover.waitAtDesk();
        handover.settle(ending);
        return handover;
    }

    static Handover under(Sla.SalesPromise promise) {
        Handover handover = handed();
        handover.assign(0, 0, promise);
        return handover;
    }

    static Handover tried(Handover handover, int times) {
        for (int i = 0; i < times; i++) {
            handover.attempt(i);
        }
        return handover;
    }

    private static Handover lead(Company company, boolean own) {
        Handover handover = new Handover(TestMarket.lead(company, "web", 0, 0), 0, own);
        handover.assign(0, 0, with(company, "sla.sales.enforcement", 0.4).sla().sales());
        return handover;
    }
}
