package dev.handoff.scenario.recovery;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** The same work for several lucks, none of which anything was tuned on. */
final class Lucks {
    /** The first of the seeds kept for these tests. */
    static final long FIRST = Long.getLong("recovery.seed", 1001);

    /** How many logs the bars are made for. */
    static final int LOGS = 20;

    private static final int THREADS = Integer.getInteger("recovery.threads", 2);

    private Lucks() {}

    /** What comes of each luck, in their order. */
    static <T> List<T> each(int number, LongFunction<T> work) {
        ForkJoinPool pool = new ForkJoinPool(THREADS);
        try {
            return pool.submit(() -> LongStream.range(FIRST, FIRST + number)
                            .parallel()
                            .mapToObj(work)
                            .toList())
                    .join();
        } finally {
            pool.shutdown();
        }
    }
}
