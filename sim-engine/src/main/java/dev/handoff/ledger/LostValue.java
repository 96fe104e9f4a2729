package dev.handoff.ledger;

import dev.handoff.company.Company;
import dev.handoff.market.Lead;
import dev.handoff.pipeline.DealTerms;

/**
 * What a lost lead would have been worth: P(qualified | reference cadence) × P(win | an average rep who does not keep it waiting) × mean
 * deal size (MODEL.md §5). Values of lost leads need not add up to any gap.
 */
public final class LostValue {

    private final ReferenceCadence reference;
    private final DealTerms terms;

    /** Values by the company's cadence and deals. */
    public LostValue(Company company) {
        this.reference = new ReferenceCadence(company);
        this.terms = new DealTerms(company.deals());
    }

    /** The value of the lead in the company's currency; 0 for one that could never have been won. */
    public double of(Lead lead) {
        double qualified = reference.chance(lead);
        return qualified == 0 ? 0 : qualified * terms.chance(lead, 0, 0, false) * terms.expectedSize(lead);
    }
}
