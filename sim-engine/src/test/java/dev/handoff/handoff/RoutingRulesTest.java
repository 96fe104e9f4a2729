package dev.handoff.handoff;

import static dev.handoff.company.TestCompanies.channel;
import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Company;
import dev.handoff.company.Routing;
import dev.handoff.market.Lead;
import dev.handoff.market.TestMarket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets the next lead under each rule but the plain turn, reckoned by hand. */
class RoutingRulesTest {

    private static final Company TWO_CHANNELS =
            with(with(neutral(), "channels.web", channel(100)), "channels.show", channel(100));
    private static final Lead WEB = TestMarket.lead(TWO_CHANNELS, "web", 0, 0);
    private static final Lead SHOW = TestMarket.lead(TWO_CHANNELS, "show", 0, 0);

    private static List<TestDesk> desks(Integer... numbers) {
        return List.of(numbers).stream().map(TestDesk::new).toList();
    }

    private static List<Integer> choices(Router router, Lead lead, int times, List<TestDesk> candidates) {
        return IntStream.range(0, times)
                .mapToObj(i -> router.choose(lead, candidates).number())
                .toList();
    }

    @Test
    void weights_are_spread_evenly_and_not_dealt_in_heaps() {
        Router router = new Weighted(List.of(2.0, 1.0, 1.0));
        assertThat(choices(router, WEB, 8, desks(0, 1, 2))).containsExactly(0, 1, 2, 0, 0, 1, 2, 0);
    }

    @Test
    void at_every_moment_nobody_is_a_whole_lead_away_from_the_share_of_the_weight() {
        List<Double> weights = List.of(5.0, 3.0, 2.0);
        Router router = new Weighted(weights);
        List<Integer> chosen = new ArrayList<>();
        for (int leads = 1; leads <= 100; leads++) {
            chosen.addAll(choices(router, WEB, 1, desks(0, 1, 2)));
            for (int desk = 0; desk < 3; desk++) {
                double got = Collections.frequency(chosen, desk);
                assertThat(Math.abs(got - leads * weights.get(desk) / 10)).isLessThan(1);
            }
        }
    }

    @Test
    void a_missing_weight_counts_1() {
        Router router = new Weighted(List.of(2.0));
        assertThat(choices(router, WEB, 4, desks(0, 1, 2))).containsExactly(0, 1, 2, 0);
    }

    @Test
    void weights_belong_to_those_who_take_leads_in_the_order_of_their_coming() {
        Router router = new Weighted(List.of(3.0, 1.0));
        assertThat(choices(router, WEB, 4, desks(4, 7))).containsExactly(4, 4, 7, 4);
        assertThat(choices(router, WEB, 5, desks(4, 7, 9))).containsExactly(4, 7, 4, 9, 4);
    }

    @Test
    void the_weights_are_dealt_out_when_the_takers_are_first_seen_and_not_when_one_is_first_chosen() {
        Router router = new Weighted(List.of(3.0, 1.0));
        router.allowed(WEB, desks(0, 1));
        choices(router, WEB, 1, desks(1));
        assertThat(choices(router, WEB, 4, desks(0, 1))).containsExactly(0, 0, 1, 0);
    }

    @Test
    void who_was_absent_gets_no_more_than_the_share_afterwards() {
        Router router = new Weighted(List.of(1.0, 1.0));
        assertThat(choices(router, WEB, 5, desks(0))).containsOnly(0);
        assertThat(choices(router, WEB, 4, desks(0, 1))).containsExactly(0, 1, 0, 1);
    }

    @Test
    void a_weight_of_0_means_no_lead_at_all() {
        Router router = new Weighted(List.of(1.0, 0.0, 1.0));
        assertThat(router.allowed(WEB, desks(0, 1, 2)))
                .extracting(TestDesk::number)
                .containsExactly(0, 2);
        assertThat(router.allowed(WEB, desks(1))).isEmpty();
    }

