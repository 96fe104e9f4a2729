package dev.handoff.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.Game;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.Length;
import dev.handoff.game.world.World;
import dev.handoff.scenario.Shock;
import dev.handoff.texts.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A month as it unfolds. */
class MonthTest {
    private static final World WORLD = TestGames.small();

    private static Game game(long seed) {
        return TestGames.between(WORLD, Card.GATEKEEPER, Card.ONE_CALL_CYNIC, new Length(1, 1), seed);
    }

    private static List<String> told(Game game, Role... roles) {
        return Month.of(Texts.english(), List.of(roles).stream().map(game::desk).toList(), List.of());
    }

    @Test
    void each_week_has_a_sentence_and_the_same_rounds_give_the_same() {
        List<String> told = told(game(3), Role.SALES);
        assertThat(told).hasSize(4).isEqualTo(told(game(3), Role.SALES));
        for (int week = 1; week <= 4; week++) {
            assertThat(told.get(week - 1)).startsWith("Week " + week + ": ").endsWith(".");
        }
    }

    @Test
    void one_month_is_not_like_another() {
        assertThat(told(game(3), Role.SALES)).isNotEqualTo(told(game(4), Role.SALES));
    }

    @Test
    void nobody_hears_what_the_desk_does_not_show() {
        for (long seed = 1; seed <= 6; seed++) {
            assertThat(told(game(seed), Role.SALES)).noneMatch(tick -> tick.contains("inquir"));
            assertThat(told(game(seed), Role.MARKETING))
                    .noneMatch(tick -> tick.contains("waiting") || tick.contains("worth pursuing"));
            assertThat(told(game(seed), Role.MARKETING, Role.SALES))
                    .noneMatch(
                            tick -> tick.contains("inquir") || tick.contains("waiting") || tick.contains("pursuing"));
        }
    }

    @Test
    void news_comes_first() {
        Game game = game(3);
        assertThat(Month.of(Texts.english(), List.of(game.desk(Role.SALES)), List.of(Shock.DOWNTURN)))
                .hasSize(5)
                .first()
                .asString()
                .contains("a downturn");
    }
}
