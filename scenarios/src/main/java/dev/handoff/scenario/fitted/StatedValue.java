package dev.handoff.scenario.fitted;

/**
 * A value that the file of a fitted company states.
 *
 * @param path its path
 * @param value in the spelling of a scenario file
 * @param source where it comes from, {@code MARK: in words}; empty for what is taken away
 */
public record StatedValue(String path, String value, String source) {
    String change() {
        return path + "=" + value;
    }
}
