package dev.handoff.crm.clean;

import dev.handoff.crm.value.Ints;
import dev.handoff.crm.value.Longs;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table that count, when they are of, and where they stand.
 *
 * @param kept rows that count
 * @param instants columns of epoch seconds; of a deal, say, when it was opened and when it was decided
 * @param file of each row, by its number in the tally
 * @param line of each row in its file
 */
record DatedRows(BitSet kept, List<Longs> instants, Ints file, Ints line) {
    private static final long WEEK = 7L * 24 * 3600;

    /** Where a row stands. */
    record Place(int file, int line) {}

    /** How many there are in each week. */
    int[] perWeek(long from, int weeks) {
        int[] counts = new int[weeks];
        for (Longs at : instants) {
            kept.stream()
                    .mapToLong(at::get)
                    .filter(instant -> instant >= from)
                    .map(instant -> (instant - from) / WEEK)
                    .filter(week -> week < weeks)
                    .forEach(week -> counts[(int) week]++);
        }
        return counts;
    }

    /** The newest row before an instant; of several the one farthest down, which of a file that was cut off is its end. */
    Optional<Place> lastBefore(long instant) {
        Place last = null;
        long best = Long.MIN_VALUE;
        for (Longs at : instants) {
            for (int row = kept.nextSetBit(0); row >= 0; row = kept.nextSetBit(row + 1)) {
                if (at.get(row) < instant && at.get(row) >= best) {
                    best = at.get(row);
                    last = new Place(file.get(row), line.get(row));
                }
            }
        }
        return Optional.ofNullable(last);
    }

    /** The oldest row from an instant on. */
    Optional<Place> firstSince(long instant) {
        Place first = null;
        long best = Long.MAX_VALUE;
        for (Longs at : instants) {
            for (int row = kept.nextSetBit(0); row >= 0; row = kept.nextSetBit(row + 1)) {
                if (at.get(row) >= instant && at.get(row) < best) {
                    best = at.get(row);
                    first = new Place(file.get(row), line.get(row));
                }
            }
        }
        return Optional.ofNullable(first);
    }
}
