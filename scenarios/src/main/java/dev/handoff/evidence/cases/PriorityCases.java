package dev.handoff.evidence.cases;

import dev.handoff.evidence.cases.OracleCase.Figure;
import dev.handoff.evidence.theory.PriorityQueue;
import dev.handoff.evidence.theory.ServiceTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The most urgent tier first, nobody interrupted. Cases of file 06 of the validation data. */
final class PriorityCases {

    private static final String COBHAM = "Cobham 1954; Kleinrock 1965 (conservation)";
    private static final String KELLA = "Kella & Yechiali 1985";

    private PriorityCases() {}

    static List<OracleCase> all() {
        return List.of(
                exponential("PRI-01", 520, false, List.of(0.2, 0.6), List.of(1.0, 1.0)),
                exponential("PRI-02", 520, false, List.of(0.3, 0.4), List.of(0.5, 1.5)),
                exponential("PRI-03", 780, false, List.of(0.2, 0.3, 0.3), List.of(1.0, 1.0, 1.0)),
                constant("PRI-04", List.of(0.25, 0.5)),
                exponential("PRI-05", 520, false, List.of(0.3, 0.4), List.of(1.0, 1.0)),
                severalReps("PRI-06", 104, 3, 3, List.of(2.0, 5.0)),
                severalReps("PRI-07", 104, 2, 10, List.of(5.0, 10.0)),
                severalReps("PRI-08", 208, 1, 5, List.of(1.0, 2.0, 1.5)));
    }

    private static OracleCase exponential(String id, int weeks, boolean quick, List<Double> rates, List<Double> means) {
        PriorityQueue theory = PriorityQueue.oneServer(
                rates, means.stream().map(ServiceTime::exponential).toList());
        List<String> touches = means.stream().map(QueueSettings::exponential).toList();
        return of(id, theory, "mm1", 1, weeks, rates, touches, COBHAM, quick);
    }

    private static OracleCase constant(String id, List<Double> rates) {
        ServiceTime hour = ServiceTime.constant(1);
        List<String> touches = Collections.nCopies(rates.size(), QueueSettings.hours(1));
        return of(id, PriorityQueue.oneServer(rates, List.of(hour, hour)), "mm1", 1, 260, rates, touches, COBHAM, true);
    }

    private static OracleCase severalReps(String id, int weeks, double mu, int servers, List<Double> rates) {
        PriorityQueue theory = PriorityQueue.severalServers(rates, mu, servers);
        List<String> touches = Collections.nCopies(rates.size(), QueueSettings.exponential(1 / mu));
        return of(id, theory, "mmc", servers, weeks, rates, touches, KELLA, false);
    }

    private static OracleCase of(
            String id,
            PriorityQueue theory,
            String scenario,
            int servers,
            int weeks,
            List<Double> rates,
            List<String> touches,
            String source,
            boolean quick) {
        QueueSettings settings = QueueSettings.of(rates.get(0), servers, touches.get(0))
                .weeks(10, weeks)
                .set("teams.servers.order", "tier")
                .set("channels.arrivals.touch", touches.get(0));
        for (int i = 1; i < rates.size(); i++) {
            double weekly = rates.get(i) * QueueSettings.HOURS_A_WEEK;
            String channel = "{inquiriesPerWeek: " + weekly + ", tier: " + (i + 1) + ", touch: " + touches.get(i) + "}";
            settings.set("channels.tier" + (i + 1), channel);
        }
        String title = "M/G/" + servers + ", " + rates.size() + " tiers";
        return new OracleCase(id, title, scenario, settings.overrides(), 40, source, quick, figures(theory));
    }

    private static List<Figure> figures(PriorityQueue theory) {
        List<Figure> figures = new ArrayList<>();
        List<Double> loads = theory.loads();
        for (int i = 0; i < loads.size(); i++) {
            int tier = i;
            figures.add(new Figure(
                    "mean_wait_class" + i,
                    theory.meanWait(i),
                    "R/((1 − σ_{k−1})(1 − σ_k))",
                    run -> run.waits(tier).mean()));
        }
        figures.add(new Figure(
                "conservation_sum_rho_wait",
                theory.conservedSum(),
                "Σ ρ_k W_k",
                run -> IntStream.range(0, loads.size())
                        .mapToDouble(i -> loads.get(i) * run.waits(i).mean())
                        .sum()));
        return figures;
    }
}
