package dev.handoff.game.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.HeldOut;
import dev.handoff.game.Luck;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.rules.Card;
import dev.handoff.game.score.Balance.Beside;
import dev.handoff.game.score.Balance.Flaw;
import dev.handoff.game.score.Balance.Reply;
import dev.handoff.game.world.World;
import dev.handoff.scenario.ScenarioLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The build's gate: every level of every lever is a best response to something, and to something else not, in the shipped games against
 * all cards. Nothing was tuned on its seeds ({@link HeldOut}); whoever tunes says {@code -Dbalance.first=101}. A level that
 * nine seeds leave undecided is looked at again on 36 others, in the three places in which it comes nearest, and only those count;
 * {@code -Dgolden.update=true} writes docs/explanation/game-balance.md.
 */
@Tag("long")
class BalanceGateTest {
    private static final int FIRST = Integer.getInteger("balance.first", 0);
    private static final int AT_FIRST = 9;
    private static final int AGAIN = 36;
    private static final int PLACES_AGAIN = 3;
    private static final List<Long> SEEDS = FIRST == 0
            ? HeldOut.seeds(AT_FIRST + AGAIN)
            : LongStream.range(FIRST, FIRST + AT_FIRST + AGAIN).boxed().toList();
    private static final int ROUNDS = 4;
    /** Levels that do not pass, by name: none may join them, and whoever mends one takes it out. */
    private static final List<String> OPEN = List.of("REJECT accept is never beaten");

    private static final Path PAGE = Path.of("..", "docs", "explanation", "game-balance.md");

    @Test
    void every_level_is_among_the_best_somewhere_and_beaten_elsewhere() throws IOException {
        List<Reply> replies = places().parallel()
                .flatMap(place -> place.replies(EnumSet.allOf(Lever.class), SEEDS.subList(0, AT_FIRST)))
                .toList();
        List<String> flaws = Balance.flaws(replies).parallelStream()
                .filter(flaw -> !flaw.isRefuted(again(flaw, replies)))
                .map(Flaw::toString)
                .toList();
        if (Boolean.getBoolean("golden.update")) {
            String luck = Luck.ranking(TestGames.of("cold-war")).words();
            Files.writeString(PAGE, BalancePage.of(replies, AT_FIRST, AGAIN, ROUNDS, flaws, luck), UTF_8);
        }
        assertThat(flaws).containsExactlyInAnyOrderElementsOf(OPEN);
        assertThat(replies).extracting(Reply::lever).contains(Lever.values());
    }

    /** The level's lever on seeds of its own, in the places in which it is nearest to being otherwise. */
    private static List<Reply> again(Flaw flaw, List<Reply> replies) {
        List<String> nearest = flaw.nearest(replies, PLACES_AGAIN);
        return places().filter(place -> nearest.contains(place.beside().place(place.scenario())))
                .flatMap(place -> place.replies(Set.of(flaw.lever()), SEEDS.subList(AT_FIRST, SEEDS.size())))
                .toList();
    }

    private static Stream<Place> places() {
        return Stream.of("cold-war", "hot-leads")
                .flatMap(scenario -> Arrays.stream(Card.values()).flatMap(card -> places(scenario, card)))
                .toList()
                .stream();
    }

    /** Beside a colleague in its own way; beside a partner before and after both have signed. */
    private static Stream<Place> places(String scenario, Card card) {
        Stream<Beside> ways = card == Card.partner(card.role())
                ? Stream.of(new Beside(card, false), new Beside(card, true))
                : Stream.of(new Beside(card, false));
        return ways.map(way -> new Place(scenario, way));
    }

    private record Place(String scenario, Beside beside) {
        Stream<Reply> replies(Set<Lever> levers, List<Long> seeds) {
            World world = World.of(
                    ScenarioLoader.load(scenario, List.of("run.warmUp=8 weeks")).orThrow());
            return Balance.replies(scenario, world, beside, levers, ROUNDS, seeds).stream();
        }
    }
}