    @Test
    void where_nobody_has_a_weight_of_0_everybody_may_get_a_lead() {
        List<TestDesk> takers = desks(0, 1);
        assertThat(new Weighted(List.of(1.0, 2.0)).allowed(WEB, takers)).isSameAs(takers);
    }

    private static final List<TestDesk> OF_SKILL =
            List.of(skilled(0, 0.1), skilled(1, 0.9), skilled(2, 0.5), skilled(3, 0.7), skilled(4, 0.2));

    private static TestDesk skilled(int number, double skill) {
        return new TestDesk(number, "sales", 0, skill);
    }

    private static Lead scored() {
        Lead lead = TestMarket.lead(neutral(), "web", 0, 0);
        lead.rescore(1, 1, 0);
        return lead;
    }

    @Test
    void high_scores_go_in_turn_to_the_more_skilled_half_the_middle_one_among_them() {
        assertThat(choices(new ByScore(scored().score() - 1e-9), scored(), 4, OF_SKILL))
                .containsExactly(1, 2, 3, 1);
    }

    @Test
    void low_scores_go_in_turn_to_the_less_skilled_half() {
        assertThat(choices(new ByScore(scored().score() + 1e-9), scored(), 3, OF_SKILL))
                .containsExactly(0, 4, 0);
    }

    @Test
    void each_half_has_a_turn_of_its_own() {
        List<Lead> leads = TestMarket.leads(neutral(), "web", 2);
        leads.forEach(lead -> lead.rescore(1, 1, 0));
        Lead better = leads.get(leads.get(0).score() > leads.get(1).score() ? 0 : 1);
        Lead worse = leads.get(better == leads.get(0) ? 1 : 0);
        Router router = new ByScore(better.score());
        assertThat(List.of(better, worse, better, worse))
                .extracting(lead -> router.choose(lead, OF_SKILL).number())
                .containsExactly(1, 0, 2, 4);
    }

    @Test
    void a_score_that_just_reaches_the_bar_is_high() {
        assertThat(choices(new ByScore(scored().score()), scored(), 1, OF_SKILL))
                .containsExactly(1);
    }

    @Test
    void among_equally_skilled_reps_the_first_ones_get_the_high_scores() {
        assertThat(choices(new ByScore(-100), scored(), 3, desks(0, 1, 2, 3))).containsExactly(0, 1, 0);
        assertThat(choices(new ByScore(100), scored(), 3, desks(0, 1, 2, 3))).containsExactly(2, 3, 2);
    }

    @Test
    void who_is_there_alone_gets_high_and_low_scores() {
        assertThat(choices(new ByScore(100), scored(), 2, desks(3))).containsExactly(3, 3);
        assertThat(choices(new ByScore(-100), scored(), 2, desks(3))).containsExactly(3, 3);
    }

    private static TestDesk member(int number, String team) {
        return new TestDesk(number, team, 0, 0);
    }

    private static final List<TestDesk> TEAMS =
            List.of(member(0, "north"), member(1, "south"), member(2, "north"), member(3, "south"));

    @Test
    void the_leads_of_a_channel_go_in_turn_to_its_team() {
        Router router = new BySegment(Map.of("web", "north", "show", "south"));
        assertThat(choices(router, WEB, 3, TEAMS)).containsExactly(0, 2, 0);
        assertThat(choices(router, SHOW, 3, TEAMS)).containsExactly(1, 3, 1);
        assertThat(choices(router, WEB, 1, TEAMS)).containsExactly(2);
    }

    @Test
    void only_the_team_of_the_channel_may_get_its_leads() {
        Router router = new BySegment(Map.of("web", "north"));
        assertThat(router.allowed(WEB, TEAMS)).extracting(TestDesk::number).containsExactly(0, 2);
        assertThat(router.allowed(WEB, List.of(member(1, "south")))).isEmpty();
    }

