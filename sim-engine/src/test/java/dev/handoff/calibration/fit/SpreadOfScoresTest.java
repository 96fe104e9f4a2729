package dev.handoff.calibration.fit;

import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calibration.CrmTables;
import dev.handoff.company.Company;
import org.junit.jupiter.api.Test;

/**
 * How much scores tell is compared between logs by their spread in log-odds. What a unit of a score is worth cannot be: a scenario's scores are
 * log-odds, so that it is one in every simulated log.
 */
class SpreadOfScoresTest {
    private static final Held HELD = Held.of(DeskOfEight.planted());
    private static final int LUCKS = 4;

    private static double spread(CrmTables tables) {
        return Calibration.fit(tables, HELD).blocks().stream()
                .filter(block -> block.name().equals("conversations"))
                .findFirst()
                .orElseThrow()
                .fitted()
                .get("spread of scores");
    }

    private static double meanSpread(double auc) {
        Company company = with(DeskOfEight.planted(), "scoring.auc", auc);
        double sum = 0;
        for (int luck = 0; luck < LUCKS; luck++) {
            sum += spread(TracedCompany.of(company, 27_182, luck));
        }
        return sum / LUCKS;
    }

    @Test
    void it_hangs_on_no_scale_of_the_file() {
        CrmTables tables = TracedCompany.of(DeskOfEight.planted(), 27_182, 0);
        CrmTables points = new ScoreScale(3, 1.1, 0).applied(tables);
        assertThat(spread(points)).isCloseTo(spread(tables), within(1e-4));
    }

    @Test
    void a_score_that_tells_more_shows_in_it() {
        assertThat(meanSpread(0.9) - meanSpread(0.7)).isGreaterThan(0.5);
    }
}
