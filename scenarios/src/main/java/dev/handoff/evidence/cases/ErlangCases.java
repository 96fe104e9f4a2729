package dev.handoff.evidence.cases;

import dev.handoff.evidence.cases.OracleCase.Figure;
import dev.handoff.evidence.theory.ErlangC;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** M/M/c: several reps, one line, exponential touches. Cases of file 01 of the validation data. */
final class ErlangCases {

    private static final int REPLICATIONS = 40;

    /** From so many reps on, the variance of the wait to 2 % would take tens of millions of leads. */
    private static final int LARGE_TEAM = 50;

    private static final String SOURCE = "Erlang 1917; Gross & Harris, Fundamentals of Queueing Theory, ch. 2";

    private ErlangCases() {}

    static List<OracleCase> all() {
        return List.of(
                of("MMC-01", 1, 2, 1, 0.5, 4, 260, true, 0.25, 1),
                of("MMC-02", 1.5, 3, 1, 0.5, 4, 180, false, 0.1, 0.5),
                of("MMC-03", 0.9, 1, 1, 0.1, 26, 2600, false, 1, 5, 10),
                of("MMC-04", 1, 3, 1, 1, 4, 260, false, 0.1, 1),
                of("MMC-05", 3, 4, 2, 1, 4, 104, true, 0.1, 0.5),
                of("MMC-06", 8, 3, 3, 0.3, 6, 180, false, 1 / 12.0, 0.25, 1),
                of("MMC-07", 20, 2.5, 10, 0.3, 2, 35, false, 1 / 12.0, 0.25),
                of("MMC-08", 48, 1, 50, 0.5, 2, 52, false, 1 / 12.0, 1 / 3.0, 1),
                of("MMC-09", 95, 1, 100, 0.5, 2, 32, false, 0.05, 0.2),
                of("MMC-10", 0.5, 0.3, 2, 0.05, 26, 1040, false, 1, 10),
                of("MMC-11", 1 / 6.0, 1 / 3.0, 1, 0.05, 10, 1040, false, 3, 10));
    }

    private static OracleCase of(
            String id,
            double lambda,
            double mu,
            int servers,
            double fading,
            int warmUp,
            int weeks,
            boolean quick,
            double... waits) {
        ErlangC queue = new ErlangC(lambda, mu, servers);
        List<String> overrides = QueueSettings.of(lambda, servers, QueueSettings.exponential(1 / mu))
                .weeks(warmUp, weeks)
                .fading(fading)
                .overrides();
        String title = String.format(Locale.ROOT, "M/M/%d, ρ = %.3g", servers, queue.load());
        String scenario = servers == 1 ? "mm1" : "mmc";
        return new OracleCase(
                id, title, scenario, overrides, REPLICATIONS, SOURCE, quick, figures(queue, fading, waits));
    }

    private static List<Figure> figures(ErlangC queue, double fading, double... waits) {
        List<Figure> figures = new ArrayList<>(List.of(
                new Figure("rho", queue.load(), "λ/(cμ)", Measure.metric("rep.utilization")),
                new Figure("mean_wait", queue.meanWait(), "C/(cμ − λ)", Measure.metric("speed.to.lead.human")),
                new Figure(
                        "p_wait",
                        queue.waitingChance(),
                        "Erlang's C",
                        run -> 1 - run.waits().shareUpTo(0)),
                new Figure(
                        "mean_sojourn",
                        queue.meanSojourn(),
                        "C/η + 1/μ",
                        run -> run.sojourns().mean()),
                new Figure("mean_queue_len", queue.queueLength(), "λC/η", Measure.metric("queue.length")),
                new Figure(
                        "E[exp(-" + fading + "*wait)]",
                        queue.discounted(fading),
                        "1 − C + Cη/(η + k)",
                        Measure.ratio("sqls", "mqls"))));
        for (double t : waits) {
            figures.add(new Figure(
                    String.format(Locale.ROOT, "P(wait<=%.4g)", t),
                    queue.waitAtMost(t),
                    "1 − C·exp(−ηt)",
                    Measure.waitAtMost(t)));
        }
        if (queue.servers() < LARGE_TEAM) {
            figures.add(new Figure(
                    "var_wait", queue.waitVariance(), "C(2 − C)/η²", Measure.waitVariance(queue.meanWait())));
        }
        if (queue.waitingChance() > 0.75) {
            figures.add(new Figure(
                    "wait_p50", queue.waitQuantile(0.5), "ln(2C)/η", Measure.metric("speed.to.lead.human.p50")));
        }
        figures.add(new Figure(
                "wait_p90", queue.waitQuantile(0.9), "ln(10C)/η", Measure.metric("speed.to.lead.human.p90")));
        return figures;
    }
}
