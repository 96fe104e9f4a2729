package dev.handoff.ledger;

import static dev.handoff.ledger.Better.HIGHER;
import static dev.handoff.ledger.Better.NEITHER;
import static dev.handoff.ledger.Knowledge.COMMON;
import static dev.handoff.ledger.Knowledge.LATENT;
import static dev.handoff.ledger.Knowledge.OPINION_OF_MARKETING;
import static dev.handoff.ledger.Knowledge.OPINION_OF_SALES;
import static dev.handoff.ledger.MetricUnit.HOURS;
import static dev.handoff.ledger.MetricUnit.LEADS;
import static dev.handoff.ledger.MetricUnit.LOOKS;
import static dev.handoff.ledger.MetricUnit.SHARE;
import static dev.handoff.ledger.MetricUnit.WORKING_HOURS;

import java.util.List;

/** How far the agreement is kept, watched and believed in, and how far the two sides trust each other. */
interface AgreementMetrics {

    /** These metrics in the order of the catalogue. */
    MetricShelf SHELF = new MetricShelf();

    Metric KEPT_ACCEPTANCE =
            kept("sla.sales.acceptance", "Sales: acceptance", "handed leads that sales accepted or rejected in time");
    Metric KEPT_FIRST_TOUCH =
            kept("sla.sales.firstTouch", "Sales: first touch", "handed leads that got their first attempt in time");
    Metric KEPT_MINIMUM_ATTEMPTS = kept(
            "sla.sales.minimumAttempts",
            "Sales: minimum attempts",
            "handed leads that got the promised attempts in time");
    Metric KEPT_DISPOSITION = kept(
            "sla.sales.disposition",
            "Sales: disposition",
            "handed leads whose outcome was recorded with a reason in time");
    Metric PENDING_ACCEPTANCE = pending("pending.sales.acceptance", "Sales: acceptance");
    Metric PENDING_FIRST_TOUCH = pending("pending.sales.firstTouch", "Sales: first touch");
    Metric PENDING_MINIMUM_ATTEMPTS = pending("pending.sales.minimumAttempts", "Sales: minimum attempts");
    Metric PENDING_DISPOSITION = pending("pending.sales.disposition", "Sales: disposition");
    Metric WATCH_LISTED = SHELF.of("watch.listed", SHARE, NEITHER, LATENT, "Promises on somebody's list")
            .only(Mechanism.WATCHED)
            .says("Share that somebody keeps an eye on, of leads for which a watched promise began in the window.");
    Metric WATCH_LOOKS = SHELF.of("watch.looks", LOOKS, NEITHER, LATENT, "Looks at open promises")
            .only(Mechanism.WATCHED)
            .says("Times somebody looked in the window whether a promise is being kept.");
    Metric WATCH_HOURS = SHELF.of("watch.hours", WORKING_HOURS, NEITHER, LATENT, "Managers' hours spent watching")
            .only(Mechanism.WATCHED)
            .says(
                    "Hours of managers for attempts made under enforcement and for looks that brought none, in the window.");
    Metric DEALS_DELAYED = SHELF.of("deals.delayed", HOURS, NEITHER, LATENT, "Hours deals waited for alerts")
            .only(Mechanism.ALERTS)
            .says("Hours for which work on deals waited in the window because an alert rang.");
    Metric KEPT_VOLUME =
            promised("sla.marketing.volume", "Marketing: volume", "handed over the promised number of leads");
    Metric KEPT_MEETING_DEFINITION = promised(
            "sla.marketing.meetingDefinition",
            "Marketing: meeting definition",
            "conversations confirmed often enough that the company could buy");
    Metric KEPT_ACCEPTANCE_RATE = promised(
            "sla.marketing.acceptanceRate", "Marketing: acceptance rate", "sales accepted the promised share of leads");
    Metric KEPT_COMPLETENESS = promised(
            "sla.marketing.completeness",
            "Marketing: completeness",
            "the promised share of leads came with a way to reach them");
    Metric TRUST_SALES = SHELF.of("trust.sales", SHARE, HIGHER, OPINION_OF_SALES, "Sales trusts marketing")
            .only(Mechanism.TRUST)
            .weekly()
            .says("How far sales trusts marketing, 0 to 1, averaged over the window.");
    Metric TRUST_MARKETING = SHELF.of("trust.marketing", SHARE, HIGHER, OPINION_OF_MARKETING, "Marketing trusts sales")
            .only(Mechanism.TRUST)
            .weekly()
            .says("How far marketing trusts sales, 0 to 1, averaged over the window.");
    Metric LEGITIMACY = SHELF.of("sla.legitimacy", SHARE, HIGHER, LATENT, "Belief in the agreement")
            .only(Mechanism.LEGITIMACY)
            .weekly()
            .says("How far people believe that breaches are acted upon, 0 to 1, averaged over the window.");

    List<Metric> AGREEMENT = List.of(
            KEPT_ACCEPTANCE,
            KEPT_FIRST_TOUCH,
            KEPT_MINIMUM_ATTEMPTS,
            KEPT_DISPOSITION,
            KEPT_VOLUME,
            KEPT_MEETING_DEFINITION,
            KEPT_ACCEPTANCE_RATE,
            KEPT_COMPLETENESS,
            LEGITIMACY);

    private static Metric kept(String name, String label, String what) {
        return SHELF.of(name, SHARE, HIGHER, COMMON, label)
                .where("sales promises it, and breaches are counted")
                .weekly()
                .says("Share of " + what + ", of those due in the window.");
    }

    private static Metric pending(String name, String clause) {
        return SHELF.of(name, LEADS, NEITHER, COMMON, clause + ", not yet due")
                .where("sales promises it, and breaches are counted")
                .says("Leads whose promise is due only after the window: neither kept nor broken yet.");
    }

    private static Metric promised(String name, String label, String what) {
        return SHELF.of(name, SHARE, HIGHER, COMMON, label)
                .where("marketing promises it")
                .says("Share of the agreement's periods in the window in which " + what + ".");
    }
}
