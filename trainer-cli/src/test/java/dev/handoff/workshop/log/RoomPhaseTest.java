package dev.handoff.workshop.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.texts.Language;
import dev.handoff.texts.Texts;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoomPhaseTest {
    static Stream<Texts> languages() {
        return Language.all().stream().map(Texts::of);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_phase_has_a_title_in_every_language_alone_and_of_a_round(Texts texts) {
        for (RoomPhase.Kind kind : RoomPhase.Kind.values()) {
            assertThat(RoomPhase.of(kind).title(texts)).isNotBlank();
            assertThat(RoomPhase.of(kind, 3).title(texts)).contains("3");
        }
    }
}
