package dev.handoff.evidence.cases;

import dev.handoff.evidence.cases.OracleCase.Figure;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/** Inquiries that come when they are stated to come: every so many minutes, or instant by instant as a log has them. */
final class ScheduleCases {

    private static final int REPLICATIONS = 40;
    private static final int SECONDS_AN_HOUR = 3600;
    private static final int PAIRS = 480;

    private ScheduleCases() {}

    static List<OracleCase> all() {
        return List.of(everyQuarter(), pairs());
    }

    /** Inquiries every 1/λ hours and exponential work: D/M/1, σ the root of {@code exp(−(1 − σ)μ/λ)}. */
    private static OracleCase everyQuarter() {
        double lambda = 4;
        double mu = 5;
        double sigma = 0;
        for (int i = 0; i < 1000; i++) {
            sigma = FastMath.exp(-(1 - sigma) * mu / lambda);
        }
        List<Figure> figures = List.of(
                new Figure("rho", lambda / mu, "λ/μ", Measure.metric("rep.utilization")),
                new Figure(
                        "p_wait",
                        sigma,
                        "σ = exp(−(1 − σ)μ/λ)",
                        run -> 1 - run.waits().shareUpTo(0)),
                new Figure(
                        "mean_wait",
                        sigma / (mu * (1 - sigma)),
                        "σ/(μ(1 − σ))",
                        run -> run.waits().mean()));
        List<String> overrides = QueueSettings.of(0, 1, QueueSettings.exponential(1 / mu))
                .set("channels.arrivals.schedule", "{every: 15 min}")
                .weeks(4, 104)
                .overrides();
        return new OracleCase(
                "SCH-01",
                "D/M/1, an inquiry every quarter of an hour",
                "mmc",
                overrides,
                REPLICATIONS,
                "Kendall 1951; Gross & Harris, ch. 5",
                false,
                figures);
    }

    /** A log of pairs, t apart and each pair long after the last: the second waits {@code (S − t)⁺} (Lindley 1952). */
    private static OracleCase pairs() {
        double mu = 1;
        double t = 0.5;
        double stillBusy = FastMath.exp(-mu * t);
        List<Figure> figures = List.of(
                new Figure("P(wait<=0)", 1 - stillBusy / 2, "1 − exp(−μt)/2", Measure.waitAtMost(0)),
                new Figure(
                        "mean_wait",
                        stillBusy / mu / 2,
                        "exp(−μt)/(2μ)",
                        run -> run.waits().mean()));
        List<String> overrides = QueueSettings.of(0, 1, QueueSettings.exponential(1 / mu))
                .set("channels.arrivals.schedule", "{at: " + logOfPairs(t) + "}")
                .weeks(0, 52)
                .overrides();
        return new OracleCase(
                "SCH-02",
                "a log replayed, pairs of inquiries",
                "mmc",
                overrides,
                REPLICATIONS,
                "Lindley 1952",
                true,
                figures);
    }

    private static String logOfPairs(double hoursBetween) {
        double step = 52 * QueueSettings.HOURS_A_WEEK / PAIRS;
        return IntStream.range(0, PAIRS)
                .mapToObj(i -> seconds(i * step) + ", " + seconds(i * step + hoursBetween))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** Whole seconds, in full: a long run has more of them than a number is spelled with by itself. */
    private static String seconds(double hours) {
        return Math.round(hours * SECONDS_AN_HOUR) + " s";
    }
}
