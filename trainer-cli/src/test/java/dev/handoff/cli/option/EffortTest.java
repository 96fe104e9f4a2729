package dev.handoff.cli.option;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What takes hours is said, and what takes months refused, before anything is simulated. */
class EffortTest {
    private static double hours(double replications, String... overrides) {
        Scenario scenario =
                ScenarioLoader.load("industry-baseline", List.of(overrides)).orThrow();
        return new Effort(replications, 1, List.of(scenario.timeline())).hours();
    }

    private static Effort oneReplication(String name, String... overrides) {
        Scenario scenario = ScenarioLoader.load(name, List.of(overrides)).orThrow();
        return new Effort(1, 2, List.of(scenario.timeline()));
    }

    @Test
    void twice_the_replications_or_twice_the_weeks_take_twice_as_long() {
        assertThat(hours(2000)).isEqualTo(2 * hours(1000));
        assertThat(hours(1000, "run.horizon=104w", "run.warmUp=48w"))
                .isEqualTo(2 * hours(1000, "run.horizon=48w", "run.warmUp=26w"));
    }

    @Test
    void what_would_take_months_is_refused_before_it_begins() {
        assertThat(handoff("compare", "industry-baseline", "signed-sla", "--budget", "1000000", "--horizon", "2600w")
                        .err())
                .startsWith("--budget: this would take one core about ")
                .endsWith(" days. Maybe --budget 10min, or a smaller one?" + System.lineSeparator())
                .hasLineCount(1);
    }

    @Test
    void a_comparison_whose_figures_do_not_fit_into_memory_is_refused_before_it_begins() {
        assertThatThrownBy(() -> Effort.refuseWhatIsKept(Budget.of(500_000), 2, 3000, 64_000_000))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("--budget: 500000 replications of 2 policies do not fit into memory. Maybe 5000?");
        assertThatCode(() -> Effort.refuseWhatIsKept(Budget.of(5000), 2, 3000, 64_000_000))
                .doesNotThrowAnyException();
    }

    /** Thirty points of a tiny company for a day, a million times: two hours of one core, and 10 GB. */
    @Test
    void a_sweep_whose_points_do_not_fit_into_memory_is_refused_before_it_begins() {
        assertThat(handoff(
                                "sweep",
                                "mm1",
                                "--vary",
                                "channels.arrivals.inquiriesPerWeek=1..30:1",
                                "--set",
                                "run.drain=0 s",
                                "--horizon",
                                "1d",
                                "--warm-up",
                                "0s",
                                "--budget",
                                "1000000")
                        .err())
                .hasLineCount(1)
                .startsWith("--budget: 1000000 replications of 30 policies do not fit into memory. Maybe ");
    }

    @Test
    void one_budget_for_all_policies_is_refused_without_naming_how_many_there_are() {
        assertThatThrownBy(() -> Effort.refuseWhatIsKept(Budget.of(1_000_000), 1, 210, 64_000_000))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("--budget: 1000000 replications do not fit into memory. Maybe 100000?");
        assertThatThrownBy(() -> Effort.refuseWhatIsKept(Budget.of(50), 1000, 50_000, 64_000_000))
                .hasMessageEndingWith("Maybe fewer policies?");
    }

    @Test
    void what_takes_months_is_told_before_what_does_not_fit() {
        assertThat(handoff("run", "industry-baseline", "-n", "1000000", "--horizon", "2600w")
                        .err())
                .startsWith("-n: this would take one core about ")
                .hasLineCount(1);
        assertThat(handoff("sweep", "industry-baseline", "--vary", "teams.sales.reps=10..209:1", "--budget", "1000000")
                        .err())
                .startsWith("--budget: this would take one core about ")
                .hasLineCount(1);
    }

    @Test
    void leads_nobody_can_touch_wait_in_memory_and_what_does_not_fit_is_refused() {
        Effort flood = oneReplication("mm1", "channels.arrivals.inquiriesPerWeek=5e5");

        assertThat(flood.bytesOfOne()).isBetween(13e9, 14e9);
        assertThatThrownBy(() -> flood.refuseWhatDoesNotFit(6e9))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(
                        "a company of that size needs about 14 GB of memory for each of 2 replications at a time, and Java"
                                + " has 5.4 GB to give. Maybe fewer inquiries or reps, a limit by inbox.cap, or a shorter --horizon?");
        assertThatThrownBy(() -> flood.refuseWhatDoesNotFit(20e9)).hasMessageEndingWith("Maybe --threads 1?");
        assertThatCode(() -> flood.refuseWhatDoesNotFit(100e9)).doesNotThrowAnyException();
    }

