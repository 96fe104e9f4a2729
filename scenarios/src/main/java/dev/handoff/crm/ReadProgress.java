package dev.handoff.crm;

/** Hears how far the reading of an export has got. */
@FunctionalInterface
public interface ReadProgress {
    /** So many rows of a file have been read. */
    void rows(String file, int rows);

    /** Hears nothing. */
    static ReadProgress none() {
        return (file, rows) -> {};
    }
}
