package dev.handoff.cli.command;

import dev.handoff.scenario.ScenarioSource;
import java.nio.file.Path;
import java.util.Optional;

/** How a new scenario file names what it extends: a shipped scenario by name, a file by the way that leads there from the directory. */
final class BaseReference {
    private BaseReference() {}

    static String of(String base, Optional<Path> directory) {
        Optional<Path> file =
                ScenarioSource.resolve(base).file().map(f -> f.toAbsolutePath().normalize());
        return file.map(f -> directory
                        .map(from -> from.toAbsolutePath().normalize().relativize(f))
                        .orElse(f)
                        .toString()
                        .replace('\\', '/'))
                .orElse(base);
    }
}
