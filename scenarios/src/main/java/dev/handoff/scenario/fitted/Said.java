package dev.handoff.scenario.fitted;

import java.util.List;

/** What somebody stated of a company, {@code PATH=VALUE} each: it stands in the file as stated, and nothing is fitted in its place. */
record Said(List<String> changes) {

    /** Whether a path is one of them, or a part of one, or one is a part of it. */
    boolean covers(String path) {
        return changes.stream()
                .map(Said::path)
                .anyMatch(said -> said.equals(path) || path.startsWith(said + ".") || said.startsWith(path + "."));
    }

    private static String path(String change) {
        return change.substring(0, change.indexOf('=')).strip(); // the base was loaded with it, so that there is one
    }

    List<StatedValue> statements() {
        return changes.stream()
                .map(change -> new StatedValue(
                        path(change),
                        change.substring(change.indexOf('=') + 1).strip(),
                        "data: as stated by whoever fitted it"))
                .toList();
    }
}
