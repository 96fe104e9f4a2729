package dev.handoff.evidence.cases;

import dev.handoff.evidence.cases.OracleCase.Figure;
import dev.handoff.evidence.theory.ErlangC;
import dev.handoff.evidence.theory.PollaczekKhinchine;
import dev.handoff.evidence.theory.RoundRobinQueue;
import dev.handoff.evidence.theory.ServiceTime;
import dev.handoff.evidence.theory.ShiftDelay;
import dev.handoff.ledger.Metric;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** What holds of any flow of leads: the rhythm of inquiries, the delay of working hours, routing in turn, the order of work, Little's law. */
final class FlowCases {

    private static final int REPLICATIONS = 40;
    private static final String NINE_TO_FIVE = "[Mon-Fri 09:00-17:00]";
    private static final String DAYS = "[3, 2, 2, 2, 2, 1, 0]";
    private static final String HOURS = "[0,0,0,0,0,0,0,1,2,4,4,3,2,2,3,3,3,2,1,0,0,0,0,0]";

    private FlowCases() {}

    static List<OracleCase> all() {
        return List.of(
                rhythm(),
                luckyDays(),
                nineToFive(),
                inTurn("RR-01", 8, 3, 3, 104),
                inTurn("RR-02", 3, 4, 2, 52),
                newestFirst(),
                twoTeams(),
                little("LIT-01", "three reps, newest first", "teams.servers.order=newest"),
                little("LIT-02", "three reps, uneven days", "arrivals.dispersion=5", "arrivals.dayWeights=" + DAYS),
                little("LIT-03", "three reps, in turn", "routing=round robin"),
                little(
                        "LIT-04",
                        "fifteen reps, nine to five",
                        "workingTime.shifts=" + NINE_TO_FIVE,
                        "teams.servers.reps=15"));
    }

    /** Non-homogeneous Poisson: counts of an hour of the week have mean and variance λ(hour). Lewis and Shedler 1979. */
    private static OracleCase rhythm() {
        double weekly = 200;
        double mondayAtNine = weekly * 3 / 12 * 4 / 30;
        double saturdayAtNoon = weekly / 12 * 2 / 30;
        List<Figure> figures = List.of(
                new Figure(
                        "E[inquiries Mon 9-10]",
                        mondayAtNine,
                        "λ·3/12·4/30",
                        run -> run.inquiries().every(168, 9).mean()),
                new Figure(
                        "Var[inquiries Mon 9-10]",
                        mondayAtNine,
                        "λ·3/12·4/30",
                        run -> run.inquiries().every(168, 9).meanSquareAbout(mondayAtNine)),
                new Figure(
                        "E[inquiries Sat 12-13]",
                        saturdayAtNoon,
                        "λ·1/12·2/30",
                        run -> run.inquiries().every(168, 132).mean()),
                new Figure(
                        "E[inquiries Tue]",
                        weekly / 6,
                        "λ·2/12",
                        run -> tuesdays(run).mean()),
                new Figure(
                        "Var[inquiries Tue]",
                        weekly / 6,
                        "λ·2/12",
                        run -> tuesdays(run).meanSquareAbout(weekly / 6)));
        List<String> overrides = rhythmic(weekly).overrides();
        return new OracleCase(
                "NHPP-01",
                "inquiries by hour of the week",
                "mmc",
                overrides,
                REPLICATIONS,
                "Lewis & Shedler 1979",
                true,
                figures);
    }

    private static QueueSettings rhythmic(double weekly) {
        return new QueueSettings()
                .weeks(0, 260)
                .set("channels.arrivals.inquiriesPerWeek", weekly)
                .set("work.touch", "0 s")
                .set("arrivals.dayWeights", DAYS)
                .set("arrivals.hourWeights", HOURS);
    }

    private static NotedNumbers tuesdays(Observation run) {
        return run.inquiries().sumsOf(24).every(7, 1);
    }

    /** Gamma-mixed days: a day's count has variance m + m²/r, an hour's too. Greenwood and Yule 1920. */
    private static OracleCase luckyDays() {
        double weekly = 200;
        double tuesday = weekly / 6;
        double hour = tuesday * 4 / 30;
        List<Figure> figures = List.of(
                new Figure(
                        "E[inquiries Tue]", tuesday, "m", run -> tuesdays(run).mean()),
                new Figure(
                        "Var[inquiries Tue]",
                        tuesday + tuesday * tuesday / 25,
                        "m + m²/r",
                        run -> tuesdays(run).meanSquareAbout(tuesday)),
                new Figure(
                        "Var[inquiries Tue 9-10]",
                        hour + hour * hour / 25,
                        "m + m²/r",
                        run -> run.inquiries().every(168, 33).meanSquareAbout(hour)));
        List<String> overrides = rhythmic(weekly).set("arrivals.dispersion", 25).overrides();
        return new OracleCase(
                "NHPP-02",
                "inquiries of lucky and unlucky days",
                "mmc",
                overrides,
                REPLICATIONS,
                "Greenwood & Yule 1920",
                false,
                figures);
    }

