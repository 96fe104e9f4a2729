package dev.handoff.calibration.recorded;

import java.util.List;

/**
 * A deal as its CRM has it. Instants are epoch seconds by the company's clock.
 *
 * @param lead number of the lead it came from
 * @param owner number of the rep who has it, from 0
 * @param closed {@link dev.handoff.calibration.CrmTables#NEVER} while it is open
 * @param amount what it brought; not a number unless it was won
 * @param stages when it entered each stage it has reached
 */
public record RecordedDeal(
        int lead, int owner, long opened, long closed, Outcome outcome, double amount, List<Long> stages) {

    /** What has become of it. */
    public enum Outcome {
        OPEN,
        WON,
        LOST
    }

    public RecordedDeal {
        stages = List.copyOf(stages);
    }
}
