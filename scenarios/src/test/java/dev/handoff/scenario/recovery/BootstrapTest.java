package dev.handoff.scenario.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.fit.Calibration;
import dev.handoff.calibration.fit.Estimate;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.Held;
import dev.handoff.random.Draws;
import dev.handoff.scenario.Scenario;
import dev.handoff.statistics.Moments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Draws of a fit scatter as fits to exports drawn anew from the export do: another way to the same errors, which asks no likelihood. */
@Tag("long")
class BootstrapTest {
    private static final double BAND = 0.25;

    /** So few know a median over fifty values; a single standard deviation is known from 200 to one part in twenty. */
    private static final int FEW = 12;

    private static final int WHOLE = 200;
    private static final int FEWEST_VALUES = 30;

    /**
     * What a bootstrap over weeks cannot see, whatever comes of it. Errors of touches, fading, reachability and intent are those of likelihoods with
     * priors ({@link dev.handoff.calibration.estimate.ConversationLikelihood}, {@link dev.handoff.calibration.estimate.AnswerLikelihood}): part of them is assumption, and an
     * export drawn anew leaves assumptions as they are. Shows come every fourth week, and weeks drawn anew hold now more of them and now less.
     */
    private static final String OTHERWISE =
            "conversion\\.touchesBeyondFirst|channels\\..*\\.(touchesFactor|intentFadesIn|reachable|intent)"
                    + "|channels\\.show\\.inquiriesPerWeek";

    @Test
    void draws_scatter_as_a_bootstrap_over_weeks_does() {
        double[] sorted =
                ratios(FEW).values().stream().mapToDouble(r -> r).sorted().toArray();
        assertThat(sorted).hasSizeGreaterThan(FEWEST_VALUES);
        assertThat(sorted[sorted.length / 2]).as("median ratio").isBetween(1 - BAND, 1 + BAND);
    }

    /**
     * 42 of 48 values did when {@code persistence.pickUpLead}, {@code carryOn} and {@code repSpread} were not asked for. Of the others four were up to a third
     * off, and two, which some samples fit in another way, half of it.
     */
    @Test
    @Tag("open")
    void draws_of_every_value_scatter_as_a_bootstrap_over_weeks_does() {
        List<String> outside = new ArrayList<>();
        ratios(WHOLE).forEach((path, ratio) -> {
            if (Math.abs(ratio - 1) > BAND && !path.matches(OTHERWISE)) {
                outside.add(String.format(Locale.ROOT, "%s %.2f", path, ratio));
            }
        });
        assertThat(outside).as("scatter of draws by that of the bootstrap").isEmpty();
    }

    /** By value the standard deviation of the draws by that of the fits to so many exports drawn anew. */
    private static Map<String, Double> ratios(int samples) {
        Scenario scenario = RecoveryCompany.DESK_OF_EIGHT.scenario();
        Held held = Held.of(scenario.company());
        // the last twelve weeks are there to see what becomes of the leads of the first forty
        CrmTables tables =
                TracedExport.of(scenario, Lucks.FIRST).window(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 10, 6));
        Fit fit = Calibration.fit(tables, held);
        List<double[]> draws = fit.draws(Lucks.FIRST, Fit.DRAWS);
        List<Fit> again =
                Lucks.each(samples, seed -> Calibration.fit(LeadsByWeek.of(tables, new Draws(seed, 1)), held));
        Map<String, Double> ratios = new LinkedHashMap<>();
        for (int j = 0; j < fit.estimates().size(); j++) {
            Estimate estimate = fit.estimates().get(j);
            int column = j;
            double[] bootstrap = again.stream()
                    .flatMap(f -> f.estimate(estimate.path()).stream())
                    .mapToDouble(e -> estimate.link().of(e.value()))
                    .toArray();
            if (bootstrap.length == samples && estimate.standardError() > 0) {
                double[] drawn = draws.stream()
                        .mapToDouble(row -> estimate.link().of(row[column]))
                        .toArray();
                ratios.put(
                        estimate.path(),
                        Moments.of(drawn).sd() / Moments.of(bootstrap).sd());
            }
        }
        return ratios;
    }
}
