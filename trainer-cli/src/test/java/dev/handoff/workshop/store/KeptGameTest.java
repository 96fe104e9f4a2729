package dev.handoff.workshop.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.Game;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameEvent.Verdict;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Proposal;
import dev.handoff.game.rules.Quiz;
import dev.handoff.game.world.World;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.Shock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A game that was kept by handoff 0.1.0, with every kind of event: it must stay readable as long as games are kept. */
class KeptGameTest {
    private static final Path KEPT = Path.of("src/test/resources/games/of-0.1.0.jsonl");

    private static List<GameEvent> log() throws IOException {
        return Files.readAllLines(KEPT).stream().map(EventText::read).toList();
    }

    @Test
    void it_has_every_kind_of_event() throws IOException {
        assertThat(log())
                .extracting(Object::getClass)
                .containsAll(Stream.of(GameEvent.class.getPermittedSubclasses())
                        .filter(kind -> kind != GameEvent.Ended.class) // which came later
                        .toList());
    }

    @Test
    void every_event_is_written_as_it_was() throws IOException {
        assertThat(log()).extracting(EventText::write).isEqualTo(Files.readAllLines(KEPT));
    }

    @Test
    void it_adds_up_to_the_game_it_was() throws IOException {
        GameState state = GameState.of(log());
        Terms signed = state.played().get(1).agreement().orElseThrow();
        assertThat(state.isOver()).isTrue();
        assertThat(state.played().get(0).forecasts()).containsExactly(Map.entry(Role.SALES, 144_000.0));
        assertThat(state.played().get(1).injections()).containsExactly(Shock.DOWNTURN);
        assertThat(signed.options()).hasSize(7);
        assertThat(state.played().get(2).agreement()).isEmpty();
        assertThat(state.offered()).hasSize(3);
        assertThat(state.broken()).containsExactly(new GameEvent.Broken(3, Role.MARKETING));
        assertThat(state.offer()).isEmpty();
        assertThat(state.messages()).hasSize(4);
        assertThat(state.answered(Role.MARKETING, Quiz.Moment.AFTER)).isEqualTo(1);
    }

    @Test
    void what_was_said_after_its_last_round_is_there() throws IOException {
        var said = GameState.of(log()).retrospective();
        assertThat(said.words()).containsExactly(Map.entry(Role.MARKETING, "long"));
        assertThat(said.votes()).containsExactly(Map.entry(Role.MARKETING, Verdict.LUCK));
        assertThat(said.sketches().get(Role.MARKETING)).containsExactly(Map.entry("events", 0.25));
        assertThat(said.proposal())
                .contains(new Proposal(
                        Map.of(Role.SALES, Decision.NOTHING.with(Lever.SPEED, "same-day")),
                        Terms.BLANK.with(Clause.GOAL, "half")));
    }

    @Test
    void it_opens_in_the_company_it_was_played_in() throws IOException {
        World world = World.of(ScenarioLoader.load("cold-war", List.of()).orThrow());
        List<GameEvent> log = log();
        assertThat(Game.resume(world, log, event -> {}).log()).isEqualTo(log);
    }

    @Test
    void a_beginning_cut_off_anywhere_is_a_game_too() throws IOException {
        List<GameEvent> log = log();
        Stream.iterate(1, n -> n + 1)
                .limit(log.size())
                .forEach(n -> assertThat(GameState.of(log.subList(0, n)).setup().seed())
                        .isEqualTo(7));
    }
}
