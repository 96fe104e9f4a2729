package dev.handoff.report;

import dev.handoff.calibration.fit.Estimate;
import dev.handoff.calibration.fit.Fit;
import java.util.List;

/**
 * What a report on a company fitted to a CRM's export tells.
 *
 * @param provenance where the result comes from
 * @param base what sentences call the scenario it extends
 * @param read what was read, left out and understood, a sentence each
 * @param files the files that were read
 * @param fit what was found
 * @param values the fitted values as people read them, in the order of the fit's estimates
 * @param figures what the export shows beside what the fitted company shows
 * @param runs simulated periods the comparison rests on
 * @param weeks how long each of them is, and the export's window
 * @param kept values of the scenario it extends that are assumptions and stay
 * @param partial whether the comparison was ended early
 * @param checks what it was held against beside the figures
 */
public record FitContext(
        Provenance provenance,
        String base,
        List<String> read,
        List<Source> files,
        Fit fit,
        List<Value> values,
        List<Figure> figures,
        int runs,
        int weeks,
        int kept,
        boolean partial,
        FitChecks checks) {

    /** Chance below which as many figures outside their range are no chance any more. */
    private static final double NO_CHANCE = 0.01;

    /** Chance that a figure lies outside its range when the company is the right one. */
    private static final double OUTSIDE = 0.05;

    /** Copies the lists. */
    public FitContext {
        read = List.copyOf(read);
        files = List.copyOf(files);
        values = List.copyOf(values);
        figures = List.copyOf(figures);
    }

    /**
     * A file that was read.
     *
     * @param name as the user named it
     * @param hash SHA-256 of its bytes, in hexadecimal
     */
    public record Source(String name, String hash) {}

    /**
     * A fitted value.
     *
     * @param estimate the value
     * @param label what people call it
     * @param text value and 95 % half-width
     */
    public record Value(Estimate estimate, String label, String text) {
        /** Whether it was found by simulation. */
        public boolean isSimulated() {
            return estimate.block().equals("simulated moments");
        }

        /** Half-width beside the value; infinite where the value is 0. */
        public double relative() {
            double half = (estimate.interval().upper() - estimate.interval().lower()) / 2;
            return estimate.value() == 0 ? Double.POSITIVE_INFINITY : half / Math.abs(estimate.value());
        }
    }

    /**
     * A figure that the export and the fitted company both have.
     *
     * @param name short name for data
     * @param label what people read
     * @param unit its unit; empty for a plain number
     * @param observed what the export shows
     * @param mean what the fitted company shows on average
     * @param sd standard deviation of that from one simulated period to the next, by luck and by what the data leave open
     * @param z how many standard deviations the export is away, the mean's own error allowed for
     */
    public record Figure(String name, String label, String unit, double observed, double mean, double sd, double z) {
        /** Whether it lies outside its 95 % range. */
        public boolean isOutside() {
            return Math.abs(z) > 1.959963984540054;
        }
    }

    /** How many figures lie outside their range. */
    public int outside() {
        return (int) figures.stream().filter(Figure::isOutside).count();
    }

    /** Chance that as many figures or more lie outside if the fitted company is the right one and figures do not hang together. */
    public double chance() {
        int n = figures.size();
        double below = 0;
        double term = Math.pow(1 - OUTSIDE, n);
        for (int k = 0; k < outside(); k++) {
            below += term;
            term *= (double) (n - k) / (k + 1) * OUTSIDE / (1 - OUTSIDE);
        }
        return Math.min(1, Math.max(0, 1 - below));
    }

    /** Whether the fitted company resembles the export: no more figures outside than chance gives in one of a hundred cases. */
    public boolean resembles() {
        return outside() == 0 || chance() >= NO_CHANCE;
    }
}
