package dev.handoff.spark;

import dev.handoff.experiment.Cluster;
import dev.handoff.experiment.Task;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.apache.spark.api.java.JavaSparkContext;

/** Blocks of consecutive pieces under way, in the order of their numbers; what an earlier start has finished is not sent again. */
final class Blocks implements AutoCloseable {
    private static final long LISTEN_EVERY_MILLIS = 20;
    private static final int AHEAD_PER_CORE = 2;

    /** A job for each eighth of the cores: each costs the driver milliseconds, and one for all would leave nothing ahead. */
    private static final int JOBS = 8;

    private static final int MOST_RECALLED = 500;

    private final JavaSparkContext spark;
    private final Pieces writer;
    private final BlockSize size;
    private final KeptResults kept;
    private final IntFunction<? extends Task<?>> work;
    private final int to;
    private final Deque<Block> begun = new ArrayDeque<>();
    private final Set<Wave> waves = new LinkedHashSet<>();
    private int begin;

    Blocks(
            JavaSparkContext spark,
            Pieces writer,
            BlockSize size,
            KeptResults kept,
            IntFunction<? extends Task<?>> work,
            int from,
            int to) {
        this.spark = spark;
        this.writer = writer;
        this.size = size;
        this.kept = kept;
        this.work = work;
        this.begin = from;
        this.to = to;
    }

    /** A block that is at work, or whose results are there; of those taken already the number is known. */
    private static final class Block {
        final List<Piece> pieces;
        CompletableFuture<Done> job; // null where nothing is to be waited for
        List<Written> results = List.of();
        String failure = "";
        int taken;

        Block(List<Piece> pieces) {
            this.pieces = pieces;
        }

        boolean isDone() {
            return job == null || job.isDone();
        }
    }

    /** The result of the next piece; null when the user cancels first. */
    Written result(BooleanSupplier cancelled) {
        while (!cancelled.getAsBoolean()) {
            Block first = begun.peek();
            if (first != null && first.taken > 0) {
                return take(first); // to look at all blocks once a block is enough
            }
            goOn();
            begun.stream().filter(b -> b.job != null && b.job.isDone()).forEach(this::finish);
            first = begun.element();
            if (first.job == null) {
                return take(first);
            }
            await(first);
        }
        return null;
    }

    /** Sends what is wanted ahead, once it makes a job. */
    private void goOn() {
        int wave = Math.max(1, cores() / JOBS);
        while (begin < to && atWork() + wave <= ahead() && begun.size() < 2 * ahead()) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < wave && begin < to; i++) {
                Block block = next();
                begun.add(block);
                if (block.results.isEmpty()) {
                    blocks.add(block);
                }
            }
            send(blocks);
        }
    }

    private long atWork() {
        return begun.stream().filter(block -> !block.isDone()).count();
    }

    private void send(List<Block> blocks) {
        if (!blocks.isEmpty()) {
            Wave wave = Wave.send(
                    spark,
                    blocks.stream().map(block -> writer.parcel(block.pieces)).toList());
            waves.removeIf(Wave::isOver);
            waves.add(wave);
            for (int i = 0; i < blocks.size(); i++) {
                blocks.get(i).job = wave.result(i);
            }
        }
    }

    private int ahead() {
        return AHEAD_PER_CORE * cores();
    }

    private int cores() {
        return spark.defaultParallelism();
    }

    private static void await(Block block) {
        try {
            block.job.get(LISTEN_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // still at work, or told when it is finished
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the cluster", e);
        }
    }

    private Written take(Block block) {
        int index = block.taken++;
        if (index == block.results.size()) {
            String what = block.failure.lines().findFirst().orElse("");
            throw new IllegalStateException(
                    "replication " + block.pieces.get(index).number() + ": " + what,
                    new IllegalStateException(block.failure));
        }
        if (block.taken == block.pieces.size()) {
            begun.remove();
        }
        return block.results.get(index);
    }

    /** Begins the block after the last: pieces that are kept, or pieces that are not. */
    private Block next() {
        Piece first = writer.piece(begin, work);
        boolean known = kept.has(first.key());
        int most = known ? MOST_RECALLED : size.next(to - begin, cores());
        List<Piece> pieces = new ArrayList<>(List.of(first));
        for (begin++; begin < to && pieces.size() < most; begin++) {
            Piece piece = writer.piece(begin, work);
            if (kept.has(piece.key()) != known) {
                break;
            }
            pieces.add(piece);
        }
        Block block = new Block(pieces);
        if (known) {
            block.results = pieces.stream().map(p -> kept.get(p.key())).toList();
        }
        return block;
    }

    /** Keeps what a block has brought. */
    private void finish(Block block) {
        Done done = done(block);
        if (!done.refused().isEmpty()) {
            throw new Cluster.Unusable("--on: this is another build of Handoff than " + done.refused()
                    + ". Maybe no handoff.jar on the executors' own class path?");
        }
        List<Written> results = new ArrayList<>();
        for (int i = 0; i < done.results().size(); i++) {
            results.add(done.results().piece(i));
            kept.keep(block.pieces.get(i).key(), results.get(i));
        }
        kept.flush();
        if (!results.isEmpty()) {
            size.took(results.size(), done.nanos());
        }
        block.results = results;
        block.failure = done.failure();
        block.job = null;
    }

    private static Done done(Block block) {
        int number = block.pieces.get(0).number();
        try {
            return block.job.get();
        } catch (ExecutionException e) {
            throw SparkWorkers.unusable(number, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for replication " + number, e);
        }
    }

    @Override
    public void close() {
        waves.forEach(Wave::cancel);
    }
}
