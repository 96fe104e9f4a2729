package dev.handoff.scenario;

import static dev.handoff.scenario.Fixtures.CHANGING;
import static dev.handoff.scenario.Fixtures.SMALL;
import static dev.handoff.scenario.Fixtures.load;
import static dev.handoff.scenario.Fixtures.problems;
import static dev.handoff.scenario.Fixtures.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Timeline;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scenario file says what changes and when. */
class TimelineTest {
    @TempDir
    Path directory;

    @Test
    void changes_happen_in_order_of_time_and_add_up() {
        Timeline timeline = load(directory, CHANGING).orThrow().timeline();
        assertThat(timeline.changes())
                .extracting(Timeline.Change::at)
                .containsExactly(Duration.ofDays(14), Duration.ofDays(56));
        assertThat(inquiries(timeline.start())).isEqualTo(10);
        assertThat(inquiries(timeline.changes().get(0).company())).isEqualTo(30);
        assertThat(inquiries(timeline.changes().get(1).company())).isEqualTo(30);
        assertThat(reps(timeline.changes().get(0).company())).isEqualTo(2);
        assertThat(reps(timeline.changes().get(1).company())).isEqualTo(3);
        assertThat(timeline.changes().get(0).company().sla().sales().firstTouch())
                .isPresent();
    }

    private static double inquiries(dev.handoff.company.Company company) {
        return company.channels().get("web").inquiriesPerWeek();
    }

    private static int reps(dev.handoff.company.Company company) {
        return company.teams().get("sales").reps();
    }

    @Test
    void a_company_in_which_nothing_changes_has_only_a_start() {
        Scenario steady = load(directory, SMALL).orThrow();
        assertThat(steady.timeline()).isEqualTo(Timeline.steady(steady.company()));
    }

    @Test
    void overrides_hold_from_the_start_and_changes_come_on_top() {
        Timeline timeline = load(directory, CHANGING, "cadence.maxAttempts=7", "teams.sales.reps=1")
                .orThrow()
                .timeline();
        assertThat(reps(timeline.start())).isEqualTo(1);
        assertThat(reps(timeline.changes().get(1).company())).isEqualTo(3);
        assertThat(timeline.changes())
                .allMatch(c -> c.company().cadence().maxAttempts() == 7)
                .hasSize(2);
    }

    @Test
    void overriding_again_keeps_the_changes() {
        Scenario scenario = load(directory, CHANGING).orThrow();
        Scenario varied =
                ScenarioLoader.override(scenario, List.of("trust.sales=0.9")).orThrow();
        assertThat(varied.timeline().changes())
                .hasSize(2)
                .allMatch(c -> c.company().trust().sales() == 0.9);
        assertThat(varied.contentHash()).isNotEqualTo(scenario.contentHash());
    }

    @Test
    void a_timeline_can_be_set_and_taken_away_on_the_command_line() {
        assertThat(load(directory, CHANGING, "timeline=none")
                        .orThrow()
                        .timeline()
                        .changes())
                .isEmpty();
        Timeline other = load(directory, CHANGING, "timeline=[{at: 3 weeks, set: {teams.sales.reps: 5}}]")
                .orThrow()
                .timeline();
        assertThat(other.changes()).hasSize(1).allMatch(c -> reps(c.company()) == 5);
    }

    @Test
    void timelines_of_a_scenario_and_its_base_join() {
        write(directory, "base.yaml", CHANGING);
        Scenario scenario = load(
                        directory, "extends: base.yaml\ntimeline:\n  - {at: 4 weeks, set: {trust.sales: 0.1}}\n")
                .orThrow();
        assertThat(scenario.interventions())
                .extracting(Intervention::when)
                .containsExactly("2 weeks", "4 weeks", "8 weeks");
        assertThat(scenario.interventions().get(2).note()).isEqualTo("one more rep");
        assertThat(scenario.interventions().get(2).changes()).containsEntry("teams.sales.reps", "3");
    }

    @Test
    void a_timeline_written_out_loads_back_to_the_equal_one() {
        Scenario scenario = load(directory, CHANGING).orThrow();
        Scenario again = load(directory, ScenarioWriter.write(scenario)).orThrow();
        assertThat(again.timeline()).isEqualTo(scenario.timeline());
        assertThat(again.contentHash()).isEqualTo(scenario.contentHash());
        assertThat(again.interventions())
                .extracting(Intervention::note)
                .isEqualTo(scenario.interventions().stream()
                        .map(Intervention::note)
                        .toList());
    }

