package dev.handoff.calibration.estimate;

import dev.handoff.oracle.EstimatorOracle;
import dev.handoff.oracle.OracleTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every estimator against values computed outside the project, where the tables are there. */
class EstimatorOraclesTest {

    @ParameterizedTest
    @ValueSource(strings = {"arrivals-101.csv", "arrivals-102.csv"})
    void arrivals_a_week_and_how_much_days_vary(String data) {
        EstimatorOracle oracle = EstimatorOracle.of("ARR", data);
        OracleTable table = oracle.table();
        List<String> channels = IntStream.range(0, table.size())
                .mapToObj(i -> table.text(i, "channel"))
                .distinct()
                .toList();
        int days = table.size() / channels.size();
        int[][] counts = new int[channels.size()][days];
        for (int i = 0; i < table.size(); i++) {
            counts[channels.indexOf(table.text(i, "channel"))][(int) table.number(i, "day")] =
                    (int) table.number(i, "count");
        }
        DailyCounts arrivals = DailyCounts.of(counts);
        for (int d = 0; d < 7; d++) {
            oracle.expect("weekday share " + d + " (0 = Monday)", arrivals.weekdayShare(d));
        }
        Dispersion dispersion = arrivals.dispersion();
        oracle.expect("rate alpha (leads/week)", arrivals.perWeek(0))
                .expect("Pearson statistic", dispersion.pearson())
                .expect("1/r by Pearson", dispersion.inverseShape())
                .expect("se of rate alpha", arrivals.standardErrorPerWeek(0, dispersion.inverseShape()));
        double[] flat = arrivals.flatCounts();
        double[] means = arrivals.flatMeans();
        double shape = Dispersion.byLikelihood(flat, means);
        oracle.expect("r by maximum likelihood, mu held", shape)
                .expect("log likelihood there", Dispersion.logLikelihood(flat, means, shape));
    }

    @Test
    void first_touches_with_the_untouched_counted() {
        EstimatorOracle oracle = EstimatorOracle.of("KM", "first-touch-101.csv");
        double[] minutes = oracle.table().numbers("minutes");
        boolean[] touched = yes(oracle.table().numbers("touched"));
        KaplanMeier curve = KaplanMeier.of(minutes, touched);
        oracle.expect("share touched within 60 min", 1 - curve.survival(60))
                .expect("share touched within 1440 min", 1 - curve.survival(1440))
                .expect("median minutes", curve.quantile(0.5));
        oracle.expectAfter("share touched within 60 min", "its standard error", curve.standardError(60))
                .expectAfter("share touched within 1440 min", "its standard error", curve.standardError(1440));
    }

    @ParameterizedTest
    @ValueSource(strings = {"persistence-101.csv", "persistence-102.csv"})
    void who_tries_again(String data) {
        EstimatorOracle oracle = EstimatorOracle.of("PERS", data);
        OracleTable table = oracle.table();
        List<String> reps = IntStream.range(0, table.size())
                .mapToObj(i -> table.text(i, "rep"))
                .distinct()
                .sorted()
                .toList();
        double[][] others = new double[table.size()][];
        int[] rep = new int[table.size()];
        for (int i = 0; i < table.size(); i++) {
            double first = table.number(i, "first");
            others[i] = new double[] {
                first, 1 - first, -table.number(i, "made"), table.number(i, "score"), table.number(i, "spoke")
            };
            rep[i] = reps.indexOf(table.text(i, "rep"));
        }
        RepEffects fit = RepEffects.fit(others, rep, reps.size(), yes(table.numbers("attempted")), null);
        String[] names = {"pickUpLead", "carryOn", "fatigue", "score", "spokeBefore"};
        for (int j = 0; j < names.length; j++) {
            oracle.expect(names[j], fit.coefficient(j)).expect("se " + names[j], fit.standardError(j));
        }
        oracle.expect("log likelihood", fit.logLikelihood()).expect("repSpread", fit.spread());
    }

    @Test
    void gaps_known_to_lie_between_two_times() {
        EstimatorOracle oracle = EstimatorOracle.of("GAP", "gap-101.csv");
        double[] to = Arrays.stream(oracle.table().numbers("hoursTo"))
                .map(x -> Double.isNaN(x) ? Double.POSITIVE_INFINITY : x)
                .toArray();
        CensoredLogNormal gap = CensoredLogNormal.of(oracle.table().numbers("hoursFrom"), to);
        oracle.expect("median (h)", gap.median())
                .expect("sigma", gap.sigma())
                .expect("se of log median", gap.seOfLogMedian())
                .expect("log likelihood", gap.maximum().value());
    }

    @Test
    void who_answers_when_some_can_never_be_reached() {
        EstimatorOracle oracle = EstimatorOracle.of("PICK", "pickup-101.csv");
        OracleTable table = oracle.table();
        int n = table.size();
        AnswerLikelihood likelihood = new AnswerLikelihood(
                new AnswerLikelihood.Attempts(
                        ints(table.numbers("lead")),
                        new int[n],
                        ints(table.numbers("attempt")),
                        table.numbers("firstDelayMinutes"),
                        yes(table.numbers("spokeBefore")),
                        yes(table.numbers("answered"))),
                1);
        Maximum maximum = likelihood.fit();
        double[] x = maximum.point();
        double p = LogOdds.logistic(x[0]);
        double rho = LogOdds.logistic(x[4]);
        oracle.expect("pickUp at 60 min (probability)", p)
                .expect("se pickUp at 60 min (probability)", p * (1 - p) * maximum.se(0))
                .expect("lossPerDecade", x[1])
                .expect("se lossPerDecade", maximum.se(1))
                .expect("lossPerAttempt", x[2])
                .expect("se lossPerAttempt", maximum.se(2))
                .expect("afterConversation", x[3])
                .expect("se afterConversation", maximum.se(3))
                .expect("reachable (probability)", rho)
                .expect("se reachable (probability)", rho * (1 - rho) * maximum.se(4))
                .expect("log likelihood", maximum.value());
        double[][] rows = new double[n][];
        for (int i = 0; i < n; i++) {
            double decades = FastMath.log10(1 + table.number(i, "firstDelayMinutes")) - FastMath.log10(61);
            rows[i] = new double[] {1, -decades, 1 - table.number(i, "attempt"), table.number(i, "spokeBefore")};
        }
        oracle.expect(
                "lossPerAttempt when everybody is taken for reachable",
                LogisticRegression.of(rows, yes(table.numbers("answered")))
                        .fit()
                        .point()[2]);
    }

