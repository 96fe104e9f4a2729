package dev.handoff.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.TreeMap;

/** The future event list as plainly as possible; the subject of an event is its number. */
final class SortedMapList {
    /** The end of time: what lies there never happens. */
    static final long END = Long.MAX_VALUE;

    private record Place(long time, int layer, long sequence, int subject) {}

    private final TreeMap<Place, Long> order = new TreeMap<>(
            Comparator.comparingLong(Place::time).thenComparingInt(Place::layer).thenComparingLong(Place::sequence));
    private final TreeMap<Long, Place> pending = new TreeMap<>();
    private long sequence;

    int size() {
        return order.size();
    }

    void add(long handle, long time, int layer, int subject) {
        Place place = new Place(time, layer, sequence++, subject);
        order.put(place, handle);
        pending.put(handle, place);
    }

    boolean cancel(long handle) {
        Place place = pending.remove(handle);
        return place != null && order.remove(place) != null;
    }

    /** Takes the first event from both, which must agree; returns its time, or {@code clock} when both are empty. */
    long takeWith(FutureEventList list, long clock) {
        assertThat(list.takeBefore(END)).isEqualTo(!order.isEmpty());
        if (order.isEmpty()) {
            return clock;
        }
        Place first = order.firstKey();
        pending.remove(order.remove(first));
        assertThat(list.takenTime()).isEqualTo(first.time).isGreaterThanOrEqualTo(clock);
        assertThat(list.takenLayer()).isEqualTo(first.layer);
        assertThat(list.takenAction()).isEqualTo("action");
        assertThat(list.takenSubject()).isEqualTo(first.subject);
        return first.time;
    }
}
