package dev.handoff.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.estimate.DealCycles;
import dev.handoff.oracle.OracleTable;
import dev.handoff.statistics.Moments;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A company of 26 weeks whose parameters are known: the fit finds them, and agrees with a fit made outside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedCompanyTest {

    private static final String FOLDER = "validation/calibrate/planted/";
    private static final Held HELD =
            new Held(0.3, 90, -0.5, 0.01, 0.02, 5, 10, 3, 0, "sales", Held.Yield.USUAL, new Held.Rejections(0.5, 0.05));

    private CrmTables tables;
    private OracleTable expected;
    private Fit fit;

    @BeforeAll
    void fitIt() {
        tables = PlainTables.read(FOLDER, "2024-01-01T00:00:00", "2024-07-01T00:00:00");
        expected = OracleTable.of(FOLDER + "expected.csv");
        fit = Calibration.fit(tables, HELD);
    }

    @Test
    void every_estimate_is_within_one_standard_error_of_the_reference() {
        int held = 0;
        for (int i = 0; i < expected.size(); i++) {
            Optional<Estimate> estimate = fit.estimate(path(expected.text(i, "parameter")));
            if (estimate.isPresent()) {
                double reference = expected.number(i, "estimate");
                boolean exact = expected.text(i, "tolerance").equals("exact");
                double tolerance = exact ? Math.abs(reference) * 5e-6 : expected.number(i, "se");
                assertThat(estimate.get().value())
                        .as(expected.text(i, "parameter"))
                        .isCloseTo(reference, within(tolerance));
                held++;
            }
        }
        assertThat(held).isEqualTo(29);
    }

    @Test
    void standard_errors_are_those_of_the_reference_to_a_fifth() {
        for (int i = 0; i < expected.size(); i++) {
            Optional<Estimate> estimate = fit.estimate(path(expected.text(i, "parameter")));
            double reference = expected.number(i, "se");
            if (estimate.isPresent() && reference > 0) {
                assertThat(estimate.get().ownStandardError())
                        .as("standard error of " + expected.text(i, "parameter"))
                        .isCloseTo(reference, within(0.2 * reference));
            }
        }
    }

    @Test
    void planted_values_lie_within_three_and_a_half_standard_errors() {
        for (int i = 0; i < expected.size(); i++) {
            Optional<Estimate> estimate = fit.estimate(path(expected.text(i, "parameter")));
            if (estimate.isPresent() && !expected.text(i, "planted").isEmpty()) {
                holds(estimate.get(), expected.number(i, "planted"));
            }
        }
        holds("channels.demo.fit", 0.80);
        holds("channels.search.fit", 0.65);
        holds("channels.show.fit", 0.60);
        holds("channels.demo.intent", 0.70);
        holds("channels.search.intent", 0.55);
        holds("channels.show.intent", 0.40);
        holds("leadDefinition.threshold", -1);
        holds("scoring.auc", 0.8);
        holds("cadence.optOut", 0.01);
        holds("cadence.optOutGrowth", 0.02);
        holds("conversion.rivalAfter", 90);
        holds("acceptance.reasonsGiven", 0.7);
    }

    private void holds(String path, double planted) {
        holds(fit.estimate(path).orElseThrow(() -> new AssertionError(path + " is not fitted")), planted);
    }

    private static void holds(Estimate estimate, double planted) {
        double z = (estimate.link().of(planted) - estimate.link().of(estimate.value())) / estimate.standardError();
        assertThat(z).as(estimate.path() + ": planted beside estimate").isBetween(-3.5, 3.5);
    }

    @Test
    void what_is_found_of_the_handed_leads_is_what_the_reference_found() {
        FitParts parts = new FitParts(tables);
        FollowUpLog log = new FollowUpLog(tables);
        EndingsFit endings = new EndingsFit(tables, log);
        PersistenceFit persistence = new PersistenceFit(tables, log, HELD);
        ReviewFit review = new ReviewFit(tables, log, HELD, endings.recorded());
        persistence.fit(parts, endings.recorded(), review.unrecorded());
        assertThat(persistence.size()).isEqualTo((int) number("persistence.carryOn", "n"));
        ConversationsFit conversations =
                new ConversationsFit(tables, log, HELD, persistence, endings.recorded(), review);
        conversations.fit(parts);
        for (String channel : List.of("demo", "search", "show")) {
            double[] handed = conversations.handed(tables.channels().indexOf(channel));
            meets("good among handed." + channel, handed[0]);
            meets("fit among the others." + channel, handed[1]);
            meets("score slope", handed[2]);
        }
        DealCycles cycles = new DealsFit(tables, HELD, DeskHours.UNKNOWN).cycles();
        meets("cycle.median (d)", cycles.common().median());
        meets("cycle.sigma", cycles.common().sigma());
    }

    @Test
    void what_the_log_shows_is_counted_as_the_reference_counts_it() {
        ObservedFollowUp figures = fit.figures();
        counts("target.n", figures.leads());
        counts("target.none", figures.none());
        counts("target.f13", figures.oneToThree());
        counts("target.f4", figures.fourPlus());
        counts("target.mean_attempts", figures.meanAttempts());
        counts("target.p50_h", figures.delayHours());
        counts("target.p50_work_h", figures.workingDelayHours());
        counts("target.p90_work_h", figures.lateWorkingDelayHours());
        counts("observed gap median (h)", figures.gapHours());
        assertThat(figures.gaps()).isEqualTo((int) number("observed gap median (h)", "n"));
        assertThat(fit.profile().shifts()).containsExactly("Mon-Fri 09:00-17:00");
        assertThat(fit.profile().reps()).isEqualTo(4);
        assertThat(fit.profile().batches()).containsExactly(Map.entry("show", new Profile.Upload(4, 9)));
        assertThat(fit.profile().order().spelling()).isEqualTo("newest");
    }

    @Test
    void draws_are_keyed_scatter_as_the_errors_say_and_start_no_other_block_anew() {
        List<double[]> draws = fit.draws(7, Fit.DRAWS);
        assertThat(draws).hasSize(Fit.DRAWS);
        assertThat(fit.draws(7, 3).get(2)).containsExactly(draws.get(2));
        assertThat(fit.draws(8, 1).get(0)).isNotEqualTo(draws.get(0));
        List<Estimate> estimates = fit.estimates();
        for (int j = 0; j < estimates.size(); j++) {
            Estimate estimate = estimates.get(j);
            int column = j;
            Moments moments = Moments.of(draws.stream()
                    .mapToDouble(row -> estimate.link().of(row[column]))
                    .toArray());
            // 200 draws know a standard deviation to one part in twenty; the inversion of the definition is curved, its
            // draws scatter more
            boolean curved = estimate.path().equals("leadDefinition.threshold")
                    || estimate.path().equals("scoring.auc");
            assertThat(moments.sd() / estimate.standardError())
                    .as("scatter of the draws of " + estimate.path())
                    .isBetween(0.8, curved ? 2 : 1.4);
            assertThat((moments.mean() - estimate.link().of(estimate.value())) / estimate.standardError())
                    .as("middle of the draws of " + estimate.path())
                    .isBetween(-0.5, 0.5);
        }
    }

    @Test
    void a_score_of_another_scale_says_the_same_of_reps_and_leads() {
        CrmTables points = new ScoreScale(0, 12, -4).applied(tables);
        assertThat(points.leads().score()[5]).isNotEqualTo(tables.leads().score()[5]);
        Fit ofPoints = Calibration.fit(points, HELD);
        double slope = fit.estimate("persistence.score").orElseThrow().value();
        Estimate score = ofPoints.estimate("persistence.score").orElseThrow();
        // what a unit of the planted score is worth by the data; 1 in truth
        assertThat(slope / score.value())
                .isCloseTo(number("score slope", "estimate"), within(number("score slope", "se")));
        for (String path :
                List.of("persistence.fatigue", "channels.demo.fit", "channels.search.intent", "scoring.auc")) {
            double value = fit.estimate(path).orElseThrow().value();
            assertThat(ofPoints.estimate(path).orElseThrow().value())
                    .as(path)
                    .isCloseTo(value, within(1e-3 * (1 + Math.abs(value))));
        }
    }

    @Test
    void without_a_log_of_calls_arrivals_and_deals_are_fitted_and_the_rest_says_why_not() {
        CrmTables bare = new CrmTables(
                tables.zone(),
                tables.from(),
                tables.to(),
                tables.asOf(),
                tables.channels(),
                tables.owners(),
                tables.leads(),
                new ActivityColumns(new int[0], new long[0], new int[0], new byte[0], new int[0], new boolean[0]),
                tables.deals(),
                EnumSet.of(CrmColumn.LEAD_ID, CrmColumn.LEAD_CREATED, CrmColumn.DEAL_AMOUNT),
                tables.datesOnly());
        Fit without = Calibration.fit(bare, HELD);
        assertThat(without.estimate("channels.demo.inquiriesPerWeek")).isPresent();
        assertThat(without.estimate("deals.winShare")).isPresent();
        assertThat(without.estimates()).noneMatch(e -> e.path().startsWith("persistence"));
        assertThat(without.notFitted())
                .contains(
                        new NotFitted("persistence.*", "the export has no log of attempts and no count of them"),
                        new NotFitted("pickUp.*", "the export has no log of attempts: nothing is known of answers"));
    }

    private void meets(String parameter, double value) {
        assertThat(value).as(parameter).isCloseTo(number(parameter, "estimate"), within(number(parameter, "se")));
    }

    private void counts(String parameter, double value) {
        double reference = number(parameter, "estimate");
        assertThat(value).as(parameter).isCloseTo(reference, within(5e-6 * Math.abs(reference)));
    }

    private double number(String parameter, String column) {
        for (int i = 0; i < expected.size(); i++) {
            if (expected.text(i, "parameter").equals(parameter)) {
                return expected.number(i, column);
            }
        }
        throw new AssertionError("no line " + parameter);
    }

    private static String path(String parameter) {
        return switch (parameter) {
            case "win share" -> "deals.winShare";
            default -> parameter.replace(" (d)", "");
        };
    }
}
