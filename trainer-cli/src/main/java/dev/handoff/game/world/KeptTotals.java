package dev.handoff.game.world;

import java.util.Optional;

/** Keeps what rounds add up to beyond the life of the program. Whatever is missing is simulated anew, bit for bit the same. */
public interface KeptTotals {
    /** Keeps nothing. */
    KeptTotals NONE = new KeptTotals() {
        @Override
        public Optional<Totals> find(String world) {
            return Optional.empty();
        }

        @Override
        public void keep(String world, Totals totals) {}
    };

    /**
     * What is kept.
     *
     * @param world all that a world hangs on: company, luck, decisions and what happened
     */
    Optional<Totals> find(String world);

    /** Keeps it, some time soon; nobody waits for it. */
    void keep(String world, Totals totals);
}
