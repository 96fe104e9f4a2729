package dev.handoff.evidence.cases;

import dev.handoff.evidence.cases.OracleCase.Figure;
import dev.handoff.evidence.theory.Impatience;
import java.util.List;

/** Unread leads taken out of the inbox after a while: queues with impatient customers. */
final class ImpatienceCases {

    private static final String SOURCE = "Palm 1957; Baccelli & Hébuterne 1981; Zeltyn & Mandelbaum 2005";

    private ImpatienceCases() {}

    static List<OracleCase> all() {
        return List.of(
                of(
                        "ERA-01",
                        "M/M/3+M",
                        Impatience.exponential(10, 3, 3, 0.5),
                        10,
                        3,
                        QueueSettings.exponential(0.5),
                        false),
                of(
                        "ERA-02",
                        "M/M/1+M",
                        Impatience.exponential(0.8, 1, 1, 4),
                        0.8,
                        1,
                        QueueSettings.exponential(4),
                        true),
                of("PAT-01", "M/M/3+D", Impatience.fixed(10, 3, 3, 0.5), 10, 3, QueueSettings.hours(0.5), false),
                of("PAT-02", "M/M/1+D", Impatience.fixed(1, 1, 1, 3), 1, 1, QueueSettings.hours(3), true));
    }

    private static OracleCase of(
            String id, String title, Impatience theory, double lambda, int servers, String patience, boolean quick) {
        double mu = servers;
        List<String> overrides = QueueSettings.of(lambda, servers, QueueSettings.exponential(1 / mu))
                .weeks(4, servers == 1 ? 260 : 52)
                .set("inbox.expiry", patience)
                .overrides();
        List<Figure> figures = List.of(
                new Figure(
                        "P(lost)",
                        theory.lostShare(),
                        "P(wait) − (cμ·P(wait)/λ − π)",
                        run -> run.attempts().shareUpTo(0)),
                new Figure("rho", theory.load(), "λ(1 − P(lost))/(cμ)", Measure.metric("rep.utilization")),
                new Figure(
                        "mean_queue_len",
                        theory.queueLength(),
                        "λ·E[min(wait, patience)]",
                        Measure.metric("queue.length")));
        return new OracleCase(id, title, servers == 1 ? "mm1" : "mmc", overrides, 40, SOURCE, quick, figures);
    }
}
