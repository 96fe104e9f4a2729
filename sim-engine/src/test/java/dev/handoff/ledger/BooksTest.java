package dev.handoff.ledger;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.WEEK;
import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calendar.Shift;
import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Limit;
import dev.handoff.company.Money;
import dev.handoff.company.Persistence;
import dev.handoff.company.Sla;
import dev.handoff.company.TimeBasis;
import dev.handoff.handoff.Clause;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.market.Lead;
import dev.handoff.market.TestMarket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each book of the ledger, from given entries. */
class BooksTest {

    private static final Window WINDOW = new Window(10 * WEEK, 20 * WEEK);

    private static Handover assigned(long at) {
        return assigned(at, at);
    }

    private static Handover assigned(long qualifiedAt, long at) {
        Handover handover = new Handover(TestMarket.lead(neutral(), "web", 0, qualifiedAt), qualifiedAt, false);
        handover.assign(0, at, neutral().sla().sales());
        return handover;
    }

    private static Responses report(Consumer<Responses> book) {
        Responses out = new Responses();
        book.accept(out);
        return out;
    }

    @Nested
    class FollowUpBookTest {

        private final FollowUpBook book = new FollowUpBook(WINDOW);

        private Handover handed(long at) {
            Handover handover = assigned(at);
            book.assigned(handover);
            return handover;
        }

        private void attempt(Handover handover, long at) {
            handover.attempt(at);
            book.attempted(at, handover);
        }

        private void attempts(Handover handover, int count) {
            for (int i = 0; i < count; i++) {
                attempt(handover, handover.assignedAt() + i * DAY);
            }
        }

        @Test
        void shares_of_none_one_to_three_and_more_add_up() {
            attempts(handed(10 * WEEK), 0);
            attempts(handed(10 * WEEK), 0);
            attempts(handed(10 * WEEK), 1);
            attempts(handed(10 * WEEK), 3);
            attempts(handed(10 * WEEK), 4);
            Responses out = report(book::report);
            assertThat(out.get("attempts")).isEqualTo(8 / 5.0);
            assertThat(out.get("attempts.none")).isEqualTo(0.4);
            assertThat(out.get("attempts.1to3")).isEqualTo(0.4);
            assertThat(out.get("attempts.4plus")).isEqualTo(0.2);
            assertThat(out.get("followup.rate")).isEqualTo(0.6);
        }

        @Test
        void only_leads_whose_thirty_days_lie_inside_the_window_count() {
            attempts(handed(10 * WEEK - 1), 1);
            attempts(handed(20 * WEEK - 30 * DAY + 1), 1);
            assertThat(report(book::report).get("followup.rate")).isNaN();
            attempts(handed(10 * WEEK), 1);
            attempts(handed(20 * WEEK - 30 * DAY), 0);
            assertThat(report(book::report).get("followup.rate")).isEqualTo(0.5);
        }

        @Test
        void an_attempt_after_thirty_days_comes_too_late_to_count() {
            attempt(handed(10 * WEEK), 10 * WEEK + 30 * DAY - 1);
            attempt(handed(10 * WEEK), 10 * WEEK + 30 * DAY);
            assertThat(report(book::report).get("attempts.none")).isEqualTo(0.5);
        }

        @Test
        void the_touch_at_conversion_counts_conversions_of_the_window() {
            convert(2, 10 * WEEK);
            convert(5, 19 * WEEK);
            convert(9, 20 * WEEK);
            Responses out = report(book::report);
            assertThat(out.get("touch.at.conversion")).isEqualTo(3.5);
            assertThat(out.get("touch.at.conversion.4plus")).isEqualTo(0.5);
        }

        private void convert(int attempts, long at) {
            Handover handover = assigned(WEEK);
            attempts(handover, attempts);
            book.converted(at, handover);
        }
    }

    @Nested
    class SpeedBookTest {

