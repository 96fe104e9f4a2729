package dev.handoff.evidence.cases;

import dev.handoff.evidence.cases.OracleCase.Figure;
import dev.handoff.evidence.theory.ErlangC;
import dev.handoff.evidence.theory.RoundRobinQueue;
import dev.handoff.evidence.theory.ShortestQueue;
import dev.handoff.ledger.Metric;
import java.util.ArrayList;
import java.util.List;

/** Who gets a lead: by lot, by weight, to the shorter line, by segment, by score, held until somebody has room, lost when nobody is free. */
final class RoutingCases {

    private static final int REPLICATIONS = 40;
    private static final String THINNED = "thinned Poisson: Kingman 1993, ch. 5; Gross & Harris, ch. 2";

    private RoutingCases() {}

    static List<OracleCase> all() {
        return List.of(byLot(), byWeight(), leastLoaded(), bySegment(), byScore(), held(), lost(), sharedDeals());
    }

    /** A lot for each lead thins the stream: each desk is an M/M/1 queue with its share of it. */
    private static OracleCase byLot() {
        ErlangC desk = new ErlangC(1.5, 4, 1);
        List<String> overrides =
                desks(3, 2, 0.25).set("routing", "random").weeks(4, 52).overrides();
        return new OracleCase(
                "RND-01",
                "two reps by lot, M/M/1 each",
                "mmc",
                overrides,
                REPLICATIONS,
                THINNED,
                false,
                waits("", desk, run -> run.waits(), 0.25));
    }

    /** Weights 3 and 1: the second rep gets each fourth lead, an E4/M/1 queue; the first is three times as fast. */
    private static OracleCase byWeight() {
        RoundRobinQueue second = new RoundRobinQueue(4, 1.6, 4);
        List<Figure> figures = List.of(
                new Figure("rho first", 3 / 4.8, "¾λ/(3μ)", Measure.metric(Metric.REP_BUSY.of(1))),
                new Figure("rho second", 1 / 1.6, "¼λ/μ", Measure.metric(Metric.REP_BUSY.of(2))),
                new Figure(
                        "p_wait second",
                        second.waitingChance(),
                        "σ = (λ/(λ + μ(1 − σ)))⁴",
                        run -> 1 - run.waitsOf(1).shareUpTo(0)),
                new Figure(
                        "mean_wait second",
                        second.meanWait(),
                        "σ/(μ(1 − σ))",
                        run -> run.waitsOf(1).mean()));
        List<String> overrides = desks(4, 2, 1 / 1.6)
                .set("teams.servers.speeds", "[3, 1]")
                .set("routing", "{rule: weighted, weights: [3, 1]}")
                .weeks(4, 78)
                .overrides();
        return new OracleCase(
                "WGT-01",
                "weights three and one, E4/M/1 at the second",
                "mmc",
                overrides,
                REPLICATIONS,
                "Kendall 1951; Gross & Harris, ch. 5",
                true,
                figures);
    }

    private static OracleCase leastLoaded() {
        ShortestQueue theory = new ShortestQueue(3, 2);
        List<Figure> figures = List.of(
                new Figure(
                        "p_wait",
                        theory.waitingChance(),
                        "balance equations",
                        run -> 1 - run.waits().shareUpTo(0)),
                new Figure(
                        "mean_wait",
                        theory.meanWait(),
                        "balance equations, L = λW",
                        run -> run.waits().mean()));
        List<String> overrides =
                desks(3, 2, 0.5).set("routing", "least loaded").weeks(4, 78).overrides();
        return new OracleCase(
                "JSQ-01",
                "two reps, the one with fewer leads",
                "mmc",
                overrides,
                REPLICATIONS,
                "Haight 1958; Kingman 1961",
                false,
                figures);
    }

    private static OracleCase bySegment() {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(waits(" first", new ErlangC(1.5, 4, 1), run -> run.waits(0), 0.25));
        figures.addAll(waits(" second", new ErlangC(2.8, 4, 1), run -> run.waits(1), 0.25));
        List<String> overrides = desks(1.5, 1, 0.25)
                .set("channels.other", "{inquiriesPerWeek: " + 2.8 * QueueSettings.HOURS_A_WEEK + "}")
                .set("teams.others", "{reps: 1}")
                .set("routing", "{rule: by segment, segments: {arrivals: servers, other: others}}")
                .weeks(4, 78)
                .overrides();
        return new OracleCase(
                "SEG-01",
                "two territories, M/M/1 each",
                "mmc",
                overrides,
                REPLICATIONS,
                "Gross & Harris, ch. 2",
                false,
                figures);
    }

