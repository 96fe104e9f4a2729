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
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Draws of a fit scatter as fits to exports drawn anew from the export do: another way to the same errors, which asks no likelihood. */
@Tag("long")
class BootstrapTest {
    private static final double BAND = 0.25;

    /** 200 are the whole: {@code -Drecovery.bootstrap=200}; a standard deviation is known from them to one part in twenty. */
    private static final int DRAWN = Integer.getInteger("recovery.bootstrap", 24);

    private static final int ENOUGH = 150;

    /**
     * What a bootstrap over weeks does not see: how much channels may differ by assumption (touches, fading, reachability and what follows from
     * them), that other reps could have been there (decisions), that uploads come every four weeks and not at random.
     */
    private static final String OTHERWISE = "conversion\\.touchesBeyondFirst|channels\\..*\\.(touchesFactor|intentFadesIn|reachable|intent)"
            + "|persistence\\.(pickUpLead|carryOn|repSpread)|channels\\.show\\.inquiriesPerWeek";

    @Test
    void draws_scatter_as_a_bootstrap_over_weeks_does() {
        Scenario scenario = RecoveryCompany.DESK_OF_EIGHT.scenario();
        Held held = Held.of(scenario.company());
        // the last twelve weeks are there to see what becomes of the leads of the first forty
        CrmTables tables =
                TracedExport.of(scenario, Lucks.FIRST).window(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 10, 6));
        Fit fit = Calibration.fit(tables, held);
        List<double[]> draws = fit.draws(Lucks.FIRST, Fit.DRAWS);
        List<Fit> again = Lucks.each(
                DRAWN, seed -> Calibration.fit(LeadsByWeek.of(tables, new Draws(seed, 1)), held));
        List<Double> ratios = new ArrayList<>();
        List<String> outside = new ArrayList<>();
        for (int j = 0; j < fit.estimates().size(); j++) {
            Estimate estimate = fit.estimates().get(j);
            int column = j;
            double[] bootstrap = again.stream()
                    .flatMap(f -> f.estimate(estimate.path()).stream())
                    .mapToDouble(e -> estimate.link().of(e.value()))
                    .toArray();
            if (bootstrap.length < DRAWN || estimate.standardError() == 0) {
                continue;
            }
            double drawn = Moments.of(draws.stream()
                            .mapToDouble(row -> estimate.link().of(row[column]))
                            .toArray())
                    .sd();
            double ratio = drawn / Moments.of(bootstrap).sd();
            ratios.add(ratio);
            if (Math.abs(ratio - 1) > BAND && !estimate.path().matches(OTHERWISE)) {
                outside.add(String.format(Locale.ROOT, "%s %.2f", estimate.path(), ratio));
            }
        }
        ratios.sort(null);
        assertThat(ratios).hasSizeGreaterThan(30);
        assertThat(ratios.get(ratios.size() / 2)).as("median ratio").isBetween(1 - BAND, 1 + BAND);
        if (DRAWN >= ENOUGH) {
            assertThat(outside).as("scatter of draws by that of the bootstrap").isEmpty();
        }
    }
}
