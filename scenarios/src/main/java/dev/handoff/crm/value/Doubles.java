package dev.handoff.crm.value;

import java.util.Arrays;

/** A growing column of double values. Not for several threads. */
public final class Doubles {
    private double[] values = new double[256];
    private int size;

    public void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    public double get(int index) {
        return values[index];
    }

    public void set(int index, double value) {
        values[index] = value;
    }

    public int size() {
        return size;
    }
}
