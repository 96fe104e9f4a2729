package dev.handoff.game.world;

import dev.handoff.experiment.Replication;
import java.util.Optional;

/** Keeps what rounds came to beyond the life of the program. Whatever is missing is simulated anew, bit for bit the same. */
public interface KeptRounds {
    /** Keeps nothing. */
    KeptRounds NONE = new KeptRounds() {
        @Override
        public Optional<Totals> find(String world) {
            return Optional.empty();
        }

        @Override
        public void keep(String world, Totals totals) {}

        @Override
        public Optional<Replication.Outcome> findWhole(String world) {
            return Optional.empty();
        }

        @Override
        public void keepWhole(String world, Replication.Outcome outcome) {}
    };

    /**
     * What is kept.
     *
     * @param world all that a world hangs on: company, luck, decisions and what happened
     */
    Optional<Totals> find(String world);

    /** Keeps it, some time soon; nobody waits for it. */
    void keep(String world, Totals totals);

    /** Everything the books say, where it is kept; as {@link #find}. */
    Optional<Replication.Outcome> findWhole(String world);

    /** Keeps everything the books say, some time soon, as long as not too much else comes after it. */
    void keepWhole(String world, Replication.Outcome outcome);
}
