package dev.handoff.scenario.likeness;

import java.util.Arrays;

/**
 * The attempts on one lead, in order: when each was, whether somebody answered, whether that is told, and whether its instant counts. A number holds
 * all of an attempt, for an export may have a million of them.
 */
final class SeenCalls {
    private static final long[] NONE = {};
    private static final int FLAGS = 3;
    private static final long ANSWERED = 1;
    private static final long TOLD = 2;
    private static final long TIMED = 4;

    private long[] packed = NONE;
    private int size;

    /**
     * Adds an attempt.
     *
     * @param at seconds from the first instant of the window
     * @param answered whether somebody answered; false where nobody says
     * @param told whether somebody says
     * @param timed whether its instant counts
     */
    void add(long at, boolean answered, boolean told, boolean timed) {
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, size == 0 ? 2 : 2 * size);
        }
        packed[size++] = at << FLAGS | (answered ? ANSWERED : 0) | (told ? TOLD : 0) | (timed ? TIMED : 0);
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** When the attempt of that number, from 0, was made. */
    long at(int number) {
        return packed[number] >> FLAGS;
    }

    boolean answered(int number) {
        return (packed[number] & ANSWERED) != 0;
    }

    boolean told(int number) {
        return (packed[number] & TOLD) != 0;
    }

    boolean timed(int number) {
        return (packed[number] & TIMED) != 0;
    }

    /** How many there are up to an instant, that instant included. */
    int until(long last) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += at(i) <= last ? 1 : 0;
        }
        return count;
    }
}