    @Test
    void a_channel_without_a_team_is_everybodys_in_turn() {
        Router router = new BySegment(Map.of("web", "north"));
        assertThat(router.allowed(SHOW, TEAMS)).isSameAs(TEAMS);
        assertThat(choices(router, SHOW, 5, TEAMS)).containsExactly(0, 1, 2, 3, 0);
    }

    @Test
    void leads_that_spill_over_go_in_turn_to_those_of_other_teams() {
        Router router = new BySegment(Map.of("web", "north"));
        List<TestDesk> south = List.of(member(1, "south"), member(3, "south"));
        assertThat(choices(router, WEB, 3, south)).containsExactly(1, 3, 1);
    }

    private static TestDesk loaded(int number, int openLeads) {
        return new TestDesk(number, "sales", openLeads, 0);
    }

    @Test
    void the_rep_with_the_fewest_leads_in_work_gets_the_next() {
        Router router = new LeastLoaded();
        assertThat(choices(router, WEB, 3, List.of(loaded(0, 3), loaded(1, 1), loaded(2, 2))))
                .containsOnly(1);
    }

    @Test
    void among_the_least_loaded_each_gets_a_lead_in_turn() {
        Router router = new LeastLoaded();
        assertThat(choices(router, WEB, 4, List.of(loaded(0, 2), loaded(1, 5), loaded(2, 2), loaded(3, 2))))
                .containsExactly(0, 2, 3, 0);
    }

    @Test
    void loads_that_grow_with_every_lead_are_levelled() {
        int[] open = {4, 0, 2};
        Router router = new LeastLoaded();
        for (int lead = 0; lead < 9; lead++) {
            List<TestDesk> now =
                    IntStream.range(0, 3).mapToObj(i -> loaded(i, open[i])).toList();
            open[router.choose(WEB, now).number()]++;
        }
        assertThat(open).containsExactly(5, 5, 5);
    }

    @Test
    void a_lot_gives_each_rep_as_many_leads_as_any_other() {
        int[] got = new int[3];
        for (Lead lead : TestMarket.leads(neutral(), "web", 3000)) {
            got[new AtRandom().choose(lead, desks(0, 1, 2)).number()]++;
        }
        assertThat(got)
                .satisfies(all -> IntStream.of(all)
                        .forEach(n -> assertThat(n)
                                .isBetween(1000 - 104, 1000 + 104))); // four standard deviations of a binomial count
    }

    @Test
    void a_lot_is_cast_anew_when_a_lead_is_handed_over_and_when_it_is_passed_on() {
        List<Integer> first = new ArrayList<>();
        List<Integer> second = new ArrayList<>();
        List<Integer> third = new ArrayList<>();
        for (Lead lead : TestMarket.leads(neutral(), "web", 300)) {
            first.add(new AtRandom().choose(lead, desks(0, 1)).number());
            Handover handover = new Handover(lead, 0, false);
            second.add(new AtRandom().choose(lead, desks(0, 1)).number());
            handover.reassign(1, 0);
            third.add(new AtRandom().choose(lead, desks(0, 1)).number());
        }
        assertThat(differing(first, second)).isBetween(150L - 35, 150L + 35); // four standard deviations
        assertThat(differing(second, third)).isBetween(150L - 35, 150L + 35);
        assertThat(differing(first, third)).isBetween(150L - 35, 150L + 35);
    }

    private static long differing(List<Integer> some, List<Integer> others) {
        return IntStream.range(0, some.size())
                .filter(i -> !some.get(i).equals(others.get(i)))
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "ROUND_ROBIN, RoundRobin",
        "PULL, RoundRobin",
        "WEIGHTED, Weighted",
        "LEAST_LOADED, LeastLoaded",
        "BY_SEGMENT, BySegment",
        "BY_SCORE, ByScore",
        "RANDOM, AtRandom"
    })
    void every_rule_has_its_router(Routing.Rule rule, String router) {
        Routing routing = with(neutral(), "routing.rule", rule).routing();
        assertThat(Routers.of(routing).getClass().getSimpleName()).isEqualTo(router);
    }
}
