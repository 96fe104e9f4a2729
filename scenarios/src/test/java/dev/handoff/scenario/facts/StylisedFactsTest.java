package dev.handoff.scenario.facts;

import static dev.handoff.scenario.facts.Facts.assertNear;
import static dev.handoff.scenario.facts.Facts.run;
import static dev.handoff.scenario.facts.Facts.watch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.experiment.RunResult;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.LogNormal;
import dev.handoff.kernel.SimTime;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;

/** The shipped scenarios reproduce what was published, quoted or computed from public data about the handoff of leads. */
class StylisedFactsTest {

    @Test
    void the_baseline_works_none_one_to_three_and_four_or_more_times_as_quoted() {
        RunResult baseline = run("industry-baseline", 24);

        assertNear(baseline, "attempts.none", 0.386, 0.02);
        assertNear(baseline, "attempts.1to3", 0.325, 0.02);
        assertNear(baseline, "attempts.4plus", 0.289, 0.02);
    }

    @Test
    void the_baselines_funnel_lies_within_published_ranges() {
        RunResult baseline = run("industry-baseline", 24);

        assertThat(baseline.metric("rate.mql").orElseThrow().mean()).isBetween(0.10, 0.25);
        assertThat(baseline.metric("rate.win").orElseThrow().mean()).isBetween(0.20, 0.32);
    }

    @Test
    void a_quarter_of_the_leads_of_the_careful_quarter_is_never_followed_up() {
        assertNear(run("demandbase-quarter", 24), "attempts.none", 0.25, 0.02);
    }

    @Test
    void half_of_the_leads_of_half_followed_up_is_never_followed_up() {
        assertNear(run("half-followed-up", 24), "attempts.none", 0.50, 0.02);
    }

    @Test
    void test_inquiries_are_answered_within_an_hour_a_day_later_or_never_as_audited() {
        ResponseTimes times = new ResponseTimes();

        watch("web-inquiry-audit", 4, times);

        assertThat(times.assigned).isGreaterThan(20_000);
        assertThat(times.share(times.withinAnHour)).isCloseTo(0.37, within(0.03));
        assertThat(times.share(times.withinADay)).isCloseTo(0.16, within(0.03));
        assertThat(times.share(times.later)).isCloseTo(0.24, within(0.03));
        assertThat(times.share(times.assigned - times.answered())).isCloseTo(0.23, within(0.03));
    }

    @Test
    void most_conversions_need_four_touches_or_more_under_a_full_cadence() {
        RunResult full = run(
                "industry-baseline",
                12,
                "sla.sales.minimumAttempts={attempts: 8, within: 60 working days}",
                "sla.sales.enforcement=1",
                "persistence.slaPressure=8");

        assertThat(full.metric("touch.at.conversion.4plus").orElseThrow().mean())
                .isGreaterThan(0.5);
    }

    @Test
    void consumers_are_reached_by_the_first_to_the_fifth_call_as_published() {
        Reached reached = new Reached();

        watch("consumer-calls", 3, reached);

        double[] published = {0.39, 0.72, 0.83, 0.88, 0.91};
        for (int k = 1; k <= published.length; k++) {
            assertThat(reached.shareReachedBy(k)).as("by call " + k).isCloseTo(published[k - 1], within(0.03));
        }
    }

    @Test
    void deals_of_the_short_cycle_close_after_a_lognormal_time() {
        DaysToClose days = new DaysToClose();

        watch("short-cycle", 2, days, "deals.work=0 s", "deals.closingWork=0 s");

        LogNormal published = new LogNormal(17.9, 1.51);
        double[] sample = days.completedEarlyEnough();
        double distance = new KolmogorovSmirnovTest()
                .kolmogorovSmirnovStatistic(
                        new LogNormalDistribution(null, Math.log(published.median()), published.sigma()), sample);
        assertThat(sample.length).isGreaterThan(400);
        assertThat(distance).isLessThan(0.08);
    }

    @Test
    void revenue_per_lead_falls_when_spend_doubles_and_doubles_again() {
        double once = revenuePerLead("1");
        double twice = revenuePerLead("2");
        double fourTimes = revenuePerLead("4");

        assertThat(twice).isLessThan(once);
        assertThat(fourTimes).isLessThan(twice);
    }

    private static double revenuePerLead(String factor) {
        double f = Double.parseDouble(factor);
        RunResult result = run(
                "industry-baseline",
                8,
                "channels.paid-search.spendPerWeek=" + 170 * 45 * f,
                "channels.organic.spendPerWeek=" + 150 * 20 * f,
                "channels.webinar.spendPerWeek=" + 120 * 30 * f,
                "channels.content-syndication.spendPerWeek=" + 200 * 22 * f,
                "channels.demo-request.spendPerWeek=" + 30 * 60 * f,
                "channels.referral.spendPerWeek=" + 20 * 80 * f,
                "channels.trade-show.spendPerWeek=" + 60 * 70 * f);
        return result.metric("revenue.expected").orElseThrow().mean()
                / result.metric("inquiries").orElseThrow().mean();
    }

    /** Counts handed leads by the time to their first attempt. */
    private static final class ResponseTimes implements Journal {
        private long assigned;
        private long withinAnHour;
        private long withinADay;
        private long later;

        @Override
        public void assigned(long at, Handover handover) {
            assigned++;
        }

        @Override
        public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
            if (handover.attempts() > 1 || handover.own()) {
                return;
            }
            double hours = SimTime.hours(at - handover.qualifiedAt());
            if (hours <= 1) {
                withinAnHour++;
            } else if (hours <= 24) {
                withinADay++;
            } else {
                later++;
            }
        }

        private long answered() {
            return withinAnHour + withinADay + later;
        }

        private double share(long part) {
            return part / (double) assigned;
        }
    }

    /** Counts leads that can be reached, by the attempt that reached them; leads settled before are no longer counted. */
    private static final class Reached implements Journal {
        private final Map<Handover, Integer> answeredAt = new IdentityHashMap<>();
        private final Map<Handover, Integer> tried = new IdentityHashMap<>();

        @Override
        public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
            if (!handover.lead().reachable()) {
                return;
            }
            tried.put(handover, handover.attempts());
            if (answered) {
                answeredAt.putIfAbsent(handover, handover.attempts());
            }
        }

        private double shareReachedBy(int call) {
            double open = 1;
            for (int k = 1; k <= call; k++) {
                open *= 1 - hazard(k);
            }
            return 1 - open;
        }

        private double hazard(int call) {
            long atRisk = tried.entrySet().stream()
                    .filter(e -> e.getValue() >= call && answeredAt.getOrDefault(e.getKey(), Integer.MAX_VALUE) >= call)
                    .count();
            long reached = answeredAt.values().stream().filter(k -> k == call).count();
            return reached / (double) atRisk;
        }
    }

    /** Days from the opening of a deal to its close, for deals opened so early that nearly all have closed. */
    private static final class DaysToClose implements Journal {
        private final Map<Handover, Long> openedAt = new IdentityHashMap<>();
        private final List<Double> days = new ArrayList<>();

        @Override
        public void opened(long at, Handover handover) {
            openedAt.put(handover, at);
        }

        @Override
        public void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
            if (openedAt.get(handover) < 26 * SimTime.WEEK) {
                days.add((at - openedAt.get(handover)) / (double) SimTime.DAY);
            }
        }

        private double[] completedEarlyEnough() {
            return days.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
