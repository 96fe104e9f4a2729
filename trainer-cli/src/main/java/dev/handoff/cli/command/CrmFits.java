package dev.handoff.cli.command;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.fit.Calibration;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.FitStep;
import dev.handoff.calibration.fit.Held;
import dev.handoff.calibration.fit.UnloggedCalls;
import dev.handoff.cli.progress.FittingLine;
import dev.handoff.scenario.fitted.FittedCompany;
import dev.handoff.scenario.likeness.HeldOut;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The direct fits of an export: to all weeks, without the last ones, and with calls put back that nobody logged.
 *
 * @param fit to all weeks
 * @param before without the last weeks, where some are held out
 * @param unlogged with those calls put back, where somebody asked for that
 */
record CrmFits(Fit fit, Optional<HeldOut.Fitted> before, Optional<Unlogged> unlogged) {
    /**
     * A fit with calls put back.
     *
     * @param share of unanswered calls that was never logged
     * @param added how many calls that are
     */
    record Unlogged(double share, int added, Fit fit) {}

    /** Fits, side by side where there are threads for it. */
    static CrmFits of(CrmCase crm, long seed, Executor threads, FittingLine line) {
        CrmTables tables = crm.tables();
        Held held = Held.of(crm.base().company());
        Consumer<FitStep> steps = line.of("");
        CompletableFuture<Optional<HeldOut.Fitted>> before =
                beside(threads, () -> crm.heldOut() == 0 ? Optional.empty() : Optional.of(before(crm, seed, line)));
        CompletableFuture<Optional<Unlogged>> unlogged = beside(
                threads,
                () -> crm.unlogged().isEmpty()
                        ? Optional.empty()
                        : Optional.of(putBack(tables, held, crm.unlogged().getAsDouble(), seed, line)));
        Fit fit = Calibration.ofCompany(tables, held, crm.read().spend(), steps);
        line.done("");
        return new CrmFits(fit, before.join(), unlogged.join());
    }

    private static <T> CompletableFuture<T> beside(Executor threads, Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, threads);
    }

    private static HeldOut.Fitted before(CrmCase crm, long seed, FittingLine line) {
        String which = "without the last " + crm.heldOut() + " weeks";
        CrmTables before = HeldOut.before(crm.tables(), crm.heldOut());
        Fit fit = Calibration.ofCompany(before, Held.of(crm.base().company()), Optional.empty(), line.of(which));
        line.done(which);
        return new HeldOut.Fitted(before, fit, FittedCompany.of(fit, before, crm.base(), crm.told(), seed));
    }

    private static Unlogged putBack(CrmTables tables, Held held, double share, long seed, FittingLine line) {
        String which = "with calls put back";
        Consumer<FitStep> steps = line.of(which);
        CrmTables all = UnloggedCalls.putBack(tables, held, share, seed);
        Fit fit = Calibration.ofCompany(all, held, Optional.empty(), steps);
        line.done(which);
        return new Unlogged(share, all.activities().size() - tables.activities().size(), fit);
    }
}
