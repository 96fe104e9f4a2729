package dev.handoff.ledger;

import dev.handoff.company.Company;
import dev.handoff.handoff.Clause;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Sales' half of the agreement: the share of leads for which each clause was kept, by the instant at which that was known. A clause that
 * was in force at no time is absent, and so is one whose breaches nobody counts.
 */
final class SlaBook {

    private final Window window;
    private final Map<Clause, Attainment> inForce = new EnumMap<>(Clause.class);

    private record Attainment(WeeklySum kept, WeeklySum measured) {

        double share() {
            return kept.total() / measured.total();
        }

        double[] byWeek() {
            double[] shares = kept.byWeek();
            double[] of = measured.byWeek();
            for (int week = 0; week < shares.length; week++) {
                shares[week] /= of[week];
            }
            return shares;
        }
    }

    SlaBook(Window window) {
        this.window = window;
    }

    /** From then on these clauses may be measured as well. */
    void adopt(Company company) {
        for (Clause clause : Clause.values()) {
            if (Clauses.counted(company, clause)) {
                inForce.computeIfAbsent(clause, c -> new Attainment(new WeeklySum(window), new WeeklySum(window)));
            }
        }
    }

    void measured(long at, Clause clause, boolean wasKept) {
        Attainment attainment = inForce.get(clause);
        if (attainment != null) {
            attainment.measured().add(at, 1);
            attainment.kept().add(at, wasKept ? 1 : 0);
        }
    }

    /** Attainment of each clause over the window; NaN where nothing was measured. */
    void report(Responses out) {
        inForce.forEach((clause, attainment) -> out.put(clause.metric(), "share", attainment.share()));
    }

    /** Attainment by week; NaN in weeks in which nothing was measured. */
    List<WeeklyResponse> weekly() {
        List<WeeklyResponse> series = new ArrayList<>();
        inForce.forEach(
                (clause, attainment) -> series.add(new WeeklyResponse(clause.metric(), "share", attainment.byWeek())));
        return series;
    }
}
