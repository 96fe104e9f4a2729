package dev.handoff.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Interrupts;
import dev.handoff.cli.option.Budget;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class ExperimentLineTest {
    private long nanos;

    private ExperimentLine line() {
        Console console = new Console(new ByteArrayOutputStream(), new ByteArrayOutputStream(), Program.PIPE);
        return new ExperimentLine(console, Budget.of(200), Interrupts.none(), () -> nanos);
    }

    @Test
    void the_time_left_is_judged_by_the_time_taken() {
        try (ExperimentLine line = line()) {
            line.begins("luck");
            nanos = 2_000_000_000L;
            line.finished(40, 200);
            assertThat(line.text()).isEqualTo("luck 40 of 200 · about 8 s left");
        }
    }

    @Test
    void of_what_was_done_before_nobody_knows_how_long_it_took() {
        try (ExperimentLine line = line()) {
            line.joins("luck", 160, 200);
            assertThat(line.text()).isEqualTo("luck 160 of 200");
            nanos = 2_000_000_000L;
            line.finished(180, 200);
            assertThat(line.text()).isEqualTo("luck 180 of 200 · about 2 s left");
        }
    }

    @Test
    void a_line_moves_also_where_nobody_knows_how_long_it_takes() {
        try (ExperimentLine line = line()) {
            line.begins("planned gaps");
            nanos = 1_000_000_000L;
            assertThat(line.text()).isEqualTo("planned gaps");
            nanos = 7_000_000_000L;
            assertThat(line.text()).isEqualTo("planned gaps · 7 s so far");
            line.finished(3, 0);
            nanos = 9_000_000_000L;
            assertThat(line.text()).isEqualTo("planned gaps 3 · 9 s so far");
        }
    }

    @Test
    void what_would_end_after_the_time_granted_is_not_begun() {
        Console console = new Console(new ByteArrayOutputStream(), new ByteArrayOutputStream(), Program.PIPE);
        try (ExperimentLine line = new ExperimentLine(console, Budget.parse("60s"), Interrupts.none(), () -> nanos)) {
            line.begins("what no log shows");
            assertThat(line.timeIsUpAfter(8))
                    .as("nobody knows yet how long it takes")
                    .isFalse();
            nanos = 20_000_000_000L;
            line.finished(4, 20);
            assertThat(line.timeIsUpAfter(7)).isFalse();
            assertThat(line.timeIsUpAfter(8)).isTrue();
            assertThat(line.upTo(0.5).timeIsUpAfter(2)).isTrue();
            nanos = 72_000_000_000L;
            assertThat(line.upTo(0.5).timeIsWellOver()).isTrue();
        }
    }

    @Test
    void a_time_is_up_when_it_is_spent_and_well_over_a_fifth_later() {
        Console console = new Console(new ByteArrayOutputStream(), new ByteArrayOutputStream(), Program.PIPE);
        Budget budget = Budget.parse("60s").less(20_000_000_000L);
        try (ExperimentLine line = new ExperimentLine(console, budget, Interrupts.none(), () -> nanos)) {
            nanos = 20_000_000_000L;
            assertThat(line.upTo(0.5).timeIsUp()).isTrue();
            assertThat(line.timeIsUp()).isFalse();
            nanos = 40_000_000_000L;
            assertThat(line.timeIsUp()).isTrue();
            assertThat(line.timeIsWellOver()).isFalse();
            nanos = 52_000_000_000L;
            assertThat(line.timeIsWellOver()).isTrue();
        }
    }
}
