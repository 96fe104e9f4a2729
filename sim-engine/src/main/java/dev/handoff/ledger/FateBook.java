package dev.handoff.ledger;

import dev.handoff.company.Company;
import dev.handoff.market.Lead;
import dev.handoff.pipeline.DealTerms;

/** Fates of the leads that inquired inside the window, each with the value that was lost. */
final class FateBook {

    private final Window window;
    private final String currency;
    private final ReferenceCadence reference;
    private final DealTerms terms;
    private final long[] count = new long[Fate.values().length];
    private final double[] value = new double[Fate.values().length];
    private long inquiries;

    FateBook(Company company, Window window) {
        this.window = window;
        this.currency = company.money().currency();
        this.reference = new ReferenceCadence(company);
        this.terms = new DealTerms(company.deals());
    }

    void inquired(Lead lead) {
        inquiries += window.contains(lead.inquiredAt()) ? 1 : 0;
    }

    /** Books the fate of a lead decided at that instant; what is decided after the window is still open in it. */
    void decided(long at, Lead lead, Fate fate) {
        if (window.contains(lead.inquiredAt()) && window.contains(at)) {
            count[fate.ordinal()]++;
            value[fate.ordinal()] += fate.lost() ? valueOf(lead) : 0;
        }
    }

    /** P(qualified | reference cadence) × P(win | an average rep who does not keep it waiting) × mean size. */
    private double valueOf(Lead lead) {
        double qualified = reference.chance(lead);
        return qualified == 0 ? 0 : qualified * terms.chance(lead, 0, 0, false) * terms.expectedSize(lead);
    }

    long decidedSoFar() {
        long sum = 0;
        for (long n : count) {
            sum += n;
        }
        return sum;
    }

    void report(Responses out) {
        out.put("fate.won", "leads", count[Fate.WON.ordinal()]);
        out.put("fate.open", "leads", inquiries - decidedSoFar());
        for (Fate fate : Fate.values()) {
            if (fate.lost()) {
                out.put("lost." + fate.label(), "leads", count[fate.ordinal()]);
                out.put("lost." + fate.label() + ".value", currency, value[fate.ordinal()]);
            }
        }
    }
}
