package dev.handoff.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private final Simulation simulation = new Simulation();
    private final List<String> log = new ArrayList<>();
    private final Action<String> note = name -> log.add(simulation.now() + " " + name);

    @Test
    void events_run_in_order_of_time() {
        simulation.schedule(30, Layer.ARRIVAL, note, "c");
        simulation.schedule(10, Layer.ARRIVAL, note, "a");
        simulation.schedule(20, Layer.ARRIVAL, note, "b");
        simulation.run();
        assertThat(log).containsExactly("10 a", "20 b", "30 c");
        assertThat(simulation.executed()).isEqualTo(3);
    }

    @Test
    void at_one_instant_layers_run_in_their_documented_order() {
        for (Layer layer :
                List.of(Layer.OBSERVE, Layer.SEIZE, Layer.DEADLINE, Layer.ARRIVAL, Layer.RELEASE, Layer.CHANGE)) {
            simulation.schedule(5, layer, note, layer.name());
        }
        simulation.run();
        assertThat(log).containsExactly("5 CHANGE", "5 RELEASE", "5 ARRIVAL", "5 DEADLINE", "5 SEIZE", "5 OBSERVE");
    }

    @Test
    void within_a_layer_the_first_scheduled_runs_first() {
        for (int i = 0; i < 100; i++) {
            simulation.schedule(7, Layer.ARRIVAL, note, "lead " + i);
        }
        simulation.run();
        assertThat(log).hasSize(100).first().isEqualTo("7 lead 0");
        assertThat(log.get(99)).isEqualTo("7 lead 99");
    }

    @Test
    void an_event_may_schedule_another_at_the_same_instant() {
        simulation.schedule(
                4,
                Layer.SEIZE,
                x -> simulation.schedule(4, Layer.CHANGE, note, "later, though CHANGE comes first"),
                "");
        simulation.schedule(4, Layer.OBSERVE, note, "last");
        simulation.run();
        assertThat(log).containsExactly("4 later, though CHANGE comes first", "4 last");
    }

    @Test
    void a_window_is_half_open() {
        simulation.schedule(9, Layer.ARRIVAL, note, "inside");
        simulation.schedule(10, Layer.CHANGE, note, "next window");
        simulation.runUntil(10);
        assertThat(log).containsExactly("9 inside");
        assertThat(simulation.now()).isEqualTo(10);
        assertThat(simulation.pending()).isOne();
        simulation.runUntil(11);
        assertThat(log).containsExactly("9 inside", "10 next window");
    }

    @Test
    void the_clock_moves_to_the_windows_end_without_any_event() {
        simulation.runUntil(1_000);
        assertThat(simulation.now()).isEqualTo(1_000);
        assertThat(simulation.executed()).isZero();
    }

    @Test
    void a_cancelled_event_does_not_run_and_does_not_move_the_clock() {
        long handle = simulation.schedule(50, Layer.DEADLINE, note, "never");
        simulation.schedule(5, Layer.ARRIVAL, note, "a");
        assertThat(simulation.isPending(handle)).isTrue();
        assertThat(simulation.cancel(handle)).isTrue();
        assertThat(simulation.isPending(handle)).isFalse();
        simulation.run();
        assertThat(log).containsExactly("5 a");
        assertThat(simulation.now()).isEqualTo(5);
    }

    @Test
    void a_late_cancel_is_harmless() {
        long ran = simulation.schedule(1, Layer.DEADLINE, note, "ran");
        simulation.run();
        long successor = simulation.schedule(2, Layer.DEADLINE, note, "successor in the same slot");
        assertThat(simulation.cancel(ran)).isFalse();
        assertThat(simulation.isPending(successor)).isTrue();
        simulation.run();
        assertThat(log).containsExactly("1 ran", "2 successor in the same slot");
    }

    @Test
    void a_second_cancel_is_harmless() {
        long handle = simulation.schedule(1, Layer.DEADLINE, note, "cancelled");
        assertThat(simulation.cancel(handle)).isTrue();
        simulation.schedule(2, Layer.DEADLINE, note, "successor");
        assertThat(simulation.cancel(handle)).isFalse();
        assertThat(simulation.pending()).isOne();
    }

    @Test
    void an_event_cannot_cancel_itself_because_it_has_run() {
        long[] own = new long[1];
        own[0] = simulation.schedule(1, Layer.DEADLINE, x -> log.add("cancelled: " + simulation.cancel(own[0])), "");
        simulation.run();
        assertThat(log).containsExactly("cancelled: false");
    }

    @Test
    void a_handle_that_never_was_is_harmless() {
        simulation.schedule(1, Layer.ARRIVAL, note, "a");
        for (long handle : new long[] {Simulation.NONE, 1, -1, -2, Long.MIN_VALUE, Long.MAX_VALUE, 12_345}) {
            assertThat(simulation.cancel(handle)).isFalse();
            assertThat(simulation.isPending(handle)).isFalse();
        }
        assertThat(simulation.pending()).isOne();
    }

    @Test
    void the_past_is_refused_with_both_clocks() {
        simulation.runUntil(SimTime.DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulation.schedule(SimTime.HOUR, Layer.ARRIVAL, note, "x"))
                .withMessage(
                        "cannot go back to week 1 Mon 01:00:00 (3600000 ms): the clock is at week 1 Tue 00:00:00 (86400000 ms)");
        assertThatIllegalArgumentException().isThrownBy(() -> simulation.scheduleIn(-1, Layer.ARRIVAL, note, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> simulation.runUntil(0));
    }

    @Test
    void a_delay_beyond_the_end_of_time_is_refused() {
        simulation.runUntil(10);
        assertThatThrownBy(() -> simulation.scheduleIn(Long.MAX_VALUE, Layer.ARRIVAL, note, "x"))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void stop_ends_the_run_after_the_present_event_and_the_next_run_goes_on() {
        simulation.schedule(1, Layer.ARRIVAL, x -> simulation.stop(), "");
        simulation.schedule(2, Layer.ARRIVAL, note, "later");
        simulation.runUntil(100);
        assertThat(log).isEmpty();
        assertThat(simulation.now()).isEqualTo(1);
        simulation.runUntil(100);
        assertThat(log).containsExactly("2 later");
        assertThat(simulation.now()).isEqualTo(100);
    }

    @Test
    void an_event_that_throws_stops_the_run_and_says_when_and_what() {
        IllegalStateException cause = new IllegalStateException("no rep left");
        long at = 2 * SimTime.WEEK + SimTime.DAY + 14 * SimTime.HOUR + 5 * SimTime.MINUTE + 9 * SimTime.SECOND;
        simulation.schedule(
                at,
                Layer.ARRIVAL,
                x -> {
                    throw cause;
                },
                "lead 17");
        simulation.schedule(at + 1, Layer.ARRIVAL, note, "not reached");
        EventFailure failure = catchThrowableOfType(EventFailure.class, simulation::run);
        assertThat(failure)
                .hasCause(cause)
                .hasMessageContainingAll(
                        "week 3 Tue 14:05:09",
                        String.valueOf(at),
                        "SimulationTest",
                        "lead 17",
                        "no rep left",
                        "ARRIVAL");
        assertThat(log).isEmpty();
        assertThat(simulation.now()).isEqualTo(at);
    }

    @Test
    void a_subject_that_cannot_be_printed_does_not_hide_the_failure() {
        Object unprintable = new Object() {
            @Override
            public String toString() {
                throw new UnsupportedOperationException();
            }
        };
        simulation.schedule(
                1,
                Layer.ARRIVAL,
                x -> {
                    throw new AssertionError("broken");
                },
                unprintable);
        assertThatThrownBy(simulation::run).isInstanceOf(EventFailure.class).hasMessageContaining("broken");
    }

    @Test
    void an_event_cannot_run_its_own_simulation() {
        simulation.schedule(1, Layer.ARRIVAL, x -> simulation.run(), "");
        assertThatThrownBy(simulation::run)
                .isInstanceOf(EventFailure.class)
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_event_at_the_end_of_time_never_runs() {
        long handle = simulation.schedule(Long.MAX_VALUE, Layer.DEADLINE, note, "never");
        simulation.run();
        assertThat(log).isEmpty();
        assertThat(simulation.cancel(handle)).isTrue();
    }

    @Test
    void an_event_needs_an_action_but_no_subject() {
        assertThatIllegalArgumentException().isThrownBy(() -> simulation.schedule(1, Layer.ARRIVAL, null, "x"));
        simulation.schedule(1, Layer.ARRIVAL, note, null);
        simulation.run();
        assertThat(log).containsExactly("1 null");
    }
}
