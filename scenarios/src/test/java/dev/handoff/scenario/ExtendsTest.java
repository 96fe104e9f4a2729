package dev.handoff.scenario;

import static dev.handoff.scenario.Fixtures.SMALL;
import static dev.handoff.scenario.Fixtures.load;
import static dev.handoff.scenario.Fixtures.problems;
import static dev.handoff.scenario.Fixtures.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtendsTest {
    @TempDir
    Path directory;

    @BeforeEach
    void aBase() {
        write(directory, "base.yaml", "title: Base\nstory: Old.\n" + SMALL + """
                persistence: {rule: choice, fatigue: 2}
                work: {touch: {exponential: {mean: 1 h}}}
                arrivals: {dayWeights: [7, 6, 5, 4, 3, 2, 1]}
                sla: {sales: {firstTouch: {limit: 4 h}, enforcement: 0.5}}
                sources: {work.touch: "data: somewhere"}
                """);
    }

    @Test
    void maps_join_and_everything_else_is_replaced() {
        Scenario scenario = load(directory, """
                extends: base.yaml
                title: Mine
                channels: {fair: {inquiriesPerWeek: 5, fit: 1, intent: 1, pickUp: 1}, web: {fit: 0.5}}
                persistence: always
                work: {touch: {uniform: {min: 1 s, max: 2 s}}}
                sla: {sales: {firstTouch: none}}
                """).orThrow();
        assertThat(scenario.title()).isEqualTo("Mine");
        assertThat(scenario.story()).isEqualTo("Old.");
        assertThat(scenario.company().channels().keySet()).containsExactly("web", "fair");
        assertThat(scenario.company().channels().get("web").inquiriesPerWeek()).isEqualTo(10);
        assertThat(scenario.company().persistence().fatigue()).isEqualTo(2);
        assertThat(scenario.company().work().touch().millis().mean()).isEqualTo(1500);
        assertThat(scenario.company().arrivals().dayWeights()).startsWith(7.0, 6.0);
        assertThat(scenario.company().sla().sales().firstTouch()).isEmpty();
        assertThat(scenario.company().sla().sales().enforcement()).isEqualTo(0.5);
    }

    /** With the neutral defaults all its leads would be perfect. */
    @Test
    void a_new_channel_must_say_what_its_leads_are_like() {
        assertThat(problems(directory, "extends: base.yaml\nchannels: {wep: {inquiriesPerWeek: 5}}\n"))
                .containsExactly(
                        "s.yaml:2:12 channels.wep: this channel is new here, and a new one must state fit, intent and pickUp."
                                + " Maybe web?");
    }

    @Test
    void none_takes_a_channel_away() {
        String text =
                "extends: base.yaml\nchannels: {web: none, fair: {inquiriesPerWeek: 1, fit: 1, intent: 1, pickUp: 1}}\n";
        assertThat(load(directory, text).orThrow().company().channels().keySet())
                .containsExactly("fair");
        assertThat(problems(directory, "extends: base.yaml\nchannels: {wob: none}\n"))
                .containsExactly("s.yaml:2:17 channels.wob: there is nothing to take away here with 'none'");
    }

    @Test
    void none_is_no_way_to_say_default() {
        assertThat(problems(directory, "extends: base.yaml\nwork: none\n"))
                .containsExactly("s.yaml:2:7 work: named parameters are needed here, not 'none'");
    }

    @Test
    void a_problem_is_told_in_the_file_where_the_value_stands() {
        write(directory, "bad.yaml", SMALL + "trust: {sales: 3}\n");
        assertThat(problems(directory, "extends: bad.yaml\ntrust: {marketing: -1}\n"))
                .containsExactly(
                        "bad.yaml:7:16 trust.sales: 3 is out of range: it must lie between 0 and 1. Maybe 3 %?",
                        "s.yaml:2:20 trust.marketing: -1 is out of range: it must lie between 0 and 1");
    }

    @Test
    void a_circle_is_told_where_it_closes() {
        write(directory, "a.yaml", "extends: s.yaml\n");
        assertThat(problems(directory, "extends: a.yaml\n"))
                .containsExactly("a.yaml:1:10 extends: this scenario would extend itself, by way of s.yaml");
        assertThat(problems(directory, "extends: s.yaml\n")).hasSize(1);
    }

    @Test
    void what_does_not_exist_is_told_where_it_is_named() {
        assertThat(problems(directory, "extends: mm\n"))
                .containsExactly("s.yaml:1:10: no scenario named 'mm'. Maybe mm1?");
        assertThat(problems(directory, "extends: nowhere.yaml\n"))
                .containsExactly("s.yaml:1:10 extends: there is no file 'nowhere.yaml'");
        assertThat(problems(directory, "extends: [a]\n"))
                .singleElement()
                .asString()
                .contains("the name of one scenario is needed");
    }

    @Test
    void a_file_is_found_from_the_file_that_extends_it() throws IOException {
        Path below = Files.createDirectory(directory.resolve("below"));
        assertThat(load(below, "extends: ../base.yaml\n").orThrow().title()).isEqualTo("Base");
    }

    @Test
    void a_note_on_sources_must_speak_of_a_parameter_and_say_its_kind() {
        assertThat(problems(directory, "extends: base.yaml\nsources: {work.tuoch: \"assume: x\"}\n"))
                .containsExactly("s.yaml:2:11 sources: no parameter matches 'work.tuoch'. Maybe work.touch?");
        assertThat(problems(directory, "extends: base.yaml\nsources: {work.touch: x}\n"))
                .containsExactly(
                        "s.yaml:2:23 sources.work.touch: a source begins with pub:, quoted:, data:, fitted:, computed: or assume:, unlike 'x'. Maybe \"assume: …\"?");
        assertThat(problems(directory, "extends: base.yaml\nsources: x\n")).hasSize(1);
    }

    @Test
    void a_chain_without_end_in_sight_is_refused_where_it_gets_too_long() {
        write(directory, "1.yaml", "extends: base.yaml\n");
        for (int i = 2; i <= 40; i++) {
            write(directory, i + ".yaml", "extends: " + (i - 1) + ".yaml\n");
        }
        assertThat(problems(directory, "extends: 30.yaml\n")).isEmpty();
        assertThat(problems(directory, "extends: 40.yaml\n"))
                .containsExactly("10.yaml:1:10 extends: more than 32 files build on one another here");
    }
}
