package dev.handoff.scenario.design;

import dev.handoff.experiment.SensitivityExperiment;

/** How many parameters a screening can look at that may simulate only so often: w ways through k parameters take w·(k + 1) runs. */
public final class ScreeningSize {
    /** So many parameters are worth the usual number of ways; for more of them there are fewer ways. */
    private static final int WORTH_MORE_WAYS = 12;

    /** Fewer parameters than these are no screening, unless no more are asked for. */
    private static final int FEWEST = 3;

    private ScreeningSize() {}

    /**
     * Parameters to look at; 0 where the runs are too few for any.
     *
     * @param asked parameters asked for
     * @param runs runs there is time for
     */
    public static int factors(int asked, int runs) {
        for (int ways = SensitivityExperiment.FEWEST_TRAJECTORIES;
                ways > SensitivityExperiment.FEWEST_IN_TIME;
                ways--) {
            int fitting = Math.min(asked, runs / ways - 1);
            if (fitting >= Math.min(asked, WORTH_MORE_WAYS)) {
                return fitting;
            }
        }
        int fitting = Math.min(asked, runs / SensitivityExperiment.FEWEST_IN_TIME - 1);
        return fitting >= Math.min(asked, FEWEST) ? fitting : 0;
    }

    /** Runs that are the least for any answer. */
    public static int least(int asked) {
        return SensitivityExperiment.FEWEST_IN_TIME * (Math.min(asked, FEWEST) + 1);
    }
}
