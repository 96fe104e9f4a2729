package dev.handoff.scenario;

import static dev.handoff.scenario.Fixtures.SMALL;
import static dev.handoff.scenario.Fixtures.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule between parameters, broken alone. */
class CompanyRulesTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run.warmUp=10 days | must be whole weeks, not 10 days. Maybe 1 week?",
                "run.horizon=53.5 weeks | must be whole weeks, not 53.5 weeks. Maybe 54 weeks?",
                "workingTime.start=2026-01-07 | must be a Monday, which 2026-01-07 is not. Maybe 2026-01-05?",
                "workingTime.shifts=[] | nobody ever works. Maybe [Mon-Fri 09:00-17:00]?",
                "channels.web=none | at least one channel is needed",
                "teams.sales=none | exactly one team is needed for now, not 0",
                "teams.more={reps: 1} | exactly one team is needed for now, not 2",
                "teams.sales.duties=[] | a team needs at least one duty. Maybe [follow-up]?",
                "teams.sales.duties=[follow-up, follow-up] | the same duty stands twice",
                "teams.sales.duties=[deals] | no team has the duty follow-up",
                "deals.stages=1 | deals need work, but no team has the duty deals. Maybe duties: [deals, follow-up]?",
                "arrivals.dayWeights=[1, 1] | needs 7 numbers, not 2",
                "arrivals.dayWeights=[0, 0, 0, 0, 0, 0, 0] | at least one weight must be above 0",
                "arrivals.hourWeights=[1] | needs 24 numbers, not 1",
                "channels.web.batch={every: 10 days} | must be whole weeks, not 10 days. Maybe 1 week?",
                "channels.web.inquiriesPerWeek=1e6 | about 56000000 inquiries in one run; at most 50000000 can be simulated. Maybe a shorter run.horizon?"
            })
    void a_broken_rule_is_told_with_its_place(String override, String message) {
        assertThat(problems(directory, SMALL, override))
                .singleElement()
                .asString()
                .endsWith(": " + message);
    }

    @Test
    void more_spend_counts_as_far_as_saturation_lets_it() {
        String rich = SMALL.replace("10\n", "500_000\n    costPerInquiry: 1\n    spendPerWeek: 5_000_000\n");
        assertThat(problems(directory, rich)).singleElement().asString().contains("about 280000000 inquiries");
        assertThat(problems(directory, rich.replace("teams", "    saturation: 5\nteams")))
                .singleElement()
                .asString()
                .contains("about 154");
    }

    @Test
    void a_rule_about_a_stated_value_is_told_where_it_stands() {
        assertThat(problems(directory, SMALL + "workingTime:\n  start: 2026-01-06\n"))
                .singleElement()
                .asString()
                .startsWith("s.yaml:8:10 workingTime.start: must be a Monday");
    }
}
