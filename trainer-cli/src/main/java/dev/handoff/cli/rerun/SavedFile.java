package dev.handoff.cli.rerun;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.OutputFiles;
import dev.handoff.report.data.Origin;
import dev.handoff.report.data.Stamp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A file that a command has written, or what it has printed, read as a whole; nothing that is larger than any of them.
 *
 * @param name as the user calls it
 * @param content its bytes
 */
record SavedFile(String name, byte[] content) {
    /** The largest file it reads; the pages of the largest experiments have a tenth of it. */
    static final int LARGEST = 64 << 20;

    private static final int MEBIBYTE = 1 << 20;

    /** What kind of file it is, by the end of its name. */
    enum Kind {
        PNG,
        HTML,
        SVG,
        JSON,
        CSV,
        XLSX,
        /** Anything else can only be what was printed. */
        TEXT
    }

    /**
     * Reads a file.
     *
     * @throws InvalidInput when it is none, is too large or cannot be read
     */
    static SavedFile read(String name) {
        Path path = path(name);
        try (InputStream in = Files.newInputStream(path)) {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new InvalidInput(name + ": is larger than " + LARGEST / MEBIBYTE
                        + " MB, which no output of handoff is. Maybe another file?");
            }
            return new SavedFile(name, content);
        } catch (AccessDeniedException e) {
            throw new InvalidInput(name + ": you may not read this file");
        } catch (IOException e) {
            throw new InvalidInput(name + ": cannot be read: " + OutputFiles.reason(e));
        }
    }

    private static Path path(String name) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw new InvalidInput("'" + name + "' cannot be the name of a file in this locale. Maybe LC_ALL=C.UTF-8?");
        }
        if (!Files.exists(path)) {
            throw new InvalidInput(name + ": there is no such file");
        }
        if (Files.isDirectory(path)) {
            throw new InvalidInput(name + ": is a directory. Maybe " + path.resolve("report.html") + "?");
        }
        if (!Files.isRegularFile(path)) {
            throw new InvalidInput(
                    name + ": is a pipe or a device, which cannot be read twice. Maybe save it as a file?");
        }
        return path;
    }

    Kind kind() {
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(ending))
                .findFirst()
                .orElse(Kind.TEXT);
    }

    String text() {
        return new String(content, UTF_8);
    }

    /**
     * What it says of where it comes from.
     *
     * @throws InvalidInput when it does not
     */
    Origin origin() {
        Optional<Origin> origin = switch (kind()) {
            case PNG -> Stamp.ofPng(content);
            case HTML -> Stamp.ofPage(text());
            case SVG -> Stamp.ofSvg(text());
            case JSON -> Stamp.ofJson(content);
            case CSV -> Stamp.ofTable(text());
            case XLSX -> Stamp.ofWorkbook(content);
            case TEXT -> new SavedText(text()).origin();
        };
        return origin.orElseThrow(() -> new InvalidInput(name + ": does not say which command made it."
                + " Maybe a file that --out has written, or all that a command has printed?"));
    }
}
