package dev.handoff.market;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.PickUp;
import dev.handoff.kernel.SimTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Chance that a reachable lead answers: logit⁻¹(a − b·log10(1 + d/min) − c·(k − 1) + callback). */
class PickUpTest {

    private static final ChannelModel CHANNEL = channel(new PickUp(0.51, 0.1, 2, List.of()));

    private static ChannelModel channel(PickUp pickUp) {
        return TestMarket.channel(with(with(neutral(), "channels.web.pickUp", 0.28), "pickUp", pickUp), "web");
    }

    private static double logitOf(int attempt, long delay, boolean spoken) {
        return Logit.of(CHANNEL.pickUp().chance(attempt, delay, spoken));
    }

    @Test
    void an_hour_after_the_inquiry_it_is_the_channels_stated_chance() {
        assertThat(CHANNEL.pickUp().chance(1, SimTime.HOUR, false)).isCloseTo(0.28, within(1e-12));
    }

    @Test
    void ten_times_the_delay_costs_b() {
        long nine = 9 * SimTime.MINUTE;
        long ninetyNine = 99 * SimTime.MINUTE;
        assertThat(logitOf(1, nine, false) - logitOf(1, ninetyNine, false)).isCloseTo(0.51, within(1e-12));
    }

    @Test
    void each_further_attempt_costs_c() {
        assertThat(logitOf(1, SimTime.HOUR, false) - logitOf(4, SimTime.HOUR, false))
                .isCloseTo(0.3, within(1e-12));
    }

    @Test
    void whoever_has_spoken_to_us_answers_more_readily() {
        assertThat(logitOf(3, SimTime.HOUR, true) - logitOf(3, SimTime.HOUR, false))
                .isCloseTo(2, within(1e-12));
    }

    @Test
    void the_worked_example_holds() {
        // logit .28 + .51·log10(61) − .51·log10(1 + 1439) − .1·2 + 2
        // = −.944462 + .910520 − 1.610770 − .2 + 2 = .155288 → .538744
        assertThat(CHANNEL.pickUp().chance(3, 1439 * SimTime.MINUTE, true)).isCloseTo(0.53874, within(1e-5));
    }

    @Test
    void a_list_of_chances_replaces_the_formula_and_its_last_one_goes_on() {
        ChannelModel channel = channel(new PickUp(0.51, 0.1, 2, List.of(0.39, 0.25)));
        assertThat(channel.pickUp().chance(1, SimTime.WEEK, false)).isEqualTo(0.39);
        assertThat(channel.pickUp().chance(2, SimTime.WEEK, true)).isEqualTo(0.25);
        assertThat(channel.pickUp().chance(7, SimTime.WEEK, false)).isEqualTo(0.25);
    }

    @Test
    void certainty_stays_certain() {
        assertThat(TestMarket.channel(with(neutral(), "pickUp.lossPerDecade", 1.0), "web")
                        .pickUp()
                        .chance(2, SimTime.WEEK, false))
                .isEqualTo(1);
    }
}
