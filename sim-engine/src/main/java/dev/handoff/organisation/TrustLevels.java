package dev.handoff.organisation;

import dev.handoff.company.Sla;
import dev.handoff.company.Trust;

/** How far each side trusts the other at present, 0 … 1. Nothing moves it yet: it stays where the scenario puts it. */
public final class TrustLevels {

    private final double sales;
    private final double marketing;

    /** Levels at the start. */
    public TrustLevels(Trust initial) {
        this.sales = initial.sales();
        this.marketing = initial.marketing();
    }

    /** Sales' trust in marketing. */
    public double sales() {
        return sales;
    }

    /** Marketing's trust in sales. */
    public double marketing() {
        return marketing;
    }

    /** Share of the agreement's pressure that sales feels: {@code ceiling · clamp((trust − from)/width, 0, 1)}. */
    public double legitimacy(Sla.Legitimacy rule) {
        double belief = (sales - rule.from()) / rule.width();
        return rule.top() * Math.min(1, Math.max(0, belief));
    }
}
