package dev.handoff.ledger;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.WEEK;
import static dev.handoff.ledger.TestBooks.WINDOW;
import static dev.handoff.ledger.TestBooks.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import dev.handoff.company.Money;
import dev.handoff.company.YesNo;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was earned and what it cost. */
class MoneyBookTest {

    private final Company company =
            with(with(neutral(), "teams.sales.payPerRepYear", 52_000.0), "money", new Money("CHF", 0.7, 5, 20, 50));
    private final MoneyBook book = new MoneyBook(company, WINDOW);

    private Responses reportAtTheEnd(double wins) {
        return report(EnumSet.of(Mechanism.AGREEMENT_COSTS, Mechanism.REPORT_COSTS), out -> book.report(out, wins));
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
        book.opened(12 * WEEK, 8_000);
        book.enforcedAttempt(10 * WEEK);
        book.enforcedAttempt(20 * WEEK);
        book.optOut(19 * WEEK);
        Responses out = reportAtTheEnd(2);
        assertThat(out.get("revenue")).isEqualTo(30_000);
        assertThat(out.get("revenue.expected")).isEqualTo(9_000);
        assertThat(out.get("spend")).isEqualTo(3_000);
        assertThat(out.get("payroll")).isEqualTo(10_000);
        assertThat(out.get("cost.sla")).isEqualTo(75);
        assertThat(out.get("contribution")).isCloseTo(0.7 * (30_000 + 2_000) - 13_075, within(1e-9));
        assertThat(out.get("contribution.expected")).isCloseTo(0.7 * (9_000 + 2_000) - 13_075, within(1e-9));
        assertThat(out.get("contribution.closed")).isCloseTo(0.7 * 9_000 - 13_075, within(1e-9));
        assertThat(out.get("cost.per.win")).isEqualTo(6_537.5);
        assertThat(out.units()).containsOnly("EUR");
    }

    @Test
    void without_a_win_there_is_no_cost_per_win() {
        assertThat(reportAtTheEnd(0).get("cost.per.win")).isNaN();
    }

    @Test
    void the_open_pipeline_is_what_was_opened_and_not_closed_before_the_end() {
        book.opened(WEEK, 1_000);
        book.opened(19 * WEEK, 200);
        book.opened(19 * WEEK, 30);
        book.opened(20 * WEEK, 5_000);
        book.closed(12 * WEEK, 0, 0, 1_000);
        book.closed(20 * WEEK, 0, 0, 200);
        assertThat(reportAtTheEnd(0).get("pipeline.open")).isEqualTo(230);
    }

    @Test
    void what_was_open_before_the_window_is_no_contribution_of_it_until_it_changes() {
        book.opened(WEEK, 1_000);
        book.opened(12 * WEEK, 300);
        assertThat(reportAtTheEnd(0).get("contribution.expected")).isCloseTo(0.7 * 300, within(1e-9));
        book.closed(19 * WEEK, 0, 900, 1_000);
        assertThat(reportAtTheEnd(0).get("contribution.expected")).isCloseTo(0.7 * 200, within(1e-9));
        assertThat(reportAtTheEnd(0).get("contribution.closed")).isCloseTo(0.7 * 900, within(1e-9));
    }

    @Test
    void an_agreement_without_a_price_has_no_cost_to_report() {
        assertThat(report(Set.of(), out -> book.report(out, 0)).has("cost.sla")).isFalse();
    }

    @Test
    void each_report_between_the_departments_costs_its_price_every_week() {
        Company reporting = with(company, "closedLoop.costPerWeek", 40.0);
        reporting = with(reporting, "closedLoop.closesToMarketing", YesNo.YES);
        book.rates(0, 0, with(reporting, "closedLoop.historyToSales", YesNo.YES));
        book.rates(15 * WEEK, 0, reporting);
        Responses out = reportAtTheEnd(0);
        assertThat(out.get("cost.reports")).isCloseTo(5 * 80 + 5 * 40, within(1e-9));
        assertThat(out.get("contribution")).isCloseTo(-10_000 - 600, within(1e-9));
    }

    @Test
    void reports_without_a_price_have_no_cost_to_report() {
        assertThat(report(Set.of(), out -> book.report(out, 0)).has("cost.reports"))
                .isFalse();
    }

    @Test
    void training_costs_its_fees_inside_the_window() {
        book.training(10 * WEEK - 1, 7_000);
        book.training(10 * WEEK, 800);
        Responses out = report(EnumSet.of(Mechanism.TRAINING), o -> book.report(o, 0));
        assertThat(out.get("cost.training")).isEqualTo(800);
        assertThat(out.get("contribution")).isEqualTo(-800);
        assertThat(book.weeklyContribution()[0]).isEqualTo(-800);
        assertThat(reportAtTheEnd(0).has("cost.training")).isFalse();
    }

    @Test
    void a_week_costs_what_was_spent_in_it() {
        book.rates(0, 300, company);
        book.rates(11 * WEEK + WEEK / 2, 500, company);
        assertThat(book.weeklySpend().byWeek()).startsWith(300, 400, 500, 500);
        assertThat(reportAtTheEnd(0).get("spend")).isCloseTo(4_700, within(1e-9));
    }

    @Test
    void the_contributions_of_the_weeks_add_up_to_that_of_the_year() {
        Company reporting = with(company, "closedLoop.costPerWeek", 40.0);
        book.rates(0, 300, with(reporting, "closedLoop.historyToSales", YesNo.YES));
        book.closed(10 * WEEK, 20_000, 4_000, 3_000);
        book.closed(12 * WEEK, 10_000, 5_000, 3_000);
        book.enforcedAttempt(10 * WEEK);
        book.optOut(19 * WEEK);
        book.escalation(11 * WEEK);
        book.opened(13 * WEEK, 2_500);
        double whole = reportAtTheEnd(2).get("contribution");
        assertThat(Arrays.stream(book.weeklyContribution()).sum()).isCloseTo(whole, within(1e-6));
        double expected = reportAtTheEnd(2).get("contribution.expected");
        assertThat(Arrays.stream(book.weeklyExpectedContribution()).sum()).isCloseTo(expected, within(1e-6));
        assertThat(book.weeklyContribution()[0]).isNotEqualTo(book.weeklyContribution()[3]);
    }
}
