package dev.handoff.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.GridRows;
import dev.handoff.experiment.OptimizePlan;
import dev.handoff.experiment.Optimum;
import dev.handoff.experiment.RunResult.Stop;
import dev.handoff.experiment.Sensitivity;
import dev.handoff.experiment.Sweep;
import dev.handoff.experiment.Unsettled;
import dev.handoff.report.CompareSample;
import dev.handoff.report.Golden;
import dev.handoff.report.SensitivityContext;
import dev.handoff.report.ShortResults;
import dev.handoff.report.SweepContext;
import dev.handoff.report.data.OptimizeData;
import dev.handoff.report.data.SensitivityData;
import dev.handoff.report.data.SweepData;
import dev.handoff.report.text.DocumentText;
import dev.handoff.report.text.TextStyle;
import dev.handoff.statistics.ElementaryEffects;
import dev.handoff.statistics.Elimination;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.Selection;
import dev.handoff.statistics.SobolAnalysis;
import dev.handoff.statistics.SobolIndices;
import dev.handoff.statistics.WithBest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The papers of sweep, sensitivity and optimize, from results made by hand. */
class ExperimentReportsTest {
    private static final TextStyle WIDE = new TextStyle(80, false, true, false);
    private static final String MONEY = "contribution.expected";

    private static Sweep sweep(Stop stop) {
        double[][] luck = {{310_000, 290_000, 320_000}, {410_000, 380_000, 440_000}, {650_000, 640_000, 690_000}};
        return ShortResults.sweep(
                1,
                3,
                0.95,
                26,
                52,
                stop,
                List.of("0", "0.5", "1"),
                List.of(
                        new Sweep.Response(
                                MONEY,
                                "EUR",
                                List.of(around(306_667, 38_000), around(410_000, 75_000), around(660_000, 65_000))),
                        new Sweep.Response("wins", "leads", List.of(around(90, 4), around(104, 5), around(131, 5)))),
                WithBest.of(luck, 0.95),
                GridRows.none());
    }

    private static Interval around(double mean, double halfWidth) {
        return Interval.around(mean, halfWidth, 0.95);
    }

    private static SweepContext sweepContext() {
        SweepContext.Axis axis = new SweepContext.Axis(
                "sla.sales.enforcement",
                "sales' promise: enforcement",
                "enforcement",
                List.of("0", "0.5", "1"),
                List.of(0.0, 0.5, 1.0));
        return new SweepContext(
                CompareSample.provenance(),
                "The old way",
                List.of(axis),
                List.of(new int[] {0}, new int[] {1}, new int[] {2}),
                false,
                List.of("Deal size: median 10,000 EUR (assume)."));
    }

    private static Sensitivity sensitivity() {
        List<ElementaryEffects> effects = List.of(
                new ElementaryEffects(0, around(240_000, 30_000), around(240_000, 30_000), 60_000),
                new ElementaryEffects(1, around(-20_000, 15_000), around(31_000, 9_000), 28_000));
        List<SobolIndices> indices = List.of(
                new SobolIndices(0, around(0.81, 0.06), around(0.88, 0.05)),
                new SobolIndices(1, around(0.02, 0.04), around(0.07, 0.05)));
        return new Sensitivity(
                1,
                0.95,
                52,
                MONEY,
                "EUR",
                20,
                effects,
                List.of(0, 1),
                100,
                Optional.of(new SobolAnalysis(4e9, 9e8, indices)),
                860,
                Stop.FIXED);
    }

    private static SensitivityContext sensitivityContext() {
        return new SensitivityContext(
                CompareSample.provenance(),
                "The old way",
                List.of(
                        new SensitivityContext.Factor(
                                "sla.sales.enforcement", "sales' promise: enforcement", "0", "1", "0.9"),
                        new SensitivityContext.Factor("teams.sales.reps", "sales team: reps", "6", "10", "8")),
                List.of());
    }

    private static Optimum optimum(Selection.Outcome outcome) {
        return optimum(outcome, 1, CompareSample.two());
    }

