package dev.handoff.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.fit.FitStep;
import dev.handoff.cli.Program;
import dev.handoff.cli.console.Console;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FittingLineTest {
    private long nanos;

    private FittingLine line() {
        Console console = new Console(new ByteArrayOutputStream(), new ByteArrayOutputStream(), Program.PIPE);
        return new FittingLine(console, () -> nanos);
    }

    @Test
    void it_says_what_is_being_fitted_and_how_long_it_has_taken() {
        try (FittingLine line = line()) {
            assertThat(line.text()).isEqualTo("Fitting · 0 s so far");
            Consumer<FitStep> steps = line.of("");
            nanos = 12_900_000_000L;
            steps.accept(FitStep.ANSWERS);
            assertThat(line.text()).isEqualTo("Fitting who answers, step 9 of 13 · 12 s so far");
        }
    }

    @Test
    void of_fits_side_by_side_it_shows_the_first_that_is_not_done() {
        try (FittingLine line = line()) {
            line.of("").accept(FitStep.SPEED);
            line.of("without the last 13 weeks").accept(FitStep.DEALS);
            assertThat(line.text()).isEqualTo("Fitting speed, step 13 of 13 · 0 s so far");
            line.done("");
            assertThat(line.text()).isEqualTo("Fitting without the last 13 weeks: deals, step 12 of 13 · 0 s so far");
        }
    }
}
