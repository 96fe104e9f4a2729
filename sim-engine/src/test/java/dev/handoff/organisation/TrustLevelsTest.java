package dev.handoff.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Sla;
import dev.handoff.company.Trust;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TrustLevelsTest {

    private static final Sla.Legitimacy RULE =
            new Sla.Legitimacy(0.9, 0.35, 0.3, Sla.Legitimacy.Written.JOINTLY, 0.5, 0);

    private static double legitimacy(double trust) {
        return new TrustLevels(new Trust(trust, 0, 0, Duration.ofDays(28), 0.25, 0, 0, 0)).legitimacy(RULE);
    }

    @Test
    void nobody_keeps_an_agreement_they_do_not_believe_in() {
        assertThat(legitimacy(0.1)).isZero();
        assertThat(legitimacy(0.35)).isZero();
    }

    @Test
    void belief_grows_with_trust_up_to_its_ceiling() {
        assertThat(legitimacy(0.5)).isCloseTo(0.45, within(1e-12));
        assertThat(legitimacy(0.65)).isCloseTo(0.9, within(1e-12));
        assertThat(legitimacy(1)).isEqualTo(0.9);
    }
}