    private static Optimum optimum(Selection.Outcome outcome, int winner, Comparison fresh) {
        boolean selected = outcome == Selection.Outcome.SELECTED;
        Selection selection = new Selection(
                outcome,
                selected ? OptionalInt.of(winner) : OptionalInt.empty(),
                selected ? List.of(winner) : List.of(1, 2),
                List.of(20, 64, 64),
                List.of(310_000.0, 660_000.0, 610_000.0),
                List.of(90_000.0, 100_000.0, 95_000.0),
                selected
                        ? List.of(
                                new Elimination(0, 20, Elimination.Reason.BEATEN, 1),
                                new Elimination(2, 64, Elimination.Reason.AS_GOOD, 1))
                        : List.of(new Elimination(0, 20, Elimination.Reason.BEATEN, 1)));
        OptimizePlan plan = new OptimizePlan(MONEY, true, List.of(), 50_000, 20, 5000, 100, 1, 0.95, 2);
        return new Optimum(
                plan,
                List.of("as it is", "enforcement 1", "enforcement 0.75"),
                Map.of(),
                0,
                "EUR",
                selection,
                0,
                List.of(List.of(), List.of(), List.of()),
                selected ? Stop.FIXED : Stop.INTERRUPTED,
                selected ? Optional.of(fresh) : Optional.empty());
    }

    @Test
    void a_sweep() {
        Golden.check("sweep.txt", DocumentText.render(SweepReport.of(sweep(Stop.FIXED), sweepContext()), WIDE));
        Golden.check("sweep.json", SweepData.json(sweep(Stop.FIXED), sweepContext()));
    }

    @Test
    void an_interrupted_sweep_says_so() {
        assertThat(DocumentText.render(SweepReport.of(sweep(Stop.INTERRUPTED), sweepContext()), WIDE))
                .contains("Partial result: interrupted");
    }

    @Test
    void a_sensitivity_analysis() {
        Golden.check(
                "sensitivity.txt",
                DocumentText.render(SensitivityReport.of(sensitivity(), sensitivityContext()), WIDE));
        Golden.check("sensitivity.json", SensitivityData.json(sensitivity(), sensitivityContext()));
        Golden.check("sensitivity.csv", SensitivityData.csv(sensitivity(), sensitivityContext()));
    }

    @Test
    void a_choice() {
        Optimum chosen = optimum(Selection.Outcome.SELECTED);
        Golden.check(
                "optimize.txt",
                DocumentText.render(OptimizeReport.of(chosen, CompareSample.context(2), Map.of()), WIDE));
        Golden.check("optimize.json", OptimizeData.json(chosen, CompareSample.provenance()));
        Golden.check("optimize.csv", OptimizeData.csv(chosen, CompareSample.provenance()));
    }

    private static String told(Optimum optimum, Map<String, String> same) {
        return DocumentText.render(OptimizeReport.of(optimum, CompareSample.context(2), same), WIDE)
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ");
    }

    @Test
    void a_choice_that_fresh_luck_does_not_confirm_is_no_recommendation() {
        Optimum unclear = optimum(Selection.Outcome.SELECTED, 1, CompareSample.unclear());
        assertThat(unclear.beatsBase()).isFalse();
        assertThat(told(unclear, Map.of()))
                .startsWith("Nothing tried beats the company as it is for sure. \"enforcement 1\" is selected of"
                        + " the 3 policies tried")
                .contains("No difference can be told between");
        assertThat(OptimizeData.json(unclear, CompareSample.provenance())).contains("\"beatsBase\" : false");
    }

    @Test
    void a_choice_of_the_company_as_it_is_says_that_nothing_beats_it() {
        assertThat(told(optimum(Selection.Outcome.SELECTED, 0, CompareSample.two()), Map.of()))
                .startsWith("Nothing tried beats the company as it is: were one of the 3 policies tried better than all"
                        + " others by 50 k EUR in contribution, it would have been selected, at 95 %"
                        + " confidence.");
    }

    @Test
    void policies_that_come_to_the_same_are_named_but_not_counted_twice() {
        assertThat(told(optimum(Selection.Outcome.SELECTED), Map.of("enforcement 0", "as it is")))
                .contains("the 3 policies tried")
                .contains("Not counted twice: \"enforcement 0\" comes to the same as \"as it is\".");
    }

