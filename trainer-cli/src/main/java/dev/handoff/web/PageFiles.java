package dev.handoff.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.report.ResourceText;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The style sheet and the script of all pages. Their addresses change with what is in them, so that browsers may keep them for good. */
public final class PageFiles {
    private static final int ENOUGH = 12;

    /** The style sheet. */
    static final PageFile STYLE = file("pages", "css", "text/css");

    /** The script; pages work without it. */
    static final PageFile SCRIPT = file("now", "js", "text/javascript");

    /**
     * A file that belongs to all pages.
     *
     * @param path its address, with a slash in front
     * @param type its media type
     * @param text what is in it
     */
    public record PageFile(String path, String type, String text) {}

    private PageFiles() {}

    /** The file at an address. */
    public static Optional<PageFile> at(String path) {
        return List.of(STYLE, SCRIPT).stream()
                .filter(file -> file.path().equals(path))
                .findFirst();
    }

    private static PageFile file(String name, String ending, String type) {
        String read = ResourceText.read(PageFiles.class, name + "." + ending);
        String text = ending.equals("js") ? ScriptText.sent(read) : read;
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