    @Test
    void when_something_changes_is_part_of_what_a_scenario_is() {
        String later = CHANGING.replace("week 8", "week 9");
        assertThat(load(directory, later).orThrow().contentHash())
                .isNotEqualTo(load(directory, CHANGING).orThrow().contentHash());
        assertThat(load(directory, SMALL).orThrow().contentHash())
                .isNotEqualTo(load(directory, CHANGING).orThrow().contentHash());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "5 | s.yaml:7:11 timeline: a list of changes is needed here, not '5'. Maybe - {at: 8 weeks, set: {PATH: VALUE}}?",
                "[5] | s.yaml:7:12 timeline.0: a change has 'at' and 'set', unlike '5'",
                "[{set: {trust.sales: 1}}] | s.yaml:7:12 timeline.0: 'at' is missing: when the change happens. Maybe at: 8 weeks?",
                "[{at: 1 week}] | s.yaml:7:12 timeline.0.set: parameter paths and their new values are needed. Maybe set: {teams.sales.reps: 3}?",
                "[{at: -1 week, set: {trust.sales: 1}}] | s.yaml:7:17 timeline.0.at: a duration cannot be negative, but '-1 week' is",
                "[{at: 8, set: {trust.sales: 1}}] | s.yaml:7:17 timeline.0.at: a duration needs its unit (weeks, days, h, min or s), unlike '8'",
                "[{at: 0 weeks, sett: {}, set: {trust.sales: 1}}] | s.yaml:7:26 timeline.0.sett: a change has 'at', 'set' or 'event', and 'note', but no 'sett'. Maybe set?",
                "[{at: 0 weeks, set: {channels.webb.fit: 1}}] | s.yaml:7:32 timeline.0.set.channels.webb.fit: there is no parameter 'channels.webb.fit'. Maybe channels.web.fit?",
                "[{at: 0 weeks, set: {trust.sales: 7}}] | s.yaml:7:45 timeline.0.set.trust.sales: 7 is out of range: it must lie between 0 and 1. Maybe 7 %?",
                "[{at: 0 weeks, set: {trust.sales: {}}}] | s.yaml:7:45 timeline.0.set.trust.sales: a number is needed here, not a map",
                "[{at: 0 weeks, set: {teams.sales.duties: [deals]}}] | s.yaml:7:31 timeline.0.set.teams: no team has the duty follow-up",
                "[{at: 0 weeks, note: [], set: {trust.sales: 1}}] | s.yaml:7:32 timeline.0.note: a text is needed here, not a list"
            })
    void what_is_wrong_with_a_change_is_told_with_its_place(String timeline, String problem) {
        assertThat(problems(directory, SMALL + "timeline: " + timeline + "\n")).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run.horizon: 4 weeks | timeline.0.set.run: the simulated period cannot change on the way",
                "workingTime.holidays: [2026-01-06] | timeline.0.set.workingTime: working time cannot change on the way",
                "channels: {more: {inquiriesPerWeek: 1}} | timeline.0.set.channels: channels cannot come or go on the way",
                "teams: {more: {reps: 1}} | timeline.0.set.teams: teams cannot come or go on the way",
                "channels.web.batch: {every: 2 weeks} | timeline.0.set.channels.web.batch: whether and when a channel's leads come in uploads",
                "routing: pull | timeline.0.set.routing.rule: one shared queue (pull) cannot become desks",
                "money.currency: USD | timeline.0.set.money.currency: the currency cannot change",
                "prospecting.channel: web | timeline.0.set.prospecting.channel: the channel of the reps' own leads cannot change"
            })
    void what_a_company_is_built_of_cannot_change_on_the_way(String set, String problem) {
        assertThat(problems(directory, SMALL + "timeline: [{at: 1 week, set: {" + set + "}}]\n"))
                .singleElement()
                .asString()
                .startsWith("s.yaml:7:")
                .contains(problem);
    }

    @Test
    void all_mistakes_of_a_file_are_told_at_once() {
        String text = SMALL.replace("reps: 2", "reps: -1") + """
                timeline:
                  - {at: 1 week, set: {trust.sale: 1}}
                  - {at: 2 weeks, set: {trust.sales: 2, trust.marketing: 2}}
                """;
        assertThat(problems(directory, text)).hasSize(4);
    }

    @Test
    void a_mistake_of_the_start_is_told_once() {
        String text =
                SMALL.replace("10\n", "10\n    fit: 7\n") + "timeline:\n  - {at: 1 week, set: {trust.sales: 1}}\n";
        assertThat(problems(directory, text)).singleElement().asString().startsWith("s.yaml:4:10 channels.web.fit");
    }

    @Test
    void a_misspelt_timeline_is_recognised() {
        assertThat(problems(directory, SMALL + "timelin: []\n"))
                .containsExactly("s.yaml:7:1 timelin: there is no parameter 'timelin' here. Maybe timeline?");
    }

    @Test
    void more_changes_than_anyone_can_follow_are_refused_before_they_are_made() {
        String change = "  - {at: 1 week, set: {trust.sales: 1}}\n";
        assertThat(problems(directory, SMALL + "timeline:\n" + change.repeat(501)))
                .containsExactly("s.yaml:8:3 timeline: 501 changes; at most 500 are allowed");
    }
}
