package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calendar.Shift;
import dev.handoff.company.Company;
import dev.handoff.company.Period;
import dev.handoff.company.Team;
import dev.handoff.company.TeamHours;
import dev.handoff.company.Timeline;
import dev.handoff.company.Timeline.Change;
import dev.handoff.company.WorkingTime;
import dev.handoff.ledger.Fate;
import dev.handoff.statistics.IntervalMethod;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Policies on the same draws: what differs is due to the policy alone. */
class CompareExperimentTest {

    private static final long SEED = 20261122;

    private static Policy steady(String name, Company company) {
        return new Policy(name, Timeline.steady(company));
    }

    private static Policy rolledOut(String name, Company base, Company other) {
        return new Policy(name, new Timeline(base, List.of(new Change(Duration.ZERO, other))));
    }

    private static Company hasty() {
        return with(busy(), "cadence.maxAttempts", 2);
    }

    private static Comparison compare(int n, int threads, Policy... policies) {
        return CompareExperiment.run(List.of(policies), Plan.fixed(SEED, n, threads), Progress.SILENT);
    }

    @Test
    void identical_policies_differ_by_exactly_nothing() {
        Comparison same = compare(4, 2, steady("a", busy()), steady("b", busy()));
        assertThat(same.differences()).isNotEmpty().allSatisfy(d -> {
            if (d.adjusted().comparison().count() > 1) {
                assertThat(d.mean()).isEqualTo(0.0);
                assertThat(d.halfWidth()).isEqualTo(0.0);
                assertThat(d.clear()).isFalse();
            }
            d.quarter().ifPresent(q -> assertThat(q.share().estimate()).isEqualTo(0.5));
        });
        assertThat(same.turns()).isEmpty();
    }

    @Test
    void a_policy_put_in_place_that_changes_nothing_changes_no_figure() {
        Comparison same = compare(3, 2, steady("a", busy()), rolledOut("a again", busy(), busy()));
        assertThat(same.difference(1, "revenue.expected").orElseThrow().halfWidth())
                .isEqualTo(0.0);
        assertThat(same.policies().get(1).metrics())
                .isEqualTo(same.policies().get(0).metrics());
    }

    @Test
    void a_roll_out_begins_in_the_world_of_the_base() {
        Comparison views =
                compare(6, 2, steady("base", busy()), rolledOut("new", busy(), hasty()), steady("old hand", hasty()));
        double rollOut = views.difference(1, "wins").orElseThrow().mean();
        double atOnce = views.difference(2, "wins").orElseThrow().mean();
        assertThat(rollOut).isNotEqualTo(0);
        assertThat(rollOut).isNotEqualTo(atOnce);
    }

    @Test
    void the_result_does_not_depend_on_the_number_of_threads() {
        Policy[] policies = {steady("base", busy()), rolledOut("new", busy(), hasty())};
        Comparison one = compare(11, 1, policies);
        assertThat(compare(11, 2, policies)).isEqualTo(one);
        assertThat(compare(11, 7, policies)).isEqualTo(one);
    }

    @Test
    void another_policy_beside_them_leaves_the_figures_of_two_as_they_are() {
        Comparison two = compare(5, 2, steady("base", busy()), steady("new", hasty()));
        Comparison three = compare(
                5,
                2,
                steady("base", busy()),
                steady("new", hasty()),
                steady("third", with(busy(), "cadence.maxAttempts", 1)));
        assertThat(three.policies().subList(0, 2)).isEqualTo(two.policies());
        assertThat(three.difference(1, "sqls").orElseThrow().adjusted().comparison())
                .isEqualTo(two.difference(1, "sqls").orElseThrow().adjusted().comparison());
        assertThat(three.difference(1, "sqls").orElseThrow().adjusted().simultaneousHalfWidth())
                .isGreaterThan(two.difference(1, "sqls").orElseThrow().halfWidth());
    }

    @Test
    void common_luck_compares_more_sharply_than_luck_of_its_own() {
        List<Policy> policies = List.of(steady("base", busy()), steady("new", with(busy(), "cadence.maxAttempts", 5)));
        Plan plan = Plan.fixed(SEED, 40, 2);
        Comparison.Difference common = CompareExperiment.run(policies, plan, Luck.COMMON, Progress.SILENT)
                .difference(1, "revenue.expected")
                .orElseThrow();
        Comparison.Difference own = CompareExperiment.run(policies, plan, Luck.INDEPENDENT, Progress.SILENT)
                .difference(1, "revenue.expected")
                .orElseThrow();
        assertThat(plainHalfWidth(common)).isLessThan(plainHalfWidth(own) / 1.2);
        assertThat(common.halfWidth()).as("corrected for luck besides").isLessThan(plainHalfWidth(common));
    }

    /** What common luck brings is seen in values that are not corrected for luck. */
    private static double plainHalfWidth(Comparison.Difference d) {
        return d.plain().orElseThrow().comparison().halfWidth();
    }