        private final WorkingCalendar office =
                WorkingCalendar.of(List.of(Shift.parse("Mon-Fri 09:00-17:00")), List.of());
        private final SpeedBook book = new SpeedBook(WINDOW, office);

        private void touched(long qualifiedAt, long assignedAt, long at) {
            Handover handover = assigned(qualifiedAt, assignedAt);
            book.assigned(handover);
            handover.attempt(at);
            book.firstAttempt(handover);
        }

        @Test
        void the_mean_is_over_the_touched_and_the_quantiles_over_all() {
            long at = 10 * WEEK;
            touched(at, at, at + HOUR);
            touched(at, at, at + 2 * HOUR);
            touched(at, at, at + 3 * HOUR);
            book.assigned(assigned(at));
            assertThat(book.stillWaiting()).isOne();
            Responses out = report(book::report);
            assertThat(out.get("speed.to.lead")).isEqualTo(2);
            assertThat(out.get("speed.to.lead.p50")).isEqualTo(2.5);
            assertThat(out.get("speed.to.lead.p90")).isInfinite();
        }

        @Test
        void it_is_the_delay_of_systems_and_then_of_people() {
            long friday = 10 * WEEK + 4 * DAY + 16 * HOUR;
            touched(friday, friday + 2 * HOUR, friday + 3 * DAY - 6 * HOUR); // Monday 10:00
            Responses out = report(book::report);
            assertThat(out.get("speed.to.lead")).isEqualTo(66);
            assertThat(out.get("speed.to.lead.system")).isEqualTo(2);
            assertThat(out.get("speed.to.lead.human")).isEqualTo(64);
            assertThat(out.get("speed.to.lead.working")).isEqualTo(2);
        }

        @Test
        void leads_assigned_outside_the_window_do_not_count_and_late_first_attempts_do() {
            touched(10 * WEEK - 1, 10 * WEEK - 1, 10 * WEEK);
            touched(20 * WEEK, 20 * WEEK, 20 * WEEK);
            assertThat(report(book::report).get("speed.to.lead")).isNaN();
            touched(20 * WEEK - 1, 20 * WEEK - 1, 20 * WEEK - 1 + HOUR);
            assertThat(report(book::report).get("speed.to.lead")).isEqualTo(1);
        }

        @Test
        void a_lead_settled_untouched_is_not_waited_for() {
            Handover dropped = assigned(11 * WEEK);
            book.assigned(dropped);
            dropped.settle(Ending.DROPPED);
            book.settled(dropped);
            assertThat(book.stillWaiting()).isZero();
            assertThat(report(book::report).get("speed.to.lead.p50")).isInfinite();
        }
    }

    @Nested
    class MoneyBookTest {

        private final Company company =
                with(with(neutral(), "teams.sales.payPerRepYear", 52_000.0), "money", new Money("CHF", 0.7, 5, 20, 50));
        private final MoneyBook book = new MoneyBook(company, WINDOW);

        private Responses report(double wins) {
            return BooksTest.report(out -> book.report(out, wins, true));
        }

        @Test
        void contribution_is_margin_times_revenue_less_every_cost() {
            book.rates(0, 300, company);
            book.escalation(10 * WEEK - 1);
            book.escalation(11 * WEEK);
            book.closed(10 * WEEK, 20_000, 4_000, 3_000);
            book.closed(20 * WEEK - 1, 10_000, 5_000, 3_000);
            book.closed(20 * WEEK, 99_999, 99_999, 3_000);
            book.closed(10 * WEEK - 1, 99_999, 99_999, 3_000);
            book.enforcedAttempt(10 * WEEK);
            book.enforcedAttempt(20 * WEEK);
            book.optOut(19 * WEEK);
            Responses out = report(2);
            assertThat(out.get("revenue")).isEqualTo(30_000);
            assertThat(out.get("revenue.expected")).isEqualTo(9_000);
            assertThat(out.get("spend")).isEqualTo(3_000);
            assertThat(out.get("payroll")).isEqualTo(10_000);
            assertThat(out.get("cost.sla")).isEqualTo(75);
            assertThat(out.get("contribution")).isCloseTo(0.7 * 30_000 - 13_075, within(1e-9));
            assertThat(out.get("contribution.expected")).isCloseTo(0.7 * 9_000 - 13_075, within(1e-9));
            assertThat(out.get("cost.per.win")).isEqualTo(6_537.5);
            assertThat(out.units()).containsOnly("CHF");
        }