    /** All leads are good, so that scores are normal about {@code logit π + δ²/2}; the limit lies half a deviation δ above that. */
    private static OracleCase byScore() {
        double delta = 1.190232; // √2·Φ⁻¹(0.8)
        double limit = 6.906755 + delta * delta / 2 + delta / 2; // logit .999
        double high = 0.3085375; // 1 − Φ(½)
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                "share high",
                high,
                "1 − Φ(½)",
                run -> run.waitsOf(0).size() / (double) run.waits().size()));
        figures.addAll(waits(" high", new ErlangC(4 * high, 4, 1), run -> run.waitsOf(0), 0.25));
        figures.addAll(waits(" low", new ErlangC(4 * (1 - high), 4, 1), run -> run.waitsOf(1), 0.25));
        List<String> overrides = desks(4, 2, 0.25)
                .set("scoring.auc", 0.8)
                .set("routing", "{rule: by score, highScore: " + limit + "}")
                .weeks(4, 78)
                .overrides();
        return new OracleCase(
                "SCO-01",
                "the best leads to the first, M/M/1 each",
                "mmc",
                overrides,
                REPLICATIONS,
                THINNED,
                false,
                figures);
    }

    /** One lead at a time for each rep, first come first served: all waiting is holding, as long as in one line. */
    private static OracleCase held() {
        ErlangC queue = new ErlangC(8, 3, 3);
        List<Figure> figures = List.of(
                new Figure("mean_hold", queue.meanWait(), "C/(cμ − λ)", Measure.metric(Metric.SPEED_HELD)),
                new Figure("hold_p90", queue.waitQuantile(0.9), "ln(10C)/η", Measure.metric(Metric.SPEED_HELD_P90)),
                new Figure("rho", queue.load(), "λ/(cμ)", Measure.metric(Metric.REP_UTILIZATION)));
        List<String> overrides = desks(8, 3, 1 / 3.0)
                .set("routing", "{rule: round robin, openLeadsCap: 1}")
                .weeks(6, 78)
                .overrides();
        return new OracleCase(
                "HLD-01", "held leads, M/M/3", "mmc", overrides, REPLICATIONS, "Gross & Harris, ch. 2", false, figures);
    }

    /** Who finds nobody free is lost at once: Erlang's loss formula {@code (a^c/c!)/Σ aⁿ/n!}. */
    private static OracleCase lost() {
        double load = 2;
        double blocked = load * load / 2 / (1 + load + load * load / 2);
        List<Figure> figures = List.of(
                new Figure("P(lost)", blocked, "Erlang's B", Measure.metric(Metric.ATTEMPTS_NONE)),
                new Figure("rho", load * (1 - blocked) / 2, "a(1 − B)/c", Measure.metric(Metric.REP_UTILIZATION)));
        List<String> overrides = QueueSettings.of(load, 2, QueueSettings.exponential(1))
                .set("inbox.expiry", "0 s")
                .weeks(2, 104)
                .overrides();
        return new OracleCase(
                "LOS-01", "nobody waits, M/M/2/2", "mmc", overrides, REPLICATIONS, "Erlang 1917", true, figures);
    }

    /** As NET-01 with two closers who take deals from one queue: M/M/2 behind M/M/2. */
    private static OracleCase sharedDeals() {
        ErlangC closers = new ErlangC(1.5, 1, 2);
        List<Figure> figures = List.of(new Figure(
                "mean_sojourn closers",
                closers.meanSojourn(),
                "C/(cμ − λ) + 1/μ",
                run -> run.dealTimes().mean()));
        List<String> overrides = QueueSettings.of(1.5, 2, QueueSettings.exponential(1))
                .set("teams.closers", "{reps: 2, duties: [deals]}")
                .set("deals.stages", "1")
                .set("deals.work", QueueSettings.exponential(1))
                .set("deals.sharedQueue", "yes")
                .weeks(6, 104)
                .overrides();
        return new OracleCase(
                "NET-02",
                "two callers, two closers with one queue",
                "mmc",
                overrides,
                REPLICATIONS,
                "Burke 1956; Jackson 1957",
                false,
                figures);
    }

    private static QueueSettings desks(double arrivalRate, int reps, double meanHours) {
        return QueueSettings.of(arrivalRate, reps, QueueSettings.exponential(meanHours));
    }

    /** What an M/M/1 desk is like. */
    private static List<Figure> waits(String whose, ErlangC desk, WaitsOf waits, double t) {
        return List.of(
                new Figure(
                        "p_wait" + whose,
                        desk.waitingChance(),
                        "ρ",
                        run -> 1 - waits.in(run).shareUpTo(0)),
                new Figure(
                        "mean_wait" + whose,
                        desk.meanWait(),
                        "ρ/(μ − λ)",
                        run -> waits.in(run).mean()),
                new Figure(
                        "P(wait<=" + t + ")" + whose,
                        desk.waitAtMost(t),
                        "1 − ρ·exp(−(μ − λ)t)",
                        run -> waits.in(run).shareUpTo(t)));
    }

    /** Whose waits. */
    @FunctionalInterface
    private interface WaitsOf {
        NotedNumbers in(Observation run);
    }
}
