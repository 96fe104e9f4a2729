package dev.handoff.cli.doctor;

import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.RunExperiment;
import dev.handoff.scenario.Catalogue;
import dev.handoff.scenario.Scenario;
import java.util.Locale;

/**
 * How quick this machine is.
 *
 * @param secondsAYear how long one year of the baseline company takes on one core, its warm-up included
 * @param cores how many years are simulated at once
 */
record Speed(double secondsAYear, int cores) {
    private static final int WARMING = 2;
    private static final int USUAL_YEARS = 100;
    private static final double NANOS = 1e9;
    /** Above it {@code handoff run} takes more than a minute. */
    private static final double LONG = 60;

    /** Measured by simulating some years, the first of them unmeasured: Java becomes quicker as it goes. */
    static Speed measured() {
        Scenario company = Catalogue.load(Catalogue.names().get(0));
        RunExperiment.run(company.timeline(), Plan.fixed(1, WARMING, 1), Progress.SILENT);
        long begun = System.nanoTime();
        RunExperiment.run(company.timeline(), Plan.fixed(2, WARMING, 1), Progress.SILENT);
        return new Speed(
                (System.nanoTime() - begun) / NANOS / WARMING,
                Runtime.getRuntime().availableProcessors());
    }

    Finding finding() {
        double all = secondsAYear * USUAL_YEARS / cores;
        String found = String.format(
                Locale.ROOT,
                "a year of the baseline takes %.2f s on one of %d cores, 'handoff run' about %.0f s",
                secondsAYear,
                cores,
                Math.max(1, all));
        return all <= LONG
                ? Finding.good("Speed", found)
                : Finding.weak("Speed", found, "simulate less often, as with -n 20 or --budget 30s");
    }
}
