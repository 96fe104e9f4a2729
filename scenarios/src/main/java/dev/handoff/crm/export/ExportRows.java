package dev.handoff.crm.export;

import dev.handoff.calibration.recorded.RecordedAttempt;
import dev.handoff.calibration.recorded.RecordedCompany;
import dev.handoff.calibration.recorded.RecordedDeal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the three tables, each in the order of time. */
record ExportRows(List<LeadRow> leads, List<AttemptRow> attempts, List<DealRow> deals) {

    static ExportRows of(RecordedCompany company) {
        List<DealRow> deals = new ArrayList<>();
        Map<Integer, DealRow> dealOf = new HashMap<>();
        for (RecordedDeal deal : company.deals()) {
            DealRow row = DealRow.of(
                    deals.size(), deal, company.leads().get(deal.lead()).name());
            deals.add(row);
            dealOf.put(deal.lead(), row);
        }
        List<AttemptRow> attempts = new ArrayList<>();
        for (RecordedAttempt attempt : company.attempts()) {
            attempts.add(new AttemptRow(
                    attempts.size(),
                    attempt,
                    company.leads().get(attempt.lead()).name()));
        }
        List<LeadRow> leads = company.leads().stream()
                .map(lead -> LeadRow.of(lead, Optional.ofNullable(dealOf.get(lead.number()))))
                .toList();
        return new ExportRows(leads, attempts, deals);
    }
}
