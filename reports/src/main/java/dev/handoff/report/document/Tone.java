package dev.handoff.report.document;

/** How a sentence is meant. */
public enum Tone {
    /** Something to read. */
    NORMAL,
    /** What may be skipped. */
    QUIET,
    /** What matters most. */
    LOUD,
    /** What must not be missed. */
    WARNING
}
