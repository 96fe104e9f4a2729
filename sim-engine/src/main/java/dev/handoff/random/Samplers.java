package dev.handoff.random;

import java.util.LinkedHashMap;
import java.util.Map;

/** Samplers already made, by distribution: a tabulated one takes a millisecond to make. For one thread. */
public final class Samplers {
    private final Map<Distribution, Distribution.Sampler> made = new LinkedHashMap<>();

    /** Nothing made yet. */
    public Samplers() {}

    /** The sampler of that distribution, made when it is first asked for. */
    public Distribution.Sampler of(Distribution distribution) {
        return made.computeIfAbsent(distribution, Distribution::sampler);
    }
}
