package dev.handoff.scenario.likeness;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How far simulated logs of one company scatter in something, beside an error that was computed of it: a likelihood, or a bootstrap over weeks, takes
 * for independent what shares reps, belief and a queue.
 */
final class Scatter {
    /** How many logs an error that was computed counts for beside the simulated ones. */
    private static final double CLAIM = 5;

    private double squares;
    private int free;

    /**
     * Looks at logs of one company.
     *
     * @param values by log, NaN where it gives nothing
     * @param share of the company that is simulated: of a part everything scatters more
     */
    void add(double[] values, double share) {
        double[] told = Arrays.stream(values).filter(Double::isFinite).toArray();
        if (told.length > 1) {
            squares += share * StatUtils.variance(told) * (told.length - 1);
            free += told.length - 1;
        }
    }

    /** How many times as large as what is claimed an error is; never smaller. */
    double wider(double claimed) {
        double known = claimed * claimed;
        return Math.sqrt(Math.max(1, (squares + CLAIM * known) / ((free + CLAIM) * known)));
    }
}
