package dev.handoff.sales;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Persistence;
import dev.handoff.company.Team;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Recorder;
import dev.handoff.kernel.SimTime;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.Lead;
import dev.handoff.market.Logit;
import dev.handoff.market.Quarters;
import dev.handoff.market.TestMarket;
import dev.handoff.organisation.TrustLevels;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rep's decision, coefficient by coefficient, on the logit scale. */
class PersistenceChoiceTest {

    /** β0 = .4 and 1.1, everything else off. */
    private static final Company PLAIN = with(
            neutral(),
            "persistence",
            new Persistence(Persistence.Rule.CHOICE, 0.4, 1.1, 0, 0, 0.3, 0, 0, 0, 0, 0, 0, 0, 0, 60, 0, 0));

    private static double logit(Company company, Handover handover, Rep rep, double pressure, long now) {
        Simulation simulation = new Simulation();
        simulation.runUntil(now);
        PersistenceChoice choice =
                new PersistenceChoice(company, beliefs(company), new TrustLevels(company), new Quarters(simulation, 0));
        return Logit.of(choice.chance(handover, rep, pressure));
    }

    private static Beliefs beliefs(Company company) {
        return new Beliefs(company, new Simulation(), new Recorder(), TestMarket.channels(company));
    }

    private static double logit(Company company, Handover handover) {
        return logit(company, handover, rep(0), 0, 0);
    }

    private static Rep rep(double persistence) {
        Rep rep = new Rep(
                0,
                "sales",
                1,
                WorkingCalendar.always(),
                PLAIN.teams().get("sales"),
                Employment.VETERAN,
                new Traits(persistence, 0, 0));
        rep.sitAt(new LeadInbox(Team.Order.OLDEST, 1));
        return rep;
    }

    private static Handover lead(int attemptsMade) {
        Lead lead = TestMarket.lead(with(PLAIN, "channels.web.intent", 0.25), "web", 0, 0);
        lead.rescore(0, 0, 0); // score = logit .25 = −1.0986
        Handover handover = new Handover(lead, 0, false);
        handover.assign(0, 0, PLAIN.sla().sales());
        for (int i = 0; i < attemptsMade; i++) {
            handover.attempt(i);
        }
        return handover;
    }

