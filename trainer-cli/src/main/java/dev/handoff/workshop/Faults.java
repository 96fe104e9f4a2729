package dev.handoff.workshop;

import dev.handoff.debrief.Debrief;
import dev.handoff.debrief.Lucks;
import dev.handoff.debrief.WhoseFault;
import dev.handoff.experiment.Progress;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.world.World;
import dev.handoff.terminal.PendingReplay;
import dev.handoff.texts.Phrase;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Whose fault it was in 200 replays with other luck, for one team of the room: for all of them it would take hours. Every other team sees
 * the luck that was played.
 */
final class Faults {
    private final World world;
    private final SimulationPool workers;
    private final Lucks lucks;
    private volatile int team;
    private volatile Optional<WhoseFault> found = Optional.empty();
    private volatile String standing = "";
    private volatile boolean stopped;

    Faults(World world, SimulationPool workers, Lucks lucks) {
        this.world = world;
        this.workers = workers;
        this.lucks = lucks;
    }

    /** Number of the team it is computed for; 0 before. */
    int team() {
        return team;
    }

    /** What was found for that team. */
    Optional<WhoseFault> found() {
        return found;
    }

    /** How it gets on, in a few words; empty when it is done or was not begun. */
    String standing() {
        return standing;
    }

    /** Begins it for a team, as soon as its game is over; what was begun for another one is dropped. */
    void begin(int chosen, GameState ended) {
        team = chosen;
        found = Optional.empty();
        standing = "the replays are waiting for their turn";
        workers.later(() -> compute(chosen, ended));
    }

    /** The games are not over any more. */
    void drop() {
        team = 0;
        found = Optional.empty();
        standing = "";
    }

    private void compute(int chosen, GameState ended) {
        if (team != chosen) {
            return;
        }
        try {
            WhoseFault split = Debrief.of(world.apart(), ended).whoseFault(lucks, workers.patient(progress(chosen)));
            if (team == chosen) {
                found = Optional.of(split);
                standing = "";
            }
        } catch (CancellationException dropped) {
            return;
        }
    }

    private Progress progress(int chosen) {
        return new Progress() {
            @Override
            public boolean cancelled() {
                return stopped || team != chosen;
            }

            @Override
            public void finished(int done, int all) {
                standing = done + " of " + all + " replays are done";
            }
        };
    }

    /** Ends whatever is being computed. */
    void stop() {
        stopped = true;
    }

    /** What a person of a team is shown. */
    PendingReplay<WhoseFault> of(int asking) {
        return new PendingReplay<>() {
            @Override
            public Optional<WhoseFault> await() {
                return asking == team ? found : Optional.empty();
            }

            @Override
            public boolean isDone() {
                return asking != team || found.isPresent();
            }

            @Override
            public Phrase standing() {
                return Phrase.of("words.as-it-is", Faults.this.standing());
            }

            @Override
            public void drop() {}
        };
    }
}
