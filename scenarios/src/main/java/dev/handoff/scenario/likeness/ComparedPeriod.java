package dev.handoff.scenario.likeness;

import dev.handoff.company.Company;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Figures and curves of one simulated period.
 *
 * @param period the period
 * @param company whose working hours and currency count
 */
record ComparedPeriod(SimulatedPeriod period, Company company) implements PeriodTask<ComparedPeriod.Seen> {
    /** What is counted. */
    record Seen(double[] figures, List<SeenCurves.Points> curves) {}

    @Override
    public Seen run(BooleanSupplier ended) {
        SeenLog log = period.log(ended);
        return new Seen(
                new SeenFigures(period.export(), company).of(log), new SeenCurves(period.export(), company).of(log));
    }
}
