package dev.handoff.company;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Inquiries at stated instants instead of by chance: for reconstructing a log, or a simulation published elsewhere. */
public record Schedule(
        @Param(
                value = "One inquiry every so often, the first after that time, from the start of the run",
                byDefault = "none",
                min = 1000,
                max = 520 * Period.WEEK_MILLIS)
        Optional<Duration> every,

        @Param(
                value = "Instants of single inquiries, from the start of the measured time",
                byDefault = "[]",
                min = 0,
                max = 2600 * Period.WEEK_MILLIS)
        List<Duration> at) {

    /** Inquiries in a run that is simulated for so many milliseconds. */
    public double countIn(double millis) {
        return every.map(step -> millis / step.toMillis()).orElse(0.0) + at.size();
    }
}
