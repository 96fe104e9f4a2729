package dev.handoff.sales;

import dev.handoff.company.Prospecting;
import dev.handoff.kernel.SimTime;
import dev.handoff.random.Counts;
import dev.handoff.random.PoissonTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * How many leads a task of prospecting finds. Each further hour of a week yields less: {@code yield/(1 + hours/h)}, so that a week's leads
 * grow as {@code yield·h·ln(1 + hours/h)}. A week's first task, its second and so on find as many on average in every week: worked out once.
 */
final class ProspectingYield {

    private final Prospecting prospecting;
    private final long task;
    private final List<PoissonTable> ofTask = new ArrayList<>();

    /** Tasks of so many milliseconds. */
    ProspectingYield(Prospecting prospecting, long task) {
        this.prospecting = prospecting;
        this.task = task;
    }

    /**
     * Leads that a task finds.
     *
     * @param before milliseconds prospected in the same week before it
     * @param u uniform
     */
    long found(long before, double u) {
        if (before % task != 0) {
            return Counts.poisson(mean(before), u);
        }
        int number = (int) (before / task);
        while (ofTask.size() <= number) {
            ofTask.add(new PoissonTable(mean(ofTask.size() * task)));
        }
        return ofTask.get(number).count(u);
    }

    private double mean(long before) {
        return cumulative(hours(before + task)) - cumulative(hours(before));
    }

    private double cumulative(double hours) {
        double h = prospecting.halvedAfterHours();
        return prospecting.leadsPerHour() * h * FastMath.log1p(hours / h);
    }

    private static double hours(long millis) {
        return millis / (double) SimTime.HOUR;
    }
}
