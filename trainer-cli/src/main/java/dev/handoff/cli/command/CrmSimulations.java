package dev.handoff.cli.command;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.Held;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Interrupts;
import dev.handoff.cli.option.Budget;
import dev.handoff.cli.option.FitSize;
import dev.handoff.cli.progress.ExperimentLine;
import dev.handoff.experiment.Progress;
import dev.handoff.scenario.fitted.FittedCompany;
import dev.handoff.scenario.likeness.HeldOut;
import dev.handoff.scenario.likeness.Likeness;
import dev.handoff.scenario.likeness.SpeedTrial;
import dev.handoff.scenario.likeness.Tuning;
import java.util.Optional;

/**
 * What was simulated: first what shows in no single row, then the comparison, the trial of speed, and the weeks held out.
 *
 * @param tuned the company, with what was found by simulation
 * @param likeness the export beside it
 * @param trial of speed; none after a comparison that was cut short
 * @param heldOut the last weeks; none where none were held out, or somebody asked to end
 * @param interrupted whether somebody asked to end
 */
record CrmSimulations(
        Tuning.Result tuned,
        Likeness likeness,
        Optional<SpeedTrial> trial,
        Optional<HeldOut> heldOut,
        boolean interrupted) {
    private static final double SEARCH_ALONE = 0.6;
    private static final double SEARCH = 0.3;
    private static final double COMPARISON = 0.5;
    private static final int RESERVE = 10;

    boolean areWhole() {
        return !tuned.stopped() && !likeness.partial();
    }

    /**
     * Simulates.
     *
     * @param before the company fitted without the last weeks, where some are held out and are to be simulated
     * @param periods most periods of a comparison
     */
    static CrmSimulations of(
            CrmCase crm, Fit fit, Optional<HeldOut.Fitted> before, FitSize size, int periods, Console console) {
        Budget budget = withReserve(size.budget(Tuning.MOST));
        CrmTables tables = crm.tables();
        try (Interrupts interrupts = Interrupts.listen();
                ExperimentLine progress = new ExperimentLine(console, budget, interrupts, System::nanoTime)) {
            Progress search = progress.upTo(before.isPresent() ? SEARCH : SEARCH_ALONE);
            Tuning.Result tuned = tuned(fit, tables, crm, size.seed(), budget.replications(), search);
            FittedCompany company = tuned.company();
            Progress compare = before.isPresent() ? progress.upTo(COMPARISON) : progress;
            Likeness likeness = Likeness.of(company.scenario(), company.draws(), tables, size.seed(), periods, compare);
            Optional<SpeedTrial> trial =
                    likeness.periods() == Likeness.PERIODS && fit.speed().isPresent()
                            ? SpeedTrial.of(company.scenario(), tables, size.seed(), progress)
                            : Optional.empty();
            Optional<HeldOut> heldOut = before.flatMap(
                    b -> heldOut(b, crm, tuned.spent(), likeness.periods(), size.seed(), untimed(progress)));
            return new CrmSimulations(tuned, likeness, trial, heldOut, interrupts.asked());
        }
    }

    private static Tuning.Result tuned(Fit fit, CrmTables tables, CrmCase crm, long seed, int most, Progress progress) {
        return Tuning.of(
                fit,
                f -> FittedCompany.of(f, tables, crm.base(), crm.told(), seed),
                Held.of(crm.base().company()),
                tables,
                seed,
                most,
                progress);
    }

    /** As long as the company itself took: a number of periods, so that a repetition does the same. */
    private static Optional<HeldOut> heldOut(
            HeldOut.Fitted before, CrmCase crm, int most, int periods, long seed, Progress progress) {
        if (progress.cancelled()) {
            return Optional.empty();
        }
        FittedCompany company =
                tuned(before.fit(), before.before(), crm, seed, most, progress).company();
        HeldOut held = HeldOut.of(company, crm.tables(), crm.heldOut(), seed, periods, progress);
        return held.partial() || progress.cancelled() || progress.timeIsWellOver()
                ? Optional.empty()
                : Optional.of(held);
    }

    /** A tenth of a time granted is for the page and the other files. */
    private static Budget withReserve(Budget budget) {
        return budget.isTime() ? budget.less(budget.nanos().getAsLong() / RESERVE) : budget;
    }

    private static Progress untimed(Progress progress) {
        return progress.upTo(Double.POSITIVE_INFINITY);
    }
}
