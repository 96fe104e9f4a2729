package dev.handoff.organisation;

import dev.handoff.company.Company;
import dev.handoff.company.Trust;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Journals;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.Adopts;

/**
 * At each review each side trusts the other a little more or less, by what it has seen of it since the last one: {@code T ← T + η(target −
 * T)}, 0 … 1. While the two do not mean the same by "conversion", each target is lower by {@code misunderstanding}.
 */
public final class TrustReview implements Adopts {

    private final Simulation simulation;
    private final TrustLevels levels;
    private final ViewOfMarketing marketing;
    private final ViewOfSales sales = new ViewOfSales();
    private Company company;
    private PerceivedQuality quality;
    private Journal journal;

    /** A review of those levels; nobody has seen anything yet. */
    public TrustReview(Company company, Simulation simulation, TrustLevels levels) {
        this.simulation = simulation;
        this.levels = levels;
        this.marketing = new ViewOfMarketing(company);
        adopt(company);
    }

    /** Hears what the two sides see of each other. */
    public Journal observer() {
        return new Journals(marketing, sales);
    }

    /** Takes place at every review from now on, and tells the journal where trust stands. */
    public void begin(Reviews reviews, PerceivedQuality believed, Journal listener) {
        quality = believed;
        journal = listener;
        levels.tell(simulation.now(), journal);
        reviews.include(this::review);
    }

    @Override
    public void adopt(Company present) {
        company = present;
        sales.exposes(company.belief().transparency());
    }

    private void review() {
        Trust rule = company.trust();
        double spoilt = company.alignment().commonLanguage().isYes() ? 0 : rule.misunderstanding();
        levels.drawSales(rule.rate(), marketing.target(simulation.now(), rule, quality) - spoilt);
        sales.target(rule).ifPresent(target -> levels.drawMarketing(rule.rate(), target - spoilt));
        marketing.beginAnew(company, simulation.now());
        sales.beginAnew();
        levels.tell(simulation.now(), journal);
    }
}
