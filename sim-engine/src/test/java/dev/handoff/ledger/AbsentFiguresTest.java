package dev.handoff.ledger;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Acceptance;
import dev.handoff.company.Belief;
import dev.handoff.company.Company;
import dev.handoff.company.Limit;
import dev.handoff.company.Persistence;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Sla;
import dev.handoff.company.Team;
import dev.handoff.company.TimeBasis;
import dev.handoff.random.Constant;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A figure whose mechanism the company does not have is absent, never zero. */
class AbsentFiguresTest {

    private static Company neutralWith(String path, Object value) {
        return with(neutral(), path, value);
    }

    private static boolean possible(Fate fate, Company company) {
        return PossibleFates.of(company).contains(fate);
    }

    private static Optional<Sla.TimedClause> clause(Sla.BreachAction breach) {
        return Optional.of(new Sla.TimedClause(new Limit(1, TimeBasis.WORKING_DAYS), List.of(), breach));
    }

    @Test
    void a_company_in_which_everything_succeeds_loses_leads_only_by_giving_up() {
        assertThat(PossibleFates.of(neutral())).containsExactly(Fate.WON, Fate.OPEN, Fate.GAVE_UP);
        assertThat(PossibleFates.of(neutralWith("cadence.maxAttempts", 8)))
                .containsExactly(Fate.WON, Fate.OPEN, Fate.EXHAUSTED);
    }

    @Test
    void leads_are_given_up_where_an_inbox_drops_them() {
        Company patient = neutralWith("cadence.maxAttempts", 8);
        assertThat(possible(Fate.GAVE_UP, with(patient, "inbox.retryCap", Optional.of(5))))
                .isTrue();
        assertThat(possible(Fate.GAVE_UP, with(patient, "inbox.cap", Optional.of(5))))
                .isTrue();
    }

    @Test
    void deals_are_lost_where_not_all_are_won() {
        assertThat(possible(Fate.LOST_DEAL, neutralWith("deals.winShare", 0.9))).isTrue();
    }

    @Test
    void leads_opt_out_where_attempts_annoy_or_nurtured_leads_unsubscribe() {
        assertThat(possible(Fate.OPTED_OUT, neutralWith("cadence.optOut", 0.1))).isTrue();
        Company grows = neutralWith("cadence.optOutGrowth", 0.1);
        assertThat(possible(Fate.OPTED_OUT, grows)).isFalse(); // one attempt, patience for five
        assertThat(possible(Fate.OPTED_OUT, with(grows, "cadence.maxAttempts", 6)))
                .isTrue();
        Company unsubscribes = neutralWith("nurture.unsubscribe", 0.1);
        assertThat(possible(Fate.OPTED_OUT, unsubscribes)).isFalse(); // nobody is nurtured
        Company nurtures = with(with(unsubscribes, "nurture.rounds", 2), "leadDefinition.threshold", Optional.of(0.0));
        assertThat(possible(Fate.OPTED_OUT, nurtures)).isTrue();
        assertThat(possible(Fate.OPTED_OUT, with(unsubscribes, "recycling.share", 0.5)))
                .isTrue();
    }

    @Test
    void leads_expire_where_the_definition_keeps_some_back() {
        assertThat(possible(Fate.EXPIRED, neutralWith("leadDefinition.threshold", Optional.of(0.0))))
                .isTrue();
        assertThat(possible(Fate.EXPIRED, neutralWith("leadDefinition.minimumSize", Optional.of(0.0))))
                .isTrue();
    }

    @Test
    void leads_do_not_fit_or_cannot_be_reached_where_some_channel_brings_such() {
        assertThat(possible(Fate.NO_FIT, neutralWith("channels.web.fit", 0.9))).isTrue();
        assertThat(possible(Fate.NO_FIT, neutralWith("channels.web.intent", 0.9)))
                .isTrue();
        assertThat(possible(Fate.UNREACHABLE, neutralWith("channels.web.reachable", new Constant(0.9))))
                .isTrue();
    }

