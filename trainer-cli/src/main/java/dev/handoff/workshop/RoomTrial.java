package dev.handoff.workshop;

import dev.handoff.debrief.Agreed;
import dev.handoff.debrief.Debrief;
import dev.handoff.game.levers.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the agreement that the room would sign brings to every team's game, all decisions kept; the team that is looked at comes first. */
final class RoomTrial {
    private final TeamGames games;
    private final SimulationPool workers;
    private Optional<Terms> tried = Optional.empty();
    private final Map<Integer, Agreed> known = new TreeMap<>();

    RoomTrial(TeamGames games, SimulationPool workers) {
        this.games = games;
        this.workers = workers;
    }

    /** Has it played in all games, unless that has been begun; what was begun for other terms is dropped. */
    synchronized void begin(Terms terms, int first) {
        if (tried.filter(terms::equals).isPresent()) {
            return;
        }
        tried = Optional.of(terms);
        known.clear();
        List<TeamGame> inOrder = new ArrayList<>();
        games.of(first).ifPresent(inOrder::add);
        games.all().stream().filter(game -> game.team() != first).forEach(inOrder::add);
        inOrder.forEach(game -> workers.soon(() -> play(game, terms)));
    }

    private void play(TeamGame game, Terms terms) {
        if (isWanted(terms) && game.state().isOver()) {
            keep(game.team(), terms, Debrief.of(games.world(), game.state()).agreed(terms));
        }
    }

    private synchronized boolean isWanted(Terms terms) {
        return tried.filter(terms::equals).isPresent();
    }

    private synchronized void keep(int team, Terms terms, Agreed agreed) {
        if (isWanted(terms)) {
            known.put(team, agreed);
        }
    }

    /** The games are not over any more. */
    synchronized void drop() {
        tried = Optional.empty();
        known.clear();
    }

    /** In how many games it is known. */
    synchronized int size() {
        return known.size();
    }

    /** Whether something is still being played. */
    synchronized boolean isRunning() {
        return tried.isPresent() && known.size() < games.all().size();
    }

    /** What is known, by team. */
    synchronized Map<Integer, Agreed> known() {
        return new LinkedHashMap<>(known);
    }
}
