package dev.handoff.debrief;

import dev.handoff.experiment.Progress;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.score.Why;
import dev.handoff.game.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Why each round of a game was another than usual, several rounds at a time: what two of them replay alike is computed once, by their world.
 * The result does not depend on the number of threads.
 */
final class RoundsExplained {
    private final World world;
    private final GameState state;
    private final Progress progress;
    private volatile boolean failed;
    private int done;

    private RoundsExplained(World world, GameState state, Progress progress) {
        this.world = world;
        this.state = state;
        this.progress = progress;
    }

    /**
     * Explains all rounds.
     *
     * @throws CancellationException when the user cancelled
     */
    static List<Why> of(World world, GameState state, int threads, Progress progress) {
        return new RoundsExplained(world, state, progress).all(threads);
    }

    private List<Why> all(int threads) {
        int rounds = state.played().size();
        progress.begins("computing what moved the months");
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, rounds), RoundsExplained::daemon);
        try {
            List<Future<Why>> begun = IntStream.rangeClosed(1, rounds)
                    .mapToObj(round -> pool.submit(() -> one(round)))
                    .toList();
            List<Why> whys = new ArrayList<>();
            for (Future<Why> why : begun) {
                whys.add(await(why));
            }
            return whys;
        } finally {
            failed = true;
            pool.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "rounds");
        thread.setDaemon(true);
        return thread;
    }

    private Why one(int round) {
        return Why.ofLast(world, state.setup(), state.played().subList(0, round), new OneOfSeveral());
    }

    private static Why await(Future<Why> why) {
        try {
            return why.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted before the replays of a round were finished");
        }
    }

    private synchronized void stepDone() {
        progress.finished(++done, 0);
    }

    /** What a round's replays tell and ask: all of them count together, and where one ends the others do. */
    private final class OneOfSeveral implements Progress {
        @Override
        public void finished(int finished, int planned) {
            stepDone();
        }

        @Override
        public boolean cancelled() {
            return failed || progress.cancelled();
        }
    }
}
