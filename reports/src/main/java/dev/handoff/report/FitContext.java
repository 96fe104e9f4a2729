package dev.handoff.report;

import dev.handoff.calibration.fit.ErrorScale;
import dev.handoff.calibration.fit.Estimate;
import dev.handoff.calibration.fit.Fit;
import java.util.List;
import java.util.Locale;

/**
 * What a report on a company fitted to a CRM's export tells.
 *
 * @param provenance where the result comes from
 * @param base what sentences call the scenario it extends
 * @param read what was read, left out and understood, a sentence each
 * @param doubts where the files do not seem to be whole, a located sentence each
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
        List<String> doubts,
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
        doubts = List.copyOf(doubts);
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

        /** How wide its interval is: half of it beside the value, of a share beside the larger one of it and the rest, for a share may be near nought. */
        public double width() {
            double of = Math.abs(estimate.value());
            return half() / (isShare() ? Math.max(of, 1 - of) : of);
        }

        /** Half of its interval beside the value. */
        public double relative() {
            return half() / Math.abs(estimate.value());
        }

        private double half() {
            return (estimate.interval().upper() - estimate.interval().lower()) / 2;
        }

        private boolean isShare() {
            return estimate.link() == ErrorScale.LOGIT;
        }

        /** What is left open, in words: of the value, in points where it is a share that a percentage says little of, from where to where when it is more than the value. */
        public String open() {
            if (relative() <= 1) {
                return "± " + Math.round(100 * relative()) + " %";
            }
            if (isShare()) {
                double points = 100 * half();
                return String.format(Locale.ROOT, points < 10 ? "± %.1f points" : "± %.0f points", points);
            }
            String unit = estimate.unit().isEmpty() ? "" : " " + estimate.unit();
            return "from " + Numbers.amount(estimate.interval().lower()) + " to "
                    + Numbers.amount(estimate.interval().upper()) + unit;
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
