package dev.handoff.spark;

import java.util.Set;

/**
 * A piece of work written down.
 *
 * @param number its number
 * @param written what is to be done
 * @param companies hashes of the companies it is about
 * @param key what it is kept under: equal for equal work
 */
record Piece(int number, Written written, Set<String> companies, Key key) {

    /**
     * The first half of a SHA-256.
     *
     * @param high its first 64 bits
     * @param low the next 64
     */
    record Key(long high, long low) {}
}
