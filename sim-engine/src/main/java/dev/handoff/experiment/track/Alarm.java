package dev.handoff.experiment.track;

/** The four ways in which an indicator can leave what is expected. */
enum Alarm {
    /** One week far above. */
    HIGH(1, false),
    /** One week far below. */
    LOW(-1, false),
    /** Somewhat above for many weeks: an upward CUSUM. */
    RISE(1, true),
    /** Somewhat below for many weeks: a downward CUSUM. */
    FALL(-1, true);

    /** Half of the shift that a CUSUM looks for, in standard deviations (Page, Biometrika 41, 1954). */
    private static final double ALLOWANCE = 0.5;

    private final int sign;
    private final boolean drift;

    Alarm(int sign, boolean drift) {
        this.sign = sign;
        this.drift = drift;
    }

    boolean isDrift() {
        return drift;
    }

    boolean isBelow() {
        return sign < 0;
    }

    /** The statistic after each week: S = max(0, S + z − k) of a drift, else z itself; upwards in the direction it watches. */
    double[] path(double[] scores) {
        double[] path = new double[scores.length];
        double sum = 0;
        for (int w = 0; w < path.length; w++) {
            sum = Math.max(0, sum + sign * scores[w] - ALLOWANCE);
            path[w] = drift ? sum : sign * scores[w];
        }
        return path;
    }

    /** The week in which what is found in that one began: since a drift's sum last left 0. */
    int begin(double[] scores, int found) {
        double[] path = path(scores);
        int week = found;
        while (drift && week > 0 && path[week - 1] > 0) {
            week--;
        }
        return week;
    }
}
