package dev.handoff.evidence.cases;

import dev.handoff.evidence.cases.OracleCase.Figure;
import dev.handoff.evidence.theory.CompoundPoisson;
import dev.handoff.ledger.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Revenue of a week as a Poisson number of won deals of lognormal size. Cases of file 13 of the validation data.
 *
 * <p>Winning a share p of Poisson(n) leads is winning each of Poisson(np): cases "thinned" do that, so that the rarer figures need fewer
 * leads.
 */
final class RevenueCases {

    private static final String SOURCE = "Klugman, Panjer & Willmot, Loss Models";
    private static final double[] LEVELS = {0.05, 0.1, 0.5, 0.9, 0.95};

    private RevenueCases() {}

    static List<OracleCase> all() {
        // Quantiles computed outside the project by tilted FFT (Panjer), good to 1e-4.
        double[] first = {107809.977155806, 124374.441648312, 193836.235827675, 283253.104756751, 313033.329903468};
        double[] second = {27958.9612694742, 42468.1634439749, 125505.244811309, 284163.305989286, 352245.443886465};
        double[] third = {65892.0288085937, 79406.2805175781, 144981.384277344, 255786.895751953, 302256.622314453};
        double[] fourth = {12051.6862165893, 24918.4623222232, 136430.521904384, 492585.989612671, 704218.257232488};
        CompoundPoisson steady = new CompoundPoisson(20, 10_000, 1);
        CompoundPoisson few = new CompoundPoisson(6, 25_000, 1.5);
        CompoundPoisson uneven = new CompoundPoisson(20, 8_000, 2);
        CompoundPoisson wild = new CompoundPoisson(4.5, 50_000, 3);
        return List.of(
                drawn("REV-01", steady, 0.2, first, true),
                drawn("REV-02", few, 0.1, second, false),
                drawn("REV-03", uneven, 0.05, third, false),
                drawn("REV-04", wild, 0.15, fourth, false),
                thinned("REV-01 thinned", steady, first, variance(steady), thirdMoment(steady)),
                thinned("REV-02 thinned", few, second, variance(few)),
                thinned("REV-03 thinned", uneven, third),
                thinned("REV-04 thinned", wild, fourth));
    }

    /** Each lead is won or lost; the lower quantiles would take too many leads. */
    private static OracleCase drawn(
            String id, CompoundPoisson theory, double winShare, double[] quantiles, boolean quick) {
        int weeks = 300;
        List<Figure> figures = new ArrayList<>(List.of(
                new Figure("E[revenue]", theory.mean(), "wins·E[size]", run -> run.metric(Metric.REVENUE) / weeks),
                new Figure(
                        "E[revenue.expected]",
                        theory.mean(),
                        "wins·E[size]",
                        run -> run.metric(Metric.REVENUE_EXPECTED) / weeks)));
        figures.addAll(quantiles(2, quantiles));
        return new OracleCase(
                id, "revenue of a week", "mmc", settings(theory, winShare, weeks), 40, SOURCE, quick, figures);
    }

    /** Skewness takes more replications than variance. */
    private static OracleCase thinned(String id, CompoundPoisson theory, double[] quantiles, Figure... moments) {
        List<Figure> figures = new ArrayList<>(List.of(moments));
        figures.addAll(quantiles(0, quantiles));
        return new OracleCase(
                id,
                "revenue of a week",
                "mmc",
                settings(theory, 1, 2600),
                moments.length > 1 ? 250 : 100,
                SOURCE,
                false,
                figures);
    }

    private static Figure variance(CompoundPoisson theory) {
        return new Figure(
                "Var[revenue]",
                theory.variance(),
                "wins·E[size²]",
                run -> revenue(run).meanSquareAbout(theory.mean()));
    }

    private static Figure thirdMoment(CompoundPoisson theory) {
        double third = theory.skewness() * Math.sqrt(theory.variance()) * theory.variance();
        return new Figure(
                "skewness·sd³", third, "wins·E[size³]", run -> revenue(run).meanCubeAbout(theory.mean()));
    }

    private static List<String> settings(CompoundPoisson theory, double winShare, int weeks) {
        return new QueueSettings()
                .weeks(0, weeks)
                .set("channels.arrivals.inquiriesPerWeek", theory.wins() / winShare)
                .set("work.touch", "0 s")
                .set("deals.winShare", winShare)
                .set("deals.medianSize", theory.medianSize())
                .set("deals.sizeSpread", theory.sizeSpread())
                .overrides();
    }

    /** A quantile is right when its share of the weeks earns no more. */
    private static List<Figure> quantiles(int from, double... values) {
        List<Figure> figures = new ArrayList<>();
        for (int i = from; i < values.length; i++) {
            double quantile = values[i];
            String name = String.format(Locale.ROOT, "P(revenue<=%.6g)", quantile);
            figures.add(new Figure(
                    name, LEVELS[i], "tilted FFT (Panjer)", run -> revenue(run).shareUpTo(quantile)));
        }
        return figures;
    }

    private static NotedNumbers revenue(Observation run) {
        return run.weekly(Metric.REVENUE);
    }
}
