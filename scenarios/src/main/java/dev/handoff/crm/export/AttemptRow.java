package dev.handoff.crm.export;

import dev.handoff.calibration.recorded.RecordedAttempt;

/**
 * A row of the table of calls.
 *
 * @param number its place in the order of time, from 0
 * @param leadName what the company itself calls the lead
 */
record AttemptRow(int number, RecordedAttempt attempt, String leadName) {
    String person() {
        return LeadRow.name("Contact", attempt.lead());
    }

    long ended() {
        return attempt.at() + attempt.seconds();
    }

    String outcome(String answered, String silent) {
        return attempt.answered() ? answered : silent;
    }
}
