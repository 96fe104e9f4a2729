package dev.handoff.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Interrupts;
import dev.handoff.cli.option.RunSize;
import dev.handoff.experiment.Plan;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final RunSize HUNDRED = new RunSize(Plan.fixed(1, 100, 1), "");
    private static final RunSize PRECISE = new RunSize(Plan.toPrecision(1, 0.05, 1), "");

    private final Interrupts interrupts = Interrupts.none();
    private long nanos;

    private ProgressLine line(RunSize size) {
        Console console = new Console(new ByteArrayOutputStream(), new ByteArrayOutputStream(), Program.PIPE);
        return new ProgressLine(console, size, interrupts, () -> nanos);
    }

    @Test
    void the_time_left_is_judged_by_the_time_taken() {
        try (ProgressLine line = line(HUNDRED)) {
            line.finished(40, 100);
            nanos = 2_000_000_000L;
            assertThat(line.text()).isEqualTo("replication 40 of 100 · about 3 s left");
            nanos = 400_000_000_000L;
            assertThat(line.text()).isEqualTo("replication 40 of 100 · about 10 min left");
        }
    }

    @Test
    void before_the_first_replication_nothing_is_known() {
        try (ProgressLine line = line(HUNDRED)) {
            assertThat(line.text()).isEqualTo("replication 0 of 100");
        }
    }

    @Test
    void a_precision_may_need_more_than_planned() {
        try (ProgressLine line = line(PRECISE)) {
            line.finished(100, 100);
            assertThat(line.text()).isEqualTo("replication 100 of at least 100");
        }
    }

    @Test
    void an_interrupted_run_says_that_it_is_stopping() {
        try (ProgressLine line = line(HUNDRED)) {
            interrupts.ask();
            assertThat(line.text()).isEqualTo("replication 0 of 100 · stopping");
            assertThat(line.cancelled()).isTrue();
        }
    }
}
