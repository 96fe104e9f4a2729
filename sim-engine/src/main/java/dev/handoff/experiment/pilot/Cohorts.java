package dev.handoff.experiment.pilot;

import dev.handoff.statistics.TwoGroups;

/** Counts of leads by the week in which they were handed over and the week in which something was seen of them. */
final class Cohorts {
    private final int weeks;
    private final double[][][] count;
    private final double[][][] sum;
    private final double[][][] squares;

    /** Nothing counted; weeks 0 to {@code weeks} (exclusive). */
    Cohorts(int weeks) {
        this.weeks = weeks;
        int measures = PilotMeasure.values().length;
        this.count = new double[measures][weeks][weeks];
        this.sum = new double[measures][weeks][weeks];
        this.squares = new double[measures][weeks][weeks];
    }

    /** A lead handed over in one week is there to be measured from the other on; nothing that lies outside the weeks counts. */
    void enters(PilotMeasure measure, int handed, int seen) {
        if (seen < weeks) {
            count[measure.ordinal()][handed][seen]++;
        }
    }

    /** What is measured of one lead rises from one value to another. */
    void rises(PilotMeasure measure, int handed, int seen, double from, double to) {
        if (seen < weeks) {
            sum[measure.ordinal()][handed][seen] += to - from;
            squares[measure.ordinal()][handed][seen] += to * to - from * from;
        }
    }

    /** The leads handed over in so many weeks from that one on, as they are seen at the end of the last of them. */
    TwoGroups.Group seen(PilotMeasure measure, int from, int howMany) {
        int to = from + howMany;
        double n = 0;
        double s = 0;
        double q = 0;
        for (int handed = from; handed < to; handed++) {
            for (int seen = handed; seen < to; seen++) {
                n += count[measure.ordinal()][handed][seen];
                s += sum[measure.ordinal()][handed][seen];
                q += squares[measure.ordinal()][handed][seen];
            }
        }
        return new TwoGroups.Group(n, s, q);
    }
}
