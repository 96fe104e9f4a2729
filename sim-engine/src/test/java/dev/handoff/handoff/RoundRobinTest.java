package dev.handoff.handoff;

import static dev.handoff.company.TestCompanies.neutral;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.market.Lead;
import dev.handoff.market.TestMarket;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundRobinTest {

    private static final Lead LEAD = TestMarket.lead(neutral(), "web", 0, 0);

    private final RoundRobin router = new RoundRobin();

    private int choose(Integer... candidates) {
        List<TestDesk> desks = List.of(candidates).stream().map(TestDesk::new).toList();
        return router.choose(LEAD, desks).number();
    }

    @Test
    void each_desk_gets_a_lead_in_turn() {
        assertThat(new int[] {choose(0, 1, 2), choose(0, 1, 2), choose(0, 1, 2), choose(0, 1, 2)})
                .containsExactly(0, 1, 2, 0);
    }

    @Test
    void a_desk_that_must_not_get_it_is_passed_over() {
        assertThat(choose(1, 2)).isEqualTo(1);
        assertThat(choose(0, 2)).isEqualTo(2);
        assertThat(choose(0, 2)).isEqualTo(0);
    }

    @Test
    void a_single_desk_gets_it_again() {
        assertThat(choose(0)).isZero();
        assertThat(choose(0)).isZero();
    }
}
