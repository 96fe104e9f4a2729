package dev.handoff.scenario.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What users write of what an experiment shall vary. */
class FactorTest {

    @Test
    void ranges_carry_units_and_count_exactly() {
        assertThat(Factor.parse("a=1h..3h:1h").levels())
                .extracting(Factor.Level::value)
                .containsExactly("1 h", "2 h", "3 h");
        assertThat(Factor.parse("a=0..0.3:0.1").levels())
                .extracting(Factor.Level::value)
                .containsExactly("0", "0.1", "0.2", "0.3");
        assertThat(Factor.parse("a=-1..1:1").isNumeric()).isTrue();
    }

    @Test
    void a_variation_may_hold_maps_and_labels() {
        assertThat(Variation.parse("--with", "strict: a={b: 1; c: 2}; d='x;y'"))
                .isEqualTo(new Variation("--with", "strict", List.of("a={b: 1; c: 2}", "d='x;y'")));
        assertThat(Variation.parse("--with", "a={b: 1}").label()).isEqualTo("a={b: 1}");
    }
}
