package dev.handoff.ledger;

import static dev.handoff.ledger.Better.HIGHER;
import static dev.handoff.ledger.Better.NEITHER;
import static dev.handoff.ledger.Knowledge.CLOSES;
import static dev.handoff.ledger.Knowledge.COMMON;
import static dev.handoff.ledger.Knowledge.DEMAND;
import static dev.handoff.ledger.Knowledge.OWN_WORK;
import static dev.handoff.ledger.MetricUnit.LEADS;
import static dev.handoff.ledger.MetricUnit.MONEY;
import static dev.handoff.ledger.MetricUnit.SHARE;

/** How many leads get how far: those that marketing hands over, and those that reps find themselves. */
interface FunnelMetrics {

    /** These metrics in the order of the catalogue. */
    MetricShelf SHELF = new MetricShelf();

    // The funnel of leads that marketing hands over
    Metric INQUIRIES = SHELF.of("inquiries", LEADS, NEITHER, DEMAND, "Inquiries")
            .weekly()
            .says("People who asked for something in the window.");
    Metric MQLS = SHELF.of("mqls", LEADS, NEITHER, COMMON, "Leads handed to sales")
            .weekly()
            .says(
                    "Leads that met marketing's definition in the window (MQL); one that comes back from nurture counts again.");
    Metric SALS = SHELF.of("sals", LEADS, NEITHER, CLOSES, "Leads accepted by sales")
            .weekly()
            .says("Handed leads that a rep took on in the window (SAL).");
    Metric SQLS = SHELF.of("sqls", LEADS, HIGHER, CLOSES, "Leads worth pursuing")
            .weekly()
            .says("Handed leads of which a conversation in the window showed that they are worth pursuing (SQL).");
    Metric OPPORTUNITIES = SHELF.of("opportunities", LEADS, HIGHER, CLOSES, "Opportunities")
            .weekly()
            .says("Deals opened in the window with handed leads.");
    Metric WINS = SHELF.of("wins", LEADS, HIGHER, COMMON, "Deals won")
            .weekly()
            .says("Deals won in the window with handed leads.");
    Metric RATE_MQL = SHELF.of("rate.mql", SHARE, HIGHER, DEMAND, "Share of inquiries handed to sales")
            .says("Leads handed to sales in the window, of inquiries in the window.");
    Metric RATE_SAL = SHELF.of("rate.sal", SHARE, HIGHER, CLOSES, "Share of handed leads accepted")
            .says("Leads accepted in the window, of leads handed to sales in the window.");
    Metric RATE_SQL = SHELF.of("rate.sql", SHARE, HIGHER, CLOSES, "Share of accepted leads worth pursuing")
            .says("Leads worth pursuing, of leads accepted by sales in the window.");
    Metric RATE_WIN = SHELF.of("rate.win", SHARE, HIGHER, CLOSES, "Share of opportunities won")
            .says("Deals won, of opportunities opened in the window.");
    Metric CONVERSION_MARKETING = SHELF.of("conversion.marketing", SHARE, NEITHER, COMMON, "Marketing's \"conversion\"")
            .only(Mechanism.TWO_LANGUAGES)
            .weekly()
            .says("What marketing calls conversion: leads handed to sales, of inquiries in the window.");
    Metric CONVERSION_SALES = SHELF.of("conversion.sales", SHARE, NEITHER, COMMON, "Sales' \"conversion\"")
            .only(Mechanism.TWO_LANGUAGES)
            .weekly()
            .says("What sales calls conversion: deals won, of leads accepted in the window.");
    Metric CONVERSION_COMMON = SHELF.of("conversion.common", SHARE, NEITHER, COMMON, "\"Conversion\" as both mean it")
            .only(Mechanism.COMMON_LANGUAGE)
            .weekly()
            .says("What both sides call conversion: deals won, of leads handed to sales in the window.");

    // Leads that reps found themselves
    Metric PROSPECTED = SHELF.of("prospected", LEADS, NEITHER, OWN_WORK, "Leads reps found themselves")
            .only(Mechanism.PROSPECTING)
            .says("Leads that reps found themselves in the window; they never were inquiries.");
    Metric PROSPECTED_SQLS = SHELF.of("prospected.sqls", LEADS, HIGHER, OWN_WORK, "Reps' own leads worth pursuing")
            .only(Mechanism.PROSPECTING)
            .says("Leads found by reps of which a conversation in the window showed that they are worth pursuing.");
    Metric PROSPECTED_WINS = SHELF.of("prospected.wins", LEADS, HIGHER, OWN_WORK, "Deals won with reps' own leads")
            .only(Mechanism.PROSPECTING)
            .says("Deals won in the window with leads that reps found themselves.");
    Metric PROSPECTED_REVENUE = SHELF.of(
                    "prospected.revenue", MONEY, HIGHER, OWN_WORK, "Realised revenue from reps' own leads")
            .only(Mechanism.PROSPECTING)
            .says(
                    "Size of the deals won in the window with leads that reps found themselves; part of realised revenue.");
    Metric PROSPECTED_REVENUE_EXPECTED = SHELF.of(
                    "prospected.revenue.expected", MONEY, HIGHER, OWN_WORK, "Expected revenue from reps' own leads")
            .only(Mechanism.PROSPECTING)
            .says("The same with every closed deal counted by its chance of being won; part of expected revenue.");
}
