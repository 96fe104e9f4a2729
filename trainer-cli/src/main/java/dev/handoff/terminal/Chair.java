package dev.handoff.terminal;

import dev.handoff.debrief.Lucks;
import dev.handoff.debrief.WhoseFault;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.score.Why;
import dev.handoff.game.world.World;
import dev.handoff.texts.Texts;
import java.util.Optional;
import java.util.OptionalLong;

/** One seat of a game that nobody leads. Not for several threads. */
record Chair(HotSeat table, Role role) implements Seating {
    @Override
    public Texts texts() {
        return table.texts();
    }

    @Override
    public World world() {
        return table.game().world();
    }

    @Override
    public GameState state() {
        return table.game().state();
    }

    @Override
    public void happen(GameEvent event) {
        table.happen(event);
    }

    @Override
    public Phase phase() {
        return Phase.FREE;
    }

    @Override
    public String waitingFor() {
        return "";
    }

    @Override
    public Optional<Why> why(int round) {
        return table.why(round);
    }

    @Override
    public PendingReplay<WhoseFault> fault() {
        return table.fault();
    }

    @Override
    public Optional<Lucks> lucks() {
        return Optional.of(table.lucks());
    }

    @Override
    public ReplayRunner patience() {
        return table.patience();
    }

    @Override
    public long version() {
        return table.game().log().size();
    }

    @Override
    public Optional<String> notice() {
        return Optional.empty();
    }

    @Override
    public OptionalLong secondsLeft() {
        return OptionalLong.empty();
    }
}
