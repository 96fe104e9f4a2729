package dev.handoff.market;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.weeks;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.market.TestMarket.arrivals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Arrivals;
import dev.handoff.company.Batch;
import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import dev.handoff.kernel.SimTime;
import dev.handoff.statistics.Moments;
import dev.handoff.statistics.Tally;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class LeadSourceTest {

    private static final long WEEK = SimTime.WEEK;

    /** Everything there is to know about a lead, the score left out. */
    private static List<Object> truth(Lead lead) {
        return List.of(
                lead.name(),
                lead.inquiredAt(),
                lead.fit(),
                lead.good(),
                lead.reachable(),
                lead.touchesNeeded(),
                lead.boughtElsewhereAt(),
                lead.companySize(),
                lead.willingAt(lead.inquiredAt() + 5 * SimTime.DAY));
    }

    private static List<List<Object>> truths(List<Lead> leads) {
        return leads.stream().map(LeadSourceTest::truth).toList();
    }

    private static Company spending(double factor) {
        return with(busy(), "channels.search.spendPerWeek", Optional.of(60 * 45 * factor));
    }

    @Test
    void more_spend_adds_leads_to_the_same_list_and_less_shortens_it() {
        List<List<Object>> less = truths(arrivals(spending(0.5), "search", 0, 20 * WEEK));
        List<List<Object>> usual = truths(arrivals(busy(), "search", 0, 20 * WEEK));
        List<List<Object>> more = truths(arrivals(spending(2), "search", 0, 20 * WEEK));
        assertThat(less.size()).isLessThan(usual.size());
        assertThat(usual.size()).isLessThan(more.size());
        assertThat(usual).containsAll(less);
        assertThat(more).containsAll(usual);
    }

    @Test
    void more_spend_adds_leads_to_the_same_upload() {
        Company twice = with(busy(), "channels.show.spendPerWeek", Optional.of(20 * 70 * 2.0));
        List<List<Object>> usual = truths(arrivals(busy(), "show", 0, 8 * WEEK));
        List<List<Object>> more = truths(arrivals(twice, "show", 0, 8 * WEEK));
        assertThat(more.size()).isGreaterThan(usual.size());
        assertThat(more).containsAll(usual);
    }

    @Test
    void nothing_is_dealt_anew_when_another_channel_is_added() {
        Map<String, Channel> channels = new LinkedHashMap<>();
        channels.put("new", busy().channels().get("demo"));
        channels.putAll(busy().channels());
        Company wider = with(busy(), "channels", channels);
        assertThat(truths(arrivals(wider, "search", 3, 10 * WEEK)))
                .isEqualTo(truths(arrivals(busy(), "search", 3, 10 * WEEK)));
    }

    @Test
    void an_upload_arrives_at_once_on_its_monday_at_nine() {
        Company company = with(neutral(), "channels.web.batch", Optional.of(new Batch(weeks(4), Duration.ofHours(9))));
        List<Long> instants = arrivals(company, "web", 0, 12 * WEEK).stream()
                .map(Lead::inquiredAt)
                .distinct()
                .toList();
        assertThat(instants)
                .containsExactly(9 * SimTime.HOUR, 4 * WEEK + 9 * SimTime.HOUR, 8 * WEEK + 9 * SimTime.HOUR);
        double mean = arrivals(company, "web", 0, 400 * WEEK).size() / 400.0;
        assertThat(mean).isCloseTo(168, within(3.0)); // Poisson: sd of the mean √(168/400) = 0.65
    }

    @Test
    void without_dispersion_a_days_count_is_poisson() {
        Tally days = dailyCounts(neutral(), 4000);
        assertThat(days.mean()).isCloseTo(24, within(0.35)); // sd of the mean √(24/4000) = 0.08
        assertThat(days.variance() / days.mean()).isCloseTo(1, within(0.1)); // its sd ≈ √(2/4000) = 0.022
    }

    @Test
    void with_dispersion_it_is_negative_binomial() {
        Tally days = dailyCounts(with(neutral(), "arrivals.dispersion", Optional.of(4.0)), 4000);
        assertThat(days.mean()).isCloseTo(24, within(0.9)); // sd of the mean √(168/4000) = 0.2
        assertThat(days.variance()).isCloseTo(24 + 24 * 24 / 4.0, within(25.0));
    }

    private static Tally dailyCounts(Company company, int days) {
        int[] counts = new int[days];
        arrivals(company, "web", 0, days * SimTime.DAY)
                .forEach(lead -> counts[(int) SimTime.dayOf(lead.inquiredAt())]++);
        Tally tally = new Tally();
        for (int count : counts) {
            tally.add(count);
        }
        return tally;
    }

    @Test
    void days_and_hours_get_their_share() {
        List<Double> hours = new ArrayList<>(Collections.nCopies(24, 0.0));
        hours.set(8, 1.0);
        hours.set(20, 3.0);
        Company company = with(neutral(), "arrivals.hourWeights", hours);
        company = with(company, "arrivals.dayWeights", List.of(2.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0));
        List<Lead> leads = arrivals(company, "web", 0, 200 * WEEK);
        assertThat(leads).noneMatch(lead -> SimTime.dayOfWeek(lead.inquiredAt()) > 4);
        assertThat(leads)
                .allMatch(lead -> List.of(8L, 20L).contains(SimTime.timeOfDay(lead.inquiredAt()) / SimTime.HOUR));
        assertThat(share(leads, lead -> SimTime.dayOfWeek(lead.inquiredAt()) == 0))
                .isCloseTo(2 / 6.0, within(0.015));
        assertThat(share(leads, lead -> SimTime.timeOfDay(lead.inquiredAt()) > 12 * SimTime.HOUR))
                .isCloseTo(0.75, within(0.015)); // 33,600 leads: sd 0.0024
        assertThat(leads.size() / 200.0).isCloseTo(168, within(5.0));
    }

    private static double share(List<Lead> leads, Predicate<Lead> which) {
        return leads.stream().filter(which).count() / (double) leads.size();
    }

    @Test
    void volume_saturates_by_the_formula_and_is_the_stated_one_at_the_reference_spend() {
        ChannelModel usual = TestMarket.channel(busy(), "search");
        ChannelModel twice = TestMarket.channel(spending(2), "search");
        assertThat(usual.spending().inquiriesPerWeek()).isCloseTo(60, within(1e-12));
        // 60·(1 − e^(−2/0.8))/(1 − e^(−1/0.8)) = 60 · 0.917915001 / 0.713495203
        assertThat(twice.spending().inquiriesPerWeek()).isCloseTo(77.19029, within(1e-4));
        assertThat(twice.spending().perWeek()).isEqualTo(5400);
    }

    @Test
    void without_saturation_volume_is_proportional_to_spend() {
        Company company = with(spending(1.5), "channels.search.saturation", Optional.empty());
        assertThat(TestMarket.channel(company, "search").spending().inquiriesPerWeek())
                .isCloseTo(90, within(1e-12));
    }

    @Test
    void a_channel_without_a_price_brings_its_stated_volume() {
        assertThat(TestMarket.channel(neutral(), "web").spending().inquiriesPerWeek())
                .isEqualTo(168);
        assertThat(TestMarket.channel(neutral(), "web").spending().perWeek()).isZero();
    }

    @Test
    void weeks_rise_and_fall_where_there_is_a_slow_level_and_keep_their_mean() {
        double[] usual = weeklyCounts(with(neutral(), "channels.web.inquiriesPerWeek", 100.0));
        double[] wavy = weeklyCounts(with(
                with(neutral(), "channels.web.inquiriesPerWeek", 100.0), "arrivals.level", new Arrivals.Level(0.4, 0)));
        // Poisson: variance 100; with the level 100 + 100²·(e^0.16 − 1)
        assertThat(Moments.of(usual).variance()).isBetween(75.0, 130.0);
        assertThat(Moments.of(wavy).variance()).isBetween(1300.0, 2400.0);
        assertThat(Moments.of(wavy).mean()).isCloseTo(100, within(4.5 * 43 / Math.sqrt(300)));
    }

    private static double[] weeklyCounts(Company company) {
        double[] counts = new double[300];
        for (Lead lead : arrivals(company, "web", 0, 300 * WEEK)) {
            counts[(int) (lead.inquiredAt() / WEEK)]++;
        }
        return counts;
    }
}
