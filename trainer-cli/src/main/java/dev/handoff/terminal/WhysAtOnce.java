package dev.handoff.terminal;

import dev.handoff.game.Game;
import dev.handoff.game.rules.Round;
import dev.handoff.game.score.Why;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** They are waited for. Who interrupts one goes without it until the game goes on; it is replayed when it is asked for again. */
final class WhysAtOnce implements Whys {
    private final ReplayRunner patience;
    private final Map<List<Round>, Why> known = new HashMap<>();
    private List<Round> interrupted = List.of();

    WhysAtOnce(ReplayRunner patience) {
        this.patience = patience;
    }

    @Override
    public void closed(Game game) {
        List<Round> played = game.state().played();
        if (of(game, played.size()).isEmpty()) {
            interrupted = played;
        }
    }

    @Override
    public void goesOn() {
        interrupted = List.of();
    }

    @Override
    public Optional<Why> of(Game game, int round) {
        List<Round> played = game.state().played().subList(0, round);
        if (!known.containsKey(played) && !played.equals(interrupted)) {
            patience.during(progress -> Why.ofLast(game.world(), game.state().setup(), played, progress))
                    .ifPresent(why -> known.put(played, why));
        }
        return Optional.ofNullable(known.get(played));
    }
}