    @Test
    void what_conversations_lead_to() {
        EstimatorOracle oracle = EstimatorOracle.of("CONV", "conversion-101.csv");
        OracleTable table = oracle.table();
        List<Conversations> leads = new ArrayList<>();
        for (int i = 0; i < table.size(); ) {
            int end = i;
            while (end < table.size() && table.number(end, "lead") == table.number(i, "lead")) {
                end++;
            }
            int from = i;
            leads.add(new Conversations(
                    0,
                    0,
                    IntStream.range(from, end)
                            .map(j -> (int) table.number(j, "attempt"))
                            .toArray(),
                    IntStream.range(from, end)
                            .mapToDouble(j -> table.number(j, "days"))
                            .toArray(),
                    table.number(end - 1, "qualified") == 1
                            ? Conversations.Outcome.SUCCESS
                            : Conversations.Outcome.UNKNOWN,
                    1,
                    1));
            i = end;
        }
        ConversationLikelihood likelihood = new ConversationLikelihood(leads, 1, 0.3, 90, false);
        Maximum maximum = likelihood.fit();
        double pi = LogOdds.logistic(maximum.point()[0]);
        double lambda = FastMath.exp(maximum.point()[likelihood.touches()]);
        double tau = FastMath.exp(maximum.point()[likelihood.fading()]);
        oracle.expect("pi = fit x intent", pi)
                .expect("se pi = fit x intent", pi * (1 - pi) * maximum.se(0))
                .expect("touchesBeyondFirst", lambda)
                .expect("se touchesBeyondFirst", lambda * maximum.se(likelihood.touches()))
                .expect("intentFadesIn (days)", tau)
                .expect("se intentFadesIn (days)", tau * maximum.se(likelihood.fading()))
                .expect("log likelihood", maximum.value());
    }

    @Test
    void deals_with_open_ones_counted() {
        EstimatorOracle oracle = EstimatorOracle.of("DEAL", "deals-101.csv");
        OracleTable table = oracle.table();
        double[] days = table.numbers("days");
        boolean[] won = new boolean[days.length];
        boolean[] closed = new boolean[days.length];
        for (int i = 0; i < days.length; i++) {
            won[i] = table.text(i, "outcome").equals("won");
            closed[i] = won[i] || table.text(i, "outcome").equals("lost");
        }
        DealCycles cycles = DealCycles.of(days, closed, won);
        LogNormalFit size = LogNormalFit.of(Arrays.stream(table.numbers("amount"))
                .filter(a -> !Double.isNaN(a))
                .toArray());
        oracle.expect("win share", cycles.winShare())
                .expect("wins/closed", cycles.winsOfClosed())
                .expect("cycle median (days)", cycles.common().median())
                .expect("cycle sigma", cycles.common().sigma())
                .expect("median size", size.median())
                .expect("sigma of log size", size.sigma())
                .expect("se of log median", size.seOfLogMedian())
                .expect("se of sigma", size.seOfSigma());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shrink-101.csv", "shrink-102.csv"})
    void shares_of_small_groups(String data) {
        EstimatorOracle oracle = EstimatorOracle.of("SHRINK", data);
        ShrunkShares shares = ShrunkShares.of(
                oracle.table().numbers("successes"), oracle.table().numbers("of"));
        oracle.expect("pooled share", shares.pooled())
                .expect("Q", shares.q())
                .expect("between-channel variance", shares.between());
        for (int c = 0; c < 4; c++) {
            oracle.expect("c" + (c + 1) + " shrunk", shares.shares()[c])
                    .expect("c" + (c + 1) + " se", shares.errors()[c]);
        }
    }

    @Test
    void speed_apart_from_rush() {
        EstimatorOracle oracle = EstimatorOracle.of("SPEED", "speed-101.csv");
        OracleTable table = oracle.table();
        double[][] seen = Arrays.stream(table.numbers("score"))
                .mapToObj(s -> new double[] {s})
                .toArray(double[][]::new);
        SpeedSlopes slopes = SpeedSlopes.of(
                table.numbers("log10FirstDelay"),
                table.numbers("log10WaitForDesk"),
                seen,
                yes(table.numbers("converted")));
        oracle.expect("naive log-odds per tenfold delay", slopes.asReported().value())
                .expect("se naive", slopes.asReported().standardError())
                .expect("adjusted for score", slopes.givenWhatRepsSaw().value())
                .expect("se adjusted", slopes.givenWhatRepsSaw().standardError())
                .expect(
                        "by the wait for the desk (control function)",
                        slopes.byTheWait().value())
                .expect(
                        "residual's coefficient (0 = no hidden rush)",
                        slopes.hiddenRush().value())
                .expect("first-stage F", slopes.firstStageF());
    }

    private static boolean[] yes(double[] numbers) {
        boolean[] yes = new boolean[numbers.length];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = numbers[i] == 1;
        }
        return yes;
    }

    private static int[] ints(double[] numbers) {
        return Arrays.stream(numbers).mapToInt(x -> (int) x).toArray();
    }
}