    @Test
    void what_it_took_counts_the_second_look() {
        String details = DocumentText.renderDetails(
                OptimizeReport.of(optimum(Selection.Outcome.SELECTED), CompareSample.context(2), Map.of()), WIDE);
        assertThat(details.replace('\u00A0', ' '))
                .contains("348 replications in all: 148 to choose, 200 to look again at the winner");
    }

    @Test
    void means_of_the_race_have_their_half_width_and_say_whom_they_flatter() {
        String text = DocumentText.render(
                        OptimizeReport.of(optimum(Selection.Outcome.SELECTED), CompareSample.context(2), Map.of()),
                        WIDE)
                .replace('\u00A0', ' ');
        assertThat(text)
                .contains("310 k EUR ± 42 k")
                .contains("Each mean is of the replications that policy got", "believe what it earns on");
    }

    @Test
    void an_interrupted_choice_shows_the_race_so_far_and_claims_nothing() {
        String text = DocumentText.render(
                OptimizeReport.of(optimum(Selection.Outcome.CANCELLED), CompareSample.context(1), Map.of()), WIDE);
        assertThat(text)
                .contains(
                        "No policy can be named yet", "still in the race", "Partial result: interrupted before a claim")
                .doesNotContain("confidence.");
    }

    private static List<Unsettled> growing(double perWeek) {
        return List.of(new Unsettled("queue.length", Interval.around(perWeek, perWeek / 10, 0.99), 100));
    }

    private static Sweep moving() {
        Sweep s = sweep(Stop.FIXED);
        return new Sweep(
                s.seed(),
                s.replications(),
                s.confidence(),
                s.warmUpWeeks(),
                s.horizonWeeks(),
                s.stop(),
                s.points(),
                s.responses(),
                s.best(),
                s.fromBest(),
                s.histories(),
                List.of(growing(30), List.of(), growing(12)),
                s.leftPlain(),
                s.rows());
    }

    @Test
    void what_has_not_settled_is_told_of_the_best_point_first_and_of_the_others_how_many() {
        String text = DocumentText.render(SweepReport.of(moving(), sweepContext()), WIDE)
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Not settled at 1 (and 1 more of the points): the queue still grows by 12 leads a week");
        assertThat(SweepData.json(moving(), sweepContext()))
                .contains("\"metric\" : \"queue.length\"", "\"changePerWeek\" : 12");
    }

    @Test
    void what_has_not_settled_is_told_of_the_policy_in_force_and_of_those_still_in_the_race() {
        Optimum o = optimum(Selection.Outcome.OUT_OF_BUDGET);
        Optimum moving = new Optimum(
                o.plan(),
                o.candidates(),
                o.same(),
                o.base(),
                o.unit(),
                o.selection(),
                o.proposed(),
                List.of(growing(30), List.of(), growing(12)),
                o.stop(),
                o.validation());
        assertThat(moving.named()).containsExactly(0, 1, 2);
        assertThat(told(moving, Map.of()))
                .contains("Not settled under \"as it is\": the queue still grows by 30 leads a week")
                .contains("Not settled under \"enforcement 0.75\": the queue still grows by 12 leads a week")
                .doesNotContain("Not settled under \"enforcement 1\"");
        assertThat(OptimizeData.json(moving, CompareSample.provenance())).contains("\"changePerWeek\" : 30");
    }

    @Test
    void parameters_there_was_no_time_for_are_named() {
        SensitivityContext whole = sensitivityContext();
        SensitivityContext cut = new SensitivityContext(
                whole.provenance(),
                whole.title(),
                whole.other(),
                whole.factors(),
                List.of(
                        new SensitivityContext.LeftOut("belief.memory", "belief in leads: memory"),
                        new SensitivityContext.LeftOut("trust.home", "trust: level it returns to")),
                whole.warnings());
        String text = DocumentText.renderDetails(SensitivityReport.of(sensitivity(), cut), WIDE)
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Only " + whole.factors().size() + " of "
                        + (whole.factors().size() + 2) + " parameters were varied; nothing is said of the others.")
                .contains("Not looked at belief in leads: memory; trust: level it returns to.");
        assertThat(SensitivityData.json(sensitivity(), cut)).contains("\"notLookedAt\"", "\"trust.home\"");
    }
}
