package dev.handoff.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundRobinTest {

    private final RoundRobin router = new RoundRobin();

    @Test
    void each_desk_gets_a_lead_in_turn() {
        assertThat(new int[] {next(), next(), next(), next()}).containsExactly(0, 1, 2, 0);
    }

    private int next() {
        return router.choose(3, Handover.NOBODY);
    }

    @Test
    void a_desk_that_must_not_get_it_is_passed_over() {
        assertThat(router.choose(3, 0)).isEqualTo(1);
        assertThat(router.choose(3, 1)).isEqualTo(2);
        assertThat(router.choose(3, 1)).isEqualTo(0);
    }

    @Test
    void a_single_desk_gets_it_again() {
        assertThat(router.choose(1, 0)).isZero();
    }

    @Test
    void a_shared_queue_belongs_to_nobody() {
        assertThat(new SharedQueue().choose(3, 1)).isEqualTo(Handover.NOBODY);
    }
}
