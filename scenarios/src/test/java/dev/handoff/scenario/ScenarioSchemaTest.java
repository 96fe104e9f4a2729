package dev.handoff.scenario;

import static dev.handoff.scenario.Fixtures.SMALL;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.handoff.scenario.schema.ScenarioSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors are told about scenario files, tried with a validator that has nothing to do with us. */
class ScenarioSchemaTest {
    private static final Path SHIPPED = Path.of("src", "main", "resources", "scenarios", ScenarioSchema.FILE);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ScenarioSchema.text(), InputFormat.JSON);

    @TempDir
    Path directory;

    static List<String> names() {
        return Catalogue.names();
    }

    private static List<String> errors(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML).stream()
                .map(Error::toString)
                .toList();
    }

    @Test
    void the_published_schemas_are_up_to_date() {
        Published.check(SHIPPED, ScenarioSchema.text());
        Published.check(Published.REFERENCE.resolve(ScenarioSchema.FILE), ScenarioSchema.text());
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_shipped_scenario_fits_the_schema_as_it_is_and_written_out(String name) {
        assertThat(errors(text(name))).isEmpty();
        assertThat(errors(ScenarioWriter.write(Catalogue.load(name)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_shipped_scenario_names_the_schema_to_editors(String name) {
        assertThat(text(name)).startsWith(ScenarioSchema.comment("../" + ScenarioSchema.FILE));
    }

    private static String text(String name) {
        return ScenarioSource.resolve(name).text(new ArrayList<>()).orElseThrow();
    }

    @Test
    void the_examples_of_the_reference_page_fit_the_schema() throws IOException {
        Pattern example = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
        assertThat(example.matcher(Files.readString(Published.REFERENCE.resolve("scenario-files.md")))
                        .results())
                .extracting((MatchResult match) -> errors(match.group(1)))
                .isNotEmpty()
                .allMatch(List::isEmpty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cadence: {maxAttempts: 1_000, gap: 1 h 30 min}",
                "workingTime: {shifts: always, holidays: [2026-12-25, 2026-12-24 from 12:00]}",
                "persistence: always",
                "routing: {rule: least loaded, systemDelay: {gamma: {shape: 2, mean: 4 h, max: 1 week}}}",
                "sla: {sales: {firstTouch: {limit: 2 business days, limits: {web: 5 min}, breach: none}, acceptance: none}}",
                "deals: {work: {mixture: {weights: [1, 1], of: [1 h, {exponential: {mean: 2 h}}]}}}",
                "timeline: [{at: week 8, set: {teams.sales.reps: 3}}, {at: 2.5 days, set: {routing: pull}, note: x}]",
                "sources: {channels.*.fit: 'assume: a guess'}"
            })
    void whatever_a_file_may_say_fits(String line) {
        assertThat(errors(SMALL + line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cadense: {}",
                "cadence: {gap: 4}",
                "cadence: {gap: 4 hors}",
                "cadence: {maxAttempts: 0}",
                "cadence: {maxAttempts: 1.5}",
                "trust: {sales: 1.1}",
                "routing: {rule: at whim}",
                "work: {touch: {lognormal: {median: 2 min, sigme: 1}}}",
                "work: {touch: {exponential: {mean: 1 h}, constant: {value: 1 h}}}",
                "sla: {sales: {firstTouch: {limit: 4}}}",
                "timeline: [{set: {trust.sales: 1}}]",
                "sources: {trust: a guess}"
            })
    void what_no_file_may_say_does_not_fit(String line) {
        assertThat(errors(SMALL + line)).isNotEmpty();
    }

    @Test
    void a_file_without_a_base_states_its_channels_and_teams() {
        assertThat(errors("title: nothing")).isNotEmpty();
        assertThat(errors("extends: mm1")).isEmpty();
    }

    /** All but the few in which damage hit upon another case, as in {@code 4 H}, which loads. */
    @Test
    void what_still_loads_after_damage_fits_the_schema() {
        List<String> loads = new ArrayList<>();
        for (int seed = 0; seed < 1000; seed++) {
            byte[] damaged = new Mutations(seed).damage(text(names().get(seed % names().size())));
            String text = new String(damaged, StandardCharsets.UTF_8);
            if (Fixtures.load(directory, text).scenario().isPresent()) {
                loads.add(text);
            }
        }
        assertThat(loads).hasSizeGreaterThan(50);
        assertThat(loads).filteredOn(text -> !errors(text).isEmpty()).hasSizeLessThan(loads.size() / 20);
    }
}
