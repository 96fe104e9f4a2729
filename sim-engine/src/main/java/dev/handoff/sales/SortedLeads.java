package dev.handoff.sales;

import dev.handoff.handoff.Handover;
import org.jspecify.annotations.Nullable;

/**
 * Leads sorted by a key, smallest first, among equals in order of arrival.
 *
 * <p>A sorted ring buffer: leads come in at one end or near it and leave at the ends, so both cost next to nothing; a search is only
 * needed when a lead is put into the middle or taken away from there.
 */
final class SortedLeads {

    private Handover[] ring = new Handover[16];
    private double[] keys = new double[16];
    private int head;
    private int size;

    int size() {
        return size;
    }

    /** Puts the lead in its place. */
    void add(Handover handover, double key) {
        if (size == ring.length) {
            grow();
        }
        int position = upperBound(key);
        openGap(position);
        put(position, handover, key);
        size++;
    }

    /** The smallest key, +∞ when there is none. */
    double firstKey() {
        return size == 0 ? Double.POSITIVE_INFINITY : keyAt(0);
    }

    /** The lead with the largest key, or null. */
    @Nullable
    Handover last() {
        return size == 0 ? null : at(size - 1);
    }

    /** Takes the lead with the smallest key; there must be one. */
    Handover poll() {
        Handover first = at(0);
        removeAt(0);
        return first;
    }

    /** Takes a lead away; false when it does not lie here under that key. */
    boolean remove(Handover handover, double key) {
        for (int i = lowerBound(key); i < size && keyAt(i) == key; i++) {
            if (at(i) == handover) {
                removeAt(i);
                return true;
            }
        }
        return false;
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

    private void put(int position, @Nullable Handover handover, double key) {
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
