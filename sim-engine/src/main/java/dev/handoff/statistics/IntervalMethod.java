package dev.handoff.statistics;

/** How the interval of a mean is calculated. */
public enum IntervalMethod {
    /** Student's t: as far to both sides. */
    STUDENT,
    /** Hall's transformation, which takes the skewness out first and reaches further to the long tail's side. */
    HALL;

    /** The interval of the mean of a sample with these moments; its ends are NaN where it cannot be had. */
    public Interval interval(Moments moments, double confidence) {
        return this == HALL ? MeanIntervals.hall(moments, confidence) : MeanIntervals.student(moments, confidence);
    }
}
