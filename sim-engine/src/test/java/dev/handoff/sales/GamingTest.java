package dev.handoff.sales;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Company;
import dev.handoff.company.Limit;
import dev.handoff.company.Persistence;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Sla;
import dev.handoff.company.Sla.BreachAction;
import dev.handoff.company.TestCompanies;
import dev.handoff.company.TimeBasis;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.SalesClause;
import dev.handoff.random.Constant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reps who never make an attempt of their own will, under an agreement in which nobody believes: three touches within ten days. */
class GamingTest {

    private static Company unwilling(double gaming, double belief) {
        Limit tenDays = new Limit(10 * DAY, TimeBasis.CLOCK);
        Sla.SalesPromise promise = new Sla.SalesPromise(
                Optional.empty(),
                Optional.of(
                        new Sla.FirstTouch(new Limit(DAY, TimeBasis.CLOCK), Map.of(), List.of(), BreachAction.REPORT)),
                Optional.of(new Sla.MinimumAttempts(3, tenDays, List.of(), BreachAction.REPORT)),
                Optional.empty(),
                1);
        promise = with(promise, "watch", TestCompanies.EVEN);
        Company company = with(with(neutral(), "sla.sales", promise), "sla.legitimacy.jointStart", belief);
        company = with(company, "work.touch", new RandomDuration(new Constant(HOUR)));
        company = with(company, "cadence.gap", new RandomDuration(new Constant(DAY)));
        company = with(company, "cadence.maxAttempts", 10);
        return with(
                company,
                "persistence",
                new Persistence(Persistence.Rule.CHOICE, -20, -20, 0, 0, 0.3, 0, 0, 0, 0, 0, 0, 0, 0, 60, 0, gaming));
    }

    private static Handover only(SalesBench bench) {
        Handover handover = bench.arrives(HOUR);
        bench.until(4 * WEEK);
        return handover;
    }

    @Test
    void touches_that_never_take_place_keep_the_clauses_at_the_cadences_pace() {
        SalesBench bench = new SalesBench(unwilling(1, 0));
        Handover lead = only(bench);
        assertThat(bench.journal.times("faked", lead)).containsExactly(HOUR, HOUR + DAY, HOUR + 2 * DAY);
        assertThat(bench.journal.kept(SalesClause.FIRST_TOUCH)).containsExactly(true);
        assertThat(bench.journal.kept(SalesClause.MINIMUM_ATTEMPTS)).containsExactly(true);
    }

    @Test
    void they_take_no_time_and_do_nothing_for_the_lead() {
        SalesBench bench = new SalesBench(unwilling(1, 0));
        Handover lead = only(bench);
        assertThat(bench.journal.pieces).isEmpty();
        assertThat(bench.journal.all("attempted")).isEmpty();
        assertThat(lead.attempts()).isZero();
        assertThat(lead.lead().attempts()).isZero();
    }

    @Test
    void when_nothing_presses_any_more_the_lead_is_let_go() {
        Handover lead = only(new SalesBench(unwilling(1, 0)));
        assertThat(lead.ending()).isEqualTo(Ending.LET_GO);
    }

    @Test
    void who_believes_in_the_agreement_does_not_pretend() {
        SalesBench bench = new SalesBench(unwilling(1, 1));
        only(bench);
        assertThat(bench.journal.all("faked")).isEmpty();
        assertThat(bench.journal.kept(SalesClause.FIRST_TOUCH)).containsExactly(false);
    }

    @Test
    void without_gaming_the_same_clauses_are_broken() {
        SalesBench bench = new SalesBench(unwilling(0, 0));
        only(bench);
        assertThat(bench.journal.all("faked")).isEmpty();
        assertThat(bench.journal.kept(SalesClause.MINIMUM_ATTEMPTS)).containsExactly(false);
    }

    @Test
    void where_nothing_presses_nobody_pretends() {
        SalesBench bench = new SalesBench(with(unwilling(1, 0), "sla.sales.enforcement", 0.0));
        only(bench);
        assertThat(bench.journal.all("faked")).isEmpty();
    }

    @Test
    void a_manager_who_insists_is_content_with_a_touch_in_the_log() {
        Company company = with(unwilling(1, 0), "sla.sales.enforcement", 1e-9);
        company = with(company, "sla.sales.firstTouch.breach", BreachAction.ESCALATE);
        SalesBench bench = new SalesBench(company);
        Handover lead = only(bench);
        assertThat(bench.journal.times("faked", lead)).containsExactly(HOUR + DAY);
        assertThat(lead.attention().escalated()).isFalse();
    }
}
