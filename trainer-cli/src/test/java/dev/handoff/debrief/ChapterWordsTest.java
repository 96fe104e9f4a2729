package dev.handoff.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.texts.Texts;
import org.junit.jupiter.api.Test;

/** How figures are spelled in the debrief. */
class ChapterWordsTest {
    @Test
    void a_little_is_not_nothing() {
        assertThat(ChapterWords.percent(Texts.english(), 20 / 6000.0)).isEqualTo("under 1\u00A0%");
        assertThat(ChapterWords.percent(Texts.english(), 0)).isEqualTo("0\u00A0%");
        assertThat(ChapterWords.percent(Texts.english(), 0.006)).isEqualTo("1\u00A0%");
    }
}
