package dev.handoff.calibration.fit;

import dev.handoff.calibration.LeadEnding;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.util.FastMath;

/**
 * Days between conversations, in which a rival may have sold: Δ days with the chance 1 − e^(−Δ/R). Only a share of what a rival sold is
 * recorded; for each of those there are others that look as if it had not, and of a lead that does not fit nobody hears about rivals.
 */
final class RivalTimes {
    private final double recorded;
    private final List<Double> sold = new ArrayList<>();
    private final List<Double> free = new ArrayList<>();
    private int rivals;

    /**
     * Of no lead as yet.
     *
     * @param recorded share of endings that are recorded
     */
    RivalTimes(double recorded) {
        this.recorded = Math.max(recorded, 1e-9);
    }

    /**
     * One lead.
     *
     * @param days from its creation to its last conversation
     * @param last of these, those from the conversation before to the last
     */
    void add(double days, double last, LeadEnding ending) {
        boolean rival = last > 0 && ending == LeadEnding.COMPETITOR;
        boolean countsOthers = rival || ending == LeadEnding.MISFIT;
        if (days > 0) {
            rivals += rival ? 1 : 0;
            sold.add(rival ? last : 0);
            free.add(days - (countsOthers ? last / recorded : 0));
        }
    }

    /** Leads lost to a recorded rival. */
    int sold() {
        return rivals;
    }

    /** Days in which no rival sold. */
    double free() {
        return free.stream().mapToDouble(days -> days).sum();
    }

    /** The R at which the likelihood is flat: Σ Δ/(e^(Δ/R) − 1) over those sold to, each for 1/recorded, is the free time. */
    double mean() {
        return new BrentSolver(1e-9, 1e-9).solve(1000, this::slope, 1e-3, 1e5);
    }

    private double slope(double mean) {
        double sum = 0;
        for (int i = 0; i < sold.size(); i++) {
            sum += slopeOf(i, mean);
        }
        return sum;
    }

    private double slopeOf(int i, double mean) {
        double days = sold.get(i);
        return (days > 0 ? days / FastMath.expm1(days / mean) / recorded : 0) - free.get(i);
    }

    /**
     * Standard error of ln R. What one recorded ending says of unrecorded ones makes leads weigh unequally, so it is the scatter of what each
     * lead adds to the slope that tells (White, "Maximum likelihood estimation of misspecified models", Econometrica 50, 1982).
     */
    double errorOfLog(double mean) {
        double squares = 0;
        double bend = 0;
        for (int i = 0; i < sold.size(); i++) {
            double of = slopeOf(i, mean);
            squares += of * of;
            double odds = sold.get(i) / mean;
            double grown = FastMath.expm1(odds);
            bend += odds > 0 ? odds * odds * mean * (grown + 1) / (grown * grown) / recorded : 0;
        }
        return Math.sqrt(squares) / bend;
    }
}