    @Test
    void leads_that_changed_their_fate_make_up_the_difference_of_wins() {
        Comparison c = compare(8, 2, steady("base", busy()), steady("new", hasty()));
        double gained = leads(c, true);
        double forfeited = leads(c, false);
        assertThat(forfeited).isPositive();
        assertThat(gained - forfeited)
                .isCloseTo(c.difference(1, "fate.won").orElseThrow().mean(), within(1e-9));
        assertThat(c.turns()).noneMatch(turn -> turn.fate() == Fate.WON);
    }

    private static double leads(Comparison c, boolean gained) {
        return c.turns().stream()
                .filter(t -> t.gained() == gained)
                .mapToDouble(Comparison.Turn::leads)
                .sum();
    }

    @Test
    void the_next_quarter_counts_what_is_seen_in_thirteen_weeks() {
        Company year = with(neutral(), "run", new Period(Duration.ZERO, Duration.ofDays(7 * 20), Duration.ZERO));
        Company rich = with(with(year, "deals.medianSize", 100.0), "money.margin", 1.0);
        Policy late = new Policy(
                "late",
                new Timeline(rich, List.of(new Change(Duration.ofDays(7 * 14), with(rich, "money.perOptOut", 1.0)))));
        Policy worse = new Policy(
                "worse",
                new Timeline(rich, List.of(new Change(Duration.ofDays(7), with(rich, "deals.medianSize", 50.0)))));
        Comparison c = compare(4, 2, steady("base", rich), late, worse);
        assertThat(quarter(c, 1, "revenue.expected")).isEqualTo(0.5);
        assertThat(quarter(c, 2, "revenue.expected")).isZero();
        assertThat(quarter(c, 2, "contribution.expected")).isZero();
        assertThat(c.difference(2, "rep.utilization").orElseThrow().quarter()).isEmpty();
    }

    @Test
    void less_than_thirteen_weeks_are_no_quarter() {
        Company twelve = with(busy(), "run", new Period(Duration.ZERO, Duration.ofDays(7 * 13 - 1), Duration.ZERO));
        Comparison c = compare(4, 2, steady("base", twelve), steady("other", with(twelve, "money.margin", 0.9)));
        assertThat(c.differences()).allMatch(d -> d.quarter().isEmpty());
    }

    private static double quarter(Comparison c, int other, String metric) {
        return c.difference(other, metric)
                .orElseThrow()
                .quarter()
                .orElseThrow()
                .share()
                .estimate();
    }

    @Test
    void an_interrupted_comparison_keeps_the_first_replications() {
        Policy[] policies = {steady("base", busy()), steady("new", hasty())};
        Comparison c = CompareExperiment.run(List.of(policies), Plan.fixed(SEED, 40, 2), new StopAfter(5, false));
        assertThat(c.stop()).isEqualTo(RunResult.Stop.INTERRUPTED);
        assertThat(c.differences()).isEqualTo(compare(5, 1, policies).differences());
    }

    @Test
    void when_time_is_up_five_replications_are_finished_still() {
        Comparison c = CompareExperiment.run(
                List.of(steady("base", neutral()), steady("same", neutral())),
                Plan.fixed(SEED, 40, 2),
                new StopAfter(3, true));
        assertThat(c.stop()).isEqualTo(RunResult.Stop.FIXED);
        assertThat(c.replications()).isEqualTo(5);
    }

