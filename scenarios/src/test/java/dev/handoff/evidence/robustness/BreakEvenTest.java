package dev.handoff.evidence.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.evidence.facts.Difference;
import dev.handoff.evidence.robustness.BreakEven.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a conclusion turns round on the way to the end of a range. */
class BreakEvenTest {
    private static Point at(double position, double mean) {
        return new Point(position, new Difference(mean, 20));
    }

    @Test
    void it_lies_between_the_points_where_the_sign_changes() {
        BreakEven found = BreakEven.of(List.of(at(0, 100), at(-0.5, 60), at(-1, -40)));
        assertThat(found.position().orElseThrow()).isCloseTo(-0.8, within(1e-9));
    }

    @Test
    void it_is_as_uncertain_as_the_margins() {
        BreakEven found = BreakEven.of(List.of(at(0, 100), at(-0.5, 60), at(-1, -40)));
        assertThat(found.from()).isCloseTo(-0.7, within(1e-9));
        assertThat(found.to()).isCloseTo(-0.9, within(1e-9));
    }

    @Test
    void where_the_sign_never_changes_there_is_doubt_from_a_point_on() {
        BreakEven found = BreakEven.of(List.of(at(0, 100), at(1, 10)));
        assertThat(found.position()).isEmpty();
        assertThat(found.from()).isCloseTo(80.0 / 90, within(1e-9));
        assertThat(found.to()).isEqualTo(1);
    }

    @Test
    void what_does_not_hold_as_shipped_may_come_to_hold() {
        BreakEven found = BreakEven.of(List.of(at(0, -50), at(1, 50)));
        assertThat(found.position()).hasValue(0.5);
    }
}
