package dev.handoff.spark;

import dev.handoff.experiment.Task;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.apache.spark.api.java.JavaSparkContext;

/** Measures what a driver needs for each block and each row, by pieces of work that are none. */
public final class DriverRate {
    private static final int WIDTH = 500;
    private static final int WARM_UP = 3000;
    private static final int BLOCKS = 2000;
    private static final int ROWS = 100_000;

    private DriverRate() {}

    /** Returns as many numbers as a replication of two policies has. */
    private record Nothing(int number) implements Task<Row> {
        @Override
        public Row run() {
            return new Row(DoubleStream.iterate(number, x -> x + 1).limit(WIDTH).toArray());
        }
    }

    private record Row(double[] values) {}

    /**
     * Prints processor seconds a block and a row, so that what else the machine does counts little; the property {@code spark.master} says
     * where. With {@code local[1]} they include what an executor spends, and are an upper bound.
     */
    public static void main(String[] args) {
        try (JavaSparkContext spark = SparkConnection.connected()) {
            seconds(spark, WARM_UP, new BlockSize(1));
            seconds(spark, ROWS, new BlockSize(ROWS / 100));
            double blocks = seconds(spark, BLOCKS, new BlockSize(1));
            double rows = seconds(spark, ROWS, new BlockSize(ROWS / 100));
            System.out.printf(
                    Locale.ROOT,
                    "processor seconds a block %.5f, a row of %d numbers %.7f%n",
                    blocks / BLOCKS,
                    WIDTH,
                    (rows - 100 * blocks / BLOCKS) / ROWS);
        }
    }

    private static Duration spent() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static double seconds(JavaSparkContext spark, int pieces, BlockSize size) {
        SparkWorkers workers = new SparkWorkers(spark, KeptResults.nowhere(), 1, size);
        Duration began = spent();
        int done = workers.<Row>inOrder(0, pieces, Nothing::new, (number, row) -> true, () -> false);
        double seconds = spent().minus(began).toNanos() / 1e9;
        if (done != pieces) {
            throw new IllegalStateException("only " + done + " were done");
        }
        return seconds;
    }
}
