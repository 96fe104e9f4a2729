package dev.handoff.market;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.market.TestMarket.lead;
import static dev.handoff.market.TestMarket.leads;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import dev.handoff.company.Conversion;
import dev.handoff.kernel.SimTime;
import dev.handoff.random.Beta;
import dev.handoff.random.DrawPurpose;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class LeadTest {

    private static double share(List<Lead> leads, Predicate<Lead> which) {
        return leads.stream().filter(which).count() / (double) leads.size();
    }

    /** One channel with that fit and mean intent, and no campaign effect. */
    private static Company market(double fit, double intent) {
        return with(with(neutral(), "channels.web.fit", fit), "channels.web.intent", intent);
    }

    @Test
    void the_truth_does_not_depend_on_the_order_in_which_it_is_asked() {
        Lead first = lead(busy(), "search", 7, SimTime.DAY);
        Lead second = lead(busy(), "search", 7, SimTime.DAY);
        int touches = first.touchesNeeded();
        boolean reachable = first.reachable();
        long rival = first.boughtElsewhereAt();
        second.rescore(1.4, 1.4, 0);
        assertThat(second.boughtElsewhereAt()).isEqualTo(rival);
        assertThat(second.reachable()).isEqualTo(reachable);
        assertThat(second.touchesNeeded()).isEqualTo(touches);
        assertThat(second.good()).isEqualTo(first.good());
    }

    @Test
    void a_lead_is_good_when_it_fits_and_its_hurdle_lies_below_its_intent() {
        List<Lead> leads = leads(market(0.6, 0.4), "web", 40_000);
        assertThat(share(leads, Lead::fit)).isCloseTo(0.6, within(0.01)); // sd 0.0024
        assertThat(share(leads, Lead::good)).isCloseTo(0.24, within(0.01)); // sd 0.0021
        assertThat(leads).allMatch(lead -> lead.fit() || !lead.good());
    }

    @Test
    void the_mean_intent_is_the_channels_whatever_its_shape() {
        Company company = with(market(1, 0.3), "conversion.intentShape", 3.0);
        assertThat(share(leads(company, "web", 40_000), Lead::good)).isCloseTo(0.3, within(0.01));
    }

    @Test
    void intent_fades_by_the_formula() {
        Company company = with(neutral(), "channels.web.intentFadesIn", Optional.of(Duration.ofDays(2)));
        company = with(company, "conversion.intentFloor", 0.4);
        ChannelModel channel = TestMarket.channel(company, "web");
        // .5 · (.4 + .6 · e^(−3/2)) = .5 · (.4 + .6 · .2231302)
        assertThat(channel.intentAfter(0.5, 3 * SimTime.DAY)).isCloseTo(0.26693905, within(1e-8));
        assertThat(channel.intentAfter(0.5, 0)).isEqualTo(0.5);
        double later = share(leads(company, "web", 40_000), lead -> lead.willingAt(3 * SimTime.DAY));
        assertThat(later).isCloseTo(0.5338781, within(0.012)); // I0 = 1; sd 0.0025
    }

    @Test
    void nurture_that_grows_intent_makes_it_fresh_again_from_that_instant_on() {
        Company company = with(neutral(), "channels.web.intentFadesIn", Optional.of(Duration.ofDays(2)));
        company = with(company, "conversion.intentFloor", 0.4);
        List<Lead> leads = leads(company, "web", 20_000);
        long later = 30 * SimTime.DAY;
        double faded = share(leads, lead -> lead.willingAt(later + lead.inquiredAt()));
        leads.forEach(lead -> lead.growIntent(0, later + lead.inquiredAt()));
        assertThat(share(leads, lead -> lead.willingAt(later + lead.inquiredAt())))
                .isEqualTo(faded);
        leads.forEach(lead -> lead.growIntent(1e-9, later + lead.inquiredAt()));
        assertThat(leads).allMatch(lead -> lead.willingAt(later + lead.inquiredAt()));
        assertThat(leads.get(0).interestedAt(later - 1)).isEqualTo(leads.get(0).inquiredAt());
        assertThat(share(leads, lead -> lead.willingAt(later + lead.inquiredAt() + 3 * SimTime.DAY)))
                .isCloseTo(0.5338781, within(0.02));
    }

    @Test
    void intent_stays_where_nothing_makes_it_fade() {
        assertThat(TestMarket.channel(neutral(), "web").intentAfter(0.7, 100 * SimTime.WEEK))
                .isEqualTo(0.7);
    }

    @Test
    void a_rival_comes_after_an_exponential_time() {
        Company company = with(
                neutral(),
                "conversion",
                new Conversion(1, 0, 0, 1, 0, Optional.of(Duration.ofDays(90)), Optional.empty(), 1, 1));
        List<Lead> leads = leads(company, "web", 40_000);
        assertThat(share(leads, lead -> lead.boughtElsewhereAt() <= 90 * SimTime.DAY))
                .isCloseTo(0.632121, within(0.012)); // 1 − 1/e
        assertThat(leads(neutral(), "web", 1).get(0).boughtElsewhereAt()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void touches_needed_are_one_and_a_poisson_number_of_the_channels_mean() {
        Company company = with(neutral(), "conversion.touchesBeyondFirst", 3.5);
        company = with(company, "channels.web.touchesFactor", 0.6);
        double mean = leads(company, "web", 40_000).stream()
                .mapToInt(Lead::touchesNeeded)
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(1 + 2.1, within(0.03)); // sd √(2.1/40,000) = 0.007
    }

    @Test
    void reachability_may_vary_over_leads() {
        Company company = with(neutral(), "channels.web.reachable", new Beta(2, 3));
        assertThat(share(leads(company, "web", 40_000), Lead::reachable)).isCloseTo(0.4, within(0.012));
    }

    @Test
    void a_campaign_shifts_the_intent_of_all_its_leads_and_the_next_one_differently() {
        Company company = with(market(1, 0.5), "arrivals.campaignEffect", 1.0);
        ChannelModel channel = TestMarket.channel(company, "web");
        double first = shift(channel, company, 0);
        assertThat(shift(channel, company, 12 * SimTime.WEEK)).isEqualTo(first);
        assertThat(shift(channel, company, 13 * SimTime.WEEK)).isNotEqualTo(first);
        assertThat(Logit.of(first))
                .isCloseTo(TestMarket.draws().normal(channel.family(), 0, DrawPurpose.CAMPAIGN, 0), within(1e-12));
    }

    private static double shift(ChannelModel channel, Company company, long at) {
        return new Campaigns(company.arrivals(), channel.family(), TestMarket.draws()).shift(0.5, at);
    }

    @Test
    void its_name_tells_channel_day_and_number() {
        assertThat(lead(busy(), "show", 12L << 32 | 3, 0).name()).isEqualTo("show-12-3");
    }
}
