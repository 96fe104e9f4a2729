package dev.handoff.crm.value;

import java.util.Arrays;

/** A growing column of long values. Not for several threads. */
public final class Longs {
    private long[] values = new long[256];
    private int size;

    public void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    public long get(int index) {
        return values[index];
    }

    public void set(int index, long value) {
        values[index] = value;
    }

    public int size() {
        return size;
    }
}
