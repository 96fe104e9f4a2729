package dev.handoff.evidence.facts;

import java.util.function.IntFunction;

/**
 * Something known about the handoff of leads that a shipped scenario must reproduce.
 *
 * @param sentence the fact in words
 * @param scenario the scenario that shows it
 * @param target the value or sign asked for, with its kind of evidence
 * @param measurement measures it; its argument is the number of threads, on which the result does not depend
 */
public record StylisedFact(String sentence, String scenario, String target, IntFunction<Finding> measurement) {

    /** Measures it. */
    public Finding measure(int threads) {
        return measurement.apply(threads);
    }

    @Override
    public String toString() {
        return sentence;
    }

    /**
     * What a measurement gave.
     *
     * @param measured the figures obtained, in words
     * @param holds whether they meet the target
     */
    public record Finding(String measured, boolean holds) {}
}
