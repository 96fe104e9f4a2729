package dev.handoff.scenario.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.fit.Calibration;
import dev.handoff.calibration.fit.Estimate;
import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.Held;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.fitted.FittedCompany;
import dev.handoff.scenario.fitted.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The company that a fit makes, simulated, exported and fitted again, gives itself. */
@Tag("long")
class FittedAgainTest {
    private static final double FURTHEST = 3.5;

    @ParameterizedTest
    @EnumSource(names = {"DESK_OF_EIGHT", "HOUSE_OF_TWENTY"})
    void a_fitted_company_gives_itself(RecoveryCompany company) {
        Scenario planted = company.scenario();
        CrmTables tables = TracedExport.of(planted, Lucks.FIRST).plain();
        Fit fit = Calibration.fit(tables, Held.of(planted.company()));
        Scenario fitted =
                FittedCompany.of(fit, tables, planted, Told.of(List.of()), Lucks.FIRST).scenario();
        Fit again =
                Calibration.fit(TracedExport.of(fitted, Lucks.FIRST + 1).plain(), Held.of(fitted.company()));
        PlantedValues values = new PlantedValues(fitted);
        List<String> far = new ArrayList<>();
        int compared = 0;
        int inside = 0;
        for (Estimate estimate : again.estimates()) {
            OptionalDouble value = values.of(estimate);
            boolean open = OpenValues.why(company, estimate.path()).isPresent();
            if (value.isEmpty() || open || !comparable(estimate, value.getAsDouble())) {
                continue;
            }
            double distance = estimate.link().of(estimate.value()) - estimate.link().of(value.getAsDouble());
            double z = distance / estimate.standardError();
            compared++;
            inside += estimate.interval().covers(value.getAsDouble()) ? 1 : 0;
            if (Math.abs(z) > FURTHEST) {
                far.add(String.format(Locale.ROOT, "%s %.1f", estimate.path(), z));
            }
        }
        assertThat(far).as("values further than %s errors from themselves", FURTHEST).isEmpty();
        assertThat(compared).isGreaterThan(30);
        assertThat(inside / (double) compared).as("intervals that hold").isGreaterThan(0.85);
    }

    private static boolean comparable(Estimate estimate, double value) {
        return estimate.standardError() > 0 && Double.isFinite(estimate.link().of(value));
    }
}
