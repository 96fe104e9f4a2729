package dev.handoff.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Player;
import dev.handoff.workshop.store.GameNote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The challenge of a day. */
class DailyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    private static GameState played(NewGame game) {
        GameSetup setup = new GameSetup(game.scenario(), "0", game.seed(), "test", game.length());
        List<GameEvent> log = new ArrayList<>(
                List.of(new GameEvent.Opened(setup), new GameEvent.SeatTaken(Role.SALES, Player.person("Sales"))));
        IntStream.rangeClosed(1, 4).forEach(round -> log.add(new GameEvent.RoundClosed(round)));
        log.add(new GameEvent.Offered(5, Role.SALES, Terms.BLANK.with(Clause.GOAL, "half")));
        log.add(new GameEvent.Signed(5, Role.MARKETING));
        IntStream.rangeClosed(5, 6).forEach(round -> log.add(new GameEvent.RoundClosed(round)));
        return GameState.of(log);
    }

    @Test
    void a_day_is_the_same_for_everybody() {
        assertThat(Daily.of(DAY, Role.SALES)).isEqualTo(Daily.of(DAY, Role.SALES));
        assertThat(Daily.of(DAY, Role.SALES).seed()).isEqualTo(20_261_129);
        assertThat(Daily.of(DAY, Role.MARKETING).scenario())
                .isEqualTo(Daily.of(DAY, Role.SALES).scenario());
    }

    @Test
    void in_a_year_every_company_and_every_colleague_has_days() {
        List<NewGame> year = IntStream.range(0, 365)
                .mapToObj(day -> Daily.of(DAY.plusDays(day), Role.SALES))
                .toList();
        assertThat(year.stream().map(NewGame::scenario).collect(Collectors.toSet()))
                .hasSize(2);
        assertThat(year.stream().map(game -> game.card().orElseThrow()).collect(Collectors.toSet()))
                .hasSameElementsAs(Card.of(Role.MARKETING));
    }

    @Test
    void a_line_to_share_says_day_seat_score_and_how_often_one_agreed() {
        GameNote note = GameNote.begunOn(DAY).scored(9, "63 % of par", OptionalDouble.of(63));
        assertThat(Daily.line(played(Daily.of(DAY, Role.SALES)), note))
                .contains("Handoff 2026-11-29 · sales · 63 % of par · 2 of 3 agreed");
    }

    @Test
    void any_other_game_has_no_line_to_share() {
        GameNote later = GameNote.begunOn(DAY.plusDays(1));
        assertThat(Daily.line(played(Daily.of(DAY, Role.SALES)), later)).isEmpty();
        assertThat(Daily.line(played(Daily.of(DAY, Role.SALES)), GameNote.NONE)).isEmpty();
    }
}
