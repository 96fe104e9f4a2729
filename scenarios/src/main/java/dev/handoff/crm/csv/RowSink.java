package dev.handoff.crm.csv;

import java.util.Optional;

/** Takes a table row by row. */
public interface RowSink {
    /** Which columns it wants, by position; empty when it cannot do with these, having told why. */
    Optional<boolean[]> begin(Header header);

    /**
     * A row.
     *
     * @param line in which it begins, the header being line 1
     * @param fields the text of every wanted column; null in all others, and the array is used again for the next row
     * @param hash of the whole row, whatever the order of its columns
     */
    void row(int line, String[] fields, long hash);
}
