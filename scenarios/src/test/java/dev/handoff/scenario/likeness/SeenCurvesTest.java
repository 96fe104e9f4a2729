package dev.handoff.scenario.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.company.Company;
import dev.handoff.scenario.Catalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What tables and curves of an export are called. */
class SeenCurvesTest {
    private static final ExportFrame EXPORT = new ExportFrame(
            "UTC",
            0,
            7 * 86_400,
            7 * 86_400,
            List.of(),
            List.of(),
            false,
            true,
            false,
            List.of(CrmColumn.LEAD_ASSIGNED, CrmColumn.ACTIVITY_AT),
            List.of());
    private static final Company COMPANY = Catalogue.load("cold-war").company();

    private static SeenCurve curve(String name) {
        return new SeenCurves(EXPORT, COMPANY)
                .curves().stream()
                        .filter(c -> c.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void working_time_is_told_in_hours_and_time_of_the_clock_in_days() {
        assertThat(curve("delay.working").points())
                .contains("6 min", "1.5 h", "24 h", "720 h")
                .doesNotContain("1 d");
        assertThat(curve("delay").points()).contains("6 min", "1.5 h", "1 d", "30 h", "30 d");
    }

    @Test
    void what_is_counted_from_the_handover_and_what_from_the_inquiry_say_so() {
        assertThat(new SeenFigures(EXPORT, COMPANY).figures())
                .filteredOn(figure -> figure.name().equals(SeenFigures.NONE))
                .singleElement()
                .satisfies(figure -> assertThat(figure.label()).endsWith("thirty days of the handover"));
        assertThat(curve("attempts").label()).endsWith("thirty days of the handover");
        assertThat(curve("delay").label()).endsWith("so long after the inquiry");
        assertThat(curve("delay.working").label()).endsWith("so many working hours after the inquiry");
    }
}
