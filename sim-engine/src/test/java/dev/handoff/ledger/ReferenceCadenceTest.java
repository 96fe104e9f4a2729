package dev.handoff.ledger;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.HOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Cadence;
import dev.handoff.company.Company;
import dev.handoff.company.PickUp;
import dev.handoff.company.RandomDuration;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.kernel.SimTime;
import dev.handoff.market.Lead;
import dev.handoff.market.TestMarket;
import dev.handoff.random.Constant;
import dev.handoff.sales.SalesBench;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What a lead would have come to under eight touches, the first within the hour. */
class ReferenceCadenceTest {

    private static final RandomDuration A_DAY = new RandomDuration(new Constant(SimTime.DAY));

    /** A chance of .3 at each touch, a day between them. */
    private static final Company PLAIN =
            with(with(neutral(), "channels.web.pickUp", 0.3), "cadence", new Cadence(A_DAY, 8, 0, 0, 5));

    private static final Company TOUCHES = with(PLAIN, "conversion.touchesBeyondFirst", 2.0);
    private static final PickUp CALLBACK = new PickUp(0, 0, 2, List.of());

    private static double chance(Company company, Predicate<Lead> whose) {
        Lead lead = TestMarket.leads(company, "web", 1000).stream()
                .filter(whose)
                .findFirst()
                .orElseThrow();
        return new ReferenceCadence(company).chance(lead);
    }

    @Test
    void eight_touches_of_a_lead_that_needs_one() {
        assertThat(chance(PLAIN, Lead::good)).isCloseTo(0.94235199, within(1e-9)); // 1 − .7⁸
    }

    @Test
    void a_lead_that_needs_three_touches_has_six_chances() {
        assertThat(chance(TOUCHES, lead -> lead.touchesNeeded() == 3)).isCloseTo(0.882351, within(1e-6)); // 1 − .7⁶
    }

    @Test
    void whoever_was_spoken_to_before_answers_more_readily() {
        // spoken to in two touches: .51, then .76 a touch; else .3: .49·(1 − .7⁶) + .51·(1 − .24⁶)
        assertThat(chance(with(TOUCHES, "pickUp", CALLBACK), lead -> lead.touchesNeeded() == 3))
                .isCloseTo(0.9422543, within(2e-6));
    }

    @Test
    void opting_out_ends_it() {
        Company company = with(PLAIN, "cadence.optOut", 0.1);
        assertThat(chance(company, Lead::good)).isCloseTo(0.7907, within(1e-4)); // .3·(1 − .63⁸)/(1 − .63)
    }

    @Test
    void a_rival_ends_it_too() {
        Company company = with(PLAIN, "conversion.rivalAfter", Optional.of(Duration.ofDays(3)));
        Predicate<Lead> betweenThirdAndFourth =
                lead -> lead.boughtElsewhereAt() > 49 * HOUR && lead.boughtElsewhereAt() < 73 * HOUR;
        assertThat(chance(company, betweenThirdAndFourth)).isCloseTo(0.657, within(1e-9)); // 1 − .7³
    }

    @Test
    void intent_that_fades_ends_it() {
        Company company = with(PLAIN, "channels.web.intentFadesIn", Optional.of(Duration.ofDays(3)));
        Predicate<Lead> betweenThirdAndFourth = lead -> lead.willingAt(49 * HOUR) && !lead.willingAt(73 * HOUR);
        assertThat(chance(company, betweenThirdAndFourth)).isCloseTo(0.657, within(1e-9));
    }

    @Test
    void nobody_wins_a_lead_that_is_not_good_or_cannot_be_reached() {
        assertThat(chance(with(PLAIN, "channels.web.fit", 0.0), lead -> true)).isZero();
        assertThat(chance(with(PLAIN, "channels.web.reachable", new Constant(0)), lead -> true))
                .isZero();
    }

    /** The follow-up itself, run as the reference cadence, qualifies as many leads as the chain says. */
    @Test
    void the_simulated_cadence_agrees() {
        Company company = with(TOUCHES, "pickUp", new PickUp(0.5, 0.1, 1.5, List.of()));
        company = with(company, "cadence", new Cadence(A_DAY, 8, 0.02, 0.05, 3));
        company = with(company, "conversion.rivalAfter", Optional.of(Duration.ofDays(20)));
        company = with(company, "conversion.intentFloor", 0.4);
        company = with(company, "channels.web.intentFadesIn", Optional.of(Duration.ofDays(5)));
        company = with(with(company, "channels.web.intent", 0.6), "channels.web.fit", 0.8);
        SalesBench bench = new SalesBench(company);
        List<Handover> leads = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            leads.add(bench.arrives(i * SimTime.MINUTE, i * SimTime.MINUTE + HOUR));
        }
        bench.until(30 * SimTime.WEEK);
        agrees(leads, new ReferenceCadence(company));
    }

    /** Rivals, fading intent and touches needed cut the cadence short at every touch there is. */
    @Test
    void what_is_looked_up_is_what_the_chain_says_to_the_bit() {
        Company company = with(TOUCHES, "pickUp", new PickUp(0.5, 0.1, 1.5, List.of()));
        company = with(company, "cadence", new Cadence(A_DAY, 8, 0.02, 0.05, 3));
        company = with(company, "conversion.rivalAfter", Optional.of(Duration.ofDays(8)));
        company = with(company, "conversion.unansweredTouchCounts", 0.5);
        company = with(company, "channels.web.intentFadesIn", Optional.of(Duration.ofDays(4)));
        company = with(company, "channels.web.intent", 0.6);
        ReferenceCadence reference = new ReferenceCadence(company);
        List<Lead> good = TestMarket.leads(company, "web", 5_000).stream()
                .filter(lead -> lead.good() && lead.reachable())
                .toList();

        assertThat(good).hasSizeGreaterThan(1_000);
        assertThat(good).allSatisfy(lead -> assertThat(reference.chance(lead)).isEqualTo(reference.byChain(lead)));
        assertThat(good.stream().mapToDouble(reference::chance).distinct().count())
                .isGreaterThan(20);
    }

    @Test
    void a_lead_that_nurture_has_revived_is_followed_touch_by_touch() {
        Company company = with(PLAIN, "channels.web.intent", 0.6);
        Lead lead = TestMarket.leads(company, "web", 1000).stream()
                .filter(l -> !l.good())
                .findFirst()
                .orElseThrow();
        lead.growIntent(50, 50 * HOUR);

        assertThat(lead.revived()).isTrue();
        assertThat(new ReferenceCadence(company).chance(lead)).isCloseTo(0.94235199, within(1e-9)); // 1 − .7⁸
    }

    private static void agrees(List<Handover> leads, ReferenceCadence reference) {
        double expected = 0;
        double variance = 0;
        double simulated = 0;
        for (Handover lead : leads) {
            double p = reference.chance(lead.lead());
            expected += p;
            variance += p * (1 - p);
            simulated += lead.ending() == Ending.QUALIFIED ? 1 : 0;
        }
        assertThat(Math.sqrt(variance) / expected).isLessThan(0.02);
        assertThat(simulated).isCloseTo(expected, within(4.5 * Math.sqrt(variance)));
    }
}
