package dev.handoff.texts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The files of sentences beside this class: a folder for each language, in it a file of properties in UTF-8 for each part of the program. */
final class TextFiles {
    /** The parts, each a file in every language. */
    static final List<String> PARTS = List.of("words", "game", "debrief", "workshop", "pages", "kit");

    /** What is written elsewhere in English: files that only other languages have. */
    static final List<String> ELSEWHERE = List.of("names", "colleagues");

    private static final List<Language> LANGUAGES =
            read("languages.txt").lines().map(Language::new).toList();

    private TextFiles() {}

    static List<Language> languages() {
        return LANGUAGES;
    }

    /** All sentences of a language by key. */
    static Map<String, String> of(Language language) {
        Map<String, String> all = new HashMap<>();
        PARTS.forEach(part -> all.putAll(of(language, part)));
        if (!language.equals(Language.ENGLISH)) {
            ELSEWHERE.forEach(part -> all.putAll(of(language, part)));
        }
        return Map.copyOf(all);
    }

    /** The sentences of one file. */
    static Map<String, String> of(Language language, String part) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(read(language.tag() + "/" + part + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sentences = new HashMap<>();
        lines.stringPropertyNames().forEach(key -> sentences.put(key, lines.getProperty(key)));
        return sentences;
    }

    private static String read(String name) {
        try (InputStream in = TextFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