        @Test
        void an_agreement_without_a_price_has_no_cost_to_report() {
            assertThat(BooksTest.report(out -> book.report(out, 0, false)).has("cost.sla")).isFalse();
        }

        @Test
        void a_week_costs_what_was_spent_in_it() {
            book.rates(0, 300, company);
            book.rates(11 * WEEK + WEEK / 2, 500, company);
            assertThat(book.weeklySpend().byWeek()).startsWith(300, 400, 500, 500);
            assertThat(report(0).get("spend")).isCloseTo(4_700, within(1e-9));
        }

        @Test
        void without_a_win_there_is_no_cost_per_win() {
            assertThat(report(0).get("cost.per.win")).isNaN();
        }

        @Test
        void the_open_pipeline_is_what_was_opened_and_not_closed_before_the_end() {
            book.opened(WEEK, 1_000);
            book.opened(19 * WEEK, 200);
            book.opened(19 * WEEK, 30);
            book.opened(20 * WEEK, 5_000);
            book.closed(12 * WEEK, 0, 0, 1_000);
            book.closed(20 * WEEK, 0, 0, 200);
            assertThat(report(0).get("pipeline.open")).isEqualTo(230);
        }
    }

    @Nested
    class FlowBookTest {

        private final FlowBook book = new FlowBook(WINDOW);

        @Test
        void weekly_sums_are_the_totals_and_nothing_outside_the_window_counts() {
            for (long at :
                    new long[] {0, 10 * WEEK - 1, 10 * WEEK, 11 * WEEK - 1, 11 * WEEK, 20 * WEEK - 1, 20 * WEEK}) {
                book.pass(at, FlowBook.Step.MQLS);
            }
            assertThat(book.total(FlowBook.Step.MQLS)).isEqualTo(4);
            assertThat(book.weekly(FlowBook.Step.MQLS).byWeek()).containsExactly(2, 1, 0, 0, 0, 0, 0, 0, 0, 1);
        }

        @Test
        void a_rate_is_a_share_of_the_step_before_and_undefined_where_that_is_empty() {
            book.pass(10 * WEEK, FlowBook.Step.INQUIRIES);
            book.pass(10 * WEEK, FlowBook.Step.INQUIRIES);
            book.pass(10 * WEEK, FlowBook.Step.MQLS);
            book.pass(10 * WEEK, FlowBook.Step.WINS);
            Responses out = report(book::report);
            assertThat(out.get("rate.mql")).isEqualTo(0.5);
            assertThat(out.get("rate.win")).isNaN(); // won from a deal opened before the window
        }
    }

    @Nested
    class SlaBookTest {

        private final SlaBook book = new SlaBook(WINDOW);

        private void measured(long at, boolean kept) {
            book.measured(at, Clause.FIRST_TOUCH, kept);
        }

        @Test
        void attainment_is_the_share_kept_of_what_was_measured_in_the_window() {
            book.adopt(busy());
            measured(10 * WEEK - 1, false);
            measured(10 * WEEK, true);
            measured(11 * WEEK, true);
            measured(12 * WEEK, true);
            measured(13 * WEEK, false);
            Responses out = report(book::report);
            assertThat(out.get("sla.sales.firstTouch")).isEqualTo(0.75);
            assertThat(out.get("sla.sales.minimumAttempts")).isNaN();
        }

