package dev.handoff.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.texts.Phrase;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a timer says, on a clock that the test sets. */
class TurnTimerTest {
    private long now = 5_000;

    private TurnTimer begun(TurnTimer.Mode mode) {
        TurnTimer timer = new TurnTimer(mode, Duration.ofMinutes(4), () -> now);
        timer.begin();
        return timer;
    }

    private void after(double seconds) {
        now = 5_000 + Math.round(1000 * seconds);
    }

    @Test
    void it_speaks_at_60_30_and_10_seconds_and_once_each() {
        TurnTimer timer = begun(TurnTimer.Mode.SOFT);
        assertThat(timer.news()).isEmpty();
        after(179);
        assertThat(timer.news()).isEmpty();
        after(180);
        assertThat(timer.news().map(Phrase::inEnglish)).contains("60 seconds left for this turn.");
        assertThat(timer.news()).isEmpty();
        after(210.4);
        assertThat(timer.news().map(Phrase::inEnglish)).contains("30 seconds left for this turn.");
        after(239);
        assertThat(timer.news().map(Phrase::inEnglish)).contains("1 second left for this turn.");
        after(240);
        assertThat(timer.news().map(Phrase::inEnglish))
                .contains("Time is up. The others are waiting; hand in when you are ready.");
        after(1000);
        assertThat(timer.news()).isEmpty();
    }

    @Test
    void who_was_away_hears_only_the_last_of_it() {
        TurnTimer timer = begun(TurnTimer.Mode.HARD);
        after(235);
        assertThat(timer.news().map(Phrase::inEnglish))
                .contains("5 seconds left for this turn. Then the previous decision stands.");
        assertThat(timer.news()).isEmpty();
    }

    @Test
    void only_a_hard_timer_ends_a_turn() {
        TurnTimer soft = begun(TurnTimer.Mode.SOFT);
        TurnTimer hard = begun(TurnTimer.Mode.HARD);
        after(239.9);
        assertThat(hard.isUp()).isFalse();
        after(240);
        assertThat(soft.isUp()).isFalse();
        assertThat(hard.isUp()).isTrue();
        hard.end();
        assertThat(hard.isUp()).isFalse();
    }

    @Test
    void whoever_looks_sees_the_time() {
        TurnTimer timer = begun(TurnTimer.Mode.HARD);
        assertThat(timer.standing().map(Phrase::inEnglish)).contains("Time left for this turn: about 4 min.");
        after(200);
        assertThat(timer.standing().map(Phrase::inEnglish)).contains("Time left for this turn: 40 s.");
        after(300);
        assertThat(timer.standing().map(Phrase::inEnglish)).contains("Time left for this turn: 0 s.");
        timer.end();
        assertThat(timer.standing()).isEmpty();
    }

    @Test
    void without_a_timer_nothing_is_said() {
        TurnTimer none = TurnTimer.NONE;
        none.begin();
        assertThat(none.news()).isEmpty();
        assertThat(none.standing()).isEmpty();
        assertThat(none.isUp()).isFalse();
    }
}
