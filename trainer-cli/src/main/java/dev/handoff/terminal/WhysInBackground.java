package dev.handoff.terminal;

import dev.handoff.game.Game;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.Round;
import dev.handoff.game.score.Why;
import dev.handoff.game.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** They go on by themselves: the figures of a round do not wait for them. */
final class WhysInBackground implements Whys {
    private final ReplayRunner replays;
    private final Map<List<Round>, PendingReplay<Why>> begun = new HashMap<>();

    WhysInBackground(ReplayRunner replays) {
        this.replays = replays;
    }

    @Override
    public void closed(Game game) {
        begin(game, game.state().played());
    }

    @Override
    public void goesOn() {}

    @Override
    public Optional<Why> of(Game game, int round) {
        PendingReplay<Why> why = begin(game, game.state().played().subList(0, round));
        return why.isDone() ? why.await() : Optional.empty();
    }

    private PendingReplay<Why> begin(Game game, List<Round> played) {
        return begun.computeIfAbsent(List.copyOf(played), rounds -> {
            World world = game.world().apart();
            GameSetup setup = game.state().setup();
            return replays.begin(progress -> Why.ofLast(world, setup, rounds, progress));
        });
    }
}