    @Test
    void interrupted_before_two_replications_there_is_no_result() {
        assertThatThrownBy(() -> CompareExperiment.run(
                        List.of(steady("base", busy()), steady("new", hasty())),
                        Plan.fixed(SEED, 40, 2),
                        new StopAfter(1, false)))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void one_policy_is_no_comparison() {
        assertThatThrownBy(() -> compare(3, 1, steady("base", busy()))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Cancels, or lets the time be up, when so many replications are finished. */
    private record StopAfter(int limit, boolean byTime, int[] done) implements Progress {
        StopAfter(int limit, boolean byTime) {
            this(limit, byTime, new int[1]);
        }

        @Override
        public void finished(int finished, int planned) {
            done[0] = finished;
        }

        @Override
        public boolean cancelled() {
            return !byTime && done[0] >= limit;
        }

        @Override
        public boolean timeIsUp() {
            return byTime && done[0] >= limit;
        }
    }

    @Test
    void halls_interval_of_a_difference_leaves_its_mean_and_p_value_alone() {
        List<Policy> policies = List.of(steady("base", busy()), steady("hasty", hasty()), steady("again", busy()));
        Plan plan = Plan.fixed(SEED, 12, 1);
        Comparison student = CompareExperiment.run(policies, plan, Progress.SILENT);
        Comparison hall = CompareExperiment.run(policies, plan.with(IntervalMethod.HALL), Progress.SILENT);
        Comparison.Difference d = hall.difference(1, "revenue.expected").orElseThrow();
        assertThat(d.method()).isEqualTo(IntervalMethod.HALL);
        assertThat(d.adjusted())
                .isEqualTo(
                        student.difference(1, "revenue.expected").orElseThrow().adjusted());
        assertThat(d.interval()).isNotEqualTo(d.adjusted().comparison().interval());
        assertThat(d.simultaneous().halfWidth()).isGreaterThan(d.interval().halfWidth());
        assertThat(hall.difference(1, "wins").orElseThrow().method()).isEqualTo(IntervalMethod.STUDENT);
        Comparison.Difference none = hall.difference(2, "revenue.expected").orElseThrow();
        assertThat(none.clear()).isFalse();
        assertThat(none.simultaneous().halfWidth()).isZero();
    }

    @Test
    void a_policy_under_which_the_same_happens_is_known_by_its_history() {
        Comparison three = compare(3, 2, steady("a", busy()), steady("b", hasty()), rolledOut("c", busy(), busy()));
        assertThat(three.histories()).containsExactly(0, 1, 0);
        assertThat(three.sameHistoryAs(1)).isEmpty();
        assertThat(three.sameHistoryAs(2)).hasValue(0);
    }

    @Test
    void each_whole_quarter_has_its_share_and_its_worst_tenth() {
        Company base = with(busy(), "run", new Period(Duration.ofDays(28), Duration.ofDays(26 * 7 + 6), Duration.ZERO));
        Comparison c = compare(10, 2, steady("a", base), steady("b", with(base, "cadence.maxAttempts", 2)));
        assertThat(c.quarters()).extracting(Comparison.QuarterFigures::quarter).containsExactly(1, 2);
        assertThat(c.quarters())
                .allSatisfy(q ->
                        assertThat(q.worstTenth()).isLessThan(q.difference().estimate()));
        double sum = c.quarters().stream()
                .mapToDouble(q -> q.difference().estimate())
                .sum();
        assertThat(sum).isNotZero();
    }

    @Test
    void a_limit_is_measured_before_and_after_it_is_signed() {
        Company unsigned = with(busy(), "sla.sales.firstTouch", java.util.Optional.empty());
        Comparison c = compare(3, 2, steady("a", unsigned), steady("b", busy()));
        assertThat(c.policies())
                .allSatisfy(p -> assertThat(p.metrics())
                        .extracting(MetricSummary::name)
                        .anyMatch(name -> name.startsWith("channel.demo.tried.within.")));
        MetricSummary mine =
                c.policies().get(1).metric("channel.demo.sla.sales.firstTouch").orElseThrow();
        MetricSummary tried = c.policies().get(1).metrics().stream()
                .filter(m -> m.name().startsWith("channel.demo.tried.within."))
                .findFirst()
                .orElseThrow();
        assertThat(tried.mean()).isLessThanOrEqualTo(mine.mean() + 1e-9);
        assertThat(tried.mean()).isGreaterThan(mine.mean() - 0.2);
    }

    /** The company itself is open one hour a week: by its calendar four working hours would take a month. */
    private static Company twoOffices() {
        Team sales = busy().teams().get("sales");
        Map<String, Team> offices = new LinkedHashMap<>();
        offices.put("field", office(sales, "Mon-Fri 01:00-09:00"));
        offices.put("inside", office(sales, "Mon-Fri 09:00-17:00"));
        Company company = with(busy(), "teams", offices);
        WorkingTime time = company.workingTime();
        return with(
                company,
                "workingTime",
                new WorkingTime(List.of(Shift.parse("Mon 09:00-10:00")), List.of(), time.start(), time.timeZone()));
    }

    private static Team office(Team team, String hours) {
        return new Team(
                team.reps(),
                team.duties(),
                team.order(),
                team.payPerRepYear(),
                team.skill(),
                team.rampUp(),
                team.rampUpFrom(),
                team.absence(),
                team.absences(),
                team.whileAway(),
                team.backWithin(),
                team.speed(),
                team.speeds(),
                Optional.of(new TeamHours(
                        Optional.of(List.of(Shift.parse(hours))), Optional.of(List.of()), Optional.empty())));
    }

    @Test
    void a_limit_is_measured_by_the_hours_of_the_office_that_holds_the_lead() {
        Company company = twoOffices();
        Comparison c = compare(4, 2, steady("a", company), steady("b", with(company, "cadence.maxAttempts", 9)));
        Comparison.PolicyFigures figures = c.policies().get(0);
        double kept = figures.metric("channel.demo.sla.sales.firstTouch")
                .orElseThrow()
                .mean();
        double tried = figures.metrics().stream()
                .filter(m -> m.name().startsWith("channel.demo.tried.within.4h-working"))
                .findFirst()
                .orElseThrow()
                .mean();
        assertThat(kept).isBetween(0.2, 0.9); // by the company's own hour a week it would be nearly all
        assertThat(tried).isCloseTo(kept, within(0.05));
    }
}