    private static OracleCase nineToFive() {
        ShiftDelay theory = new ShiftDelay(List.of(16.0, 16.0, 16.0, 16.0, 64.0));
        List<Figure> figures = List.of(
                new Figure("mean_wait", theory.mean(), "Σ g²/2/168", Measure.metric(Metric.SPEED_HUMAN)),
                new Figure("P(wait<=0)", theory.atMost(0), "1 − Σ g/168", Measure.waitAtMost(0)),
                new Figure("P(wait<=8)", theory.atMost(8), "1 − Σ (g − t)⁺/168", Measure.waitAtMost(8)),
                new Figure("wait_p50", 8.8, "128 − 5t = 84", Measure.metric(Metric.SPEED_HUMAN_P50)),
                new Figure("wait_p90", 47.2, "64 − t = 16.8", Measure.metric(Metric.SPEED_HUMAN_P90)));
        List<String> overrides = new QueueSettings()
                .weeks(1, 52)
                .set("channels.arrivals.inquiriesPerWeek", 200)
                .set("work.touch", "0 s")
                .set("workingTime.shifts", NINE_TO_FIVE)
                .overrides();
        return new OracleCase(
                "CAL-01", "nobody there at night", "mmc", overrides, REPLICATIONS, "elementary", true, figures);
    }

    private static OracleCase inTurn(String id, double lambda, double mu, int servers, int weeks) {
        RoundRobinQueue theory = new RoundRobinQueue(lambda, mu, servers);
        List<Figure> figures = List.of(
                new Figure("rho", lambda / (mu * servers), "λ/(cμ)", Measure.metric(Metric.REP_UTILIZATION)),
                new Figure(
                        "p_wait",
                        theory.waitingChance(),
                        "σ = (λ/(λ + μ(1 − σ)))^c",
                        run -> 1 - run.waits().shareUpTo(0)),
                new Figure("mean_wait", theory.meanWait(), "σ/(μ(1 − σ))", Measure.metric(Metric.SPEED_HUMAN)),
                new Figure("P(wait<=0.25)", theory.waitAtMost(0.25), "1 − σ·exp(−μ(1 − σ)t)", Measure.waitAtMost(0.25)),
                new Figure("mean_queue_len", lambda * theory.meanWait(), "λWq", Measure.metric(Metric.QUEUE_LENGTH)));
        List<String> overrides = QueueSettings.of(lambda, servers, QueueSettings.exponential(1 / mu))
                .weeks(6, weeks)
                .set("routing", "round robin")
                .overrides();
        String title = "E" + servers + "/M/1 at each of " + servers + " reps in turn";
        return new OracleCase(
                id,
                title,
                "mmc",
                overrides,
                REPLICATIONS,
                "Kendall 1951; Gross & Harris, ch. 5",
                servers == 2,
                figures);
    }

    /** Last in, first out, not preemptive: the same mean, and {@code E[W²]} is that of first come first served over 1 − ρ (Takács 1963). */
    private static OracleCase newestFirst() {
        PollaczekKhinchine theory = new PollaczekKhinchine(1, ServiceTime.exponential(0.5));
        double mean = theory.meanWait();
        double variance = (theory.waitVariance() + mean * mean) / (1 - theory.load()) - mean * mean;
        List<Figure> figures = List.of(
                new Figure("mean_wait", mean, "λE[S²]/(2(1 − ρ))", Measure.metric(Metric.SPEED_HUMAN)),
                new Figure("p_wait", theory.load(), "ρ", run -> 1 - run.waits().shareUpTo(0)),
                new Figure("var_wait", variance, "E[W² | oldest first]/(1 − ρ) − Wq²", Measure.waitVariance(mean)));
        List<String> overrides = QueueSettings.of(1, 1, QueueSettings.exponential(0.5))
                .weeks(4, 780)
                .set("teams.servers.order", "newest")
                .overrides();
        return new OracleCase(
                "LIFO-01", "M/M/1, newest first", "mm1", overrides, REPLICATIONS, "Takács 1963", false, figures);
    }

    /** The leads that leave an M/M/c queue are Poisson again (Burke 1956), so the closer behind the callers is an M/M/1 queue. */
    private static OracleCase twoTeams() {
        ErlangC callers = new ErlangC(1.5, 1, 2);
        ErlangC closer = new ErlangC(1.5, 2, 1);
        double drain = 0.5;
        List<Figure> figures = List.of(
                new Figure("mean_wait callers", callers.meanWait(), "C/(cμ − λ)", Measure.metric(Metric.SPEED_HUMAN)),
                new Figure(
                        "mean_sojourn closer",
                        closer.meanSojourn(),
                        "1/(μ − λ)",
                        run -> run.dealTimes().mean()),
                new Figure(
                        "P(sojourn closer<=1)",
                        1 - FastMath.exp(-drain),
                        "1 − exp(−(μ − λ)t)",
                        run -> run.dealTimes().shareUpTo(1)));
        List<String> overrides = QueueSettings.of(1.5, 2, QueueSettings.exponential(1))
                .weeks(6, 156)
                .set("teams.closers", "{reps: 1, duties: [deals]}")
                .set("deals.stages", "1")
                .set("deals.work", QueueSettings.exponential(0.5))
                .overrides();
        return new OracleCase(
                "NET-01",
                "two callers, one closer",
                "mmc",
                overrides,
                REPLICATIONS,
                "Burke 1956; Jackson 1957",
                true,
                figures);
    }

    /** Mean number waiting = arrival rate × mean wait, whatever the order, the rhythm and the work. Little 1961. */
    private static OracleCase little(String id, String title, String... changes) {
        QueueSettings settings =
                QueueSettings.of(7, 3, QueueSettings.exponential(1 / 3.0)).weeks(8, 26);
        for (String change : changes) {
            int equals = change.indexOf('=');
            settings.set(change.substring(0, equals), change.substring(equals + 1));
        }
        Figure law = new Figure(
                "L/(λW)",
                1,
                "L = λW",
                run -> run.metric(Metric.QUEUE_LENGTH)
                        * run.hours()
                        / (run.waits().size() * run.waits().mean()));
        return new OracleCase(
                id, title, "mmc", settings.overrides(), REPLICATIONS, "Little 1961", id.endsWith("4"), List.of(law));
    }
}
