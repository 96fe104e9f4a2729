package dev.handoff.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.Game;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of one lead. */
class LifeTest {
    private static final World WORLD = TestGames.of("hot-leads");
    private static final Decision TARGETS =
            Decision.NOTHING.with(Lever.SPEED, "same-day").with(Lever.ATTEMPTS, "attempts-5");

    /** The lives of some games in which sales has set itself targets. */
    private static List<String> stories(Optional<Terms> agreement) {
        List<String> stories = new ArrayList<>();
        for (long seed = 1; seed <= 4; seed++) {
            Game game = Game.begin(WORLD, TestGames.setup(WORLD, 1, 1, seed), event -> {});
            game.happen(new GameEvent.Submitted(1, Role.SALES, TARGETS));
            game.closeRound();
            agreement.ifPresent(terms -> {
                game.happen(new GameEvent.Offered(2, Role.SALES, terms));
                game.happen(new GameEvent.Signed(2, Role.MARKETING));
            });
            game.closeRound();
            Life.of(WORLD, game.state()).ifPresent(life -> stories.add(String.join("\n", life.story())));
        }
        return stories;
    }

    @Test
    void nobody_breaks_a_promise_where_no_agreement_held() {
        assertThat(stories(Optional.empty()))
                .anyMatch(story -> story.contains("Sales' own target"))
                .noneMatch(story -> story.contains("promise"));
    }

    @Test
    void what_was_signed_is_a_promise() {
        Terms terms = Terms.BLANK.with(Clause.FIRST_TOUCH, "1-working-day").with(Clause.ATTEMPTS, "attempts-4");
        assertThat(stories(Optional.of(terms))).anyMatch(story -> story.contains("Sales' promise"));
    }
}
