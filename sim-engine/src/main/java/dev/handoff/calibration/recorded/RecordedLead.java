package dev.handoff.calibration.recorded;

import dev.handoff.calibration.LeadEnding;

/**
 * A lead as its CRM has it. Instants are epoch seconds by the company's clock, {@link dev.handoff.calibration.CrmTables#NEVER} where none is recorded.
 *
 * @param number its place in the order of creation, from 0
 * @param owner number of the rep who has it, from 0; −1 while nobody does
 * @param qualified when it last met the lead definition
 * @param assigned when it came to its owner, or to the queue that several share
 * @param sql when sales called it worth pursuing
 * @param closed when the reason of its ending was recorded
 * @param score what the score said as it was qualified; not a number before
 * @param ending {@code NONE} unless a reason was recorded or it became a deal
 * @param attempts how many are in its log
 * @param answered whether one of them was answered
 * @param foundByRep whether its rep found it and made the record
 */
public record RecordedLead(
        int number,
        String name,
        String channel,
        int owner,
        long created,
        long qualified,
        long assigned,
        long sql,
        long closed,
        double score,
        LeadEnding ending,
        int attempts,
        boolean answered,
        boolean foundByRep) {}
