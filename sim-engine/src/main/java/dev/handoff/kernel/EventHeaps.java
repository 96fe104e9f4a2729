package dev.handoff.kernel;

/**
 * Heaps of events that lie in their slots: pairing heaps (Fredman, Sedgewick, Sleator and Tarjan, Algorithmica 1, 1986).
 */
final class EventHeaps {
    private static final int NONE = EventPool.NONE;

    private final EventPool pool;

    EventHeaps(EventPool pool) {
        this.pool = pool;
    }

    /** One heap of two; returns its root, whose neighbours are the caller's to set. */
    Event meld(Event one, Event other) {
        if (one.isBefore(other)) {
            adopt(one, other);
            return one;
        }
        adopt(other, one);
        return other;
    }

    private void adopt(Event parent, Event child) {
        child.previous = parent.number;
        child.next = parent.child;
        if (parent.child != NONE) {
            pool.at(parent.child).previous = child.number;
        }
        parent.child = child.number;
    }

    /** The root of what is left without the root: {@code null} when nothing is. */
    Event withoutRoot(Event root) {
        if (root.child == NONE) {
            return null;
        }
        Event first = pool.at(root.child);
        return first.next == NONE ? first : meldAll(first);
    }

    /** Takes an event that is not the root out of its heap. */
    void removeBelowRoot(Event event) {
        Event instead = withoutRoot(event);
        int following = event.next;
        if (instead != null) {
            instead.next = following;
            if (following != NONE) {
                pool.at(following).previous = instead.number;
            }
            following = instead.number;
        }
        if (following != NONE) {
            pool.at(following).previous = event.previous;
        }
        Event previous = pool.at(event.previous);
        if (previous.child == event.number) {
            previous.child = following;
        } else {
            previous.next = following;
        }
    }

    /** Melds siblings two by two from the first to the last, then the pairs from the last to the first. */
    private Event meldAll(Event first) {
        int pairs = NONE;
        int left = first.number;
        while (left != NONE) {
            Event pair = pool.at(left);
            left = pair.next;
            if (left != NONE) {
                Event other = pool.at(left);
                left = other.next;
                pair = meld(pair, other);
            }
            pair.next = pairs;
            pairs = pair.number;
        }
        Event root = pool.at(pairs);
        left = root.next;
        while (left != NONE) {
            Event next = pool.at(left);
            left = next.next;
            root = meld(root, next);
        }
        return root;
    }
}
