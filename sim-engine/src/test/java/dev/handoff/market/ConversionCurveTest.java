package dev.handoff.market;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Acceptance;
import dev.handoff.company.Cadence;
import dev.handoff.company.Company;
import dev.handoff.company.PickUp;
import dev.handoff.company.RandomDuration;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.kernel.SimTime;
import dev.handoff.random.Constant;
import dev.handoff.sales.SalesBench;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What k touches tell about a lead. */
class ConversionCurveTest {

    private static final RandomDuration A_DAY = new RandomDuration(new Constant(SimTime.DAY));

    /** A chance of .3 at each touch, a day between them. */
    private static final Company PLAIN =
            with(with(neutral(), "channels.web.pickUp", 0.3), "cadence", new Cadence(A_DAY, 8, 0, 0, 5));

    private static ConversionCurve curve(Company company) {
        return new ConversionCurve(TestMarket.channel(company, "web"), company);
    }

    private static Company lively() {
        Company company = with(PLAIN, "conversion.touchesBeyondFirst", 2.0);
        company = with(company, "pickUp", new PickUp(0.5, 0.1, 1.5, List.of()));
        company = with(company, "cadence", new Cadence(A_DAY, 8, 0.02, 0.05, 3));
        company = with(company, "conversion.rivalAfter", Optional.of(Duration.ofDays(20)));
        company = with(company, "conversion.intentFloor", 0.4);
        company = with(company, "channels.web.intentFadesIn", Optional.of(Duration.ofDays(5)));
        return with(with(company, "channels.web.intent", 0.6), "channels.web.fit", 0.8);
    }

    @Test
    void a_good_lead_is_unconverted_before_the_first_touch_and_converted_after_the_eighth() {
        ConversionCurve curve = curve(lively());
        assertThat(curve.unconverted(0)).isCloseTo(1, within(1e-12));
        assertThat(curve.unconverted(8)).isZero();
        assertThat(curve.unconverted(12)).isZero();
        for (int k = 1; k <= 8; k++) {
            assertThat(curve.unconverted(k)).isLessThan(curve.unconverted(k - 1));
        }
    }

    @Test
    void leads_that_need_one_touch_convert_geometrically() {
        double never = Math.pow(0.7, 8);
        assertThat(curve(PLAIN).unconverted(3)).isCloseTo((Math.pow(0.7, 3) - never) / (1 - never), within(1e-12));
        assertThat(curve(PLAIN).conversion()).isCloseTo(1 - never, within(1e-12));
    }

    @Test
    void a_lead_given_up_untouched_is_as_good_as_the_channel_is_believed_to_be() {
        assertThat(curve(PLAIN).goodIfGivenUp(0.3, 0)).isCloseTo(0.3, within(1e-12));
        assertThat(curve(PLAIN).goodIfGivenUp(0.3, 8)).isZero();
    }

    @Test
    void where_no_lead_is_a_misfit_bayes_needs_the_curve_only() {
        Company company = with(PLAIN, "channels.web.intent", 0.5);
        double open = curve(company).unconverted(2);
        assertThat(curve(company).goodIfGivenUp(0.25, 2)).isCloseTo(0.25 * open / (0.25 * open + 0.75), within(1e-12));
    }

    @Test
    void a_lead_that_was_not_shown_to_be_a_misfit_is_the_better_for_it() {
        Company company = with(with(PLAIN, "channels.web.intent", 0.5), "channels.web.fit", 0.6);
        // c = 1 − .7⁸ = .94235, S(2) = (.49 − .05765)/c = .45880; of those without intent or fit .4/.7 do not fit, .51
        // of them have answered
        double good = 0.25 * 0.45880;
        double hidden = 0.75 - (1 - 0.25 / 0.94235) * (0.4 / 0.7) * 0.51;
        assertThat(curve(company).goodIfGivenUp(0.25, 2)).isCloseTo(good / (good + hidden), within(1e-4));
    }

    @Test
    void misfits_spotted_on_reading_make_what_is_left_better() {
        Company company = with(with(PLAIN, "channels.web.fit", 0.6), "acceptance.misfitsSpotted", 0.5);
        double without = curve(company).goodIfGivenUp(0.25, 1);
        assertThat(curve(with(company, "acceptance.rule", Acceptance.Rule.REVIEW))
                        .goodIfGivenUp(0.25, 1))
                .isGreaterThan(without);
        assertThat(without)
                .isEqualTo(
                        curve(with(company, "acceptance.misfitsSpotted", 0.0)).goodIfGivenUp(0.25, 1));
    }

    /** The follow-up itself, stopped after three touches, leaves as many good leads unconverted as the curve says. */
    @Test
    void the_simulated_follow_up_agrees() {
        int leads = 30_000;
        double inThree = converted(with(lively(), "cadence.maxAttempts", 3), leads);
        double inEight = converted(lively(), leads);
        double share = inThree / inEight;
        double error = Math.sqrt(share * (1 - share) / inEight);
        assertThat(error).isLessThan(0.01);
        assertThat(share).isCloseTo(1 - curve(lively()).unconverted(3), within(4.5 * error));
        double good = 0.8 * 0.6 * leads;
        assertThat(inEight).isCloseTo(good * curve(lively()).conversion(), within(4.5 * Math.sqrt(good)));
    }

    private static double converted(Company company, int count) {
        SalesBench bench = new SalesBench(company);
        List<Handover> leads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            leads.add(bench.arrives(i * SimTime.MINUTE, i * SimTime.MINUTE + SimTime.HOUR));
        }
        bench.until(40 * SimTime.WEEK);
        return leads.stream().filter(lead -> lead.ending() == Ending.QUALIFIED).count();
    }
}
