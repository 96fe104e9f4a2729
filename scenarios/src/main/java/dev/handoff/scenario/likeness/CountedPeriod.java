package dev.handoff.scenario.likeness;

import dev.handoff.company.Company;
import java.util.function.BooleanSupplier;

/**
 * The figures of one simulated period that a company is tuned to, among others.
 *
 * @param period the period
 * @param company whose working hours and currency count
 */
record CountedPeriod(SimulatedPeriod period, Company company) implements PeriodTask<double[]> {
    @Override
    public double[] run(BooleanSupplier ended) {
        return new SeenFigures(period.export(), company).forTuning(period.log(ended));
    }
}
