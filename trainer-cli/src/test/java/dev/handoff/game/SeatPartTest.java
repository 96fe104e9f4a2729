package dev.handoff.game;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.PartnerTerms;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.Length;
import dev.handoff.game.rules.Player;
import dev.handoff.game.world.World;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Par can be reached, and what one seat made of a game lies between doing nothing and the best known line. */
class SeatPartTest {
    private static final World SMALL = TestGames.small();
    private static final GameSetup SETUP = TestGames.setup(SMALL, 2, 2, 7);

    @ParameterizedTest
    @ValueSource(strings = {"cold-war", "hot-leads"})
    void two_people_who_play_as_partners_and_sign_when_the_table_opens_are_at_par(String scenario) {
        World world = TestGames.of(scenario);
        PartnerTerms partners = world.menu().partners();
        GameSetup setup = new GameSetup(scenario, "test", HeldOut.seeds(1).get(0), "test", new Length(2, 2));
        Game game = Game.begin(world, setup, event -> {});
        for (Role role : Role.values()) {
            game.happen(new GameEvent.SeatTaken(role, Player.person(role.title())));
        }
        while (!game.state().isOver()) {
            int round = game.state().round();
            if (game.state().act() == Act.TOGETHER
                    && game.state().open().agreement().isEmpty()) {
                game.happen(new GameEvent.Offered(round, Role.SALES, partners.clauses()));
                game.happen(new GameEvent.Signed(round, Role.MARKETING));
            }
            for (Role role : Role.values()) {
                game.happen(new GameEvent.Submitted(round, role, partners.decision(role, round)));
            }
            game.closeRound();
        }
        assertThat(game.score().expected()).isEqualTo(game.score().par()).isPositive();
        assertThat(SeatPart.of(game.state(), world)).isEmpty();
    }

    private static Game play(SeatLine line, Card colleague) {
        return line.play(SMALL, SETUP, colleague, Collections.nCopies(4, List.of()));
    }

    @ParameterizedTest
    @EnumSource(Card.class)
    void who_does_nothing_has_played_no_part(Card colleague) {
        SeatPart part =
                SeatPart.of(play(SeatLine.IDLE, colleague).state(), SMALL).orElseThrow();
        assertThat(part.role()).isEqualTo(colleague.role().other());
        assertThat(part.game()).isEqualTo(part.idle());
    }

    @ParameterizedTest
    @EnumSource(Card.class)
    void the_best_known_line_is_the_whole_part(Card colleague) {
        double most = Math.max(
                SeatPart.of(play(SeatLine.PARTNER_AT_ONCE, colleague).state(), SMALL)
                        .orElseThrow()
                        .game(),
                SeatPart.of(play(SeatLine.WIN_FIRST, colleague).state(), SMALL)
                        .orElseThrow()
                        .game());
        assertThat(SeatPart.of(play(SeatLine.IDLE, colleague).state(), SMALL)
                        .orElseThrow()
                        .best())
                .isEqualTo(most);
    }

    @ParameterizedTest
    @EnumSource(Card.class)
    void the_move_that_is_hinted_at_wins_the_colleague_over_before_the_table_opens(Card colleague) {
        Game game = play(SeatLine.WIN_FIRST, colleague);
        assertThat(game.state().wonFor(colleague.role(), SMALL.menu())).isGreaterThanOrEqualTo(2);
        Game idle = play(SeatLine.IDLE, colleague);
        assertThat(game.state().played().get(3).decision(colleague.role()))
                .isNotEqualTo(idle.state().played().get(3).decision(colleague.role()));
    }

    @Test
    void a_colleague_whose_agreement_was_left_has_to_be_won_again() {
        Game game = play(SeatLine.WIN_FIRST, Card.VOLUME_CHASER);
        int before = game.state().wonFor(Role.MARKETING, SMALL.menu());
        Game other = Game.unwatched(SMALL, TestGames.setup(SMALL, 1, 3, 7));
        other.happen(new GameEvent.SeatTaken(Role.MARKETING, Player.computer(Card.VOLUME_CHASER, 7)));
        other.happen(new GameEvent.SeatTaken(Role.SALES, Player.person("Ada")));
        other.happen(new GameEvent.Submitted(1, Role.SALES, Decision.NOTHING.with(Lever.SPEED, "same-day")));
        other.closeRound();
        assertThat(other.state().wonFor(Role.MARKETING, SMALL.menu())).isEqualTo(1);
        other.happen(
                new GameEvent.Offered(2, Role.MARKETING, SMALL.menu().partners().clauses()));
        other.happen(new GameEvent.Signed(2, Role.SALES));
        other.happen(new GameEvent.Broken(2, Role.SALES));
        other.happen(new GameEvent.Submitted(2, Role.SALES, Decision.NOTHING));
        other.closeRound();
        assertThat(other.state().wonFor(Role.MARKETING, SMALL.menu())).isZero();
        assertThat(before).isPositive();
    }

    @Test
    void a_refused_card_stays_a_draft_and_the_refusal_names_a_clause() {
        Game game = Game.unwatched(SMALL, TestGames.setup(SMALL, 1, 3, 7));
        game.happen(new GameEvent.SeatTaken(Role.SALES, Player.computer(Card.ONE_CALL_CYNIC, 7)));
        game.happen(new GameEvent.SeatTaken(Role.MARKETING, Player.person("Ada")));
        game.closeRound();
        game.happen(
                new GameEvent.Offered(2, Role.MARKETING, SMALL.menu().partners().clauses()));
        game.answerOffers();
        assertThat(game.state().offer()).isEmpty();
        assertThat(game.state().drafts().cards().get(Role.MARKETING))
                .isEqualTo(SMALL.menu().partners().clauses());
        assertThat(game.state().messages()).last().matches(m -> m.text().contains("What I cannot sign: "));
    }
}
