package dev.handoff.benchmarks.room;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Waits of many, in milliseconds. For several threads. */
final class Sample {
    private final List<Double> waits = new ArrayList<>();

    synchronized void add(double millis) {
        waits.add(millis);
    }

    /** Does something and takes down how long it took. */
    void time(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        add((System.nanoTime() - begun) / 1e6);
    }

    synchronized int size() {
        return waits.size();
    }

    /** The wait that this share of all stays within. */
    synchronized double at(double share) {
        List<Double> sorted = new ArrayList<>(waits);
        Collections.sort(sorted);
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }

    /** Median, and what 95 and 99 of a hundred stay within. */
    String words() {
        return String.format(Locale.ROOT, "p50 %.1f, p95 %.1f, p99 %.1f ms (n %d)", at(0.5), at(0.95), at(0.99), size());
    }
}
