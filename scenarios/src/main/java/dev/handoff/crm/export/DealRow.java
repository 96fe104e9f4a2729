package dev.handoff.crm.export;

import static dev.handoff.calibration.CrmTables.NEVER;

import dev.handoff.calibration.recorded.RecordedDeal;
import dev.handoff.calibration.recorded.RecordedDeal.Outcome;

/**
 * A row of the table of deals.
 *
 * @param number its place in the order of opening, from 0
 * @param leadName what the company itself calls the lead
 * @param planned when somebody thinks that an open deal will be closed; {@code NEVER} where nobody says
 */
record DealRow(int number, RecordedDeal deal, String leadName, long planned) {
    static DealRow of(int number, RecordedDeal deal, String leadName) {
        return new DealRow(number, deal, leadName, NEVER);
    }

    DealRow planned(long at) {
        return new DealRow(number, deal, leadName, at);
    }

    boolean isOpen() {
        return deal.outcome() == Outcome.OPEN;
    }

    /** What stands where a CRM has a single column for when a deal was closed and when it is meant to be. */
    long closedOrPlanned() {
        return isOpen() ? planned : deal.closed();
    }

    String person() {
        return LeadRow.name("Contact", deal.lead());
    }

    String outcome(String won, String lost, String open) {
        return switch (deal.outcome()) {
            case WON -> won;
            case LOST -> lost;
            case OPEN -> open;
        };
    }

    /** When it entered that stage, from 0. */
    long entered(int stage) {
        return stage < deal.stages().size() ? deal.stages().get(stage) : NEVER;
    }
}
