package dev.handoff.cli.command;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.fit.Calibration;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.Held;
import dev.handoff.calibration.fit.UnloggedCalls;
import dev.handoff.scenario.likeness.HeldOut;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
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
    static CrmFits of(CrmCase crm, long seed, Executor threads) {
        CrmTables tables = crm.tables();
        Held held = Held.of(crm.base().company());
        CompletableFuture<Optional<HeldOut.Fitted>> before = beside(
                threads,
                () -> crm.heldOut() == 0
                        ? Optional.empty()
                        : Optional.of(HeldOut.Fitted.of(tables, crm.heldOut(), crm.base(), crm.told(), seed)));
        CompletableFuture<Optional<Unlogged>> unlogged = beside(
                threads,
                () -> crm.unlogged().isEmpty()
                        ? Optional.empty()
                        : Optional.of(putBack(tables, held, crm.unlogged().getAsDouble(), seed)));
        Fit fit = Calibration.fit(tables, held, crm.read().spend());
        return new CrmFits(fit, before.join(), unlogged.join());
    }

    private static <T> CompletableFuture<T> beside(Executor threads, Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, threads);
    }

    private static Unlogged putBack(CrmTables tables, Held held, double share, long seed) {
        CrmTables all = UnloggedCalls.putBack(tables, held, share, seed);
        return new Unlogged(share, all.activities().size() - tables.activities().size(), Calibration.fit(all, held));
    }
}