        @Test
        void by_week_it_is_the_share_of_what_was_measured_in_that_week_and_undefined_where_nothing_was() {
            book.adopt(busy());
            measured(10 * WEEK, true);
            measured(11 * WEEK - 1, false);
            measured(12 * WEEK, true);
            WeeklyResponse firstTouch = book.weekly().get(0);
            assertThat(firstTouch.name()).isEqualTo("sla.sales.firstTouch");
            assertThat(firstTouch.values()).startsWith(0.5, NaN, 1, NaN).hasSize(10);
        }

        @Test
        void a_clause_that_was_not_agreed_is_absent_and_not_zero() {
            book.adopt(neutral());
            measured(11 * WEEK, true);
            assertThat(report(book::report).names()).isEmpty();
            assertThat(book.weekly()).isEmpty();
        }

        @Test
        void a_clause_whose_breaches_nobody_counts_is_absent() {
            book.adopt(with(busy(), "sla.sales.firstTouch", Optional.of(quiet())));
            assertThat(report(book::report).names()).containsExactly("sla.sales.minimumAttempts");
        }

        private static Sla.FirstTouch quiet() {
            Limit fourHours = new Limit(4.0 * HOUR, TimeBasis.CLOCK);
            return new Sla.FirstTouch(fourHours, Map.of(), List.of(), Sla.BreachAction.NONE);
        }

        @Test
        void a_clause_agreed_later_is_there_from_then_on() {
            book.adopt(neutral());
            book.adopt(busy());
            measured(15 * WEEK, false);
            assertThat(report(book::report).get("sla.sales.firstTouch")).isZero();
        }
    }

    @Nested
    class FateBookTest {

        private final Company company =
                with(with(neutral(), "deals.medianSize", 100.0), "persistence.rule", Persistence.Rule.CHOICE);
        private final FateBook book = new FateBook(company, WINDOW);

        FateBookTest() {
            book.adopt(company);
        }

        private Lead inquired(long at) {
            Lead lead = TestMarket.lead(neutral(), "web", 0, at);
            book.inquired(lead);
            return lead;
        }

        @Test
        void every_inquiry_of_the_window_has_one_fate_and_what_is_undecided_at_its_end_is_open() {
            book.decided(11 * WEEK, inquired(10 * WEEK - 1), Fate.WON);
            book.decided(11 * WEEK, inquired(10 * WEEK), Fate.WON);
            book.decided(20 * WEEK - 1, inquired(19 * WEEK), Fate.GAVE_UP);
            book.decided(20 * WEEK, inquired(19 * WEEK), Fate.GAVE_UP);
            inquired(20 * WEEK - 1);
            inquired(20 * WEEK);
            Responses out = report(book::report);
            assertThat(out.get("fate.won")).isEqualTo(1);
            assertThat(out.get("lost.gave-up")).isEqualTo(1);
            assertThat(out.get("fate.open")).isEqualTo(2);
            assertThat(out.get("lost.gave-up.value")).isEqualTo(100); // it would surely have been won
            assertThat(book.weeklyLost().byWeek()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        }

        @Test
        void a_fate_that_is_impossible_here_is_absent_and_not_zero() {
            assertThat(report(book::report).names())
                    .contains("lost.gave-up", "lost.gave-up.value")
                    .doesNotContain("lost.no-fit", "lost.no-fit.value");
        }

        @Test
        void only_a_lead_lost_inside_the_window_costs_its_value() {
            assertThat(book.decided(11 * WEEK, inquired(10 * WEEK), Fate.GAVE_UP)).isEqualTo(100);
            assertThat(book.decided(11 * WEEK, inquired(10 * WEEK), Fate.WON)).isZero();
            assertThat(book.decided(20 * WEEK, inquired(10 * WEEK), Fate.GAVE_UP)).isZero();
            assertThat(book.decided(11 * WEEK, inquired(10 * WEEK - 1), Fate.GAVE_UP)).isZero();
        }
    }

    @Test
    void asking_for_an_unknown_figure_names_it() {
        assertThatThrownBy(() -> new Responses().get("revenu")).hasMessageContaining("revenu");
    }
}
