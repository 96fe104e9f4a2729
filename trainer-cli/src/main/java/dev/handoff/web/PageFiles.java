package dev.handoff.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.report.ResourceText;
import dev.handoff.texts.Language;
import dev.handoff.texts.Texts;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style sheet and the script of all pages. Their addresses change with what is in them, so that browsers may keep them for good. */
public final class PageFiles {
    private static final int ENOUGH = 12;
    private static final String MINUTES = "\u0000";
    private static final Pattern SENTENCE = Pattern.compile("\\{([a-z.-]+)}");

    /** The style sheet. */
    static final PageFile STYLE = file("pages", "css", "text/css");

    private static final Map<Language, PageFile> SCRIPTS = Language.all().stream()
            .collect(Collectors.toUnmodifiableMap(language -> language, language -> script(Texts.of(language))));

    /**
     * A file that belongs to all pages.
     *
     * @param path its address, with a slash in front
     * @param type its media type
     * @param text what is in it
     */
    public record PageFile(String path, String type, String text) {}

    private PageFiles() {}

    /** The script of pages in a language; they work without it. */
    static PageFile script(Language language) {
        return SCRIPTS.get(language);
    }

    /** The file at an address. */
    public static Optional<PageFile> at(String path) {
        return Stream.concat(Stream.of(STYLE), SCRIPTS.values().stream())
                .filter(file -> file.path().equals(path))
                .findFirst();
    }

    private static PageFile file(String name, String ending, String type) {
        return file(name, ending, type, ResourceText.read(PageFiles.class, name + "." + ending));
    }

    private static PageFile script(Texts texts) {
        String source = ResourceText.read(PageFiles.class, "now.js");
        String said = SENTENCE.matcher(source)
                .replaceAll(place -> Matcher.quoteReplacement(quoted(texts.of(place.group(1), MINUTES))));
        return file("now", "js", "text/javascript", ScriptText.sent(said));
    }

    /** As it may stand between single quotation marks of the script. */
    private static String quoted(String sentence) {
        return sentence.replace("'", "\\u0027").replace(MINUTES, "'+$m+'");
    }

    private static PageFile file(String name, String ending, String type, String text) {
        return new PageFile("/" + name + "-" + digest(text) + "." + ending, type, text);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, ENOUGH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
