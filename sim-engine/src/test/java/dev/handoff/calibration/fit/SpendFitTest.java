package dev.handoff.calibration.fit;

import static dev.handoff.company.TestCompanies.weeks;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.WeeklySpend;
import dev.handoff.company.Company;
import dev.handoff.company.Period;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an inquiry costs, from a table of what was spent. */
class SpendFitTest {
    private final Company company = with(DeskOfEight.planted(), "run", new Period(weeks(13), weeks(26), weeks(0)));
    private final CrmTables tables = TracedCompany.of(company, 5, 0);

    private Fit fit(double perWeek, int told) {
        double[][] spend = new double[tables.channels().size()][tables.weeks()];
        for (double[] weeks : spend) {
            Arrays.fill(weeks, Double.NaN);
            Arrays.fill(weeks, 0, told, perWeek);
        }
        return Calibration.fit(tables, Held.of(company), Optional.of(new WeeklySpend(tables.channels(), spend)));
    }

    private static String reason(Fit fit, String path) {
        return fit.notFitted().stream()
                .filter(missing -> missing.path().equals(path))
                .map(NotFitted::reason)
                .findFirst()
                .orElse("");
    }

    @Test
    void the_cost_of_an_inquiry_is_the_money_of_the_weeks_told_by_the_inquiries_that_came_in_them() {
        Estimate cost = fit(2600, 26).estimate("channels.search.costPerInquiry").orElseThrow();
        int search = tables.channels().indexOf("search");
        long came = java.util.stream.IntStream.range(0, tables.leads().size())
                .filter(i -> tables.leads().channel()[i] == search)
                .count();
        assertThat(cost.value()).isCloseTo(26 * 2600.0 / came, within(1e-9));
        assertThat(cost.n()).isEqualTo(26);
        assertThat(cost.standardError()).isBetween(0.01, 0.1);
    }

    @Test
    void equal_spend_says_nothing_of_saturation_and_few_weeks_nothing_of_cost() {
        assertThat(reason(fit(2600, 26), "channels.search.saturation"))
                .isEqualTo("weekly spend varied by less than a factor of two");
        assertThat(reason(fit(2600, 7), "channels.search.costPerInquiry"))
                .isEqualTo("only 7 weeks with a spend, 8 are needed");
        assertThat(reason(fit(0, 26), "channels.search.costPerInquiry")).isEqualTo("nothing was spent");
    }

    @Test
    void without_such_a_table_nothing_of_it_is_said() {
        Fit plain = Calibration.fit(tables, Held.of(company));
        assertThat(plain.notFitted()).noneMatch(missing -> missing.path().contains("costPerInquiry"));
    }
}
