package dev.handoff.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Timeline;
import dev.handoff.scenario.History.Reach;
import dev.handoff.scenario.QuietKnobs.Quiet;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every parameter of the schema does something: turned within its range, in at least one company, it changes what happens to leads, deals or
 * people's hours; what only costs or brings money changes the figures. Those that do less are listed with their reason.
 */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT)
class NoDeadKnobsTest {
    private static final Path PAGE = Path.of("..", "docs", "explanation", "quiet-parameters.md");
    private static final List<Scenario> STAGES = Stages.all();
    private static final Map<Timeline, History> KNOWN = new ConcurrentHashMap<>();

    static List<Knob> knobs() {
        return Knob.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("knobs")
    void turned_within_its_range_a_parameter_does_something(Knob knob) {
        Reach reach = reach(knob);
        QuietKnobs.find(knob)
                .ifPresentOrElse(
                        quiet -> assertStillQuiet(quiet, reach),
                        () -> assertThat(reach)
                                .as(
                                        "%s changes nothing but %s. Maybe everything-on.yaml should switch its mechanism on; if it"
                                                + " cannot do more, QuietKnobs says why",
                                        knob, reach)
                                .isGreaterThanOrEqualTo(knob.mustReach()));
    }

    private static void assertStillQuiet(Quiet quiet, Reach reach) {
        assertThat(reach)
                .as("%s has come to life: take it off the list in QuietKnobs", quiet.path())
                .isEqualTo(quiet.reach());
    }

    @Test
    void the_list_names_parameters_there_are() {
        assertThat(knobs()).extracting(Knob::path).containsAll(QuietKnobs.paths());
    }

    @Test
    void the_published_list_is_up_to_date() {
        Published.check(PAGE, QuietKnobs.page(knobs().size()));
    }

    /** As far as it reaches on any stage; once that is far enough, nothing further is tried. */
    private static Reach reach(Knob knob) {
        Reach farthest = Reach.NOTHING;
        for (Scenario stage : STAGES) {
            Iterator<Turn> turns = Turn.of(knob, stage).iterator();
            while (turns.hasNext() && farthest.compareTo(knob.mustReach()) < 0) {
                Reach reach = reach(turns.next());
                farthest = reach.compareTo(farthest) > 0 ? reach : farthest;
            }
        }
        return farthest;
    }

    private static Reach reach(Turn turn) {
        return turn.after()
                .map(after -> history(turn.before()).reachOf(history(after)))
                .orElse(Reach.NOTHING);
    }

    private static History history(Scenario scenario) {
        return KNOWN.computeIfAbsent(scenario.timeline(), History::of);
    }
}
