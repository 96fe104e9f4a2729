package dev.handoff.evidence.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class ImpatienceTest {

    @Test
    void leads_as_impatient_as_calls_are_long_make_an_endless_team() {
        // Erlang A with patience 1/μ has the transitions of M/M/∞: Poisson(a) present.
        PoissonDistribution present = new PoissonDistribution(8.0 / 3);
        Impatience queue = Impatience.exponential(8, 3, 3, 1 / 3.0);
        double waiting = 1 - present.cumulativeProbability(2);
        double length = 8.0 / 3 - 3;
        for (int n = 0; n < 3; n++) {
            length += (3 - n) * present.probability(n);
        }
        assertThat(queue.waitingChance()).isCloseTo(waiting, within(1e-9));
        assertThat(queue.queueLength()).isCloseTo(length, within(1e-9));
        assertThat(queue.lostShare()).isCloseTo(3 * length / 8, within(1e-9));
    }

    @Test
    void endless_patience_is_erlang_c() {
        ErlangC patient = new ErlangC(8, 3, 3);
        for (Impatience queue :
                new Impatience[] {Impatience.exponential(8, 3, 3, 1e7), Impatience.fixed(8, 3, 3, 60)}) {
            assertThat(queue.waitingChance()).isCloseTo(patient.waitingChance(), within(1e-5));
            assertThat(queue.queueLength()).isCloseTo(patient.queueLength(), within(1e-4));
            assertThat(queue.lostShare()).isCloseTo(0, within(1e-5));
        }
    }

    @Test
    void one_rep_and_a_fixed_patience() {
        // M/M/1+D at ρ = 1: v is flat up to D, so P(lost) = 1/(2 + μD) (Barrer 1957)
        Impatience queue = Impatience.fixed(1, 1, 1, 3);
        assertThat(queue.lostShare()).isCloseTo(1 / 5.0, within(1e-9));
        assertThat(queue.load()).isCloseTo(4 / 5.0, within(1e-9));
    }
}
