package dev.handoff.company;

import java.time.Duration;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/** What the two departments do together. All of it takes reps' hours. */
public record Alignment(
        @Param(value = "Meetings of both departments", byDefault = "none", owner = Owner.JOINT)
        Optional<Meetings> meetings,

        @Param(value = "Both departments mean the same by \"conversion\"", byDefault = "no", owner = Owner.JOINT)
        YesNo commonLanguage,

        @Param(value = "Campaigns that sales helps to write", byDefault = "none", owner = Owner.JOINT)
        Optional<CoCreation> coCreation) {

    /** Both departments around a table. */
    public record Meetings(
            @Param(
                    value = "Time between two meetings",
                    byDefault = "2 weeks",
                    min = Period.WEEK_MILLIS,
                    owner = Owner.JOINT,
                    source = "a rhythm in use")
            Duration every,

            @Param(
                    value = "Length of a meeting, for every rep",
                    byDefault = "1 h",
                    min = 0,
                    max = 40 * 3_600_000.0,
                    owner = Owner.JOINT,
                    source = "an hour in the calendar")
            Duration length,

            @Param(
                    value = "Share of the missing trust that a meeting restores, on both sides",
                    unit = "share",
                    byDefault = "0.03",
                    min = 0,
                    max = 1,
                    source = "no magnitude published")
            double trust,

            @Param(
                    value =
                            "How far reps take over the true result of the one channel that a meeting looks at, in turn",
                    unit = "share",
                    byDefault = "0.3",
                    min = 0,
                    max = 1,
                    source = "no magnitude published")
            double shown) {}

    /** Reps write campaigns with marketing: more of the leads fit. */
    public record CoCreation(
            @Param(
                    value = "Hours a week each rep spends on it",
                    unit = "h/week",
                    byDefault = "1",
                    min = 0,
                    max = 40,
                    owner = Owner.JOINT,
                    source = "an hour a week")
            double hoursPerWeek,

            @Param(
                    value = "Largest gain in the odds that a lead fits",
                    unit = "logit",
                    byDefault = "0.4",
                    min = 0,
                    max = 5,
                    source = "no magnitude published")
            double gain,

            @Param(
                    value = "Hours a week at which 63 % of the gain is reached: gain·(1 − exp(−hours/this))",
                    unit = "h/week",
                    byDefault = "1",
                    min = 0.01,
                    max = 40,
                    source = "no magnitude published")
            double scaleHours) {

        /** Gain in the log-odds that a lead fits: {@code gain·(1 − exp(−hours/scale))}. */
        public double fitGain() {
            return -gain * FastMath.expm1(-hoursPerWeek / scaleHours);
        }
    }
}
