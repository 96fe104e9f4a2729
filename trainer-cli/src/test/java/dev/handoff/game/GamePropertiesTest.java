package dev.handoff.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Round;
import dev.handoff.game.score.Course;
import dev.handoff.game.score.Score;
import dev.handoff.game.world.Desk;
import dev.handoff.game.world.Played;
import dev.handoff.game.world.World;
import dev.handoff.ledger.Views;
import dev.handoff.ledger.WeeklyResponse;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every game, however foolishly it is played. */
class GamePropertiesTest {
    private static final World WORLD = TestGames.small();

    @Property(tries = 60)
    void every_beginning_of_a_log_is_a_game_that_can_be_resumed(@ForAll @IntRange(max = 100_000) int luck) {
        List<GameEvent> log = TestGames.atRandom(WORLD, luck, 60).log();
        GameState state = GameState.of(log.subList(0, 1));
        for (int length = 1; length <= log.size(); length++) {
            assertThat(GameState.of(log.subList(0, length))).isEqualTo(state);
            state = length < log.size() ? state.after(log.get(length)) : state;
        }
    }

    @Property(tries = 8)
    void the_same_log_gives_the_same_world_to_the_last_bit(@ForAll @IntRange(max = 100_000) int luck) {
        Game game = TestGames.atRandom(WORLD, luck, 40);
        List<Round> rounds = game.state().played();
        if (rounds.isEmpty()) {
            return;
        }
        long seed = game.state().setup().seed();
        double[] first = WORLD.after(rounds, seed).totals().values();
        double[] again = TestGames.small().after(rounds, seed).totals().values();
        assertThat(again).containsExactly(first);
    }

    @Property(tries = 8)
    void what_was_played_stays_as_it_was_whatever_comes_later(@ForAll @IntRange(max = 100_000) int luck) {
        Game game = TestGames.atRandom(WORLD, luck, 50);
        List<Round> rounds = game.state().played();
        long seed = game.state().setup().seed();
        for (int n = 1; n < rounds.size(); n++) {
            WeeklyResponse then =
                    WORLD.after(rounds.subList(0, n), seed).outcome().week("contribution.expected");
            WeeklyResponse now = WORLD.after(rounds, seed).outcome().week("contribution.expected");
            assertThat(now.values()).startsWith(then.values());
        }
    }

    @Property(tries = 8)
    void scores_add_up(@ForAll @IntRange(max = 100_000) int luck) {
        Game game = TestGames.atRandom(WORLD, luck, 50);
        if (game.state().played().isEmpty()) {
            return;
        }
        Score score = game.score();
        assertThat(sum(score.byRound())).isCloseTo(score.expected(), within(1e-6 * Math.abs(score.expected()) + 0.01));
        Course course = game.course();
        assertThat(course.contribution()).isEqualTo(score.byRound());
        assertThat(sum(course.par())).isCloseTo(score.par(), within(1e-6 * Math.abs(score.par()) + 0.01));
        score.bonus()
                .forEach((role, bonus) ->
                        assertThat(sum(course.own().get(role))).isCloseTo(bonus, within(1e-6 * bonus + 0.01)));
        assertThat(score.forecastError().values()).allMatch(error -> error >= 0 && error <= 2);
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }

    @Property(tries = 8)
    void a_desk_shows_nothing_its_seat_cannot_see(@ForAll @IntRange(max = 100_000) int luck) {
        Game game = TestGames.atRandom(WORLD, luck, 50);
        if (game.state().played().isEmpty()) {
            return;
        }
        Played played = WORLD.after(game.state().played(), game.state().setup().seed());
        for (Role role : Role.values()) {
            for (WeeklyResponse series : game.desk(role).weeks()) {
                for (int week = 0; week < series.values().length; week++) {
                    boolean seen = Views.shows(role.seat(), series.name(), Views.inForce(played.timeline(), week));
                    assertThat(seen || Double.isNaN(series.values()[week])).isTrue();
                }
            }
        }
    }

    @Property(tries = 15)
    void what_the_other_side_hands_in_and_expects_stays_hidden_until_the_round_is_closed(
            @ForAll @IntRange(max = 100_000) int luck) {
        Game game = TestGames.atRandom(WORLD, luck, 30);
        if (game.state().isOver()) {
            return;
        }
        int round = game.state().round();
        for (Role role : Role.values()) {
            GameState one = game.state()
                    .after(new GameEvent.Forecast(round, role, 1))
                    .after(new GameEvent.Submitted(round, role, Decision.NOTHING));
            Lever lever = Lever.open(role, round).get(0);
            Decision other = Decision.NOTHING.with(
                    lever, WORLD.menu().levels(lever).get(1).key());
            GameState two = game.state()
                    .after(new GameEvent.Forecast(round, role, 2))
                    .after(new GameEvent.Submitted(round, role, other));
            assertThat(Desk.of(two, WORLD, role.other()).decision())
                    .isEqualTo(Desk.of(one, WORLD, role.other()).decision());
            assertThat(Desks.withoutBooks(Desk.of(two, WORLD, role.other())))
                    .isEqualTo(Desks.withoutBooks(Desk.of(one, WORLD, role.other())));
        }
    }

    @Property(tries = 20)
    void a_draft_is_seen_at_no_desk_of_the_other_side_and_changes_no_world(@ForAll @IntRange(max = 100_000) int luck) {
        GameState state = TestGames.atRandom(WORLD, luck, 40).state();
        if (state.isOver()) {
            return;
        }
        for (Role role : Role.values()) {
            Lever lever = Lever.open(role, state.round()).get(0);
            Decision draft = Decision.NOTHING.with(
                    lever, WORLD.menu().levels(lever).get(1).key());
            GameState drafted = state.after(new GameEvent.Drafted(state.round(), role, draft));
            assertThat(drafted.draft(role)).isEqualTo(draft);
            assertThat(drafted.draft(role.other())).isEqualTo(state.draft(role.other()));
            assertThat(drafted.standing(role)).isEqualTo(state.standing(role));
            assertThat(Desks.withoutBooks(Desk.of(drafted, WORLD, role.other())))
                    .isEqualTo(Desks.withoutBooks(Desk.of(state, WORLD, role.other())));
            GameEvent close = new GameEvent.RoundClosed(state.round());
            assertThat(drafted.after(close)).isEqualTo(state.after(close));
        }
    }

    @Property(tries = 30)
    void a_log_without_its_drafts_is_the_same_game(@ForAll @IntRange(max = 100_000) int luck) {
        Game game = TestGames.atRandom(WORLD, luck, 60);
        List<GameEvent> acts = game.log().stream()
                .filter(e -> !(e instanceof GameEvent.Drafted) && !(e instanceof GameEvent.Written))
                .toList();
        GameState without = GameState.of(acts);
        assertThat(without.played()).isEqualTo(game.state().played());
        assertThat(without.open()).isEqualTo(game.state().open());
        assertThat(without.offer()).isEqualTo(game.state().offer());
        // A card that was refused goes on as its seat's draft; that is in the log without a draft of its own.
        assertThat(without.drafts().decisions()).isEmpty();
    }
}
