package dev.handoff.scenario;

import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Nearest;
import dev.handoff.scenario.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a scenario is read from: the shipped catalogue, or a file.
 *
 * @param name catalogue name, or the file's name without its ending
 * @param label how messages call it
 * @param file the file; empty for the catalogue
 */
public record ScenarioSource(String name, String label, Optional<Path> file) {
    /** The scenario of a directory, such as {@code calibrate} writes. */
    public static final String IN_DIRECTORY = "scenario.yaml";

    private static final String SHIPPED = "catalogue:";
    private static final String ENDING = ".yaml";

    /**
     * A catalogue name, or else a file: what contains a slash, ends in {@code .yaml} or {@code .yml}, or exists. A directory means the
     * {@value #IN_DIRECTORY} in it and is called by its own name.
     *
     * @throws ScenarioException when it is neither
     */
    public static ScenarioSource resolve(String nameOrPath) {
        return resolve(nameOrPath, Path.of(""), new FilePlace("", 0, 0));
    }

    /** The same for {@code extends}: files are found from the extending file's directory, problems stand at {@code at}. */
    static ScenarioSource resolve(String nameOrPath, Path directory, FilePlace at) {
        if (Catalogue.names().contains(nameOrPath)) {
            return new ScenarioSource(nameOrPath, SHIPPED + nameOrPath + ENDING, Optional.empty());
        }
        if (nameOrPath.isBlank()) {
            throw unknown(nameOrPath, at);
        }
        Path path = path(nameOrPath, directory, at);
        if (Files.isDirectory(path)) {
            Path within = path.resolve(IN_DIRECTORY);
            return new ScenarioSource(nameOf(path), within.toString(), Optional.of(within));
        }
        if (nameOrPath.matches("(?s).*[/\\\\].*|.*\\.ya?ml") || Files.exists(path)) {
            return new ScenarioSource(stem(path), path.toString(), Optional.of(path));
        }
        throw unknown(nameOrPath, at);
    }

    private static Path path(String text, Path directory, FilePlace at) {
        try {
            return directory.resolve(text).normalize();
        } catch (InvalidPathException e) {
            throw unknown(text, at);
        }
    }

    private static ScenarioException unknown(String name, FilePlace at) {
        String hint = Nearest.of(name, Catalogue.names()).orElse("one that 'handoff scenarios list' names");
        return new ScenarioException(List.of(at.problem("", "no scenario named " + Problem.quote(name), hint)));
    }

    /** What a directory is called, be it given as {@code .} or by a way that ends in dots. */
    private static String nameOf(Path directory) {
        Path name = directory.toAbsolutePath().normalize().getFileName();
        return name == null ? IN_DIRECTORY.replaceFirst("\\.yaml$", "") : name.toString();
    }

    private static String stem(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.replaceFirst("\\.ya?ml$", "");
    }

    /** The name of the shipped scenario that messages call so; empty where it is a file. */
    static Optional<String> shippedAs(String label) {
        return label.startsWith(SHIPPED)
                ? Optional.of(label.substring(SHIPPED.length(), label.length() - ENDING.length()))
                : Optional.empty();
    }

    Path directory() {
        return file.map(Path::getParent).orElse(Path.of(""));
    }

    /** What tells two sources apart. */
    String identity() {
        return file.map(f -> f.toAbsolutePath().normalize().toString()).orElse(label);
    }

    public Optional<String> text(List<Problem> problems) {
        return file.isPresent() ? SourceText.read(file.get(), label, problems) : shipped(problems);
    }

    private Optional<String> shipped(List<Problem> problems) {
        try (InputStream in = Catalogue.open(name)) {
            return SourceText.read(in, label, problems);
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped scenario " + name + " cannot be read", e);
        }
    }
}
