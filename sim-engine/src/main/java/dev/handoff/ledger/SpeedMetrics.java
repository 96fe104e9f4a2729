package dev.handoff.ledger;

import static dev.handoff.ledger.Better.HIGHER;
import static dev.handoff.ledger.Better.LOWER;
import static dev.handoff.ledger.Knowledge.EFFORT;
import static dev.handoff.ledger.MetricUnit.HOURS;
import static dev.handoff.ledger.MetricUnit.SHARE;
import static dev.handoff.ledger.MetricUnit.WORKING_HOURS;

/** How long a lead waits for its first attempt. */
interface SpeedMetrics {

    /** These metrics in the order of the catalogue. */
    MetricShelf SHELF = new MetricShelf();

    Metric SPEED_TO_LEAD = wait("speed.to.lead", "Wait of those who are tried")
            .says(
                    "Mean time from qualification to the first attempt, of leads delivered in the window and tried at all.");
    Metric SPEED_TO_LEAD_P50 = wait("speed.to.lead.p50", "Half of all are tried within")
            .says(
                    "Time within which half of the leads delivered in the window are tried; never tried is longer than any time.");
    Metric SPEED_TO_LEAD_P90 = wait("speed.to.lead.p90", "Nine in ten are tried within")
            .says("Time within which nine in ten of the leads delivered in the window are tried.");
    Metric WITHIN_5_MINUTES = SHELF.of("speed.to.lead.within.5min", SHARE, HIGHER, EFFORT, "Tried within 5 minutes")
            .says("Of all leads delivered in the window, tried or not.");
    Metric WITHIN_AN_HOUR = SHELF.of("speed.to.lead.within.1h", SHARE, HIGHER, EFFORT, "Tried within an hour")
            .says("Of all leads delivered in the window, tried or not.");
    Metric WITHIN_A_DAY = SHELF.of("speed.to.lead.within.day", SHARE, HIGHER, EFFORT, "Tried within a working day")
            .says(
                    "Of all leads delivered in the window, tried or not; the working day is that of the team that holds the lead.");
    Metric SPEED_WORKING = waitAtWork("speed.to.lead.working", "Wait in working time")
            .says("Mean wait for the first attempt counted in working time, of leads that are tried.");
    Metric SPEED_WORKING_P50 = waitAtWork("speed.to.lead.working.p50", "Wait in working time, half within")
            .says("Working time within which half of all leads delivered in the window are tried.");
    Metric SPEED_WORKING_P90 = waitAtWork("speed.to.lead.working.p90", "Wait in working time, nine in ten within")
            .says("Working time within which nine in ten of all leads delivered in the window are tried.");
    Metric SPEED_SYSTEM = wait("speed.to.lead.system", "Time to reach sales")
            .says("Mean time that systems take to deliver a lead to sales, of leads that are tried.");
    Metric SPEED_SYSTEM_P50 = wait("speed.to.lead.system.p50", "Time to reach sales, half within")
            .says("Time within which half of the leads delivered in the window reach sales.");
    Metric SPEED_SYSTEM_P90 = wait("speed.to.lead.system.p90", "Time to reach sales, nine in ten within")
            .says("Time within which nine in ten of the leads delivered in the window reach sales.");
    Metric SPEED_HELD = wait("speed.to.lead.held", "Held until somebody has room")
            .only(Mechanism.HOLDS)
            .says("Mean time from delivery until a rep has the lead, of leads that are tried.");
    Metric SPEED_HELD_P50 = wait("speed.to.lead.held.p50", "Held, half until")
            .only(Mechanism.HOLDS)
            .says("Time from delivery within which a rep has half of the leads delivered in the window.");
    Metric SPEED_HELD_P90 = wait("speed.to.lead.held.p90", "Held, nine in ten until")
            .only(Mechanism.HOLDS)
            .says("Time from delivery within which a rep has nine in ten of the leads delivered in the window.");
    Metric SPEED_HUMAN = wait("speed.to.lead.human", "Wait at the rep's desk")
            .says("Mean time from the assignment to a rep until the first attempt, of leads that are tried.");
    Metric SPEED_HUMAN_P50 = wait("speed.to.lead.human.p50", "Wait at the rep's desk, half within")
            .says("Time from the assignment within which half of the leads delivered in the window are tried.");
    Metric SPEED_HUMAN_P90 = wait("speed.to.lead.human.p90", "Wait at the rep's desk, nine in ten within")
            .says("Time from the assignment within which nine in ten of the leads delivered in the window are tried.");

    private static MetricDraft waitAtWork(String name, String label) {
        return SHELF.of(name, WORKING_HOURS, LOWER, EFFORT, label);
    }

    private static MetricDraft wait(String name, String label) {
        return SHELF.of(name, HOURS, LOWER, EFFORT, label);
    }
}
