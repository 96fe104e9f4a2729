package dev.handoff.scenario.draws;

import dev.handoff.scenario.ParameterLabel;

/**
 * A value of a company that is not known, and might be found out.
 *
 * @param path its path; with {@code *} for all channels or teams where it is the same question for all of them
 * @param about what it is about, together with others: {@code deal size}
 * @param low the lowest it may be, in words
 * @param high the highest it may be, in words
 */
public record Unknown(String path, String about, String low, String high) {

    /** An unknown value by its path. */
    public static Unknown of(String path, String low, String high) {
        return new Unknown(path, DrawGroups.about(path), low, high);
    }

    /** What it is called in front of people. */
    public String label() {
        return ParameterLabel.of(path);
    }
}
