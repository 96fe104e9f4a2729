package dev.handoff.ledger;

import static dev.handoff.ledger.Better.HIGHER;
import static dev.handoff.ledger.Better.LOWER;
import static dev.handoff.ledger.Better.NEITHER;
import static dev.handoff.ledger.Knowledge.CLOSES;
import static dev.handoff.ledger.Knowledge.EFFORT;
import static dev.handoff.ledger.MetricUnit.ATTEMPTS;
import static dev.handoff.ledger.MetricUnit.SHARE;

/** How often a lead is tried. */
interface AttemptMetrics {

    /** These metrics in the order of the catalogue. */
    MetricShelf SHELF = new MetricShelf();

    Metric ATTEMPTS_PER_LEAD = SHELF.of("attempts", ATTEMPTS, NEITHER, EFFORT, "Attempts per lead")
            .says("Mean number of attempts in the first thirty days, of leads whose thirty days lie in the window.");
    Metric ATTEMPTS_NONE = SHELF.of("attempts.none", SHARE, LOWER, EFFORT, "Leads never tried")
            .says("Share without any attempt in thirty days, of leads whose thirty days lie in the window.");
    Metric ATTEMPTS_1_TO_3 = SHELF.of("attempts.1to3", SHARE, NEITHER, EFFORT, "Leads tried 1 to 3 times")
            .says("Share with one to three attempts in thirty days, of leads whose thirty days lie in the window.");
    Metric ATTEMPTS_4_PLUS = SHELF.of("attempts.4plus", SHARE, HIGHER, EFFORT, "Leads tried 4 times or more")
            .says("Share with four attempts or more in thirty days, of leads whose thirty days lie in the window.");
    Metric FOLLOWUP_RATE = SHELF.of("followup.rate", SHARE, HIGHER, EFFORT, "Leads followed up")
            .says("Share tried at least once in thirty days, of leads whose thirty days lie in the window.");
    Metric TOUCH_AT_CONVERSION = SHELF.of("touch.at.conversion", ATTEMPTS, NEITHER, CLOSES, "Attempt that converts")
            .says("Mean number of the attempt at which a lead proved worth pursuing, of those that did in the window.");
    Metric TOUCH_AT_CONVERSION_4_PLUS = SHELF.of(
                    "touch.at.conversion.4plus", SHARE, NEITHER, CLOSES, "Conversions at attempt 4 or later")
            .says("Share that needed four attempts or more, of leads that proved worth pursuing in the window.");
    /** Known by week only. */
    Metric ATTEMPTS_MADE = SHELF.of("attempts.made", ATTEMPTS, NEITHER, EFFORT, "Attempts made")
            .onlyWeekly()
            .says("Attempts of all reps, on handed leads and on their own.");
}
