package dev.handoff.evidence.facts;

import static dev.handoff.evidence.facts.PromisedLeads.median;
import static dev.handoff.evidence.facts.PromisedLeads.within;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Company;
import dev.handoff.evidence.facts.PromisedLeads.World;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.MeanIntervals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What must be true of an agreement, change by change, on a small company that promises a first touch only: sign and size, paired over the
 * same luck. A change "rises" when its mean is above its 95 % half-width.
 */
@Tag("long")
class AgreementTableTest {

    private static final int REPLICATIONS = 16;
    private static final int FOR_SMALL_STEPS = 160;
    private static final int FOR_THE_SMALLEST_STEP = 240;
    private static final List<String> LIMITS = List.of("5 days", "1 day", "8 h", "1 h", "15 min");
    private static final List<String> LEVELS = List.of(
            "nobody looks",
            "monthly review",
            "weekly list",
            "daily list",
            "alerts and daily list",
            "alerts, list and escalation");
    private static final String[] OVERLOADED = {"channels.form.inquiriesPerWeek=90", "channels.list.inquiriesPerWeek=90"
    };
    private static final Optional<String> ALL = Optional.empty();
    private static final Optional<String> FORM = Optional.of("form");
    private static final Optional<String> LIST = Optional.of("list");

    private static Company company(String... overrides) {
        return ScenarioLoader.load("src/test/resources/promises/first-touch.yaml", List.of(overrides))
                .orThrow()
                .company();
    }

    private static List<World> worlds(String... overrides) {
        return PromisedLeads.of(company(overrides), REPLICATIONS);
    }

