package dev.handoff.workshop;

import dev.handoff.debrief.Debrief;
import dev.handoff.debrief.Gap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The distance to par of every team on the luck that was played, and its parts; computed behind word and vote. */
final class RoomGaps {
    private final TeamGames games;
    private final SimulationPool workers;
    private final Map<Integer, Gap> known = new ConcurrentHashMap<>();

    RoomGaps(TeamGames games, SimulationPool workers) {
        this.games = games;
        this.workers = workers;
    }

    /** Has them computed; the games are over. */
    void begin() {
        known.clear();
        for (TeamGame game : games.all()) {
            workers.later(() -> known.computeIfAbsent(
                    game.team(), team -> Debrief.of(games.world(), game.state()).gap()));
        }
    }

    /** How many are known. */
    int size() {
        return known.size();
    }

    /** What is known of a team. */
    Optional<Gap> of(int team) {
        return Optional.ofNullable(known.get(team));
    }
}
