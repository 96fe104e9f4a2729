package dev.handoff.game.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.levers.Role;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What computer players are called. */
class AliasesTest {
    private static String name(Card card, long seed) {
        return Player.computer(card, seed).name();
    }

    @Test
    void whichever_card_sits_on_a_seat_it_has_the_same_name_in_a_game() {
        for (long seed = 1; seed <= 50; seed++) {
            long luck = seed;
            for (Role role : Role.values()) {
                assertThat(Card.of(role).stream().map(card -> name(card, luck)).distinct())
                        .hasSize(1);
            }
        }
    }

    @Test
    void the_two_seats_of_a_game_have_different_names() {
        assertThat(LongStream.rangeClosed(1, 50))
                .allMatch(seed -> !name(Card.PARTNER, seed).equals(name(Card.GATEKEEPER, seed)));
    }

    @Test
    void beside_each_card_that_a_seed_draws_every_name_comes_up() {
        int cards = Card.of(Role.MARKETING).size();
        for (int card = 0; card < cards; card++) {
            long first = card;
            assertThat(LongStream.range(0, 200)
                            .map(n -> first + n * cards)
                            .mapToObj(seed -> name(Card.GATEKEEPER, seed))
                            .collect(Collectors.toSet()))
                    .hasSize(8);
        }
    }
}
