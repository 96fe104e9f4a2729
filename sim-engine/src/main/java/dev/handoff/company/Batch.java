package dev.handoff.company;

import java.time.Duration;

/** A channel that delivers in uploads, such as a trade show's badge scans. */
public record Batch(
        @Param(
                value = "Time from one upload to the next, in whole weeks",
                min = Period.WEEK_MILLIS,
                max = 520 * Period.WEEK_MILLIS)
        Duration every,

        @Param(
                value = "Instant of the upload, counted from Monday 00:00 of its week",
                byDefault = "9 h",
                min = 0,
                max = Period.WEEK_MILLIS - 1,
                source = "the badge scans of a fair are uploaded on the Monday morning after it")
        Duration at,

        @Param(
                value =
                        "Every upload has exactly the leads of that time, and uploads make up for what is no whole lead; no means as"
                                + " many as come by chance",
                byDefault = "yes",
                source = "a list that is uploaded has as many leads as it has")
        YesNo exact) {

    /** Uploads of as many leads as come by chance. */
    public Batch(Duration every, Duration at) {
        this(every, at, YesNo.NO);
    }
}
