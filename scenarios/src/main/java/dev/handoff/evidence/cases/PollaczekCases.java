package dev.handoff.evidence.cases;

import static dev.handoff.evidence.cases.QueueSettings.hours;

import dev.handoff.evidence.cases.OracleCase.Figure;
import dev.handoff.evidence.theory.ConstantService;
import dev.handoff.evidence.theory.PollaczekKhinchine;
import dev.handoff.evidence.theory.ServiceTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.util.FastMath;

/** M/G/1 with touches of several shapes, and M/D/c. Cases of file 05 of the validation data. */
final class PollaczekCases {

    private static final int REPLICATIONS = 40;

    /** {@code E[S²]/E[S]²} beyond which the variance of the wait to 2 % would take tens of millions of leads. */
    private static final double HEAVY_TAIL = 4;

    private static final String POLLACZEK = "Pollaczek 1930, Khinchine 1932; Gross & Harris, ch. 5";
    private static final String CROMMELIN = "Crommelin 1932; Erlang 1909";

    private PollaczekCases() {}

    static List<OracleCase> all() {
        List<OracleCase> cases = new ArrayList<>();
        ServiceTime one = ServiceTime.constant(1);
        ServiceTime erlang = ServiceTime.gamma(2, 0.5);
        ServiceTime two = ServiceTime.mixture(0.5, ServiceTime.exponential(1.5), ServiceTime.exponential(0.5));
        String constant = "{constant: {value: " + hours(1) + "}}";
        cases.add(constantTouches("MG1-01", 0.8, one, constant, 0.1, 0, 0.5, 1, 2, 5, 10));
        cases.add(constantTouches("MG1-02", 0.5, one, constant, 0.2, 0, 1, 2));
        cases.add(single("MG1-03", "M/E2/1", 0.8, erlang, "{gamma: {shape: 2, mean: " + hours(1) + "}}", 780, false));
        cases.add(single(
                "MG1-04",
                "M/Gamma/1",
                0.7,
                ServiceTime.gamma(0.5, 2),
                "{gamma: {shape: 0.5, mean: " + hours(1) + "}}",
                520,
                false));
        cases.add(single("MG1-05", "M/LN/1, cv 1", 0.7, ServiceTime.logNormal(1, 1), logNormal(1, 1), 520, false));
        cases.add(single("MG1-06", "M/LN/1, cv 2", 1.2, ServiceTime.logNormal(0.5, 2), logNormal(0.5, 2), 1040, false));
        cases.add(single(
                "MG1-07",
                "M/Weibull/1",
                0.35,
                ServiceTime.weibull(0.7, 1),
                "{weibull: {shape: 0.7, scale: " + hours(1) + "}}",
                780,
                false));
        cases.add(single("MG1-08", "M/H2/1", 0.75, two, mixture(), 520, false));
        cases.add(severalReps("MDC-01", 1.6, 2, 104, true));
        cases.add(severalReps("MDC-02", 2.4, 3, 104, false));
        cases.add(severalReps("MDC-03", 9, 10, 104, false));
        return cases;
    }

    private static String logNormal(double mean, double cv) {
        return "{lognormal: {mean: " + hours(mean) + ", cv: " + cv + "}}";
    }

    private static String mixture() {
        return "{mixture: {weights: [0.5, 0.5], of: [" + QueueSettings.exponential(1.5) + ", "
                + QueueSettings.exponential(0.5) + "]}}";
    }

    private static OracleCase constantTouches(
            String id, double lambda, ServiceTime service, String touch, double fading, double... waits) {
        PollaczekKhinchine queue = new PollaczekKhinchine(lambda, service);
        ConstantService exact = new ConstantService(lambda, service.mean(), 1);
        List<Figure> figures = figures(queue);
        for (double t : waits) {
            figures.add(new Figure(
                    String.format(Locale.ROOT, "P(wait<=%.4g)", t),
                    exact.waitAtMost(t),
                    "(1 − ρ)·Σ(−λ(t − jD))^j/j!·exp(λ(t − jD))",
                    Measure.waitAtMost(t)));
        }
        double faded = queue.discounted(fading, FastMath.exp(-fading * service.mean()));
        figures.add(new Figure(
                "E[exp(-" + fading + "*wait)]", faded, "(1 − ρ)k/(k − λ + λ·exp(−kD))", Measure.ratio("sqls", "mqls")));
        List<String> overrides =
                QueueSettings.of(lambda, 1, touch).weeks(8, 260).fading(fading).overrides();
        return new OracleCase(id, "M/D/1", "mg1", overrides, REPLICATIONS, POLLACZEK, lambda == 0.5, figures);
    }

    private static OracleCase single(
            String id, String title, double lambda, ServiceTime service, String touch, int weeks, boolean quick) {
        List<String> overrides =
                QueueSettings.of(lambda, 1, touch).weeks(10, weeks).overrides();
        List<Figure> figures = figures(new PollaczekKhinchine(lambda, service));
        if (service.second() / (service.mean() * service.mean()) > HEAVY_TAIL) {
            figures.removeIf(figure -> figure.name().equals("var_wait"));
        }
        return new OracleCase(id, title, "mg1", overrides, REPLICATIONS, POLLACZEK, quick, figures);
    }

    private static List<Figure> figures(PollaczekKhinchine queue) {
        return new ArrayList<>(List.of(
                new Figure("rho", queue.load(), "λE[S]", Measure.metric("rep.utilization")),
                new Figure("mean_wait", queue.meanWait(), "λE[S²]/(2(1 − ρ))", Measure.metric("speed.to.lead.human")),
                new Figure(
                        "mean_sojourn",
                        queue.meanSojourn(),
                        "Wq + E[S]",
                        run -> run.sojourns().mean()),
                new Figure("mean_queue_len", queue.queueLength(), "λWq", Measure.metric("queue.length")),
                new Figure(
                        "var_wait",
                        queue.waitVariance(),
                        "Wq² + λE[S³]/(3(1 − ρ))",
                        Measure.waitVariance(queue.meanWait()))));
    }

    private static OracleCase severalReps(String id, double lambda, int servers, int weeks, boolean quick) {
        ConstantService queue = new ConstantService(lambda, 1, servers);
        List<Figure> figures = List.of(
                new Figure("rho", queue.load(), "λD/c", Measure.metric("rep.utilization")),
                new Figure("mean_wait", queue.meanWait(), "Crommelin's chain", Measure.metric("speed.to.lead.human")),
                new Figure("mean_queue_len", queue.queueLength(), "Crommelin's chain", Measure.metric("queue.length")));
        String touch = "{constant: {value: " + hours(1) + "}}";
        List<String> overrides =
                QueueSettings.of(lambda, servers, touch).weeks(4, weeks).overrides();
        return new OracleCase(id, "M/D/" + servers, "mmc", overrides, REPLICATIONS, CROMMELIN, quick, figures);
    }
}
