package dev.handoff.scenario.likeness;

import dev.handoff.company.Company;
import java.util.function.BooleanSupplier;

/**
 * What one simulated period shows of its last weeks, and of those before.
 *
 * @param period the period
 * @param company whose working hours and currency count
 * @param weeks how many of its weeks are the last
 */
record QuarterPeriod(SimulatedPeriod period, Company company, int weeks) implements PeriodTask<QuarterPeriod.Seen> {
    /** Figures of the last weeks, and what was known of each when they began. */
    record Seen(double[] after, double[] before) {}

    @Override
    public Seen run(BooleanSupplier ended) {
        QuarterFigures figures = new QuarterFigures(period.export(), company, weeks);
        SeenLog log = period.log(ended);
        return new Seen(figures.of(log), figures.knownBefore(log));
    }
}
