package dev.handoff.scenario.fitted;

import java.util.List;
import java.util.stream.Stream;

/** Values a company has that are not fitted to all weeks: what somebody stated, and what held before something was changed. */
record Said(List<StatedValue> statements) {

    /** What somebody stated, {@code PATH=VALUE} each: it stands in the file as stated, and nothing is fitted in its place. */
    static Said of(List<String> changes) {
        return new Said(changes.stream()
                .map(change -> new StatedValue(
                        path(change),
                        change.substring(change.indexOf('=') + 1).strip(),
                        "data: as stated by whoever fitted it"))
                .toList());
    }

    /** The same and further values, but for those that were stated already. */
    Said and(List<StatedValue> further) {
        return new Said(Stream.concat(statements.stream(), further.stream().filter(f -> !covers(f.path())))
                .toList());
    }

    /** Whether a path is one of them, or a part of one, or one is a part of it. */
    boolean covers(String path) {
        return statements.stream()
                .map(StatedValue::path)
                .anyMatch(said -> said.equals(path) || path.startsWith(said + ".") || said.startsWith(path + "."));
    }

    private static String path(String change) {
        return change.substring(0, change.indexOf('=')).strip(); // the base was loaded with it, so that there is one
    }
}
