package dev.handoff.experiment;

/**
 * A piece of work.
 *
 * <p>A record of companies, records, lists, maps, options, texts and numbers whose result is made of the same can be written down and done
 * on another machine of the same build; anything else is done on this one.
 */
@FunctionalInterface
public interface Task<T> {
    /** Does it; the same result, bit by bit, wherever it is done. */
    T run();
}
