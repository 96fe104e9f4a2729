package dev.handoff.game.score;

import static dev.handoff.game.score.Balance.Flaw.Kind.NEVER_BEATEN;
import static dev.handoff.game.score.Balance.Flaw.Kind.NEVER_BEST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.score.Balance.Aim;
import dev.handoff.game.score.Balance.Beside;
import dev.handoff.game.score.Balance.Flaw;
import dev.handoff.game.score.Balance.Reply;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a level is a best response to something: the rule, and one small company. {@link BalanceGateTest} checks the shipped games. */
class BalanceTest {
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
        List<Reply> replies = Balance.replies(
                "small",
                TestGames.small(),
                new Beside(Card.ONE_CALL_CYNIC, false),
                EnumSet.allOf(Lever.class),
                2,
                List.of(1L, 2L, 3L));
        for (Lever lever : Lever.of(Role.MARKETING)) {
            List<Reply> levels =
                    replies.stream().filter(r -> r.lever() == lever).toList();
            assertThat(levels).as(lever.title()).hasSizeGreaterThan(2).anyMatch(r -> r.gap() == 0);
            assertThat(levels).allMatch(r -> r.gap() >= 0 && r.halfWidth() >= 0);
        }
        assertThat(replies).noneMatch(r -> r.lever().role() == Role.SALES);
    }
}
