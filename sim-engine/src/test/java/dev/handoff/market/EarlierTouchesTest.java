package dev.handoff.market;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Channels that touched a lead before it came through another one. */
class EarlierTouchesTest {

    private static final Company ASSISTED =
            with(with(busy(), "channels.show.assists", 0.4), "channels.search.assists", 0.2);
    private static final String PAID_TWICE = "channels.show.spendPerWeek";

    private static List<Lead> demos(Company company) {
        List<ChannelModel> channels = TestMarket.channels(company);
        ChannelModel.acquaint(channels);
        return LongStream.range(0, 10_000)
                .mapToObj(id -> Lead.inquiring(channels.get(0), TestMarket.draws(), id, 0))
                .toList();
    }

    private static List<String> names(Lead lead) {
        return lead.earlierTouches().stream().map(ChannelModel::name).toList();
    }

    private static double share(List<Lead> leads, Predicate<Lead> which) {
        return leads.stream().filter(which).count() / (double) leads.size();
    }

    @Test
    void a_channel_touches_its_share_of_the_others_leads() {
        List<Lead> leads = demos(ASSISTED);
        assertThat(share(leads, lead -> names(lead).contains("show"))).isCloseTo(0.4, within(0.022)); // sd .005
        assertThat(share(leads, lead -> names(lead).contains("search"))).isCloseTo(0.2, within(0.018));
        assertThat(share(leads, lead -> names(lead).size() == 2)).isCloseTo(0.08, within(0.012));
        assertThat(leads).noneMatch(lead -> names(lead).contains("demo"));
    }

    @Test
    void twice_the_spend_touches_twice_as_many_and_at_most_all() {
        List<Lead> twice = demos(with(ASSISTED, PAID_TWICE, Optional.of(2 * 20 * 70.0)));
        assertThat(share(twice, lead -> names(lead).contains("show"))).isCloseTo(0.8, within(0.018));
        List<Lead> all = demos(with(ASSISTED, PAID_TWICE, Optional.of(9 * 20 * 70.0)));
        assertThat(all).allMatch(lead -> names(lead).contains("show"));
    }

    @Test
    void who_was_first_is_chance() {
        List<Lead> both =
                demos(ASSISTED).stream().filter(lead -> names(lead).size() == 2).toList();
        assertThat(share(both, lead -> names(lead).get(0).equals("show"))).isCloseTo(0.5, within(0.08)); // sd .018
    }

    @Test
    void switching_one_channel_off_leaves_the_others_touches_untouched() {
        List<Lead> with = demos(ASSISTED);
        List<Lead> without = demos(ASSISTED.without("show"));
        for (int i = 0; i < with.size(); i++) {
            assertThat(names(without.get(i)))
                    .isEqualTo(names(with.get(i)).stream()
                            .filter(name -> !name.equals("show"))
                            .toList());
        }
    }

    @Test
    void a_touch_makes_leads_better_by_its_gain() {
        Company company = with(with(ASSISTED, "channels.show.assists", 1.0), "channels.show.assistGain", 1.0);
        company = with(with(company, "channels.search.assists", 0.0), "arrivals.campaignEffect", 0.0);
        company = with(with(company, "channels.demo.intent", 0.5), "channels.demo.fit", 1.0);
        company = with(company, "conversion.intentShape", 50.0);
        double good = share(demos(company), Lead::good);
        double plain = share(demos(with(company, "channels.show.assistGain", 0.0)), Lead::good);
        assertThat(plain).isCloseTo(0.5, within(0.022));
        assertThat(good - plain)
                .isBetween(0.1, 0.25); // at most logit⁻¹(1) − ½ = .231 (sd .005), less where intent spreads
    }

    @Test
    void a_lead_that_a_rep_found_was_touched_by_nobody() {
        List<ChannelModel> channels = TestMarket.channels(with(ASSISTED, "channels.show.assists", 1.0));
        ChannelModel.acquaint(channels);
        assertThat(Lead.prospected(channels.get(0), TestMarket.draws(), 1, 0).earlierTouches())
                .isEmpty();
    }

    @Test
    void without_assists_nobody_was_there_before() {
        assertThat(demos(busy())).allMatch(lead -> lead.earlierTouches().isEmpty());
    }
}
