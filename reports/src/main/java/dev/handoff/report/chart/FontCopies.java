package dev.handoff.report.chart;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * Java copies a font that comes from a jar to a file of its own and takes it away when it ends, but not when it is killed. The next program
 * that draws takes away what such a one has left: files named like Java's copies, with exactly the bytes of the font, older than two days.
 */
final class FontCopies {
    private static final String NAMES = "+~JF*.tmp";
    private static final Duration OLD = Duration.ofDays(2);

    private FontCopies() {}

    /** Takes away old copies of that font; what cannot be read or removed stays. */
    static void remove(Path folder, byte[] font) {
        Instant before = Instant.now().minus(OLD);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, NAMES)) {
            for (Path file : files) {
                if (isOldCopy(file, font, before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | RuntimeException e) {
            return; // somebody else's folder, or somebody else was faster
        }
    }

    private static boolean isOldCopy(Path file, byte[] font, Instant before) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == font.length
                && Files.getLastModifiedTime(file).toInstant().isBefore(before)
                && Arrays.equals(Files.readAllBytes(file), font);
    }
}
