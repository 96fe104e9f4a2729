package dev.handoff.spark;

import java.io.Serializable;

/**
 * A record written down: a text for what it is made of, and its numbers.
 *
 * @param shape kinds, names, texts and lengths, a line each; the same for all replications of a company
 * @param numbers whole numbers, and doubles bit by bit
 */
record Written(String shape, long[] numbers) implements Serializable {}
