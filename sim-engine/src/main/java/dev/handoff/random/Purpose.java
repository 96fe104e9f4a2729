package dev.handoff.random;

/**
 * What a random draw is for. The model's enums of purposes implement it; their ordinals are part of every draw's key, so
 * such an enum is a contract: append only.
 */
public interface Purpose {
    /** The purpose's number, 0 to 255; an enum has it already. */
    int ordinal();
}
