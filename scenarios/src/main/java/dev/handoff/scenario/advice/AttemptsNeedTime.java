package dev.handoff.scenario.advice;

import dev.handoff.company.Sla.MinimumAttempts;
import dev.handoff.handoff.Deadlines;
import dev.handoff.kernel.Distribution;
import dev.handoff.kernel.SimTime;
import java.util.List;

/** So many attempts need their time: the gaps of the cadence between them must fit into the window. */
final class AttemptsNeedTime implements AdviceRule {
    private static final double ENOUGH = 0.8;
    private static final int LEADS = 2000;

    /** Steps of a low-discrepancy sequence: fractional parts of multiples of the roots of 2, 3, 5, … are spread evenly. */
    private static final double[] STEPS = {
        0.414213562, 0.732050808, 0.236067977, 0.645751311, 0.316624790, 0.605551275, 0.123105626, 0.358898944
    };

    @Override
    public List<Advice> look(Given given) {
        return given.sales().minimumAttempts().stream()
                .filter(clause -> share(given, clause.attempts()) < ENOUGH)
                .map(clause -> advice(given, clause))
                .toList();
    }

    private static Advice advice(Given given, MinimumAttempts clause) {
        double median = given.company().cadence().gap().millis().quantile(0.5);
        return new Advice(
                "sla.sales.minimumAttempts",
                clause.attempts() + " attempts in "
                        + given.stated().get("sla.sales.minimumAttempts.within") + " with a gap of "
                        + Say.about(SimTime.hours((long) median)) + " h: the cadence alone gets about "
                        + Say.ofHundred(share(given, clause.attempts())) + " leads so far",
                remedy(given, clause));
    }

    /** The most attempts that fit; one attempt always does. */
    private static String remedy(Given given, MinimumAttempts clause) {
        int fitting = clause.attempts();
        while (fitting > 1 && share(given, fitting) < ENOUGH) {
            fitting--;
        }
        return "attempts: " + fitting + ", a longer window, or a shorter cadence.gap";
    }

    /** Share of leads that get so many attempts in the window when each is made as soon as the cadence and the working hours allow. */
    private static double share(Given given, int attempts) {
        MinimumAttempts clause = given.sales().minimumAttempts().orElseThrow();
        Distribution gap = given.company().cadence().gap().millis();
        int inTime = 0;
        for (int lead = 0; lead < LEADS; lead++) {
            long start = given.calendar().nextWorking(lead * SimTime.WEEK / LEADS);
            long at = start;
            for (int k = 1; k < attempts; k++) {
                double luck = fraction((lead + 0.5) * STEPS[(k - 1) % STEPS.length] + k / STEPS.length * 0.5);
                at = given.calendar().nextWorking(at + (long) gap.quantile(luck));
            }
            inTime += at <= Deadlines.endOf(given.calendar(), start, clause.within()) ? 1 : 0;
        }
        return inTime / (double) LEADS;
    }

    private static double fraction(double value) {
        return Math.min(1 - 1e-9, Math.max(1e-9, value - Math.floor(value)));
    }
}
