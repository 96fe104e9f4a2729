package dev.handoff.scenario;

import static dev.handoff.scenario.Fixtures.load;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.scenario.problem.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Events of a timeline: what they change depends on the company they happen to. */
class ShockTest {
    @TempDir
    Path directory;

    private Timeline timeline(String events, String... overrides) {
        return load(directory, "extends: industry-baseline\ntimeline:\n" + events, overrides)
                .orThrow()
                .timeline();
    }

    private static double spend(Company company) {
        return company.channels().values().stream()
                .mapToDouble(c -> c.spendPerWeek().orElse(c.inquiriesPerWeek() * c.costPerInquiry()))
                .sum();
    }

    @ParameterizedTest
    @EnumSource(Shock.class)
    void every_event_happens_to_the_baseline_and_ends_when_it_says_so(Shock shock) {
        Timeline timeline = timeline("  - {at: week 8, event: " + shock.label() + "}\n");

        assertThat(timeline.changes().get(0).company()).isNotEqualTo(timeline.start());
        assertThat(timeline.changes()).hasSize(shock.lasts().isPresent() ? 2 : 1);
    }

    @Test
    void the_flavour_of_the_month_doubles_one_channel_and_leaves_the_whole_budget_as_it_is() {
        Timeline timeline = timeline("  - {at: week 8, event: flavour-of-the-month}\n");
        Company during = timeline.changes().get(0).company();

        assertThat(during.channels().get("organic").spendPerWeek()).contains(6000.0);
        assertThat(spend(during)).isCloseTo(spend(timeline.start()), within(5.0));
        assertThat(spend(timeline.changes().get(1).company())).isCloseTo(spend(timeline.start()), within(1e-9));
        assertThat(timeline.changes().get(1).at()).isEqualTo(Duration.ofDays(12 * 7));
    }

    @Test
    void whoever_quits_is_replaced_after_eight_weeks_by_one_more_than_are_there() {
        List<Timeline.Change> changes =
                timeline("  - {at: week 8, event: a-rep-quits}\n").changes();

        assertThat(changes.get(0).company().teams().get("sales").reps()).isEqualTo(6);
        assertThat(changes.get(1).company().teams().get("sales").reps()).isEqualTo(7);
        assertThat(changes.get(1).at()).isEqualTo(Duration.ofDays(16 * 7));
    }

    @Test
    void an_event_happens_to_the_company_as_it_is_by_then() {
        List<Timeline.Change> changes = timeline(
                        "  - {at: week 4, set: {deals.medianSize: 20_000}}\n  - {at: week 8, event: pricing-change}\n")
                .changes();

        assertThat(changes.get(1).company().deals().medianSize()).isCloseTo(23_000, within(1e-9));
    }

    @Test
    void an_override_reaches_the_time_after_the_event() {
        List<Timeline.Change> changes = timeline(
                        "  - {at: week 8, event: downturn}\n", "deals.winShare=0.4", "deals.medianSize=10_000")
                .changes();

        assertThat(changes.get(0).company().deals().winShare()).isCloseTo(0.34, within(1e-9));
        assertThat(changes.get(0).company().deals().medianSize()).isCloseTo(9_000, within(1e-9));
    }

    @Test
    void a_scenario_with_events_written_out_loads_back_to_the_equal_timeline() {
        Scenario scenario = load(
                        directory, "extends: industry-baseline\ntimeline:\n  - {at: week 8, event: downturn}\n")
                .orThrow();
        Scenario again = load(directory, ScenarioWriter.write(scenario)).orThrow();

        assertThat(again.timeline()).isEqualTo(scenario.timeline());
        assertThat(again.contentHash()).isEqualTo(scenario.contentHash());
    }

    @Test
    void a_misspelt_event_finds_its_nearest() {
        assertThat(load(directory, "extends: mm1\ntimeline: [{at: week 8, event: downturm}]\n")
                        .problems())
                .extracting(Problem::toString)
                .first()
                .asString()
                .contains("timeline.0.event")
                .contains("Maybe downturn?");
    }
}
