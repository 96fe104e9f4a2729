package dev.handoff.calibration.recorded;

import java.util.List;

/**
 * What a CRM has recorded of a company's measured time, each list in the order of time.
 *
 * @param from start of the measured time, epoch seconds by the company's clock
 * @param asOf end of it, when the export is made
 */
public record RecordedCompany(
        long from, long asOf, List<RecordedLead> leads, List<RecordedAttempt> attempts, List<RecordedDeal> deals) {
    public RecordedCompany {
        leads = List.copyOf(leads);
        attempts = List.copyOf(attempts);
        deals = List.copyOf(deals);
    }

    /** The largest number of stages that a deal has reached. */
    public int stages() {
        return deals.stream().mapToInt(deal -> deal.stages().size()).max().orElse(0);
    }
}
