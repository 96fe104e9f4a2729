package dev.handoff.workshop;

import dev.handoff.experiment.Progress;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Round;
import dev.handoff.game.score.Why;
import dev.handoff.game.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Why rounds were another than usual, computed behind everybody's back once results are open; equal games are replayed once. */
final class RoomWhys {
    private final World world;
    private final SimulationPool workers;
    private final Map<List<Round>, Why> known = new ConcurrentHashMap<>();
    private final AtomicInteger done = new AtomicInteger();

    RoomWhys(World world, SimulationPool workers) {
        this.world = world.apart();
        this.workers = workers;
    }

    /** How many have been computed. */
    int done() {
        return done.get();
    }

    /** Why a closed round was another than usual; empty as long as that is not computed. */
    Optional<Why> of(GameState state, int round) {
        return round < 1 || round > state.played().size()
                ? Optional.empty()
                : Optional.ofNullable(known.get(state.played().subList(0, round)));
    }

    /** Has the last closed rounds of these games computed. */
    void begin(List<GameState> states) {
        for (GameState state : states) {
            List<Round> played = List.copyOf(state.played());
            if (!played.isEmpty() && !known.containsKey(played)) {
                workers.later(() -> compute(state, played));
            }
        }
    }

    private void compute(GameState state, List<Round> played) {
        if (known.containsKey(played)) {
            return;
        }
        try {
            known.put(played, Why.ofLast(world, state.setup(), played, workers.patient(Progress.SILENT)));
            done.incrementAndGet();
        } catch (CancellationException closing) {
            return; // nobody waits for it any more
        }
    }
}
