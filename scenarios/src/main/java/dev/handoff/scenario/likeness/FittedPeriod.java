package dev.handoff.scenario.likeness;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.fit.Calibration;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.FitBlock;
import dev.handoff.calibration.fit.Held;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What is fitted to the log of one simulated period.
 *
 * @param period the period
 * @param held what the fit to the export held
 */
record FittedPeriod(SimulatedPeriod period, Held held) implements PeriodTask<FittedPeriod.Seen> {
    /**
     * What came of it.
     *
     * @param fitted by name of the block, then of the value
     * @param gapHours median hours from an unanswered attempt to the next
     */
    record Seen(Map<String, Map<String, Double>> fitted, double gapHours) {
        /** What was fitted in that block; nothing where there is none. */
        Map<String, Double> of(String block) {
            return fitted.getOrDefault(block, Map.of());
        }
    }

    @Override
    public Seen run(BooleanSupplier ended) {
        CrmTables tables = period.tables(ended);
        Fit fit = Calibration.fit(tables, held, Optional.empty(), step -> PeriodEnded.unlessGoingOn(ended));
        Map<String, Map<String, Double>> fitted = new LinkedHashMap<>();
        for (FitBlock block : fit.blocks()) {
            fitted.putIfAbsent(block.name(), block.fitted());
        }
        return new Seen(fitted, fit.figures().gapHours());
    }
}
