package dev.handoff.report;

import dev.handoff.calibration.fit.WaitBalance;
import java.util.List;
import java.util.Optional;

/**
 * What a fit to a CRM's export was held against.
 *
 * @param curves tables and curves of the export beside those of the fitted company
 * @param moments how well the figures are met that values were moved for
 * @param centring how what no log shows was taken out of what was fitted; empty where there was too little to do it by
 * @param heldOut the last weeks, held out
 * @param changes decisions before and after what the company changed
 * @param unlogged what calls that nobody logged would move
 * @param balance whether leads that waited for the desk were like others
 * @param trial what the fitted company itself says of speed
 */
public record FitChecks(
        List<Curve> curves,
        Optional<Moments> moments,
        Optional<Centring> centring,
        HeldOut heldOut,
        List<Change> changes,
        Optional<Unlogged> unlogged,
        Optional<WaitBalance> balance,
        Optional<Trial> trial) {
    /** Copies the lists. */
    public FitChecks {
        curves = List.copyOf(curves);
        changes = List.copyOf(changes);
    }

    /**
     * A table or curve.
     *
     * @param name short name
     * @param label what people read
     * @param axis what its points are
     * @param isShare whether shares stand at the points; else counts
     * @param isTable whether it is held against the company by χ²; else by its largest distance
     * @param points what each is called
     * @param observed what the export shows there; NaN where nothing
     * @param mean of the simulated periods
     * @param low lower end of their 95 % range
     * @param high its upper end
     * @param statistic χ² or distance
     * @param used points it rests on
     * @param chance share of simulated periods that are as far from the others, or farther
     */
    public record Curve(
            String name,
            String label,
            String axis,
            boolean isShare,
            boolean isTable,
            List<String> points,
            List<Double> observed,
            List<Double> mean,
            List<Double> low,
            List<Double> high,
            double statistic,
            int used,
            double chance) {
        /** Copies the lists. */
        public Curve {
            points = List.copyOf(points);
            observed = List.copyOf(observed);
            mean = List.copyOf(mean);
            low = List.copyOf(low);
            high = List.copyOf(high);
        }
    }

    /**
     * Rounds of simulated logs that were fitted as the export was, so that belief, trust, load and waiting are taken out of what was fitted.
     *
     * @param rounds how many were finished
     * @param planned how many there would have been
     * @param share of the company's people and inquiries that was simulated, 0 to 1
     */
    public record Centring(int rounds, int planned, double share) {}

    /**
     * Figures met together.
     *
     * @param statistic J
     * @param figures how many
     * @param values how many were moved for them
     * @param chance of a J as large, if the company is the right one; NaN where there are no more figures than values
     */
    public record Moments(double statistic, int figures, int values, double chance) {}

    /**
     * The last weeks.
     *
     * @param weeks how many were held out; 0 when none were
     * @param figures each figure, with what the plain funnel expects
     * @param periods how many periods were simulated
     * @param none why none were held out; empty when some were
     */
    public record HeldOut(int weeks, List<HeldFigure> figures, int periods, String none) {
        /** Copies the list. */
        public HeldOut {
            figures = List.copyOf(figures);
        }

        /** None, and why. */
        public static HeldOut none(String why) {
            return new HeldOut(0, List.of(), 0, why);
        }

        /** How many figures lie within their range. */
        public int inside() {
            return (int) figures.stream().filter(f -> !f.figure().isOutside()).count();
        }

        /** Mean distance of the simulated company from what happened, as a share of it, over totals. */
        public double error() {
            return figures.stream()
                    .filter(HeldFigure::isTotal)
                    .mapToDouble(f -> f.off(f.figure().mean()))
                    .filter(Double::isFinite)
                    .average()
                    .orElse(Double.NaN);
        }

        /** The same of the plain funnel. */
        public double funnelError() {
            return figures.stream()
                    .filter(HeldFigure::isTotal)
                    .mapToDouble(f -> f.off(f.funnel()))
                    .filter(Double::isFinite)
                    .average()
                    .orElse(Double.NaN);
        }
    }

    /**
     * A figure of the weeks held out.
     *
     * @param figure what happened beside the simulated company
     * @param funnel what the plain funnel expects; NaN where nothing
     */
    public record HeldFigure(FitContext.Figure figure, double funnel) {
        /** Whether it adds up over the weeks. */
        public boolean isTotal() {
            return figure.name().startsWith("total.");
        }

        private double off(double expected) {
            return Math.abs(expected - figure.observed()) / Math.abs(figure.observed());
        }
    }

    /**
     * Something the company changed.
     *
     * @param text what, and when
     * @param decisions how reps decided before and after
     */
    public record Change(String text, List<Moved> decisions) {
        /** Copies the list. */
        public Change {
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * A value fitted to two parts, or in two ways.
     *
     * @param label what people call it
     * @param path of the parameter
     * @param one with its ±
     * @param other with its ±
     * @param errors how far apart they are, in standard errors
     */
    public record Moved(String label, String path, String one, String other, double errors) {}

    /**
     * Calls that nobody logged.
     *
     * @param share of unanswered calls that is assumed never to have been logged
     * @param added calls put back under that assumption
     * @param values every value that moves by more than half a standard error
     * @param all how many values were fitted
     */
    public record Unlogged(double share, int added, List<Moved> values, int all) {
        /** Copies the list. */
        public Unlogged {
            values = List.copyOf(values);
        }
    }

    /**
     * The trial of speed in the fitted company.
     *
     * @param slope log-odds of becoming worth pursuing per tenfold delay
     * @param standardError of it
     * @param leads how many it rests on
     */
    public record Trial(double slope, double standardError, int leads) {}
}
