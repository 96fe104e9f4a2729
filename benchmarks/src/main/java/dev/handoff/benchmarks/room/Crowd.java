package dev.handoff.benchmarks.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** All people of a room; the pages of those who are awake ask every two seconds, each at a moment of its own. */
final class Crowd implements AutoCloseable {
    private static final long EVERY_MILLIS = 2_000;

    private final List<Person> people;
    private final ExecutorService hands;
    private final ExecutorService pages;
    private final AtomicLong polls = new AtomicLong();
    private final Sample pollWaits = new Sample();
    private volatile boolean open = true;
    private volatile boolean asking;

    Crowd(List<Person> people, Random luck) {
        this.people = people;
        this.hands = Executors.newFixedThreadPool(people.size());
        this.pages = Executors.newFixedThreadPool(people.size(), task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        people.forEach(person -> {
            long first = luck.nextInt((int) EVERY_MILLIS);
            pages.execute(() -> keepAsking(person, first));
        });
    }

    private void keepAsking(Person person, long first) {
        try {
            Thread.sleep(first);
            while (open) {
                if (asking && !person.isAsleep()) {
                    Browser browser = person.browser();
                    synchronized (browser) {
                        String[] go = new String[1];
                        pollWaits.time(() -> go[0] = browser.poll());
                        polls.incrementAndGet();
                        if (!go[0].isEmpty()) {
                            browser.open(go[0]);
                        }
                    }
                }
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException gone) {
            if (open && asking) {
                throw gone;
            }
        }
    }

    /** Whether pages ask. */
    void ask(boolean ask) {
        asking = ask;
    }

    List<Person> people() {
        return people;
    }

    List<Person> awake() {
        return people.stream().filter(person -> !person.isAsleep()).toList();
    }

    /** Polls so far. */
    long polls() {
        return polls.get();
    }

    /** How long they took while everything else went on. */
    Sample pollWaits() {
        return pollWaits;
    }

    /** Everybody of these does something, each at a moment of their own within so many milliseconds; waits for the last. */
    void within(List<Person> some, int millis, Random luck, Consumer<Person> work) throws Exception {
        List<Future<?>> begun = new ArrayList<>();
        for (Person person : some) {
            long moment = luck.nextInt(millis);
            begun.add(hands.submit(() -> {
                pause(moment);
                work.accept(person);
            }));
        }
        for (Future<?> one : begun) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        open = false;
        hands.shutdownNow();
        pages.shutdownNow();
    }
}
