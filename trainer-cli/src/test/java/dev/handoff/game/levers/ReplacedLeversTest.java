package dev.handoff.game.levers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.TestGames;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.Moves;
import dev.handoff.game.rules.Round;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which levers rest while a clause holds. */
class ReplacedLeversTest {
    private static final Menu MENU = TestGames.small().menu();

    private static Optional<ReplacedLevers> replaced(Terms terms, Lever lever, String level) {
        return ReplacedLevers.of(MENU, terms, Decision.NOTHING.with(lever, level), lever);
    }

    private static Terms signed(Clause clause) {
        return Terms.BLANK.with(clause, MENU.options(clause).get(1).key());
    }

    @Test
    void a_signed_number_of_attempts_replaces_ones_own() {
        ReplacedLevers replaced =
                replaced(signed(Clause.ATTEMPTS), Lever.ATTEMPTS, "attempts-8").orElseThrow();
        assertThat(replaced.clause()).isEqualTo(Clause.ATTEMPTS);
        assertThat(replaced.option()).isEqualTo(MENU.options(Clause.ATTEMPTS).get(1));
        assertThat(replaced.wholly()).isTrue();
    }

    @Test
    void a_lever_whose_place_a_clause_took_is_told_as_no_move() {
        Decision decision = Decision.NOTHING.with(Lever.ATTEMPTS, "attempts-8").with(Lever.SPEED, "drop-everything");
        assertThat(Moves.of(Texts.english(), MENU, round(decision, Optional.empty()), Role.SALES))
                .hasSize(2);
        assertThat(Moves.of(Texts.english(), MENU, round(decision, Optional.of(signed(Clause.ATTEMPTS))), Role.SALES))
                .singleElement()
                .asString()
                .startsWith("Speed to lead");
        assertThat(Moves.of(
                        Texts.english(), MENU, round(decision, Optional.of(signed(Clause.FIRST_TOUCH))), Role.SALES))
                .first()
                .asString()
                .endsWith("(the agreement decides a part of it)");
    }

    private static Round round(Decision decision, Optional<Terms> agreement) {
        return Round.of(1, Act.TOGETHER, Map.of(Role.SALES, decision), agreement, List.of());
    }

    @Test
    void a_lever_that_was_never_moved_is_replaced_too() {
        assertThat(ReplacedLevers.of(MENU, signed(Clause.DEFINITION), Decision.NOTHING, Lever.THRESHOLD))
                .map(ReplacedLevers::clause)
                .contains(Clause.DEFINITION);
    }

    @Test
    void deals_still_wait_when_only_the_first_touch_is_signed() {
        assertThat(replaced(signed(Clause.FIRST_TOUCH), Lever.SPEED, "drop-everything"))
                .map(ReplacedLevers::wholly)
                .contains(false);
        assertThat(replaced(signed(Clause.FIRST_TOUCH), Lever.SPEED, "same-day"))
                .map(ReplacedLevers::wholly)
                .contains(true);
    }

    @Test
    void no_other_clause_takes_a_levers_place() {
        for (Clause clause : Clause.values()) {
            long replaced = Lever.of(Role.SALES).stream()
                    .filter(lever -> ReplacedLevers.of(MENU, signed(clause), Decision.NOTHING, lever)
                            .isPresent())
                    .count();
            assertThat(replaced)
                    .as(clause.title())
                    .isEqualTo(clause == Clause.FIRST_TOUCH || clause == Clause.ATTEMPTS ? 1 : 0);
        }
        assertThat(replaced(Terms.BLANK, Lever.SPEED, "same-day")).isEmpty();
    }
}
