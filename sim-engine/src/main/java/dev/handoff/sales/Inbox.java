package dev.handoff.sales;

import dev.handoff.company.Team;
import dev.handoff.handoff.Handover;

/**
 * Waiting leads of one rep, or of a whole team, in the order in which they will be picked.
 *
 * <p>A sorted ring buffer: leads come in at one end or near it and leave at the front, so both cost next to nothing; a search is only
 * needed when a lead is taken away from the middle.
 */
final class Inbox {

    private final Team.Order order;
    private final int sharers;
    private Handover[] ring = new Handover[16];
    private double[] keys = new double[16];
    private int head;
    private int size;
    private int unread;

    /**
     * An empty inbox.
     *
     * @param order which lead is picked next
     * @param sharers number of reps who take leads from it
     */
    Inbox(Team.Order order, int sharers) {
        this.order = order;
        this.sharers = sharers;
    }

    int size() {
        return size;
    }

    /** Leads that nobody has opened yet. */
    int unread() {
        return unread;
    }

    /** Unread leads for each rep who takes leads from here. */
    double unreadPerRep() {
        return unread / (double) sharers;
    }

    /** Puts the lead in its place; among equals it comes last. */
    void add(Handover handover) {
        if (size == ring.length) {
            grow();
        }
        double key = key(handover);
        int position = upperBound(key);
        openGap(position);
        put(position, handover, key);
        size++;
        unread += handover.read() ? 0 : 1;
    }

    /** Takes the lead that is picked next, or null when nothing waits. */
    Handover poll() {
        if (size == 0) {
            return null;
        }
        Handover first = at(0);
        removeAt(0);
        return first;
    }

    /** Takes a lead away, wherever it lies; false when it does not lie here. */
    boolean remove(Handover handover) {
        for (int i = lowerBound(key(handover)); i < size && keyAt(i) == key(handover); i++) {
            if (at(i) == handover) {
                removeAt(i);
                return true;
            }
        }
        return false;
    }

    /** The unread lead that would be picked last, or null. */
    Handover lastUnread() {
        for (int i = size - 1; i >= 0; i--) {
            if (!at(i).read()) {
                return at(i);
            }
        }
        return null;
    }

    private double key(Handover handover) {
        return switch (order) {
            case NEWEST -> -handover.assignedAt();
            case OLDEST -> handover.assignedAt();
            case SCORE -> -handover.lead().score();
        };
    }

    private int slot(int position) {
        return (head + position) & (ring.length - 1);
    }

    private Handover at(int position) {
        return ring[slot(position)];
    }

    private double keyAt(int position) {
        return keys[slot(position)];
    }

    private void put(int position, Handover handover, double key) {
        ring[slot(position)] = handover;
        keys[slot(position)] = key;
    }

    private int upperBound(double key) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keyAt(middle) <= key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int lowerBound(double key) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keyAt(middle) < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void openGap(int position) {
        if (position < size - position) {
            head = (head - 1) & (ring.length - 1);
            for (int i = 0; i < position; i++) {
                put(i, at(i + 1), keyAt(i + 1));
            }
        } else {
            for (int i = size; i > position; i--) {
                put(i, at(i - 1), keyAt(i - 1));
            }
        }
    }

    private void removeAt(int position) {
        unread -= at(position).read() ? 0 : 1;
        if (position < size - position) {
            for (int i = position; i > 0; i--) {
                put(i, at(i - 1), keyAt(i - 1));
            }
            put(0, null, 0);
            head = (head + 1) & (ring.length - 1);
        } else {
            for (int i = position; i < size - 1; i++) {
                put(i, at(i + 1), keyAt(i + 1));
            }
            put(size - 1, null, 0);
        }
        size--;
    }

    private void grow() {
        Handover[] widerRing = new Handover[ring.length * 2];
        double[] widerKeys = new double[ring.length * 2];
        for (int i = 0; i < size; i++) {
            widerRing[i] = at(i);
            widerKeys[i] = keyAt(i);
        }
        ring = widerRing;
        keys = widerKeys;
        head = 0;
    }
}
