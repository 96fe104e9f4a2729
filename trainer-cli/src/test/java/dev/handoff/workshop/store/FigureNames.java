package dev.handoff.workshop.store;

import dev.handoff.experiment.Replication;
import dev.handoff.game.world.KeptRounds;
import dev.handoff.game.world.Totals;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells what is asked for. */
record FigureNames(KeptRounds kept, Consumer<String> asked) implements KeptRounds {
    @Override
    public Optional<Totals> find(String world) {
        asked.accept(world);
        return kept.find(world);
    }

    @Override
    public void keep(String world, Totals totals) {
        kept.keep(world, totals);
    }

    @Override
    public Optional<Replication.Outcome> findWhole(String world) {
        asked.accept(world);
        return kept.findWhole(world);
    }

    @Override
    public void keepWhole(String world, Replication.Outcome outcome) {
        kept.keepWhole(world, outcome);
    }
}
