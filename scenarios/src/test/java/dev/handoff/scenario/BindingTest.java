package dev.handoff.scenario;

import static dev.handoff.scenario.Fixtures.SMALL;
import static dev.handoff.scenario.Fixtures.load;
import static dev.handoff.scenario.Fixtures.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Company;
import dev.handoff.company.Persistence;
import dev.handoff.company.Routing;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BindingTest {
    @TempDir
    Path directory;

    @Test
    void what_a_file_leaves_out_has_its_default() {
        Company company = company(SMALL);
        assertThat(company.run().horizon()).isEqualTo(Duration.ofDays(364));
        assertThat(company.arrivals().hourWeights()).hasSize(24);
        assertThat(company.sla().sales().firstTouch()).isEmpty();
    }

    @Test
    void names_keep_the_order_of_the_file() {
        String text = SMALL.replace("teams:", "  zoo: {inquiriesPerWeek: 1}\n  abc: {inquiriesPerWeek: 1}\nteams:");
        assertThat(company(text).channels().keySet()).containsExactly("web", "zoo", "abc");
    }

    @Test
    void a_bare_word_sets_the_rule() {
        Company company = company(SMALL + "persistence: choice\nrouting: pull\n");
        assertThat(company.persistence().rule()).isEqualTo(Persistence.Rule.CHOICE);
        assertThat(company.routing().rule()).isEqualTo(Routing.Rule.PULL);
    }

    @Test
    void a_single_item_needs_no_list() {
        assertThat(company(SMALL + "workingTime: {shifts: always}\n")
                        .workingTime()
                        .shifts())
                .hasSize(1);
    }

    @Test
    void a_percentage_is_a_share() {
        assertThat(company(SMALL + "work: {administration: 12 %}\n").work().administration())
                .isEqualTo(0.12);
    }

    @Test
    void an_unknown_name_finds_its_nearest() {
        assertThat(problems(directory, SMALL + "sla:\n  sales:\n    first-touch: {limit: 4 h}\n"))
                .containsExactly(
                        "s.yaml:9:5 sla.sales.first-touch: there is no parameter 'first-touch' here. Maybe firstTouch?");
        assertThat(problems(directory, SMALL + "titel: x\n"))
                .containsExactly("s.yaml:7:1 titel: there is no parameter 'titel' here. Maybe title?");
    }

    @Test
    void what_is_missing_is_told_at_its_parent() {
        assertThat(problems(directory, "channels:\n  web: {fit: 0.5}\nteams: {sales: {reps: 2}}\n"))
                .containsExactly(
                        "s.yaml:2:3 channels.web: 'inquiriesPerWeek' is missing: Inquiries a week at the reference spend");
    }

    @Test
    void all_problems_are_told_at_once_in_order() {
        String text = SMALL.replace("10", "-3").replace("reps: 2", "reps: 2.5") + "work: {touch: 5}\nsla: 4\n";
        assertThat(problems(directory, text))
                .containsExactly(
                        "s.yaml:3:23 channels.web.inquiriesPerWeek: -3 is out of range: it must lie between 0 and 1000000",
                        "s.yaml:6:11 teams.sales.reps: a whole number is needed here, not '2.5'. Maybe 2 or 3?",
                        "s.yaml:7:15 work.touch: a duration needs its unit (weeks, days, h, min or s), unlike '5'",
                        "s.yaml:8:6 sla: named parameters are needed here, not '4'");
    }

    @Test
    void numbers_must_be_finite_and_in_range() {
        assertThat(problem("work: {administration: .nan}")).contains("'.nan' is not a finite number");
        assertThat(problem("work: {administration: -.inf}")).contains("'-.inf' is not a finite number");
        assertThat(problem("trust: {sales: 12}"))
                .endsWith("12 is out of range: it must lie between 0 and 1. Maybe 12 %?");
        assertThat(problem("trust: {sales: 1e999}")).contains("too large");
        assertThat(problem("trust: {sales: 2 h}"))
                .contains("a plain number is needed here, not '2 h', which has a unit. Maybe 2?");
    }

    @Test
    void a_default_can_be_named_only_where_absence_makes_sense() {
        assertThat(problem("work: none")).contains("named parameters are needed here, not 'none'");
        assertThat(company(SMALL + "inbox: {cap: none}\n").inbox().cap()).isEmpty();
    }

    @Test
    void what_a_record_refuses_is_located() {
        assertThat(problem("sla: {sales: {firstTouch: {limit: 0 h}}}"))
                .startsWith("s.yaml:7:35 sla.sales.firstTouch.limit: a limit must be a positive, finite time");
        assertThat(problem("work: {read: {normal: {mean: 1 h, sd: 1 h}}}")).contains("a duration cannot be negative");
    }

    @Test
    void a_word_that_is_not_offered_names_those_that_are() {
        assertThat(problem("routing: round rubin"))
                .endsWith(
                        "one of round-robin, weighted, least-loaded, by-segment, by-score, pull, random is needed here, not"
                                + " 'round rubin'. Maybe round-robin?");
    }

    @Test
    void a_distribution_over_leads_stays_within_the_range_of_its_parameter() {
        assertThat(reachable("{normal: {mean: 0.5, sd: 1}}")).contains("out of range: it must lie between 0 and 1");
        assertThat(reachable("{uniform: {min: 0.5, max: 1.5}}")).contains("draws as far out as 1.5 are out of range");
        assertThat(reachable("{lognormal: {median: 0.5, sigma: 500}}")).contains("draws as far out as infinity");
        assertThat(reachable("{beta: {alpha: 2, beta: 5}}")).isEmpty();
    }

    private String reachable(String value) {
        return String.join("\n", problems(directory, SMALL.replace("10", "10\n    reachable: " + value)));
    }

    private String problem(String line) {
        return String.join("\n", problems(directory, SMALL + line + "\n"));
    }

    private Company company(String text) {
        return load(directory, text).orThrow().company();
    }
}
