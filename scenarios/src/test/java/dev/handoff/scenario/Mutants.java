package dev.handoff.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All shipped files, and one with a timeline, each damaged in turn; a number names one mutant for ever. */
final class Mutants {
    private static final List<String> TEXTS = texts();

    private final Path file;

    /** Mutants that are written into this folder one after the other. */
    Mutants(Path folder) {
        file = folder.resolve("mutant.yaml");
    }

    Loaded load(int number) {
        try {
            Files.write(file, new Mutations(number).damage(TEXTS.get(number % TEXTS.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ScenarioLoader.load(file.toString(), List.of());
    }

    static int files() {
        return TEXTS.size();
    }

    /** What a failed assertion calls it. */
    static String name(int number) {
        return "file " + number % TEXTS.size() + " damaged with seed " + number;
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        Catalogue.names()
                .forEach(name -> texts.add(
                        ScenarioSource.resolve(name).text(new ArrayList<>()).orElseThrow()));
        texts.add(Fixtures.CHANGING);
        return texts;
    }
}