    @Test
    void leads_are_never_worked_where_people_choose_overlook_reject_or_hand_back() {
        assertThat(possible(Fate.NEVER_WORKED, neutralWith("persistence.rule", Persistence.Rule.CHOICE)))
                .isTrue();
        assertThat(possible(Fate.NEVER_WORKED, neutralWith("inbox.cap", Optional.of(3))))
                .isTrue();
        assertThat(possible(Fate.NEVER_WORKED, neutralWith("inbox.expiry", Optional.of(RandomDuration.ZERO))))
                .isTrue();
        assertThat(possible(Fate.NEVER_WORKED, neutralWith("acceptance.rule", Acceptance.Rule.REVIEW)))
                .isTrue();
        Company returns = neutralWith("sla.sales.acceptance", clause(Sla.BreachAction.RETURN));
        assertThat(possible(Fate.NEVER_WORKED, returns)).isTrue();
    }

    @Test
    void leads_are_too_late_or_gone_where_time_or_a_rival_takes_them() {
        Company fades = neutralWith("channels.web.intentFadesIn", Optional.of(Duration.ofDays(1)));
        assertThat(PossibleFates.of(fades)).contains(Fate.TOO_LATE).doesNotContain(Fate.BOUGHT_ELSEWHERE);
        Company rival = neutralWith("conversion.rivalAfter", Optional.of(Duration.ofDays(1)));
        assertThat(PossibleFates.of(rival)).contains(Fate.TOO_LATE, Fate.BOUGHT_ELSEWHERE);
    }

    @Test
    void a_neutral_company_has_none_of_the_optional_mechanisms() {
        assertThat(Mechanism.values()).noneMatch(mechanism -> mechanism.in(neutral()));
    }

    @Test
    void each_mechanism_is_there_once_it_is_switched_on() {
        assertThat(Mechanism.REVIEW.in(neutralWith("acceptance.rule", Acceptance.Rule.REVIEW)))
                .isTrue();
        assertThat(Mechanism.REASONS.in(neutralWith("acceptance.rule", Acceptance.Rule.REVIEW)))
                .isTrue();
        assertThat(Mechanism.REASONS.in(neutralWith("sla.sales.disposition", clause(Sla.BreachAction.REPORT))))
                .isTrue();
        assertThat(Mechanism.RECYCLING.in(neutralWith("recycling.share", 0.5))).isTrue();
        assertThat(Mechanism.ESCALATION.in(neutralWith("sla.sales.acceptance", clause(Sla.BreachAction.ESCALATE))))
                .isTrue();
        assertThat(Mechanism.INBOX_CAP.in(neutralWith("inbox.cap", Optional.of(3))))
                .isTrue();
        assertThat(Mechanism.INBOX_EXPIRY.in(neutralWith("inbox.expiry", Optional.of(RandomDuration.ZERO))))
                .isTrue();
        assertThat(Mechanism.BELIEFS.in(neutralWith("belief.rule", Belief.Rule.EXPERIENCE)))
                .isTrue();
        assertThat(Mechanism.TRAINING.in(neutralWith("training.every", Optional.of(Duration.ofDays(91)))))
                .isTrue();
        assertThat(Mechanism.AGREEMENT_COSTS.in(neutralWith("money.perEscalation", 1.0)))
                .isTrue();
    }

    @Test
    void a_form_scares_leads_away_only_if_it_asks_and_they_mind() {
        Company asks = neutralWith("leadDefinition.requiredFields", 2);
        assertThat(Mechanism.FORM.in(asks)).isFalse();
        assertThat(Mechanism.FORM.in(with(asks, "leadDefinition.goodLostPerField", 0.1)))
                .isTrue();
    }

    @Test
    void reps_prospect_only_with_a_duty_a_share_of_time_a_yield_and_a_channel() {
        Company company = neutralWith("prospecting.share", 0.2);
        company = with(company, "prospecting.leadsPerHour", 1.0);
        company = with(company, "prospecting.channel", Optional.of("web"));
        assertThat(Mechanism.PROSPECTING.in(company)).isFalse();
        List<Team.Duty> duties = List.of(Team.Duty.FOLLOW_UP, Team.Duty.PROSPECTING);
        company = with(company, "teams.sales.duties", duties);
        assertThat(Mechanism.PROSPECTING.in(company)).isTrue();
        assertThat(Mechanism.PROSPECTING.in(with(company, "prospecting.leadsPerHour", 0.0)))
                .isFalse();
        assertThat(Mechanism.PROSPECTING.in(with(company, "prospecting.share", 0.0)))
                .isFalse();
        assertThat(Mechanism.PROSPECTING.in(with(company, "prospecting.channel", Optional.empty())))
                .isFalse();
    }
}
