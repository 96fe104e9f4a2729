package dev.handoff.evidence.cases;

import java.util.Arrays;

/** Numbers in the order in which they were noted. */
public final class NotedNumbers {

    private double[] values = new double[256];
    private int size;

    static NotedNumbers of(double... given) {
        NotedNumbers all = new NotedNumbers();
        for (double value : given) {
            all.add(value);
        }
        return all;
    }

    static NotedNumbers zeros(int count) {
        return of(new double[count]);
    }

    void increase(int position) {
        values[position]++;
    }

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /**
     * The value noted at that position, from 0.
     *
     * @throws IndexOutOfBoundsException when fewer were noted
     */
    public double get(int position) {
        if (position >= size) {
            throw new IndexOutOfBoundsException("only " + size + " values were noted, none at " + position);
        }
        return values[position];
    }

    /** Their mean. */
    public double mean() {
        return meanOf(0, size);
    }

    /** Mean of the values from one position to another, the latter excluded. */
    public double meanOf(int from, int toExclusive) {
        double sum = 0;
        for (int i = from; i < toExclusive; i++) {
            sum += get(i);
        }
        return sum / (toExclusive - from);
    }

    /** Every so many values from one position on: the same hour of each week. */
    public NotedNumbers every(int step, int from) {
        NotedNumbers some = new NotedNumbers();
        for (int i = from; i < size; i += step) {
            some.add(values[i]);
        }
        return some;
    }

    /** Sums of so many consecutive values each: days out of hours. */
    public NotedNumbers sumsOf(int length) {
        NotedNumbers sums = new NotedNumbers();
        for (int i = 0; i + length <= size; i += length) {
            sums.add(meanOf(i, i + length) * length);
        }
        return sums;
    }

    /** Mean cubed distance from a centre. */
    public double meanCubeAbout(double centre) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            double distance = values[i] - centre;
            sum += distance * distance * distance;
        }
        return sum / size;
    }

    /** Mean squared distance from a centre. */
    public double meanSquareAbout(double centre) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += (values[i] - centre) * (values[i] - centre);
        }
        return sum / size;
    }

    /** Share of those that are no larger than a limit. */
    public double shareUpTo(double limit) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += values[i] <= limit ? 1 : 0;
        }
        return count / (double) size;
    }
}
