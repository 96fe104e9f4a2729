package dev.handoff.game;

import static dev.handoff.game.Balance.Flaw.Kind.NEVER_BEATEN;
import static dev.handoff.game.Balance.Flaw.Kind.NEVER_BEST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.Balance.Aim;
import dev.handoff.game.Balance.Flaw;
import dev.handoff.game.Balance.Reply;
import dev.handoff.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whether every level is a best response to something. {@code -Dbalance.seeds=8} checks the shipped games against all cards and prints
 * what it finds; without it one small company is looked at.
 */
class BalanceTest {
    private static final int SEEDS = Integer.getInteger("balance.seeds", 0);
    private static final int ROUNDS = 4;

    private static Reply reply(String place, String level, double gap, double halfWidth) {
        return new Reply(place, Aim.COMPANY, Lever.SPEED, level, gap, halfWidth);
    }

    @Test
    void a_level_that_is_best_here_and_clearly_beaten_there_is_worth_thinking_about() {
        assertThat(Balance.flaws(List.of(
                        reply("here", "a", 0, 0),
                        reply("here", "b", 5, 2),
                        reply("there", "a", 9, 3),
                        reply("there", "b", 0, 0))))
                .isEmpty();
    }

    @Test
    void a_level_that_is_nowhere_near_the_best_is_a_flaw() {
        assertThat(Balance.flaws(List.of(reply("here", "a", 2.1, 2), reply("there", "a", 9, 2))))
                .containsExactly(new Flaw(Lever.SPEED, "a", NEVER_BEST));
    }

    @Test
    void a_level_that_is_nowhere_clearly_beaten_is_a_flaw() {
        assertThat(Balance.flaws(List.of(reply("here", "a", 0, 0), reply("there", "a", 4, 2))))
                .containsExactly(new Flaw(Lever.SPEED, "a", NEVER_BEATEN));
    }

    @Test
    void a_temptation_is_worth_thinking_about_when_the_company_loses_by_it() {
        Reply tempting = new Reply("here", Aim.BONUS, Lever.SPEED, "a", 0, 0);
        assertThat(Balance.flaws(List.of(reply("here", "a", 9, 2), tempting))).isEmpty();
        Reply dull = new Reply("here", Aim.BONUS, Lever.SPEED, "a", 9, 0);
        assertThat(Balance.flaws(List.of(reply("here", "a", 0, 0), dull)))
                .containsExactly(new Flaw(Lever.SPEED, "a", NEVER_BEATEN));
    }

    @Test
    void one_lever_is_moved_at_a_time_and_the_best_level_has_no_gap() {
        List<Reply> replies = Balance.replies("small", TestGames.small(), Card.ONE_CALL_CYNIC, 2, 3);
        for (Lever lever : Lever.of(Role.MARKETING)) {
            List<Reply> levels =
                    replies.stream().filter(r -> r.lever() == lever).toList();
            assertThat(levels).as(lever.title()).hasSizeGreaterThan(2).anyMatch(r -> r.gap() == 0);
            assertThat(levels).allMatch(r -> r.gap() >= 0 && r.halfWidth() >= 0);
        }
        assertThat(replies).noneMatch(r -> r.lever().role() == Role.SALES);
    }

    @Test
    void the_shipped_games_are_looked_at_when_asked_for() {
        List<String> scenarios = SEEDS > 1 ? List.of("cold-war", "hot-leads") : List.of();
        List<Reply> replies = scenarios.parallelStream()
                .flatMap(scenario -> Arrays.stream(Card.values()).flatMap(card -> of(scenario, card)))
                .toList();
        List<String> lines = new ArrayList<>();
        replies.forEach(r -> lines.add(String.format(
                "%-28s %-8s %-12s %-16s %9.0f ± %.0f",
                r.place(), r.aim(), r.lever(), r.level(), -r.gap(), r.halfWidth())));
        Balance.flaws(replies).forEach(flaw -> lines.add(flaw.toString()));
        lines.forEach(System.out::println);
        assertThat(replies.isEmpty()).isEqualTo(scenarios.isEmpty());
    }

    private static Stream<Reply> of(String scenario, Card card) {
        World world = World.of(
                ScenarioLoader.load(scenario, List.of("run.warmUp=12 weeks")).orThrow());
        return Balance.replies(scenario, world, card, ROUNDS, SEEDS).stream();
    }
}
