package dev.handoff.company;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.company.Timeline.Change;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static Timeline turning(Routing.Rule before, Routing.Rule after) {
        Company later = with(busy(), "routing.rule", after);
        return new Timeline(with(busy(), "routing.rule", before), List.of(new Change(Duration.ofDays(7), later)));
    }

    @Test
    void desks_cannot_become_a_shared_queue_on_the_way() {
        assertThatThrownBy(() -> turning(Routing.Rule.ROUND_ROBIN, Routing.Rule.PULL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("routing.rule: one shared queue (pull) cannot become desks on the way");
    }

    @Test
    void a_shared_queue_cannot_become_desks_on_the_way() {
        assertThatThrownBy(() -> turning(Routing.Rule.PULL, Routing.Rule.LEAST_LOADED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void another_way_to_choose_a_desk_is_welcome() {
        assertThat(turning(Routing.Rule.ROUND_ROBIN, Routing.Rule.LEAST_LOADED).changes())
                .hasSize(1);
    }
}
