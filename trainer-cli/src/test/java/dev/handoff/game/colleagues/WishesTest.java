package dev.handoff.game.colleagues;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.Desks;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.Length;
import dev.handoff.game.rules.Round;
import dev.handoff.game.world.World;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a colleague that is won over asks of the other side. */
class WishesTest {
    private static final World HOT_LEADS = TestGames.small();
    private static final World COLD_WAR = TestGames.smallColdWar();
    private static final int LATE = 6;

    private static Stream<String> asked(World world, Role of) {
        Decision half = world.menu().partners().decision(of, LATE);
        return half.levels().entrySet().stream()
                .map(e -> Wishes.asks(e.getKey(), e.getValue()).orElseThrow());
    }

    @Test
    void there_is_a_sentence_for_every_lever_that_a_partner_moves_and_for_no_other() {
        Set<String> sentences = new HashSet<>();
        for (World world : List.of(HOT_LEADS, COLD_WAR)) {
            for (Role role : Role.values()) {
                asked(world, role).forEach(sentences::add);
            }
        }
        Arrays.stream(Card.values())
                .flatMap(card -> Wishes.releases(card.won().lever()).stream())
                .forEach(sentences::add);
        ResourceBundle file = ResourceBundle.getBundle(Wishes.class.getPackageName() + ".wishes", Locale.ROOT);
        assertThat(sentences)
                .isEqualTo(file.keySet().stream().map(file::getString).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(Card.class)
    void until_it_is_won_over_it_asks_for_nothing_and_then_for_each_of_a_partners_levers_once(Card card) {
        for (World world : List.of(HOT_LEADS, COLD_WAR)) {
            Length length = new Length(LATE, 1);
            List<Round.Message> all = Listener.play(
                            world, new GameSetup(world.scenario().name(), "test", 7, "test", length), card)
                    .state()
                    .messages()
                    .stream()
                    .filter(message -> message.from() == card.role())
                    .toList();
            for (String sentence : asked(world, card.role().other()).toList()) {
                assertThat(all.stream().filter(m -> m.text().contains(sentence)))
                        .as(sentence)
                        .hasSize(1)
                        .allMatch(m -> !all.get(0).equals(m));
            }
        }
    }

    @Test
    void what_both_have_signed_is_not_asked_for() {
        Menu menu = COLD_WAR.menu();
        Terms signed = menu.partners().clauses();
        Decision half = menu.partners().decision(Role.SALES, LATE);
        String early =
                Wishes.asks(Lever.SPEED, half.level(Lever.SPEED).orElseThrow()).orElseThrow();
        assertThat(Wishes.of(Desks.bare(Role.MARKETING, LATE, menu, Optional.empty(), true, 1), Lever.REJECT))
                .contains(early);
        assertThat(Wishes.of(Desks.bare(Role.MARKETING, LATE, menu, Optional.of(signed), true, 1), Lever.REJECT))
                .isNotEmpty()
                .doesNotContain(early);
    }

    @Test
    void it_says_that_it_no_longer_needs_what_won_it_over_unless_a_partner_moves_that() {
        Menu menu = HOT_LEADS.menu();
        String attempts = Wishes.releases(Lever.ATTEMPTS).orElseThrow();
        assertThat(Wishes.of(Desks.bare(Role.MARKETING, 2, menu, Optional.empty(), true, 1), Lever.ATTEMPTS))
                .contains(attempts);
        assertThat(Wishes.of(Desks.bare(Role.MARKETING, 2, COLD_WAR.menu(), Optional.empty(), true, 1), Lever.ATTEMPTS))
                .doesNotContain(attempts);
    }
}
