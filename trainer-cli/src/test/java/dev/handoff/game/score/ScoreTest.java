package dev.handoff.game.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.Game;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.Length;
import dev.handoff.game.rules.Round;
import dev.handoff.game.world.Played;
import dev.handoff.game.world.World;
import dev.handoff.ledger.Responses;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a game is worth. */
class ScoreTest {
    private static final World WORLD = TestGames.small();
    private static final Length LENGTH = new Length(1, 2);

    private static Score of(Card marketing, Card sales) {
        return TestGames.between(WORLD, marketing, sales, LENGTH, 3).score();
    }

    @Test
    void par_is_the_same_for_all_who_meet_the_same_luck() {
        assertThat(of(Card.VOLUME_CHASER, Card.ONE_CALL_CYNIC).par())
                .isEqualTo(of(Card.JOURNEY_STEWARD, Card.PARTNER).par());
    }

    @Test
    void who_plays_par_scores_a_hundred_percent() {
        Game game = TestGames.between(WORLD, Card.JOURNEY_STEWARD, Card.PARTNER, LENGTH, 3);
        List<Round> rounds = ParGame.rounds(WORLD, game.state().setup(), List.of(List.of(), List.of(), List.of()));
        Played played = WORLD.after(rounds, 3);
        assertThat(played.expected()).isEqualTo(game.score().par());
    }

    @Test
    void open_deals_count_at_their_margin() {
        Game game = TestGames.between(WORLD, Card.JOURNEY_STEWARD, Card.PARTNER, LENGTH, 3);
        Responses totals = WORLD.after(game.state().played(), 3).totals();
        double open = totals.get("contribution.expected") - totals.get("contribution.closed");
        assertThat(totals.get("pipeline.open")).isPositive();
        assertThat(game.score().pipeline()).isEqualTo(open);
        assertThat(game.score().expected()).isEqualTo(totals.get("contribution.expected"));
    }

    @Test
    void leads_worked_is_earned_by_working_them() {
        assertThat(of(Card.JOURNEY_STEWARD, Card.PARTNER).badges()).contains(Score.Badge.LEADS_WORKED);
        assertThat(of(Card.VOLUME_CHASER, Card.ONE_CALL_CYNIC).badges()).doesNotContain(Score.Badge.LEADS_WORKED);
    }

    @Test
    void a_forecast_is_judged_by_its_distance_from_what_came() {
        Game game = Game.begin(WORLD, TestGames.setup(WORLD, 1, 1, 3), event -> {});
        game.closeRound();
        double came = game.score().byRound().get(0);
        game.happen(new GameEvent.RoundUndone(1));
        game.happen(new GameEvent.Forecast(1, Role.SALES, came));
        game.happen(new GameEvent.Forecast(1, Role.MARKETING, -came));
        game.closeRound();
        assertThat(game.score().forecastError()).containsEntry(Role.SALES, 0.0).containsEntry(Role.MARKETING, 2.0);
    }

    @Test
    void bonuses_are_each_sides_own_and_decide_nothing() {
        Score score = of(Card.VOLUME_CHASER, Card.PARTNER);
        assertThat(score.bonus()).containsKeys(Role.MARKETING, Role.SALES);
        assertThat(score.bonus().get(Role.MARKETING))
                .isGreaterThan(of(Card.GATEKEEPER, Card.PARTNER).bonus().get(Role.MARKETING));
    }

    @Test
    void a_par_that_earns_nothing_gives_no_percentage() {
        Score score = new Score("EUR", 1, 0, 1, -1, List.of(1.0), Map.of(), List.of(), Map.of());
        assertThat(score.percent()).isEmpty();
    }

    @Test
    void an_agreement_that_was_left_earns_no_badge() {
        Game game = Game.begin(WORLD, TestGames.setup(WORLD, 1, 3, 1), event -> {});
        game.closeRound();
        game.happen(new GameEvent.Offered(2, Role.SALES, WORLD.menu().partners().clauses()));
        game.happen(new GameEvent.Signed(2, Role.MARKETING));
        game.closeRound();
        assertThat(game.score().badges()).contains(Score.Badge.AGREEMENT_KEPT);
        game.happen(new GameEvent.Broken(3, Role.SALES));
        game.closeRound();
        assertThat(game.score().badges()).doesNotContain(Score.Badge.AGREEMENT_KEPT);
    }
}
