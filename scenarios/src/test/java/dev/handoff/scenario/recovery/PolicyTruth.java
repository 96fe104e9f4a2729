package dev.handoff.scenario.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.fit.Calibration;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.Held;
import dev.handoff.experiment.CrossedExperiment;
import dev.handoff.experiment.CrossedPlan;
import dev.handoff.experiment.CrossedTable;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.Years;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.Responses;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.ScenarioSource;
import dev.handoff.scenario.draws.DrawnCompany;
import dev.handoff.scenario.draws.FittedDraws;
import dev.handoff.scenario.fitted.FittedCompany;
import dev.handoff.scenario.fitted.Told;
import dev.handoff.statistics.CrossedVariance;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.MeanIntervals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What three policies bring a busy company in expected revenue: in truth, and by an experiment on the company fitted to its export. */
final class PolicyTruth {
    /** The desk of eight with fewer people and more work on every call, so that people and order count. */
    static final String[] BUSY = {"teams.sales.reps=3", "work.wrapUp=15 min"};

    /** Tries, people, order. */
    static final List<List<String>> POLICIES = List.of(
            List.of("sla.sales.minimumAttempts={attempts: 6, within: 3 weeks}", "sla.sales.enforcement=0.7"),
            List.of("teams.sales.reps=4"),
            List.of("teams.sales.order=score"));

    static final List<String> NAMES = List.of("six tries within three weeks", "a rep more", "best score first");

    private static final String REVENUE = Metric.REVENUE_EXPECTED.name();
    private static final List<String> PERIOD = List.of("run.horizon=26 weeks", "run.warmUp=8 weeks");
    private static final int DRAWS = 20;
    private static final int LUCKS = 2;
    private static final int LUCKS_ALONE = 40;
    private static final long EXPERIMENT = 77;
    private static final double CONFIDENCE = 0.95;

    private PolicyTruth() {}

    /** Of each policy: the interval with data, and the one of luck alone. */
    record Intervals(List<Interval> withData, List<Interval> ofLuck) {}

    /** What each policy brings the true company, the mean over many lucks. */
    static List<Interval> truth(int lucks, int threads) {
        Scenario company = RecoveryCompany.DESK_OF_EIGHT.scenario(BUSY);
        return ofLuck(changes -> ScenarioLoader.override(company, changes).orThrow(), lucks, threads);
    }

    /** The same by an experiment on the company that is fitted to one log of it. */
    static Intervals of(long seed) {
        Scenario truth = RecoveryCompany.DESK_OF_EIGHT.scenario(BUSY);
        CrmTables tables = TracedExport.of(truth, seed).plain();
        Fit fit = Calibration.fit(tables, Held.of(truth.company()));
        FittedCompany fitted = FittedCompany.of(fit, tables, truth, Told.of(List.of()), seed);
        try {
            Path directory = Files.createTempDirectory("fitted");
            Path base = directory.resolve("base.yaml");
            Files.writeString(base, Files.readString(Path.of(RecoveryCompany.DESK_OF_EIGHT.source()), UTF_8), UTF_8);
            Path file = directory.resolve(ScenarioSource.IN_DIRECTORY);
            Path draws = directory.resolve(FittedDraws.FILE);
            Files.writeString(file, fitted.text("base.yaml", Map.of()), UTF_8);
            Files.writeString(draws, fitted.draws().text(), UTF_8);
            try {
                return new Intervals(
                        withData(file),
                        ofLuck(
                                changes -> DrawnCompany.of(file.toString(), changes)
                                        .asItIs(),
                                LUCKS_ALONE,
                                1));
            } finally {
                for (Path made : List.of(file, draws, base, directory)) {
                    Files.delete(made);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> during(List<String> policy) {
        List<String> changes = new ArrayList<>(List.of("work.wrapUp=15 min"));
        changes.addAll(PERIOD);
        changes.addAll(policy);
        return changes;
    }

    private static List<Interval> withData(Path file) {
        DrawnCompany base = DrawnCompany.of(file.toString(), during(List.of()));
        List<DrawnCompany> others = POLICIES.stream()
                .map(policy -> DrawnCompany.of(file.toString(), during(policy)))
                .toList();
        CrossedPlan plan = CrossedPlan.of(EXPERIMENT, DRAWS * LUCKS, DRAWS, 1);
        CrossedTable table = CrossedExperiment.run(
                plan,
                draw -> {
                    List<Policy> policies = new ArrayList<>();
                    policies.add(new Policy("base", base.base(draw).timeline()));
                    for (int p = 0; p < others.size(); p++) {
                        policies.add(new Policy(
                                NAMES.get(p), others.get(p).base(draw).timeline()));
                    }
                    return policies;
                },
                Progress.SILENT);
        List<Interval> intervals = new ArrayList<>();
        for (int p = 1; p <= others.size(); p++) {
            intervals.add(CrossedVariance.of(table.difference(0, p, REVENUE)).meanYear(CONFIDENCE));
        }
        return intervals;
    }

    private interface Changed {
        Scenario with(List<String> changes);
    }

    private static List<Interval> ofLuck(Changed company, int lucks, int threads) {
        try (Years years = new Years(EXPERIMENT, threads)) {
            double[] base = revenue(years, company.with(during(List.of())), lucks);
            List<Interval> intervals = new ArrayList<>();
            for (List<String> policy : POLICIES) {
                double[] other = revenue(years, company.with(during(policy)), lucks);
                double[] gain = new double[lucks];
                for (int i = 0; i < lucks; i++) {
                    gain[i] = other[i] - base[i];
                }
                intervals.add(MeanIntervals.student(gain, CONFIDENCE));
            }
            return intervals;
        }
    }

    private static double[] revenue(Years years, Scenario company, int lucks) {
        List<Responses> all =
                years.of(company.timeline(), 0, lucks, () -> false).orElseThrow();
        return all.stream().mapToDouble(r -> r.get(Metric.REVENUE_EXPECTED)).toArray();
    }
}
