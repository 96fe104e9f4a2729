package dev.handoff.calibration.fit;

import static dev.handoff.company.TestCompanies.weeks;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.company.Company;
import dev.handoff.company.Period;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Some CRMs keep of the instant at which sales began to pursue a lead only the day. */
class PursuitByDayTest {
    private static final long DAY = 86_400;

    private final Company company = with(DeskOfEight.planted(), "run", new Period(weeks(13), weeks(26), weeks(0)));

    @Test
    void the_conversation_that_convinced_is_found_by_its_day() {
        CrmTables tables = TracedCompany.of(company, 5, 0);
        Fit exact = Calibration.fit(tables, Held.of(company));
        Fit byDay = Calibration.fit(byDay(tables), Held.of(company));
        for (Estimate estimate : exact.estimates()) {
            Estimate other = byDay.estimate(estimate.path()).orElseThrow();
            double moved = estimate.link().of(other.value()) - estimate.link().of(estimate.value());
            assertThat(moved / estimate.standardError()).as(estimate.path()).isBetween(-0.1, 0.1);
        }
    }

    private static CrmTables byDay(CrmTables tables) {
        long[] sql = tables.leads().sql().clone();
        for (int i = 0; i < sql.length; i++) {
            sql[i] = sql[i] == CrmTables.NEVER ? sql[i] : sql[i] - Math.floorMod(sql[i], DAY);
        }
        return new CrmTables(
                tables.zone(),
                tables.from(),
                tables.to(),
                tables.asOf(),
                tables.channels(),
                tables.owners(),
                ChangedLeads.pursued(tables.leads(), sql),
                tables.activities(),
                tables.deals(),
                tables.known(),
                Set.of(CrmColumn.LEAD_SQL));
    }
}
