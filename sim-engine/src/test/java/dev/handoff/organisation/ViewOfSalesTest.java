package dev.handoff.organisation;

import static dev.handoff.company.TestCompanies.neutral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Limit;
import dev.handoff.company.Sla;
import dev.handoff.company.TimeBasis;
import dev.handoff.company.Trust;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.SalesClause;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What draws marketing's trust in sales up or down. */
class ViewOfSalesTest {

    /** unexplained = .5. */
    private static final Trust RULE = new Trust(0.5, 0.5, 1, 0.5, 0, Duration.ofDays(28), 0.25, 0, 0.5, 0, 0, 0, 0, 0);

    private static final Limit DAY = new Limit(86_400_000, TimeBasis.CLOCK);
    private static final Sla.SalesPromise TWO_CLAUSES = new Sla.SalesPromise(
            Optional.empty(),
            Optional.of(new Sla.FirstTouch(DAY, Map.of(), List.of(), Sla.BreachAction.REPORT)),
            Optional.of(new Sla.MinimumAttempts(2, DAY, List.of(), Sla.BreachAction.REPORT)),
            Optional.empty(),
            1);

    private final ViewOfSales view = new ViewOfSales();

    private double target() {
        return view.target(RULE).orElseThrow();
    }

    private void measured(SalesClause clause, boolean... verdicts) {
        for (boolean kept : verdicts) {
            view.measured(0, TestHandovers.handed(), clause, kept);
        }
    }

    @Test
    void it_is_the_mean_over_the_clauses_of_the_share_that_sales_kept() {
        measured(SalesClause.FIRST_TOUCH, true, true, true, false);
        measured(SalesClause.MINIMUM_ATTEMPTS, false);
        assertThat(target()).isCloseTo((0.75 + 0) / 2, within(1e-12));
    }

    @Test
    void a_clause_that_nobody_watches_is_judged_by_nobody() {
        Handover unwatched = TestHandovers.under(neutral().sla().sales());
        view.measured(0, unwatched, SalesClause.FIRST_TOUCH, false);
        assertThat(view.keptClauses()).isEmpty();
    }

    @Test
    void rejections_with_a_reason_raise_it_and_those_without_lower_it() {
        Trust minds = new Trust(0.5, 0.5, 1, 0.5, 0, Duration.ofDays(28), 0.25, 0, 0, 0, 0.4, 0, 0, 0);
        measured(SalesClause.FIRST_TOUCH, true, false);
        view.recorded(0, TestHandovers.settled(Ending.REJECTED), true);
        view.recorded(0, TestHandovers.settled(Ending.REJECTED), true);
        view.recorded(0, TestHandovers.settled(Ending.REJECTED), false);
        view.recorded(0, TestHandovers.settled(Ending.LET_GO), true);
        assertThat(view.target(minds).orElseThrow()).isCloseTo(0.5 + 0.4 * (2 - 1) / 4, within(1e-12));
    }

    @Test
    void without_a_clause_it_is_the_share_of_leads_that_were_followed_up() {
        Handover tried = TestHandovers.tried(TestHandovers.handed(), 1);
        view.attempted(0, tried, false, false);
        view.attempted(1, TestHandovers.tried(tried, 1), false, false); // the second attempt: counted already
        tried.waitAtDesk();
        tried.settle(Ending.LET_GO);
        view.settled(2, tried);
        view.settled(3, TestHandovers.settled(Ending.DROPPED));
        view.settled(3, TestHandovers.settled(Ending.LET_GO));
        view.settled(3, TestHandovers.settled(Ending.LET_GO));
        assertThat(target()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void what_reps_found_themselves_is_none_of_marketings_business() {
        view.attempted(0, TestHandovers.tried(TestHandovers.own(), 1), false, false);
        view.recorded(0, TestHandovers.own(), false);
        assertThat(view.target(RULE)).isEmpty();
    }

    @Test
    void outcomes_that_nobody_explains_lower_it() {
        measured(SalesClause.FIRST_TOUCH, true);
        view.recorded(0, TestHandovers.handed(), true);
        view.recorded(0, TestHandovers.handed(), false);
        view.recorded(0, TestHandovers.handed(), false);
        view.recorded(0, TestHandovers.handed(), false);
        assertThat(target()).isCloseTo(1 - 0.5 * 0.75, within(1e-12));
    }

    @Test
    void where_nothing_happens_nothing_moves_it() {
        assertThat(view.target(RULE)).isEmpty();
    }

    @Test
    void it_forgets_what_an_earlier_review_has_judged() {
        measured(SalesClause.FIRST_TOUCH, false);
        view.recorded(0, TestHandovers.handed(), false);
        view.beginAnew();
        measured(SalesClause.FIRST_TOUCH, true);
        assertThat(target()).isOne();
    }

    /** The fake stopped the first-touch clock in time; 40 % of fakes come to light and count as broken. */
    @Test
    void an_exposed_fake_counts_as_a_broken_clause() {
        view.exposes(0.4);
        Handover handover = TestHandovers.under(TWO_CLAUSES);
        handover.fake();
        view.faked(0, handover);
        measured(SalesClause.FIRST_TOUCH, true);
        measured(SalesClause.MINIMUM_ATTEMPTS, true);
        assertThat(target()).isCloseTo(1 / 1.4, within(1e-12));
    }

    @Test
    void a_later_fake_breaks_no_promise_about_the_first_touch() {
        view.exposes(1);
        Handover handover = TestHandovers.tried(TestHandovers.under(TWO_CLAUSES), 1);
        handover.fake();
        view.faked(0, handover);
        measured(SalesClause.FIRST_TOUCH, true);
        assertThat(target()).isCloseTo((1 + 0.0) / 2, within(1e-12));
    }

    @Test
    void without_transparency_nobody_notices_a_fake() {
        Handover handover = TestHandovers.under(TWO_CLAUSES);
        handover.fake();
        view.faked(0, handover);
        measured(SalesClause.FIRST_TOUCH, true);
        assertThat(target()).isOne();
    }
}