    private static String[] and(String[] some, String... more) {
        List<String> all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static List<List<World>> byLimit() {
        return LIMITS.stream()
                .map(limit -> PromisedLeads.of(company("sla.sales.firstTouch.limit=" + limit), FOR_THE_SMALLEST_STEP))
                .toList();
    }

    /** Mean paired difference of a figure over its half-width at 95 %: above 1 it has risen, below −1 it has fallen. */
    private static double change(List<World> before, List<World> after, ToDoubleFunction<World> figure) {
        double[] a = PromisedLeads.each(before, figure);
        double[] b = PromisedLeads.each(after, figure);
        Interval paired = MeanIntervals.student(
                IntStream.range(0, a.length).mapToDouble(i -> b[i] - a[i]).toArray(), 0.95);
        return paired.estimate() / paired.halfWidth();
    }

    private static double mean(List<World> worlds, ToDoubleFunction<World> figure) {
        return Arrays.stream(PromisedLeads.each(worlds, figure)).average().orElseThrow();
    }

    private static ToDoubleFunction<World> share(double hours, Optional<String> channel) {
        return world -> within(world.leads().delays(channel), hours);
    }

    private static ToDoubleFunction<World> response(String name) {
        return world -> world.responses().get(name);
    }

    private static final ToDoubleFunction<World> MEDIAN =
            world -> median(world.leads().delays(ALL));

    /** Over the counted leads' whole follow-up: tried at all. */
    private static final ToDoubleFunction<World> TRIED = share(1e6, ALL);

    @Test
    void each_shorter_limit_brings_more_first_touches_within_an_hour_and_a_day_and_a_smaller_median() {
        List<List<World>> worlds = byLimit();
        assertThat(worlds)
                .allSatisfy(
                        w -> assertThat(mean(w, response("rep.utilization"))).isLessThan(0.85));
        for (int i = 1; i < worlds.size(); i++) {
            String step = LIMITS.get(i - 1) + " to " + LIMITS.get(i);
            assertThat(change(worlds.get(i - 1), worlds.get(i), share(1, ALL)))
                    .as(step)
                    .isGreaterThan(1);
            assertThat(change(worlds.get(i - 1), worlds.get(i), share(8, ALL)))
                    .as(step)
                    .isGreaterThan(1);
            assertThat(change(worlds.get(i - 1), worlds.get(i), MEDIAN))
                    .as(step)
                    .isLessThan(-1);
        }
        assertThat(mean(worlds.get(4), share(1, ALL)) - mean(worlds.get(0), share(1, ALL)))
                .isGreaterThan(0.25);
    }

    @Test
    void a_limit_alone_is_never_worse_for_its_leads_than_none_and_five_days_lie_between_none_and_a_day() {
        List<World> none = PromisedLeads.of(company("sla.sales.firstTouch=none"), FOR_SMALL_STEPS);
        List<List<World>> worlds = byLimit();
        for (List<World> limited : worlds) {
            assertThat(change(none, limited, share(1, ALL))).isGreaterThan(-1);
            assertThat(change(none, limited, share(8, ALL))).isGreaterThan(1);
            assertThat(change(none, limited, TRIED)).isGreaterThan(1);
        }
        ToDoubleFunction<World> money = response("contribution.expected");
        assertThat(mean(none, money)).isLessThan(mean(worlds.get(0), money));
        assertThat(mean(worlds.get(0), money)).isLessThan(mean(worlds.get(1), money));
        assertThat(change(worlds.get(0), worlds.get(4), money)).isGreaterThan(2);
    }

    @Test
    void under_overload_a_limit_for_one_channel_gives_to_its_leads_what_it_takes_from_the_others() {
        List<World> calm = worlds(and(OVERLOADED, "sla.sales.firstTouch.limit=5 days"));
        List<World> urgent = worlds(
                and(OVERLOADED, "sla.sales.firstTouch.limit=5 days", "sla.sales.firstTouch.limits={form: 15 min}"));
        assertThat(mean(calm, response("rep.utilization"))).isGreaterThan(0.95);
        assertThat(change(calm, urgent, share(1, FORM))).isGreaterThan(1);
        assertThat(change(calm, urgent, share(8, FORM))).isGreaterThan(1);
        assertThat(change(calm, urgent, share(1, LIST))).isLessThan(-1);
        assertThat(change(calm, urgent, share(8, LIST))).isLessThan(-1);
    }

    @Test
    void with_hands_enough_a_limit_for_one_channel_shortens_that_channels_delay_and_delays_deals() {
        List<World> calm = worlds("sla.sales.firstTouch.limit=5 days");
        List<World> urgent = worlds("sla.sales.firstTouch.limit=5 days", "sla.sales.firstTouch.limits={form: 15 min}");
        assertThat(change(calm, urgent, share(1, FORM))).isGreaterThan(1);
        assertThat(mean(urgent, share(1, FORM)) - mean(calm, share(1, FORM))).isGreaterThan(0.25);
        assertThat(mean(urgent, response("deals.delayed"))).isGreaterThan(10);
    }

    @Test
    void attainment_rises_with_everything_more_that_managers_do() {
        ToDoubleFunction<World> attainment = response("sla.sales.firstTouch");
        for (String limit : List.of("5 days", "1 h")) {
            List<List<World>> worlds = LEVELS.stream()
                    .map(level -> PromisedLeads.of(
                            company("sla.sales.firstTouch.limit=" + limit, "sla.sales.enforcement=" + level),
                            FOR_SMALL_STEPS))
                    .toList();
            for (int i = 1; i < worlds.size(); i++) {
                assertThat(change(worlds.get(i - 1), worlds.get(i), attainment))
                        .as(limit + ", " + LEVELS.get(i))
                        .isGreaterThan(1);
            }
        }
    }

    @Test
    void where_nobody_looks_the_history_is_the_same_to_the_bit_as_without_the_clause() {
        String all =
                "{firstTouch: {limit: 4 h, breach: BREACH, reminders: [0.5]}, minimumAttempts: {attempts: 5, within:"
                        + " 8 days, breach: BREACH}, acceptance: {limit: 2 h, breach: BREACH, reminders: [0.5]}, enforcement: 0}";
        List<Long> without = PromisedLeads.of(company("sla.sales.firstTouch=none"), 1)
                .get(0)
                .leads()
                .history();
        for (String breach : List.of("report", "escalate", "reassign", "return")) {
            List<World> watchedByNobody = PromisedLeads.of(company("sla.sales=" + all.replace("BREACH", breach)), 1);
            assertThat(watchedByNobody.get(0).leads().history().equals(without)).isTrue();
            assertThat(watchedByNobody.get(0).responses().get("sla.sales.firstTouch"))
                    .isLessThan(1);
        }
    }

    private static List<World> minimum(int attempts, int days) {
        return worlds(
                "sla.sales.firstTouch=none",
                "sla.sales.minimumAttempts={attempts: " + attempts + ", within: " + days + " days}",
                "sla.sales.enforcement=daily list",
                "persistence.carryOn=0");
    }

    @Test
    void more_attempts_promised_more_leads_get_them_at_the_price_of_hours_and_each_brings_less() {
        List<List<World>> worlds =
                IntStream.rangeClosed(1, 6).mapToObj(m -> minimum(m, 21)).toList();
        ToDoubleFunction<World> hours = response("rep.utilization");
        double[] perAttempt = new double[5];
        for (int m = 1; m < 6; m++) {
            int promised = m + 1;
            List<World> less = worlds.get(m - 1);
            List<World> more = worlds.get(m);
            assertThat(change(less, more, w -> w.leads().attemptsWithin(promised, 21)))
                    .isGreaterThan(1);
            assertThat(change(less, more, hours)).isGreaterThan(1);
            perAttempt[m - 1] = (mean(more, response("sqls")) - mean(less, response("sqls")))
                    / (mean(more, response("attempts")) - mean(less, response("attempts")));
        }
        assertThat(perAttempt[4]).isLessThan(perAttempt[0]);
    }

    @Test
    void a_longer_window_lets_more_minimums_be_kept() {
        List<List<World>> worlds =
                IntStream.of(4, 8, 16, 32).mapToObj(days -> minimum(4, days)).toList();
        for (int i = 1; i < worlds.size(); i++) {
            assertThat(change(worlds.get(i - 1), worlds.get(i), response("sla.sales.minimumAttempts")))
                    .isGreaterThan(1);
        }
    }

    /** First touches by the fifth of a five-day limit in which they come, the first fifth left out: it holds those who needed no promise. */
    private static double[] fifths(String... watch) {
        List<World> worlds = worlds(and(
                watch,
                "sla.sales.firstTouch.limit=5 days",
                "sla.sales.enforcement=alerts, list and escalation",
                "persistence.pickUpLead=-3",
                "persistence.slaPressure=4",
                "workingTime.shifts=[Mon-Sun 00:00-24:00]"));
        double[] shares = new double[5];
        for (int f = 0; f < 5; f++) {
            int fifth = f;
            shares[f] = mean(
                    worlds,
                    w -> within(w.leads().delays(ALL), 24 * (fifth + 1))
                            - within(w.leads().delays(ALL), 24 * fifth));
        }
        return shares;
    }

    @Test
    void first_touches_bunch_in_the_last_fifth_of_the_limit_when_it_gets_loud_late_and_not_when_it_is_felt_evenly() {
        double[] late = fifths("sla.sales.watch.early=0", "sla.sales.watch.shape=6");
        double[] evenly = fifths("sla.sales.watch.early=1");
        assertThat(late[4]).isGreaterThan(1.5 * late[3]);
        assertThat(evenly[4]).isLessThan(evenly[3]);
    }

    /** Demanded finally when the scenarios have been fitted again; see the report. */
    @Test
    void in_hot_leads_a_quarter_of_an_hour_earns_more_than_a_day() {
        String watched = "sla.sales.enforcement=0.9";
        List<World> day = hot(watched, "sla.sales.firstTouch={limit: 1 day}");
        List<World> quarter = hot(watched, "sla.sales.firstTouch={limit: 15 min}");
        assertThat(change(day, quarter, response("contribution.expected"))).isGreaterThan(2);
    }

    private static List<World> hot(String... overrides) {
        Company company =
                ScenarioLoader.load("hot-leads", List.of(overrides)).orThrow().company();
        return PromisedLeads.of(company, 6);
    }
}
