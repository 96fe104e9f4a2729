package dev.handoff.market;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import dev.handoff.random.DrawPurpose;
import dev.handoff.random.StandardNormal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The score is a calibrated log-odds of being good, and tells good leads from bad as well as it says. */
class ScoreTest {

    private static final double AUC = 0.85;
    private static final double SEPARATION = Math.sqrt(2) * StandardNormal.quantile(AUC);

    private static List<Lead> scored(int count) {
        Company company = with(with(neutral(), "channels.web.fit", 0.63), "channels.web.intent", 0.5);
        List<Lead> leads = new ArrayList<>(TestMarket.leads(company, "web", count));
        leads.forEach(lead -> lead.rescore(SEPARATION, SEPARATION, 0));
        leads.sort(Comparator.comparingDouble(Lead::score));
        return leads;
    }

    @Test
    void a_good_lead_scores_above_a_bad_one_of_its_channel_with_the_stated_probability() {
        List<Lead> leads = scored(40_000);
        double good = leads.stream().filter(Lead::good).count();
        double bad = leads.size() - good;
        double ranks = 0;
        for (int i = 0; i < leads.size(); i++) {
            ranks += leads.get(i).good() ? i + 1 : 0;
        }
        double auc = (ranks - good * (good + 1) / 2) / (good * bad); // Mann and Whitney's U
        assertThat(auc).isCloseTo(AUC, within(0.009)); // standard error 0.002 (Hanley and McNeil)
    }

    @Test
    void its_odds_are_true_in_every_decile() {
        List<Lead> leads = scored(40_000);
        for (int decile = 0; decile < 10; decile++) {
            List<Lead> part = leads.subList(decile * 4000, (decile + 1) * 4000);
            double said = part.stream()
                    .mapToDouble(lead -> Logit.inverse(lead.score()))
                    .average()
                    .orElseThrow();
            double is = part.stream().filter(Lead::good).count() / 4000.0;
            double error = Math.sqrt(said * (1 - said) / 4000);
            assertThat(is).as("decile " + decile).isCloseTo(said, within(4.5 * error));
        }
    }

    @Test
    void a_score_without_knowledge_is_the_channels_own_odds() {
        Lead lead = TestMarket.lead(with(neutral(), "channels.web.intent", 0.25), "web", 5, 0);
        lead.rescore(0, 0, 0);
        assertThat(lead.score()).isCloseTo(Math.log(1 / 3.0), within(1e-12));
    }

    @Test
    void the_worked_example_holds() {
        Company company = with(neutral(), "channels.web.intent", 0.25);
        ChannelModel channel = TestMarket.channel(company, "web");
        // logit .25 + δx − δ²/2 with δ = 1.5: good, z = .2: x = 1.7; bad, z = .2: x = .2
        assertThat(channel.score(1.5, true, 0.2)).isCloseTo(-1.0986123 + 2.55 - 1.125, within(1e-6));
        assertThat(channel.score(1.5, false, 0.2)).isCloseTo(-1.0986123 + 0.3 - 1.125, within(1e-6));
    }

    @Test
    void a_score_made_again_keeps_the_part_of_its_noise_that_it_remembers() {
        List<Lead> leads = TestMarket.leads(with(neutral(), "channels.web.intent", 0.0), "web", 20_000);
        double product = 0;
        double square = 0;
        for (Lead lead : leads) {
            lead.rescore(1, 1, 0.8);
            double first = lead.score();
            lead.rescore(1, 1, 0.8);
            double mean = lead.channel().score(1, false, 0);
            product += (first - mean) * (lead.score() - mean);
            square += (lead.score() - mean) * (lead.score() - mean);
        }
        assertThat(product / leads.size())
                .isCloseTo(0.8, within(0.04)); // 5 standard errors: √((1 + .64)/20,000) ≈ .009
        assertThat(square / leads.size()).isCloseTo(1, within(0.04));
    }

    @Test
    void what_reps_see_on_top_moves_good_and_bad_apart_by_the_same_noise() {
        Company company = with(neutral(), "channels.web.intent", 0.25);
        for (Lead lead : TestMarket.leads(company, "web", 50)) {
            lead.rescore(1.5, 2, 0);
            double noise = lead.normal(DrawPurpose.SCORE, 0);
            ChannelModel channel = lead.channel();
            assertThat(lead.score()).isEqualTo(channel.score(1.5, lead.good(), noise));
            assertThat(lead.repScore()).isEqualTo(channel.score(2, lead.good(), noise));
        }
    }

    @Test
    void without_more_to_see_reps_see_the_score() {
        Lead lead = TestMarket.lead(neutral(), "web", 5, 0);
        lead.rescore(1.5, 1.5, 0);
        assertThat(lead.repScore()).isEqualTo(lead.score());
    }

    @Test
    void scoring_again_draws_new_noise_and_counts() {
        Lead lead = TestMarket.lead(neutral(), "web", 5, 0);
        lead.rescore(1.5, 1.5, 0);
        double first = lead.score();
        assertThat(lead.rescorings()).isZero();
        lead.rescore(1.5, 1.5, 0);
        assertThat(lead.score()).isNotEqualTo(first);
        assertThat(lead.rescorings()).isOne();
    }
}
