package dev.handoff.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Irregularities;
import dev.handoff.game.rules.Retrospective;
import dev.handoff.game.rules.Round;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who does what in which world. */
class WorldsTest {
    private static final Menu MENU = TestGames.small().menu();
    private static final Terms SIGNED = new Terms(Map.of(
            Clause.DEFINITION, "strict", Clause.ATTEMPTS, "attempts-4", Clause.GOAL, "half", Clause.REASONS, "yes"));
    private static final Map<Role, Decision> DECIDED = Map.of(
            Role.MARKETING, Decision.NOTHING.with(Lever.MIX, "reach"),
            Role.SALES, Decision.NOTHING.with(Lever.SPEED, "same-day"));

    private static Round round(int number, Terms terms) {
        return Round.of(
                number,
                number == 1 ? Act.SILOS : Act.TOGETHER,
                DECIDED,
                terms == null ? Optional.empty() : Optional.of(terms),
                List.of());
    }

    private static Map<Clause, String> first(Set<Role> sides, Round... played) {
        return first(sides, false, played);
    }

    private static Map<Clause, String> first(Set<Role> sides, boolean joint, Round... played) {
        Worlds worlds = new Worlds(List.of(played), new Reference(SIGNED, true));
        return worlds.with(sides, joint).get(0).agreement().orElse(Terms.BLANK).options();
    }

    @Test
    void one_side_at_the_reference_keeps_its_own_clauses_and_no_others() {
        assertThat(first(EnumSet.of(Role.MARKETING), round(1, null))).containsOnlyKeys(Clause.DEFINITION);
        assertThat(first(EnumSet.of(Role.SALES), round(1, null))).containsOnlyKeys(Clause.ATTEMPTS, Clause.REASONS);
    }

    @Test
    void what_both_must_sign_is_a_side_of_its_own() {
        assertThat(first(EnumSet.allOf(Role.class), true, round(1, null))).isEqualTo(SIGNED.options());
        assertThat(first(EnumSet.allOf(Role.class), round(1, null)))
                .containsOnlyKeys(Clause.DEFINITION, Clause.ATTEMPTS, Clause.REASONS);
        assertThat(first(EnumSet.noneOf(Role.class), true, round(1, null))).containsOnlyKeys(Clause.GOAL);
        assertThat(first(EnumSet.noneOf(Role.class), round(1, null))).isEmpty();
    }

    @Test
    void the_other_sides_clauses_stay_as_they_were_in_force() {
        Terms played = new Terms(Map.of(Clause.ATTEMPTS, "attempts-8", Clause.MEETINGS, "every-week"));
        assertThat(first(EnumSet.of(Role.MARKETING), round(1, played)))
                .containsEntry(Clause.ATTEMPTS, "attempts-8")
                .containsEntry(Clause.MEETINGS, "every-week")
                .containsEntry(Clause.DEFINITION, "strict");
    }

    @Test
    void logged_decisions_are_held_in_every_world() {
        Worlds worlds = new Worlds(List.of(round(1, null), round(2, SIGNED)), new Reference(SIGNED, true));
        for (Role role : Role.values()) {
            assertThat(worlds.with(EnumSet.of(role), true))
                    .extracting(Round::decisions)
                    .containsOnly(DECIDED);
        }
    }

    @Test
    void rounds_already_at_the_reference_are_the_same_in_every_world() {
        Worlds worlds = new Worlds(List.of(round(1, SIGNED)), new Reference(SIGNED, true));
        assertThat(worlds.with(EnumSet.of(Role.SALES), false)).isEqualTo(worlds.with(EnumSet.allOf(Role.class), true));
    }

    @Test
    void the_reference_is_what_was_signed_last_or_else_the_benchmarks() {
        assertThat(Reference.of(state(round(1, null), round(2, SIGNED), round(3, null)), MENU))
                .isEqualTo(new Reference(SIGNED, true));
        assertThat(Reference.of(state(round(1, null)), MENU))
                .isEqualTo(new Reference(MENU.hands().clauses(), false));
    }

    private static GameState state(Round... played) {
        return new GameState(
                null,
                Map.of(),
                List.of(played),
                null,
                Retrospective.NONE,
                List.of(),
                Irregularities.NONE,
                Optional.empty());
    }
}
