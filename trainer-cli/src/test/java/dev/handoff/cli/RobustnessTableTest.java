package dev.handoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.evidence.assumptions.Assumed;
import dev.handoff.evidence.assumptions.ParameterRange;
import dev.handoff.evidence.robustness.BreakEven;
import dev.handoff.evidence.robustness.Robustness.Effect;
import dev.handoff.evidence.robustness.Robustness.Look;
import dev.handoff.evidence.robustness.Robustness.Plan;
import dev.handoff.evidence.robustness.Robustness.Result;
import dev.handoff.evidence.robustness.Robustness.Shipped;
import dev.handoff.evidence.robustness.Verdict;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** How it is told what turns a conclusion round. */
class RobustnessTableTest {
    private static final List<ParameterRange> ALL = Assumed.of(
                    List.of(ScenarioLoader.load("cold-war", List.of("conversion.touchesBeyondFirst=4.5"))
                            .orThrow()))
            .ranges();
    private static final ParameterRange TOUCHES = range("conversion.touchesBeyondFirst");
    private static final ParameterRange FIT = range("channels.*.fit");
    private static final ParameterRange MARGIN = range("money.margin");

    private static ParameterRange range(String name) {
        return ALL.stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
    }

    private static Result result(List<Effect> effects, List<Look> looks) {
        return new Result(
                List.of(new Shipped("The agreement pays", Verdict.HOLDS, "+900 k ± 90 k")),
                effects.stream().map(List::of).toList(),
                List.of(looks),
                List.of(TOUCHES, FIT, MARGIN),
                Map.of("off", List.of("inbox.expiry"), "form", List.of()));
    }

    private static final Look TURNED = new Look(
            TOUCHES,
            -1,
            false,
            Verdict.FAILS,
            "-600 k ± 90 k",
            Optional.of(new BreakEven(OptionalDouble.of(-0.844), -0.8, -0.9)));

    @Test
    void what_turns_a_conclusion_round_comes_first_with_its_break_even() {
        String text = RobustnessTable.text(result(List.of(Effect.TURNS, Effect.STANDS, Effect.NONE), List.of(TURNED)));
        assertThat(text).isEqualTo("""
                - The agreement pays: holds as shipped (+900 k ± 90 k)
                  - `conversion.touchesBeyondFirst` from 4.5 to 0: does not hold there (-600 k ± 90 k); break-even at 0.7 (0.9 … 0.45)
                  - 1 other assumptions leave it as it is at both ends, 1 have no part in it
                """);
    }

    @Test
    void what_is_the_same_to_the_bit_is_not_counted_as_holding() {
        String text = RobustnessTable.text(result(List.of(Effect.NONE, Effect.NONE, Effect.COMPARED), List.of()));
        assertThat(text)
                .contains(
                        "0 other assumptions leave it as it is",
                        "2 have no part in it",
                        "1 belong to the decisions that are compared");
    }

    @Test
    void doubt_that_nobody_looked_into_is_told_and_so_is_what_was_not_reached() {
        String text = RobustnessTable.text(result(List.of(Effect.STANDS, Effect.DOUBTFUL), List.of()));
        assertThat(text)
                .startsWith("Time was up: 2 of 3 assumptions were looked at; what the others do is not known.\n\n- ")
                .contains("in doubt after the screening, and not looked at closer: `channels.*.fit`");
    }

    @Test
    void the_page_says_of_each_assumption_its_range_why_so_far_and_what_it_does() {
        String page = RobustnessTable.markdown(
                result(List.of(Effect.TURNS, Effect.STANDS, Effect.NONE), List.of(TURNED)), Plan.USUAL, "handoff …");
        assertThat(page)
                .startsWith("<!-- Made by `handoff …`; do not edit. -->\n")
                .contains(
                        "| `conversion.touchesBeyondFirst` | 4.5 | 0 … 6 | from leads that one conversation convinces")
                .contains("| `channels.*.fit` | as shipped | ÷ 1.5 … × 1.5, everywhere | no magnitude published")
                .contains("## Not moved\n\n- off: `inbox.expiry`\n")
                .doesNotContain("form");
    }
}
