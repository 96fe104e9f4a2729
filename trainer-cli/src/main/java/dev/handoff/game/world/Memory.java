package dev.handoff.game.world;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Remembers what was computed, as much as there is room for; what nobody asked for longest is forgotten first. What two threads ask for at
 * once is computed once. For several threads.
 *
 * @param <K> what is asked for
 * @param <V> what comes of it
 */
final class Memory<K, V> {
    private final long room;
    private final ToLongFunction<V> size;
    private final Map<K, CompletableFuture<V>> known = new LinkedHashMap<>(16, 0.75f, true);
    private long taken;

    /**
     * An empty memory.
     *
     * @param room how much fits in, in the units of size
     * @param size how much room a value takes
     */
    Memory(long room, ToLongFunction<V> size) {
        this.room = room;
        this.size = size;
    }

    /** What is known, or else computed now by this thread or one that is at it already. */
    V get(K key, Supplier<V> computed) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> found;
        synchronized (this) {
            found = known.putIfAbsent(key, mine);
        }
        return found == null ? compute(key, computed, mine) : await(found);
    }

    private V compute(K key, Supplier<V> computed, CompletableFuture<V> mine) {
        try {
            V value = computed.get();
            mine.complete(value);
            grow(key, size.applyAsLong(value));
            return value;
        } catch (RuntimeException | Error failure) {
            mine.completeExceptionally(failure);
            synchronized (this) {
                known.remove(key, mine);
            }
            throw failure;
        }
    }

    private static <V> V await(CompletableFuture<V> found) {
        try {
            return found.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** The one that has just come stays, however large it is; those still being computed take no room yet. */
    private synchronized void grow(K latest, long by) {
        taken += by;
        Iterator<Map.Entry<K, CompletableFuture<V>>> oldest = known.entrySet().iterator();
        while (taken > room && oldest.hasNext()) {
            Map.Entry<K, CompletableFuture<V>> entry = oldest.next();
            if (entry.getValue().isDone() && !entry.getKey().equals(latest)) {
                taken -= size.applyAsLong(entry.getValue().join());
                oldest.remove();
            }
        }
    }
}
