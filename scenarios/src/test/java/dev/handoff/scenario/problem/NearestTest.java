package dev.handoff.scenario.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void a_slip_costs_one() {
        assertThat(Nearest.distance("webinar", "webinr")).isEqualTo(1);
        assertThat(Nearest.distance("webinar", "webianr")).isEqualTo(1);
        assertThat(Nearest.distance("webinar", "wabinar")).isEqualTo(1);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    }

    @Test
    void spelling_with_hyphens_or_capitals_is_no_slip() {
        assertThat(Nearest.of("first-touch", List.of("minimumAttempts", "firstTouch")))
                .contains("firstTouch");
    }

    @Test
    void what_is_far_from_everything_has_no_nearest() {
        assertThat(Nearest.of("xyzzy", List.of("webinar", "fit"))).isEmpty();
    }

    @Test
    void a_slip_in_a_word_of_two_letters_makes_another_word() {
        assertThat(Nearest.of("on", List.of("yes", "no"))).isEmpty();
        assertThat(Nearest.of("mn", List.of("min", "m"))).contains("min");
    }

    @Property
    void distance_is_symmetric_and_nil_only_between_equals(
            @ForAll @StringLength(max = 12) String a, @ForAll @StringLength(max = 12) String b) {
        assertThat(Nearest.distance(a, b)).isEqualTo(Nearest.distance(b, a));
        assertThat(Nearest.distance(a, b) == 0).isEqualTo(a.equals(b));
    }
}
