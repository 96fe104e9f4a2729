package dev.handoff.ledger;

import static dev.handoff.ledger.Better.LOWER;
import static dev.handoff.ledger.Better.NEITHER;
import static dev.handoff.ledger.Knowledge.DEMAND;
import static dev.handoff.ledger.Knowledge.EFFORT;
import static dev.handoff.ledger.Knowledge.LATENT;
import static dev.handoff.ledger.MetricUnit.ATTEMPTS;
import static dev.handoff.ledger.MetricUnit.HOURS_A_DAY;
import static dev.handoff.ledger.MetricUnit.LEADS;
import static dev.handoff.ledger.MetricUnit.SHARE;

/** How busy people are, and what happens to leads in less usual companies. */
interface WorkMetrics {

    /** These metrics in the order of the catalogue. */
    MetricShelf SHELF = new MetricShelf();

    // Less usual things
    Metric REJECTED = SHELF.of("rejected", LEADS, LOWER, EFFORT, "Leads rejected by sales")
            .only(Mechanism.REVIEW)
            .says("Handed leads that reps sent back in the window.");
    Metric RECYCLED = SHELF.of("recycled", LEADS, NEITHER, EFFORT, "Leads sent back to nurture")
            .only(Mechanism.RECYCLING)
            .says("Leads that came back from sales in the window to be nurtured again.");
    Metric ESCALATIONS = SHELF.of("escalations", MetricUnit.ESCALATIONS, LOWER, EFFORT, "Escalations")
            .only(Mechanism.ESCALATION)
            .says("Times a manager insisted in the window because a clause was broken.");
    Metric FORM_ABANDONED = SHELF.of("form.abandoned", LEADS, LOWER, DEMAND, "Forms abandoned")
            .only(Mechanism.FORM)
            .says("People who gave up in the window because the form asked too much; they are no inquiries.");
    Metric INBOX_EXPIRED = SHELF.of("inbox.expired", LEADS, LOWER, EFFORT, "Leads expired unread")
            .only(Mechanism.INBOX_EXPIRY)
            .says("Leads taken out of an inbox in the window because nobody had read them in time.");
    Metric INBOX_DROPPED = SHELF.of("inbox.dropped", LEADS, LOWER, EFFORT, "Leads dropped unread")
            .only(Mechanism.INBOX_CAP)
            .says("Leads that fell out of an overfull inbox in the window.");
    Metric LEAKED = SHELF.of("leaked", LEADS, NEITHER, DEMAND, "Leads lost between systems")
            .only(Mechanism.LEAKS)
            .says("Leads lost in the window at a step that nobody answers for.");
    Metric FAKED_ATTEMPTS = SHELF.of("faked.attempts", ATTEMPTS, NEITHER, LATENT, "Attempts only on paper")
            .only(Mechanism.GAMING)
            .says("Attempts logged in the window that never took place.");
    Metric DISPOSITION_REASONS = SHELF.of(
                    "disposition.reasons", SHARE, NEITHER, EFFORT, "Outcomes recorded with a reason")
            .only(Mechanism.REASONS)
            .says("Of the outcomes recorded in the window.");

    // Work
    Metric REP_UTILIZATION = SHELF.of("rep.utilization", SHARE, NEITHER, EFFORT, "Reps busy")
            .weekly()
            .says("Time at work of all reps, overtime included, of the working time of those who are there.");
    Metric REP_HOURS = SHELF.of("rep.hours", HOURS_A_DAY, NEITHER, EFFORT, "Rep-hours a day")
            .says("Hours at work of all reps together on each day of the window on which somebody could work.");
    Metric QUEUE_LENGTH = SHELF.of("queue.length", LEADS, LOWER, EFFORT, "Leads waiting")
            .weekly()
            .says("Leads that wait for a rep, averaged over the window.");
    Metric NURTURE_LENGTH = SHELF.of("nurture.length", LEADS, NEITHER, DEMAND, "Leads in nurture")
            .weekly()
            .says("Leads that marketing nurtures, averaged over the window.");
}
