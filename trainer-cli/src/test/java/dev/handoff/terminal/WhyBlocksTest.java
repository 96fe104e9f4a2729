package dev.handoff.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.Progress;
import dev.handoff.game.Game;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.Length;
import dev.handoff.game.score.Why;
import dev.handoff.game.world.World;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who is told what of why a round was another than usual. */
class WhyBlocksTest {
    private static final World WORLD = TestGames.small();

    private static Game game(Card marketing, Card sales) {
        return TestGames.between(WORLD, marketing, sales, new Length(1, 1), 4);
    }

    private static String told(Game game, List<Role> people) {
        Why why = Why.ofLast(WORLD, game.state().setup(), game.state().played(), Progress.SILENT);
        return text(WhyBlocks.of(Texts.english(), game.world(), game.state(), people, Optional.of(why), ""));
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(block -> ((Say) block).text()).collect(Collectors.joining("\n"));
    }

    @Test
    void without_a_shared_report_a_seat_learns_of_its_own_count_only() {
        String told = told(game(Card.VOLUME_CHASER, Card.ONE_CALL_CYNIC), List.of(Role.SALES));
        assertThat(told)
                .startsWith("Why ")
                .contains("of credited revenue")
                .contains("What it did to the company shows once you share a report.")
                .doesNotContain("the company contributed", "Marketing's change");
    }

    @Test
    void with_a_shared_report_it_learns_of_the_company_too() {
        String told = told(game(Card.JOURNEY_STEWARD, Card.PARTNER), List.of(Role.SALES));
        assertThat(told)
                .contains("of credited revenue", "Why the company contributed", "The agreement: ")
                .doesNotContain("shows once you share");
    }

    @Test
    void two_people_at_one_keyboard_are_told_apart() {
        String told = told(game(Card.VOLUME_CHASER, Card.ONE_CALL_CYNIC), List.of(Role.MARKETING, Role.SALES));
        assertThat(told).contains("qualified leads", "of credited revenue").doesNotContain("Your change");
    }

    @Test
    void where_the_reasons_are_missing_it_is_said_why() {
        Game game = game(Card.VOLUME_CHASER, Card.ONE_CALL_CYNIC);
        assertThat(text(WhyBlocks.of(
                        Texts.english(),
                        game.world(),
                        game.state(),
                        List.of(Role.SALES),
                        Optional.empty(),
                        "Not made.")))
                .isEqualTo("Not made.");
    }
}
