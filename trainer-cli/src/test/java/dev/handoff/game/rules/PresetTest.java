package dev.handoff.game.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What fits into a room's time. */
class PresetTest {
    @Test
    void the_parts_of_a_game_fill_the_time_it_is_named_by() {
        assertThat(Preset.values()).extracting(preset -> "M" + preset.minutes()).containsExactly("M45", "M90", "M180");
    }
}
