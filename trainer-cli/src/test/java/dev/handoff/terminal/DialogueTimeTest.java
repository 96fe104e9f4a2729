package dev.handoff.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.debrief.Lucks;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Turns that take only so long. */
class DialogueTimeTest extends Dialogues {
    private Dialogue timed(TurnTimer.Mode mode, String... answers) {
        Dialogue dialogue = Dialogue.of(
                game, ReplayRunner.SILENT, new Lucks(2, 1), new TurnTimer(mode, Duration.ofMinutes(3), () -> now));
        for (String answer : answers) {
            dialogue.answer(answer);
        }
        return dialogue;
    }

    @Test
    void when_time_is_up_the_previous_decision_stands() {
        at();
        Dialogue dialogue = timed(TurnTimer.Mode.HARD, "2", "1", "2");
        assertThat(dialogue.tick()).isEqualTo(Dialogue.Tick.NOTHING);
        now = 180_000;
        assertThat(dialogue.tick()).isEqualTo(Dialogue.Tick.PAGE);
        assertThat(dialogue.page().title()).isEqualTo("After round 1 of 2");
        assertThat(dialogue.notice()).isEqualTo("Time was up: the previous decision stands.");
        assertThat(game.state().played().get(0).decision(Role.SALES)).isEqualTo(Decision.NOTHING);
        now = 900_000;
        assertThat(dialogue.tick()).isEqualTo(Dialogue.Tick.NOTHING);
        assertThat(texts(after(dialogue, ""))).contains("Time left for this turn: about 3 min.");
    }

    @Test
    void a_soft_timer_only_says_so() {
        at();
        Dialogue dialogue = timed(TurnTimer.Mode.SOFT, "2", "1");
        now = 150_000;
        assertThat(dialogue.tick()).isEqualTo(Dialogue.Tick.NOTICE);
        assertThat(texts(dialogue.screen())).contains("30 seconds left for this turn.");
        now = 500_000;
        dialogue.tick();
        assertThat(dialogue.screen().title()).isEqualTo("Speed to lead");
        assertThat(game.state().played()).isEmpty();
    }

    @Test
    void the_time_of_a_second_seat_begins_when_it_has_taken_over() {
        atOneKeyboard();
        Dialogue dialogue = timed(TurnTimer.Mode.HARD, "2");
        now = 900_000;
        assertThat(dialogue.tick()).isEqualTo(Dialogue.Tick.NOTHING);
        dialogue.answer("");
        now = 1_080_000;
        assertThat(dialogue.tick()).isEqualTo(Dialogue.Tick.PAGE);
        assertThat(dialogue.page().title()).isEqualTo("Round 1: hand over the keyboard");
        now = 2_000_000;
        assertThat(dialogue.tick()).isEqualTo(Dialogue.Tick.NOTHING);
    }
}
