package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadColumns;

/**
 * From a score as a CRM keeps it, often 0 to 100, to the scale of a scenario, log-odds of being good: {@code mean log-odds + slope·(score −
 * mean score)}. A score that is log-odds already, as far as the data tell, stays as it is.
 *
 * @param level log-odds of being good at the mean score
 * @param slope log-odds a unit of the score is worth
 * @param mean the mean score
 */
record ScoreScale(double level, double slope, double mean) {

    private static final double CLEARLY = 3;

    /** Whether what was found differs clearly from the scale of a scenario, and the score tells something. */
    static boolean needed(double slope, double standardError) {
        return slope > CLEARLY * standardError && Math.abs(slope - 1) > CLEARLY * standardError;
    }

    /** The tables with their scores on the scale of a scenario. */
    CrmTables applied(CrmTables tables) {
        double[] scores = tables.leads().score().clone();
        for (int i = 0; i < scores.length; i++) {
            scores[i] = level + slope * (scores[i] - mean);
        }
        LeadColumns old = tables.leads();
        LeadColumns leads = new LeadColumns(
                old.created(),
                old.channel(),
                old.owner(),
                old.assigned(),
                old.qualified(),
                old.sql(),
                old.closed(),
                scores,
                old.ending(),
                old.timesContacted(),
                old.firstContacted(),
                old.lastContacted(),
                old.prospected(),
                old.delayUnknown());
        return new CrmTables(
                tables.zone(),
                tables.from(),
                tables.to(),
                tables.asOf(),
                tables.channels(),
                tables.owners(),
                leads,
                tables.activities(),
                tables.deals(),
                tables.known(),
                tables.datesOnly());
    }
}
