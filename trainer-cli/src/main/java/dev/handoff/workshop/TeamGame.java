package dev.handoff.workshop;

import dev.handoff.game.Game;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.world.World;
import dev.handoff.workshop.store.GameStore;
import dev.handoff.workshop.store.WorkshopStore.OfGame;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The game of a team, for several threads: who changes it holds its lock, who reads needs none. */
final class TeamGame {
    private final int team;
    private final long number;
    private final World world;
    private final GameStore store;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Game game;
    private volatile int size;
    private volatile Silent silent;

    /**
     * Goes on with a game.
     *
     * @param log what is on the disk of it
     */
    TeamGame(int team, long number, World world, GameStore store, List<GameEvent> log) {
        this.team = team;
        this.number = number;
        this.world = world;
        this.store = store;
        goOn(log);
    }

    private void goOn(List<GameEvent> log) {
        game = Game.resume(world, log, store.keeper(number, log.size()));
        size = log.size();
    }

    /** Number of the team. */
    int team() {
        return team;
    }

    /** Number of the game. */
    long number() {
        return number;
    }

    /** The game at this moment. */
    GameState state() {
        return game.state();
    }

    /** How much has happened in it. */
    int size() {
        return size;
    }

    /** All that happened. */
    List<GameEvent> log() {
        return locked(() -> game.log());
    }

    /** For how many closed rounds in a row nothing has been handed in for each seat, so that the decision before stood. */
    Map<Role, Integer> silent() {
        Silent known = silent;
        if (known == null || known.size() != size) {
            known = new Silent(size, Silent.rounds(log(), state().played().size()));
            silent = known;
        }
        return known.rounds();
    }

    /** How long seats have been silent, after so many events. */
    private record Silent(int size, Map<Role, Integer> rounds) {
        static Map<Role, Integer> rounds(List<GameEvent> log, int closed) {
            Map<Role, Integer> last = new EnumMap<>(Role.class);
            for (GameEvent event : log) {
                if (event instanceof GameEvent.Submitted handedIn) {
                    last.put(handedIn.role(), handedIn.round());
                } else if (event instanceof GameEvent.RoundUndone undone) {
                    last.replaceAll((role, round) -> Math.min(round, undone.round() - 1));
                }
            }
            Map<Role, Integer> silent = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                silent.put(role, Math.max(0, closed - last.getOrDefault(role, 0)));
            }
            return silent;
        }
    }

    /** Does something while nobody else changes the game. */
    <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Keeps everybody else from changing it, until {@link #unlock}. */
    void lock() {
        lock.lock();
    }

    /** Lets others change it again. */
    void unlock() {
        lock.unlock();
    }

    /** Changes the game; whatever of it was kept counts. */
    void change(Consumer<Game> how) {
        locked(() -> {
            try {
                how.accept(game);
                return null;
            } finally {
                size = game.log().size();
            }
        });
    }

    /** A copy to try out what is to be kept together with other games; nothing of it counts until {@link #adopt}. The lock is held by the caller. */
    Copy copy() {
        return new Copy(this, game.log());
    }

    /** What was tried out has been kept, and counts now. */
    void adopt(Copy copy) {
        goOn(copy.game.log());
    }

    /** A copy of a team's game and what has been added to it. */
    static final class Copy {
        private final TeamGame original;
        private final List<OfGame> added = new ArrayList<>();
        private final Game game;

        private Copy(TeamGame original, List<GameEvent> log) {
            this.original = original;
            int from = log.size();
            this.game = Game.resume(
                    original.world, log, event -> added.add(new OfGame(original.number, from + added.size(), event)));
        }

        TeamGame original() {
            return original;
        }

        Game game() {
            return game;
        }

        /** What has been added, ready to be kept. */
        List<OfGame> added() {
            return List.copyOf(added);
        }
    }
}
