package dev.handoff.crm.value;

import java.util.Arrays;

/** A growing column of int values. Not for several threads. */
public final class Ints {
    private int[] values = new int[256];
    private int size;

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    public int get(int index) {
        return values[index];
    }

    public void set(int index, int value) {
        values[index] = value;
    }

    public int size() {
        return size;
    }
}
