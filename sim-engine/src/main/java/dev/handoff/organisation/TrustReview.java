package dev.handoff.organisation;

import dev.handoff.company.Company;
import dev.handoff.company.MarketingPromise;
import dev.handoff.company.Sla;
import dev.handoff.company.Timeline;
import dev.handoff.company.Trust;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Journals;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.CompanyObserver;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * At each review each side trusts the other a little more or less, by what it has seen of it since the last one, and then falls back a
 * little to what it thinks of colleagues at large: {@code T ← T + η(target − T)}, then {@code T ← T + κ(home − T)}, each within 0 … 1.
 * First comes the experience, then time heals what it left: each step is a share of a way that still lies ahead, so that T never leaves
 * the scale. While the two do not mean the same by "conversion", each target is lower by {@code misunderstanding}. What both have kept
 * moves the belief in their agreement.
 */
public final class TrustReview implements CompanyObserver {

    private final Simulation simulation;
    private final TrustLevels levels;
    private final ViewOfMarketing marketing;
    private final ViewOfSales sales = new ViewOfSales();
    private Company company;
    private PerceivedQuality quality;
    private MarketingPromises promises;

    /** Whether a review moves anything in such a company: trust, the belief in an agreement, or marketing's threshold. */
    public static boolean matters(Company company) {
        return TrustLevels.moveIn(company) || moves(company.sla());
    }

    private static boolean moves(Sla sla) {
        MarketingPromise marketing = sla.marketing();
        boolean adjusts = marketing.volume().isPresent() || marketing.promisesQuality();
        return sla.promisesAnything() && sla.legitimacy().rate() > 0 || adjusts && marketing.adjustment() > 0;
    }

    /** Whether a review moves anything at some time of the run. */
    public static boolean matters(Timeline timeline) {
        return matters(timeline.start()) || timeline.changes().stream().anyMatch(change -> matters(change.company()));
    }

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

    /** Takes place at every review from now on; marketing hears which of its promises it has kept. */
    public void begin(Reviews reviews, PerceivedQuality believed, MarketingPromises marketingDepartment) {
        quality = believed;
        promises = marketingDepartment;
        reviews.include(this::review);
    }

    @Override
    public void adopt(Company present) {
        company = present;
        sales.exposes(company.belief().transparency());
    }

    private void review() {
        long now = simulation.now();
        moveTrust(now);
        levels.lookBack(keptByBoth(now));
        promises.lookBack(clause -> marketing.kept(clause, now));
        marketing.beginAnew(company, now);
        sales.beginAnew();
        levels.tell();
    }

    private void moveTrust(long now) {
        Trust rule = company.trust();
        double spoilt = company.alignment().commonLanguage().isYes() ? 0 : rule.misunderstanding();
        levels.drawSales(rule.rate(), marketing.target(now, rule, quality) - spoilt);
        sales.target(rule).ifPresent(target -> levels.drawMarketing(rule.rate(), target - spoilt));
        levels.goHome(rule);
    }

    /** Mean over the sides whose promises came due. */
    private OptionalDouble keptByBoth(long now) {
        return Stream.of(marketing.keptClauses(now), sales.keptClauses())
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }
}