    private static void adds(double expected, Company company, Handover handover) {
        assertThat(logit(company, handover) - logit(PLAIN, handover)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void picking_a_lead_up_and_carrying_on_have_their_own_base() {
        assertThat(logit(PLAIN, lead(0))).isCloseTo(0.4, within(1e-9));
        assertThat(logit(PLAIN, lead(1))).isCloseTo(1.1, within(1e-9));
        assertThat(logit(PLAIN, lead(6))).isCloseTo(1.1, within(1e-9));
    }

    @Test
    void believed_quality_counts_against_its_reference() {
        Company company =
                with(with(with(PLAIN, "persistence.belief", 1.5), "belief.priorGood", 1.0), "belief.priorBad", 3.0);
        adds(
                1.5 * (Math.log(0.25 / 0.75) - Math.log(0.3 / 0.7)),
                company,
                lead(0)); // less than believed normal: negative
    }

    @Test
    void the_score_counts_against_its_reference() {
        Company company = with(with(PLAIN, "persistence.score", 0.3), "persistence.scoreReference", -1.0);
        adds(0.3 * (-1.0986122887 + 1), company, lead(0));
    }

    @Test
    void a_channel_may_have_more_of_the_reps_attention() {
        Company company = with(PLAIN, "channels.web.attention", 0.7);
        Lead lead = TestMarket.lead(with(company, "channels.web.intent", 0.25), "web", 0, 0);
        Handover handover = new Handover(lead, 0, false);
        handover.assign(0, 0, PLAIN.sla().sales());
        assertThat(logit(company, handover)).isCloseTo(0.4 + 0.7, within(1e-9));
    }

    @Test
    void having_spoken_to_the_lead_encourages() {
        Handover spoken = lead(2);
        spoken.markSpoken();
        adds(1.5, with(PLAIN, "persistence.spokeBefore", 1.5), spoken);
        adds(0, with(PLAIN, "persistence.spokeBefore", 1.5), lead(2));
    }

    @Test
    void trust_counts_around_one_half() {
        Company company = with(with(PLAIN, "persistence.trust", 2.0), "trust.sales", 0.3);
        adds(-0.4, company, lead(0));
    }

    @Test
    void a_handed_lead_that_counts_half_gets_less_effort_and_one_of_ones_own_does_not() {
        Company company = with(with(PLAIN, "incentives.handedCredit", 0.5), "incentives.creditWeight", 0.8);
        adds(0.8 * Math.log(0.5), company, lead(0));
        adds(0, company, new Handover(lead(0).lead(), 0, true));
    }

    @Test
    void a_shared_goal_restores_the_effort_on_handed_leads() {
        Company company = with(with(PLAIN, "incentives.handedCredit", 0.5), "incentives.creditWeight", 0.8);
        adds(0.8 * Math.log(0.75), with(company, "incentives.sharedGoal", 0.5), lead(0));
        adds(0, with(company, "incentives.sharedGoal", 1.0), lead(0));
    }

    @Test
    void who_is_pressed_and_does_not_believe_in_it_pretends() {
        Company company = with(believing(0.5), "persistence.gaming", 0.6);
        assertThat(gaming(company, 0.8)).isCloseTo(0.6 * 0.8 * 0.5, within(1e-12));
        assertThat(gaming(company, 0)).isZero();
        assertThat(gaming(with(company, "sla.legitimacy.jointStart", 1.0), 0.8)).isZero();
        assertThat(gaming(PLAIN, 0.8)).isZero();
    }

    private static Company believing(double legitimacy) {
        return with(with(PLAIN, "sla.marketing.volume", Optional.of(1.0)), "sla.legitimacy.jointStart", legitimacy);
    }

    private static double gaming(Company company, double pressure) {
        return new PersistenceChoice(
                        company, beliefs(company), new TrustLevels(company), new Quarters(new Simulation(), 0))
                .gaming(pressure);
    }

    @Test
    void each_attempt_already_made_tires() {
        adds(0, with(PLAIN, "persistence.fatigue", 0.2), lead(0));
        adds(-0.6, with(PLAIN, "persistence.fatigue", 0.2), lead(3));
    }

    @Test
    void unread_leads_weigh_on_the_rep() {
        Company company = with(with(PLAIN, "persistence.load", 0.8), "persistence.loadReference", 4.0);
        Rep busy = rep(0);
        busy.inbox().add(lead(0));
        busy.inbox().add(lead(0));
        assertThat(logit(company, lead(0), busy, 0, 0)).isCloseTo(0.4 - 0.8 * 2 / 4, within(1e-9));
    }

    @Test
    void the_last_two_weeks_of_a_quarter_count() {
        Company company = with(PLAIN, "persistence.quarterEnd", -0.2);
        assertThat(logit(company, lead(0), rep(0), 0, 11 * SimTime.WEEK - 1)).isCloseTo(0.4, within(1e-9));
        assertThat(logit(company, lead(0), rep(0), 0, 11 * SimTime.WEEK)).isCloseTo(0.2, within(1e-9));
        assertThat(logit(company, lead(0), rep(0), 0, 13 * SimTime.WEEK)).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void pressure_works_as_far_as_people_believe_in_the_agreement() {
        Company company = with(believing(0.5), "persistence.slaPressure", 3.0);
        assertThat(logit(company, lead(0), rep(0), 0.8, 0)).isCloseTo(0.4 + 3 * 0.8 * 0.5, within(1e-9));
        Company disbelief = with(company, "sla.legitimacy.jointStart", 0.0);
        assertThat(logit(disbelief, lead(0), rep(0), 0.8, 0)).isCloseTo(0.4, within(1e-9));
        Company full = with(company, "sla.legitimacy.jointStart", 1.0);
        assertThat(logit(full, lead(0), rep(0), 0.8, 0)).isCloseTo(0.4 + 3 * 0.8, within(1e-9));
    }

    @Test
    void reps_differ_by_the_normal_quantile_of_their_rank() {
        Company company = with(with(PLAIN, "persistence.repSpread", 0.7), "teams.sales.reps", 4);
        SalesFloor floor = new SalesBench(company).floor;
        // .7 · Φ⁻¹(.125), .7 · Φ⁻¹(.375): 1.1503494 and .3186394
        assertThat(floor.rep(0).persistence()).isCloseTo(-0.8052446, within(1e-6));
        assertThat(floor.rep(1).persistence()).isCloseTo(-0.2230476, within(1e-6));
        assertThat(floor.rep(3).persistence()).isCloseTo(0.8052446, within(1e-6));
        assertThat(logit(company, lead(0), rep(0.7), 0, 0)).isCloseTo(1.1, within(1e-9));
    }

    @Test
    void the_decision_is_drawn_once_per_lead_and_attempt_whoever_the_rep_is() {
        PersistenceChoice choice =
                new PersistenceChoice(PLAIN, beliefs(PLAIN), new TrustLevels(PLAIN), new Quarters(new Simulation(), 0));
        Handover handover = lead(0);
        boolean first = choice.attempts(handover, rep(0), 0);
        assertThat(choice.attempts(handover, rep(0), 0)).isEqualTo(first);
        int yes = 0;
        for (int id = 0; id < 10_000; id++) {
            Handover other = new Handover(TestMarket.lead(PLAIN, "web", id, 0), 0, false);
            other.assign(id % 3, 0, PLAIN.sla().sales());
            yes += choice.attempts(other, rep(0), 0) ? 1 : 0;
        }
        assertThat(yes / 10_000.0).isCloseTo(Logit.inverse(0.4), within(0.022)); // sd .0049
    }

    @Test
    void another_rep_decides_afresh() {
        PersistenceChoice choice =
                new PersistenceChoice(PLAIN, beliefs(PLAIN), new TrustLevels(PLAIN), new Quarters(new Simulation(), 0));
        int changed = 0;
        for (int id = 0; id < 1_000; id++) {
            Handover handover = new Handover(TestMarket.lead(PLAIN, "web", id, 0), 0, false);
            handover.assign(0, 0, PLAIN.sla().sales());
            boolean first = choice.attempts(handover, rep(0), 0);
            handover.reassign(1, 0);
            changed += choice.attempts(handover, rep(0), 0) != first ? 1 : 0;
        }
        double p = Logit.inverse(0.4);
        assertThat(changed / 1000.0).isCloseTo(2 * p * (1 - p), within(0.07)); // sd .016
    }
}
