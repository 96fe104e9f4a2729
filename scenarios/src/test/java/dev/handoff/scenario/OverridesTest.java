package dev.handoff.scenario;

import static dev.handoff.scenario.Fixtures.SMALL;
import static dev.handoff.scenario.Fixtures.load;
import static dev.handoff.scenario.Fixtures.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Company;
import dev.handoff.company.Limit;
import dev.handoff.company.Persistence;
import dev.handoff.company.TimeBasis;
import dev.handoff.random.Exponential;
import dev.handoff.random.LogNormal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverridesTest {
    @TempDir
    Path directory;

    @Test
    void a_path_names_a_value() {
        assertThat(company("channels.web.fit=40 %").channels().get("web").fit()).isEqualTo(0.4);
    }

    @Test
    void a_path_into_an_absent_clause_writes_the_clause() {
        assertThat(company("sla.sales.firstTouch.limit=4 h")
                        .sla()
                        .sales()
                        .firstTouch()
                        .orElseThrow()
                        .limit())
                .isEqualTo(new Limit(4 * 3_600_000, TimeBasis.CLOCK));
    }

    @Test
    void none_takes_a_clause_or_a_channel_away() {
        assertThat(company("sla.sales.firstTouch.limit=4 h", "sla.sales.firstTouch=none")
                        .sla()
                        .sales()
                        .firstTouch())
                .isEmpty();
        assertThat(company("channels.fair={inquiriesPerWeek: 3}", "channels.web=none")
                        .channels()
                        .keySet())
                .containsExactly("fair");
    }

    @Test
    void an_item_of_a_list_goes_by_its_number() {
        assertThat(company("arrivals.dayWeights.6=0").arrivals().dayWeights())
                .containsExactly(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0);
    }

    @Test
    void a_rule_broken_by_an_item_is_told_with_its_argument() {
        String[] nil = {"arrivals.dayWeights=[0, 0, 0, 0, 0, 0, 1]", "arrivals.dayWeights.6=0"};
        assertThat(problems(directory, SMALL, nil))
                .containsExactly("--set arrivals.dayWeights.6=0: at least one weight must be above 0");
    }

    @Test
    void a_path_leads_into_a_distribution() {
        assertThat(company("work.touch={lognormal: {median: 1 h, sigma: 1}}", "work.touch.lognormal.sigma=2")
                        .work()
                        .touch()
                        .millis())
                .isEqualTo(new LogNormal(3_600_000, 2));
        assertThat(company("work.touch={lognormal: {median: 1 h, sigma: 1}}", "work.touch.exponential.mean=2 h")
                        .work()
                        .touch()
                        .millis())
                .isEqualTo(new Exponential(7_200_000));
    }

    @Test
    void a_bare_rule_leaves_the_rest_of_the_policy_alone() {
        Persistence persistence =
                company("persistence.fatigue=2", "persistence=choice").persistence();
        assertThat(persistence.fatigue()).isEqualTo(2);
        assertThat(persistence.rule()).isEqualTo(Persistence.Rule.CHOICE);
    }

    @Test
    void a_map_is_laid_over_what_is_there() {
        assertThat(company("persistence={fatigue: 2}", "persistence={load: 1}")
                        .persistence()
                        .fatigue())
                .isEqualTo(2);
    }

    @Test
    void an_unknown_path_finds_its_nearest() {
        assertThat(problem("channels.webb.fit=0.3"))
                .isEqualTo(
                        "--set channels.webb.fit=0.3: there is no parameter 'channels.webb.fit'. Maybe channels.web.fit?");
        assertThat(problem("sla.sales.first-touch.limit=4 h")).endsWith("Maybe sla.sales.firstTouch.limit?");
        assertThat(problem("enforcement=1")).endsWith("Maybe sla.sales.enforcement?");
        assertThat(problem("arrivals.dayWeights.7=1")).contains("there is no parameter 'arrivals.dayWeights.7'");
        assertThat(problem("trust.sales.deep=1")).contains("there is no parameter 'trust.sales.deep'");
        assertThat(problem("channels.nobody=none")).contains("there is no parameter 'channels.nobody'");
        assertThat(problem("..=1")).contains("there is no parameter '..'");
    }

    @Test
    void a_bad_value_is_told_with_its_argument() {
        assertThat(problem("trust.sales=high")).isEqualTo("--set trust.sales=high: 'high' is not a number");
        assertThat(problem("trust.sales=[1")).startsWith("--set trust.sales=[1: this is not YAML");
        assertThat(problem("trust.sales="))
                .endsWith("a path and a value are needed. Maybe --set sla.sales.enforcement=0.8?");
        assertThat(problem("trust.sales")).contains("a path and a value are needed");
        assertThat(problem("trust.sales=# no")).contains("there is no value");
    }

    @Test
    void several_bad_overrides_are_told_at_once() {
        assertThat(problems(directory, SMALL, "a=1", "trust.sales=2")).hasSize(2);
    }

    @Test
    void experiments_override_a_scenario_already_loaded() {
        Scenario scenario = load(directory, SMALL, "trust.sales=0.2").orThrow();
        Scenario varied = ScenarioLoader.override(scenario, List.of("trust.marketing=0.3"))
                .orThrow();
        assertThat(varied.company()).isEqualTo(company("trust.sales=0.2", "trust.marketing=0.3"));
        assertThat(varied.contentHash()).isNotEqualTo(scenario.contentHash());
    }

    @Test
    void the_hash_depends_on_what_is_said_and_not_on_how() {
        String hash = load(directory, SMALL, "trust.sales=20 %").orThrow().contentHash();
        assertThat(hash)
                .hasSize(16)
                .isEqualTo(load(directory, SMALL, "trust={sales: .2}").orThrow().contentHash());
        assertThat(hash).isNotEqualTo(load(directory, SMALL).orThrow().contentHash());
    }

    private Company company(String... overrides) {
        return load(directory, SMALL, overrides).orThrow().company();
    }

    private String problem(String override) {
        return String.join("\n", problems(directory, SMALL, override));
    }
}
