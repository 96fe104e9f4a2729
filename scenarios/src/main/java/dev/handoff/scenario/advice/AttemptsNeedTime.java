package dev.handoff.scenario.advice;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Limit;
import dev.handoff.company.Sla;
import dev.handoff.company.Sla.MinimumAttempts;
import dev.handoff.company.TimeBasis;
import dev.handoff.handoff.Deadlines;
import dev.handoff.kernel.SimTime;
import java.util.List;

/** So many attempts need their time: the gaps of the cadence between them, paced where the list paces, must fit into the window. */
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
                        + FiguresInWords.about(SimTime.hours((long) median)) + " h: there is time for that with about "
                        + FiguresInWords.ofHundred(share(given, clause.attempts())) + " leads" + kept(given),
                remedy(given, clause));
    }

    /** What is done of it, which may be less: reps decide, and are short of time. */
    private static String kept(Given given) {
        return given.quarter()
                .map(SimulatedQuarter::minimumKept)
                .filter(share -> !Double.isNaN(share))
                .map(share -> "; in a quarter simulated once it was kept for " + FiguresInWords.ofHundred(share))
                .orElse("");
    }

    /** The most attempts that fit; one attempt always does. */
    private static String remedy(Given given, MinimumAttempts clause) {
        int fitting = clause.attempts();
        while (fitting > 1 && share(given, fitting) < ENOUGH) {
            fitting--;
        }
        return "attempts: " + fitting + ", a longer window, or a shorter cadence.gap";
    }

    /**
     * Share of the leads that can get so many attempts in the window when each is made as soon as the cadence and the working hours allow.
     * Leads on the list, {@code enforcement · legitimacy} of them, are paced: the gap is at most the time left ÷ (attempts left + 1).
     */
    static double share(Given given, int attempts) {
        Sla.SalesPromise sales = given.sales();
        double listed = sales.watch().pace().isYes()
                ? sales.enforcement() * given.company().sla().legitimacy().start()
                : 0;
        return given.overHolders(hours ->
                listed * share(given, hours, attempts, true) + (1 - listed) * share(given, hours, attempts, false));
    }

    private static double share(Given given, WorkingCalendar hours, int attempts, boolean paced) {
        Limit within = given.sales().minimumAttempts().orElseThrow().within();
        int inTime = 0;
        for (int lead = 0; lead < LEADS; lead++) {
            long start = hours.nextWorking(lead * SimTime.WEEK / LEADS);
            long due = Deadlines.endOf(hours, start, within);
            long at = start;
            for (int k = 1; k < attempts; k++) {
                long next = at + (long) gap(given, lead, k);
                next = paced ? Math.min(next, latest(hours, at, due, attempts - k, within.basis())) : next;
                at = hours.nextWorking(next);
            }
            inTime += at <= due ? 1 : 0;
        }
        return inTime / (double) LEADS;
    }

    /** The cadence's gap after attempt k of a lead, its luck spread evenly over the leads. */
    private static double gap(Given given, int lead, int k) {
        double luck = fraction((lead + 0.5) * STEPS[(k - 1) % STEPS.length] + k / STEPS.length * 0.5);
        return given.company().cadence().gap().millis().quantile(luck);
    }

    /** The latest instant of the next attempt that paces: what time is left is divided by the attempts left and one. */
    private static long latest(WorkingCalendar hours, long at, long due, int left, TimeBasis basis) {
        if (at >= due) {
            return at;
        }
        return basis == TimeBasis.CLOCK
                ? at + (due - at) / (left + 1)
                : hours.plusWorking(at, hours.workingBetween(at, due) / (left + 1));
    }

    private static double fraction(double value) {
        return Math.min(1 - 1e-9, Math.max(1e-9, value - Math.floor(value)));
    }
}
