package dev.handoff.kernel;

/**
 * A crowd of events in order: a pairing heap (Fredman, Sedgewick, Sleator and Tarjan, Algorithmica 1, 1986) of their slots.
 *
 * <p>Each event comes before its children, which are a doubly linked list: the previous of the first child is its parent. Adding costs one
 * comparison, taking the first of n out a logarithm of n; any other is taken out as well.
 */
final class EventHeap {
    private static final int NONE = EventSlots.NONE;

    private final EventSlots slots;
    private int root = NONE;

    EventHeap(EventSlots slots) {
        this.slots = slots;
    }

    boolean isEmpty() {
        return root == NONE;
    }

    /** The first event's slot, {@code NONE} when there is none. */
    int first() {
        return root;
    }

    void clear() {
        root = NONE;
    }

    void add(int slot) {
        slots.child(slot, NONE);
        becomeRoot(root == NONE ? slot : meld(root, slot));
    }

    void remove(int slot) {
        int below = meldChildren(slot);
        if (slot == root) {
            becomeRoot(below);
        } else {
            replace(slot, below);
        }
    }

    /** Copies all slots into the array from the place on, in no order. */
    void copyTo(int[] all, int from) {
        if (root == NONE) {
            return;
        }
        int end = from;
        all[end++] = root;
        for (int i = from; i < end; i++) {
            for (int child = slots.child(all[i]); child != NONE; child = slots.next(child)) {
                all[end++] = child;
            }
        }
    }

    private void becomeRoot(int slot) {
        root = slot;
        if (slot != NONE) {
            slots.links(slot, NONE, NONE);
        }
    }

    /** Puts what was below an event, {@code NONE} if nothing was, in its place. */
    private void replace(int slot, int below) {
        int previous = slots.previous(slot);
        int instead = slots.next(slot);
        if (below != NONE) {
            follow(below, instead);
            instead = below;
        }
        if (slots.child(previous) == slot) {
            slots.child(previous, instead);
        } else {
            slots.next(previous, instead);
        }
        if (instead != NONE) {
            slots.previous(instead, previous);
        }
    }

    private void follow(int slot, int next) {
        slots.next(slot, next);
        if (next != NONE) {
            slots.previous(next, slot);
        }
    }

    private int meld(int one, int other) {
        return slots.isBefore(one, other) ? adopt(one, other) : adopt(other, one);
    }

    private int adopt(int parent, int child) {
        follow(child, slots.child(parent));
        slots.previous(child, parent);
        slots.child(parent, child);
        return parent;
    }

    /** Melds an event's children two by two from the first to the last, then the pairs from the last to the first. */
    private int meldChildren(int slot) {
        int pairs = NONE;
        int left = slots.child(slot);
        while (left != NONE) {
            int pair = left;
            left = slots.next(pair);
            if (left != NONE) {
                int other = left;
                left = slots.next(other);
                pair = meld(pair, other);
            }
            slots.next(pair, pairs);
            pairs = pair;
        }
        int first = NONE;
        while (pairs != NONE) {
            int pair = pairs;
            pairs = slots.next(pair);
            first = first == NONE ? pair : meld(first, pair);
        }
        return first;
    }
}
