package dev.handoff.ledger;

import static dev.handoff.ledger.Better.HIGHER;
import static dev.handoff.ledger.Better.NEITHER;
import static dev.handoff.ledger.FunnelMetrics.SQLS;
import static dev.handoff.ledger.FunnelMetrics.WINS;
import static dev.handoff.ledger.Knowledge.EFFORT;
import static dev.handoff.ledger.Knowledge.OWN_WORK;
import static dev.handoff.ledger.MetricUnit.ATTEMPTS;
import static dev.handoff.ledger.MetricUnit.CONVERSATIONS;
import static dev.handoff.ledger.MetricUnit.LEADS;
import static dev.handoff.ledger.MetricUnit.MONEY;
import static dev.handoff.ledger.MetricUnit.SHARE;
import static dev.handoff.ledger.MoneyMetrics.REVENUE;

import dev.handoff.ledger.MetricFamily.Each;

/** Figures of each rep and of each team. */
interface DeskFigures {

    /** These metrics in the order of the catalogue. */
    MetricShelf SHELF = new MetricShelf();

    MetricFamily REP_ATTEMPTS = ofRep(MetricDraft.figure("attempts", ATTEMPTS, NEITHER, OWN_WORK, "Attempts made")
            .says("Attempts the rep made in the window, on handed leads and on own ones."));
    MetricFamily REP_CONVERSATIONS =
            ofRep(MetricDraft.figure("conversations", CONVERSATIONS, NEITHER, OWN_WORK, "Conversations")
                    .says("Conversations the rep had in the window."));
    MetricFamily REP_SQLS = ofRep(MetricDraft.figure("sqls", LEADS, HIGHER, OWN_WORK, SQLS.label())
            .says("Leads the rep found worth pursuing in the window, handed ones and own ones."));
    MetricFamily REP_WINS = ofRep(
            MetricDraft.figure("wins", LEADS, HIGHER, OWN_WORK, WINS.label()).says("Deals the rep won in the window."));
    MetricFamily REP_REVENUE = ofRep(MetricDraft.figure("revenue", MONEY, HIGHER, OWN_WORK, REVENUE.label())
            .says("Size of the deals the rep won in the window."));
    MetricFamily REP_BUSY = ofRep(MetricDraft.figure("utilization", SHARE, NEITHER, OWN_WORK, "Busy")
            .says("Time at work, overtime included, of the rep's working time in the window."));
    MetricFamily TEAM_BUSY = SHELF.family(
            Each.TEAM,
            MetricDraft.figure("utilization", SHARE, NEITHER, EFFORT, "Busy")
                    .where("there are several teams")
                    .says("Time at work, overtime included, of the working time of those of the team who are there."));

    private static MetricFamily ofRep(Metric figure) {
        return SHELF.family(Each.REP, figure);
    }
}
