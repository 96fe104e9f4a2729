package dev.handoff.experiment.pilot;

import dev.handoff.statistics.TwoGroups;
import java.util.function.IntFunction;

/**
 * One pilot as it is seen at the end of each week, by one measure.
 *
 * @param z the test's answer after week 1, 2 …
 * @param difference the pilot's figure less the control's; NaN while one of them has none
 */
record PilotLooks(double[] z, double[] difference) {

    /**
     * PilotLooks at two groups week by week.
     *
     * @param control as seen after so many weeks
     * @param pilot the same
     */
    static PilotLooks of(
            PilotMeasure measure, int weeks, IntFunction<TwoGroups.Group> control, IntFunction<TwoGroups.Group> pilot) {
        double[] z = new double[weeks];
        double[] difference = new double[weeks];
        for (int week = 1; week <= weeks; week++) {
            TwoGroups.Group first = control.apply(week);
            TwoGroups.Group second = pilot.apply(week);
            z[week - 1] = measure.z(first, second);
            difference[week - 1] = second.mean() - first.mean();
        }
        return new PilotLooks(z, difference);
    }

    /** The first of so many looks at which |z| reaches the bound of that look; 0 when none does. */
    int firstBeyond(double[] bounds) {
        for (int look = 1; look <= bounds.length; look++) {
            if (Math.abs(z[look - 1]) >= bounds[look - 1]) {
                return look;
            }
        }
        return 0;
    }
}
