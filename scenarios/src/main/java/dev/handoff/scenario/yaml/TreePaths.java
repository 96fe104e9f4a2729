package dev.handoff.scenario.yaml;

import dev.handoff.scenario.problem.FilePlace;
import java.util.Optional;

/** Finds what stands at a parameter path. */
public final class TreePaths {
    private TreePaths() {}

    /** What is stated at a path; empty when the path is left to a default. */
    public static Optional<Located> find(Located tree, String path) {
        Located node = tree;
        for (String name : path.split("\\.")) {
            Optional<Located> next = step(node, name);
            if (next.isEmpty()) {
                return next;
            }
            node = next.get();
        }
        return Optional.of(node);
    }

    /** The place of a path, or of the nearest thing above it that is stated. */
    public static FilePlace place(Located tree, String path) {
        Located node = tree;
        for (String name : path.split("\\.")) {
            Optional<Located> next = step(node, name);
            if (next.isEmpty()) {
                break;
            }
            node = next.get();
        }
        return node.place();
    }

    private static Optional<Located> step(Located node, String name) {
        return node.match(
                scalar -> Optional.empty(),
                list -> name.matches("\\d{1,6}")
                        ? list.items().stream().skip(Integer.parseInt(name)).findFirst()
                        : Optional.empty(),
                map -> map.get(name));
    }
}