    @Test
    void leads_that_a_desk_drops_or_a_rep_lets_go_take_no_memory() {
        assertThat(oneReplication("mm1", "channels.arrivals.inquiriesPerWeek=5e5", "inbox.cap=60")
                        .bytesOfOne())
                .isLessThan(1e6);
        assertThat(oneReplication("cold-war", "channels.organic.inquiriesPerWeek=5e5", "nurture.rounds=0")
                        .bytesOfOne())
                .isLessThan(1e6);
    }

    /** Six weeks at 200 bytes; measured 95 MB for 100,000 a week, of which four in five are nurtured. */
    @Test
    void leads_in_nurture_are_kept_as_long_as_it_lasts() {
        assertThat(oneReplication("cold-war", "channels.organic.inquiriesPerWeek=5e5")
                        .bytesOfOne())
                .isBetween(500e6, 700e6);
        assertThat(oneReplication("cold-war", "channels.organic.inquiriesPerWeek=5e5", "nurture.every=1 week")
                        .bytesOfOne())
                .isBetween(80e6, 120e6);
    }

    @Test
    void a_page_of_knobs_is_refused_what_would_take_months() {
        assertThat(handoff("explore", "--set", "channels.organic.inquiriesPerWeek=3e5", "--budget", "1000000")
                        .err())
                .hasLineCount(1)
                .startsWith("--budget: this would take one core about ");
    }

    @Test
    void five_thousand_reps_are_forecast_and_a_game_that_makes_people_wait_is_refused(@TempDir Path directory)
            throws IOException {
        assertThat(hours(1000, "teams.sales.reps=5000")).isBetween(10.0, 50.0);
        Path file = Files.writeString(directory.resolve("huge.yaml"), """
                extends: cold-war
                channels: {organic: {inquiriesPerWeek: 300000}}
                """);
        assertThat(handoff(
                                "play",
                                file.toString(),
                                "--games",
                                directory.resolve("games").toString())
                        .err())
                .hasLineCount(1)
                .contains("cannot be played: a round would take about ");
    }

    @Test
    void a_company_that_grows_on_the_way_is_as_large_as_it_becomes(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("grows.yaml"), """
                extends: mm1
                timeline:
                  - at: 10 weeks
                    set: {channels.arrivals.inquiriesPerWeek: 500000}
                """);
        assertThat(oneReplication(file.toString()).bytesOfOne()).isGreaterThan(13e9);
    }

    @Test
    void the_largest_policy_of_a_comparison_counts_and_its_time_too() {
        assertThat(handoff(
                                "compare",
                                "mm1",
                                "--with",
                                "channels.arrivals.inquiriesPerWeek=500000",
                                "--budget",
                                "1000000",
                                "--horizon",
                                "4w")
                        .err())
                .startsWith("--budget: this would take one core about ")
                .hasLineCount(1);
    }

    @Test
    void time_that_went_into_preparing_is_gone() {
        assertThat(Budget.parse("60s").less(20_000_000_000L).nanos()).hasValue(40_000_000_000L);
        assertThat(Budget.parse("60s").less(90_000_000_000L).nanos()).hasValue(0);
        assertThat(Budget.of(200).less(90_000_000_000L)).isEqualTo(Budget.of(200));
    }

    @Test
    void the_largest_policy_of_a_choice_and_the_far_end_of_a_range_count() {
        String growing = "channels.arrivals.inquiriesPerWeek=";
        for (String[] command : List.of(
                new String[] {
                    "optimize", "mm1", "--delta", "1k", "--vary", growing + "100,500000", "--budget", "1000000"
                },
                new String[] {
                    "optimize", "mm1", "--delta", "1k", "--vary", growing + "100..500000", "--budget", "1000000"
                },
                new String[] {"sensitivity", "mm1", "--factors", growing + "100..500000", "--budget", "1000000"})) {
            assertThat(handoff(command).err())
                    .as(command[0])
                    .startsWith("--budget: this would take one core about ")
                    .hasLineCount(1);
        }
    }

    @Test
    void a_time_in_which_not_even_one_replication_ends_is_refused_without_trying() {
        assertThat(handoff(
                                "compare",
                                "industry-baseline",
                                "signed-sla",
                                "--set",
                                "teams.sales.reps=500",
                                "--threads",
                                "1",
                                "--horizon",
                                "2000w",
                                "--budget",
                                "5s")
                        .err())
                .startsWith("--budget: ")
                .contains(" runs are the least here, ")
                .hasLineCount(1);
    }
}
