package dev.handoff.crm.export;

import dev.handoff.calibration.recorded.RecordedDeal;
import dev.handoff.calibration.recorded.RecordedLead;
import java.util.Optional;

/**
 * A row of the table of leads.
 *
 * @param deal what it became, with the deal's number
 * @param firstName what the person is called
 * @param email in a domain that does not exist
 */
record LeadRow(RecordedLead lead, Optional<DealRow> deal, String firstName, String email) {
    static LeadRow of(RecordedLead lead, Optional<DealRow> deal) {
        return new LeadRow(lead, deal, "Contact", "contact" + lead.number() + "@customer.invalid");
    }

    /** The person's name, which nobody else has. */
    String name() {
        return name(firstName, lead.number());
    }

    static String name(String firstName, int number) {
        return firstName + " " + (number + 1);
    }

    int number() {
        return lead.number();
    }

    /** What became of the deal it turned into; open where there is none. */
    RecordedDeal.Outcome outcome() {
        return deal.map(d -> d.deal().outcome()).orElse(RecordedDeal.Outcome.OPEN);
    }
}
