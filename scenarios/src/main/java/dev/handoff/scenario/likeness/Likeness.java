package dev.handoff.scenario.likeness;

import dev.handoff.calibration.CrmTables;
import dev.handoff.experiment.Progress;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.draws.FittedDraws;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An export's figures beside those of the fitted company. Every simulated period has its own luck and its own draw of what the data leave open,
 * so its scatter is that of luck and data together.
 *
 * @param figures each figure
 * @param curves tables and curves, point by point
 * @param periods how many periods were simulated
 * @param partial whether it was ended early
 */
public record Likeness(List<Compared> figures, List<CurveLikeness> curves, int periods, boolean partial) {
    /** Periods where nobody says how many. */
    public static final int PERIODS = 40;

    private static final int FRESH = 2_000_000;

    /**
     * One figure.
     *
     * @param figure what it is
     * @param observed what the export shows
     * @param mean over the simulated periods
     * @param sd between them
     * @param z {@code (observed − mean)/(sd·√(1 + 1/periods))}: the mean is known from so many periods only
     */
    public record Compared(SeenFigure figure, double observed, double mean, double sd, double z) {
        static Compared of(SeenFigure figure, double observed, double[] values) {
            double mean = IntStream.range(0, values.length)
                            .mapToDouble(i -> values[i])
                            .sum()
                    / values.length;
            double squares = 0;
            for (double value : values) {
                squares += (value - mean) * (value - mean);
            }
            double sd = Math.sqrt(squares / (values.length - 1));
            double wide = sd * Math.sqrt(1 + 1.0 / values.length);
            double z = wide > 0 ? (observed - mean) / wide : observed == mean ? 0 : Math.signum(observed - mean) * 99;
            return new Compared(figure, observed, mean, sd, z);
        }
    }

    /**
     * Compares.
     *
     * @param company the fitted company
     * @param draws of its values
     * @param tables the export
     * @param seed of all luck
     * @param most how many periods to simulate; fewer when time is up
     * @param progress is told, and asked whether to go on
     */
    public static Likeness of(
            Scenario company, FittedDraws draws, CrmTables tables, long seed, int most, Progress progress) {
        SeenFigures figures = new SeenFigures(tables, company.company());
        SeenCurves curves = new SeenCurves(tables, company.company());
        DrawnPeriods periods =
                new DrawnPeriods(company, draws, new SimulatedPeriods(tables, figures, seed, progress), FRESH);
        progress.begins("comparison, simulated period");
        List<Seen> seen = periods.of(most, log -> new Seen(figures.of(log), curves.of(log)), progress);
        SeenLog export = ExportLog.of(tables);
        List<Compared> compared = compared(
                figures, figures.of(export), seen.stream().map(Seen::figures).toList());
        return new Likeness(
                compared,
                CurveLikeness.of(
                        curves,
                        curves.of(export),
                        seen.stream().map(Seen::curves).toList()),
                seen.size(),
                seen.size() < most);
    }

    /** What is counted in one period. */
    private record Seen(double[] figures, List<SeenCurves.Points> curves) {}

    private static List<Compared> compared(SeenFigures figures, double[] observed, List<double[]> seen) {
        List<Compared> compared = new ArrayList<>();
        for (int i = 0; i < observed.length; i++) {
            int figure = i;
            double[] values = seen.stream()
                    .mapToDouble(period -> period[figure])
                    .filter(Double::isFinite)
                    .toArray();
            if (Double.isFinite(observed[i]) && values.length >= DrawnPeriods.FEWEST) {
                compared.add(Compared.of(figures.figures().get(i), observed[i], values));
            }
        }
        return compared;
    }
}
