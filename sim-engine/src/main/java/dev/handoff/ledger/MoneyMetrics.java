package dev.handoff.ledger;

import static dev.handoff.ledger.Better.HIGHER;
import static dev.handoff.ledger.Better.LOWER;
import static dev.handoff.ledger.Better.NEITHER;
import static dev.handoff.ledger.Knowledge.CLOSES;
import static dev.handoff.ledger.Knowledge.COMMON;
import static dev.handoff.ledger.Knowledge.EFFORT;
import static dev.handoff.ledger.Knowledge.LATENT;
import static dev.handoff.ledger.Knowledge.SPENDING;
import static dev.handoff.ledger.MetricUnit.MONEY;

/** What is earned, and what it costs. */
interface MoneyMetrics {

    /** These metrics in the order of the catalogue. */
    MetricShelf SHELF = new MetricShelf();

    Metric REVENUE = SHELF.of("revenue", MONEY, HIGHER, COMMON, "Realised revenue")
            .weekly()
            .says("Size of all deals won in the window; whether a deal was won or lost is partly luck.");
    Metric REVENUE_EXPECTED = SHELF.of("revenue.expected", MONEY, HIGHER, COMMON, "Expected revenue")
            .weekly()
            .says(
                    "Chance of winning times mean size, over all deals closed in the window: no lucky or unlucky deal decides it.");
    Metric PIPELINE_OPEN = SHELF.of("pipeline.open", MONEY, HIGHER, CLOSES, "Open deals at the end, at their odds")
            .says("Chance of winning times mean size, over the deals open when the window ends.");
    Metric SPEND = SHELF.of("spend", MONEY, LOWER, SPENDING, "Marketing spend")
            .weekly()
            .says("What marketing spends on all channels in the window.");
    Metric PAYROLL = SHELF.of("payroll", MONEY, LOWER, EFFORT, "Payroll of sales")
            .says("What the reps are paid for the window.");
    Metric COST_SLA = SHELF.of("cost.sla", MONEY, LOWER, EFFORT, "Watching promises, annoyed leads")
            .only(Mechanism.AGREEMENT_COSTS)
            .says("What watching promises, annoyed leads and escalations cost in the window.");
    Metric COST_REPORTS = SHELF.of("cost.reports", MONEY, LOWER, SPENDING, "Cost of reports")
            .only(Mechanism.REPORT_COSTS)
            .says("What reports between the departments cost in the window.");
    Metric COST_TRAINING = SHELF.of("cost.training", MONEY, LOWER, EFFORT, "Cost of training")
            .only(Mechanism.TRAINING)
            .says("Fees of the training sessions in the window; the hours are in the reps' working time.");
    Metric CONTRIBUTION = SHELF.of("contribution", MONEY, HIGHER, COMMON, "Realised contribution")
            .mayBeNegative()
            .weekly()
            .says("Margin times realised revenue and the change in open deals, less all costs of the window.");
    Metric CONTRIBUTION_EXPECTED = SHELF.of("contribution.expected", MONEY, HIGHER, COMMON, "Contribution")
            .mayBeNegative()
            .weekly()
            .says(
                    "Margin times expected revenue and the change in open deals, less all costs of the window: no lucky or unlucky deal decides it.");
    Metric CONTRIBUTION_CLOSED = SHELF.of("contribution.closed", MONEY, HIGHER, COMMON, "Contribution of deals closed")
            .mayBeNegative()
            .says("Margin times expected revenue, less all costs of the window; open deals count nothing.");
    /** What is contributed with open deals less what deals closed leave; told with a run, in no list of its metrics. */
    Metric CONTRIBUTION_OPEN = SHELF.of("contribution.open", MONEY, NEITHER, LATENT, "Contribution of open deals")
            .mayBeNegative()
            .beside()
            .says(
                    "Margin times what open deals are worth more, at their odds, at the end of the window than at its beginning.");

    Metric COST_PER_WIN = SHELF.of("cost.per.win", MONEY, LOWER, SPENDING, "Cost per deal won")
            .says("All costs of the window, of one deal won in it, reps' own deals included.");
}
