package dev.handoff.organisation;

import dev.handoff.company.Company;
import dev.handoff.company.Sla;
import dev.handoff.company.Timeline;
import dev.handoff.company.Trust;
import dev.handoff.handoff.Journal;

/** How far each side trusts the other at present, 0 … 1. */
public final class TrustLevels {

    private double sales;
    private double marketing;

    /** Levels at the start. */
    public TrustLevels(Trust initial) {
        this.sales = initial.sales();
        this.marketing = initial.marketing();
    }

    /** Whether anything in such a company moves trust: reviews, or meetings. */
    public static boolean moveIn(Company company) {
        return company.trust().rate() > 0 || company.alignment().meetings().isPresent();
    }

    /** Whether anything moves trust at some time of the run. */
    public static boolean moveIn(Timeline timeline) {
        return moveIn(timeline.start()) || timeline.changes().stream().anyMatch(change -> moveIn(change.company()));
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

    private static double drawn(double trust, double rate, double target) {
        return Math.min(1, Math.max(0, trust + rate * (target - trust)));
    }

    /** Tells where trust stands. */
    void tell(long at, Journal journal) {
        journal.trusts(at, sales, marketing);
    }

    /** Share of the agreement's pressure that sales feels. */
    public double legitimacy(Sla.Legitimacy rule) {
        return rule.under(sales);
    }
}
