package dev.handoff.spark;

import dev.handoff.cli.console.ProgramBuild;
import dev.handoff.company.Company;
import dev.handoff.experiment.Cluster;
import dev.handoff.experiment.Task;
import dev.handoff.experiment.Threads;
import dev.handoff.experiment.Workers;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Workers on a Spark cluster. Pieces go in blocks, a Spark job each, a few more than there are cores at a time; what cannot be written down
 * is done by threads of this machine.
 */
final class SparkWorkers implements Workers {
    private static final Function<String, Company> NO_COMPANY = hash -> {
        throw new IllegalArgumentException("a result is no company");
    };

    private final JavaSparkContext spark;
    private final KeptResults kept;
    private final Pieces pieces = new Pieces(ProgramBuild.current());
    private final BlockSize size;
    private final int threads;

    SparkWorkers(JavaSparkContext spark, KeptResults kept, int threads) {
        this(spark, kept, threads, new BlockSize());
    }

    /** The same with a rule for the size of blocks. */
    SparkWorkers(JavaSparkContext spark, KeptResults kept, int threads, BlockSize size) {
        this.size = size;
        this.spark = spark;
        this.kept = kept;
        this.threads = threads;
    }

    @Override
    public <T> int inOrder(
            int from, int to, IntFunction<? extends Task<T>> work, Taker<T> taker, BooleanSupplier cancelled) {
        if (from >= to) {
            return from;
        }
        if (!isWritable(from, work)) {
            try (Workers here = new Threads(threads)) {
                return here.inOrder(from, to, work, taker, cancelled);
            }
        }
        try (Blocks blocks = new Blocks(spark, pieces, size, kept, work, from, to)) {
            return take(from, to, blocks, taker, cancelled);
        }
    }

    private boolean isWritable(int from, IntFunction<? extends Task<?>> work) {
        try {
            pieces.piece(from, work);
            return true;
        } catch (NotWritable e) {
            return false;
        }
    }

    private static <T> int take(int from, int to, Blocks blocks, Taker<T> taker, BooleanSupplier cancelled) {
        for (int next = from; next < to; next++) {
            Written result = blocks.result(cancelled);
            if (result == null) {
                return next;
            }
            if (!taker.take(next, read(result))) {
                return next + 1;
            }
        }
        return to;
    }

    @SuppressWarnings("unchecked") // what was written down as the result of a task is read as it
    private static <T> T read(Written result) {
        return (T) Reading.of(result, NO_COMPANY);
    }

    @Override
    public void close() {
        // the cluster is left when the program ends: other experiments of the command follow
    }

    /** What Spark says, in a line. */
    static Cluster.Unusable unusable(int number, Throwable e) {
        String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new Cluster.Unusable("--on: Spark has given up on replication " + number + ": " + first);
    }
}
