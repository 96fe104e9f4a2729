package dev.handoff.organisation;

import dev.handoff.company.Company;
import dev.handoff.company.Trust;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.CompanyObserver;
import java.util.OptionalDouble;

/** How far each side trusts the other at present, and how far people believe in their agreement, each 0 … 1. */
public final class TrustLevels implements CompanyObserver {

    private final AgreementBelief agreement = new AgreementBelief();
    private Simulation simulation;
    private Journal journal;
    private double sales;
    private double marketing;

    /** Levels at the start. */
    public TrustLevels(Company company) {
        this.sales = company.trust().sales();
        this.marketing = company.trust().marketing();
        agreement.adopt(company.sla());
    }

    /** Whether anything in such a company moves the trust: what is seen, time that heals, or meetings. */
    public static boolean moveIn(Company company) {
        return company.trust().rate() > 0
                || company.trust().homing() > 0
                || company.alignment().meetings().isPresent();
    }

    /** Tells that journal where they stand, now and whenever they change. */
    public void tell(Simulation clock, Journal listener) {
        simulation = clock;
        journal = listener;
        tell();
    }

    /** An agreement is signed, changed or given up. */
    @Override
    public void adopt(Company company) {
        double before = agreement.actedUpon();
        agreement.adopt(company.sla());
        if (agreement.actedUpon() != before) {
            tell();
        }
    }

    /** Sales' trust in marketing. */
    public double sales() {
        return sales;
    }

    /** Marketing's trust in sales. */
    public double marketing() {
        return marketing;
    }

    /** Sales' trust goes that share of the way to its target: {@code T ← T + η(target − T)}, 0 … 1. */
    void drawSales(double rate, double target) {
        sales = drawn(sales, rate, target);
    }

    /** Marketing's trust goes that share of the way to its target. */
    void drawMarketing(double rate, double target) {
        marketing = drawn(marketing, rate, target);
    }

    /** Both fall back a little to what people think of colleagues at large. */
    void goHome(Trust rule) {
        drawSales(rule.homing(), rule.home());
        drawMarketing(rule.homing(), rule.home());
    }

    private static double drawn(double trust, double rate, double target) {
        return Math.min(1, Math.max(0, trust + rate * (target - trust)));
    }

    /** Both sides look back at what was promised. */
    void lookBack(OptionalDouble kept) {
        agreement.review(kept, (sales + marketing) / 2);
    }

    /** Tells where they stand. */
    void tell() {
        if (journal != null) {
            journal.trusts(simulation.now(), sales, marketing, agreement.actedUpon());
        }
    }

    /** Share of what was agreed that people act upon because they believe in it, 0 … 1; 0 without an agreement. */
    public double legitimacy() {
        return agreement.actedUpon();
    }
}
