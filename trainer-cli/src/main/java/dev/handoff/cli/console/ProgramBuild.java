package dev.handoff.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Which build of the program this is: between two versions there are many. Of a jar it is the digest of its classes' names and check sums, of
 * folders of classes (as tests have them) of their names and contents.
 */
public final class ProgramBuild {
    private static final String OURS = "dev/handoff/";
    private static final int SIGNS = 16;

    private ProgramBuild() {}

    /** Sixteen signs, the same for the same classes. */
    public static String current() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            SortedMap<String, Long> classes = classes(Path.of(ProgramBuild.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
            classes.forEach((name, sum) -> digest.update((name + " " + sum + "\n").getBytes(UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, SIGNS);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own classes cannot be read", e);
        } catch (URISyntaxException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows where its classes are, and SHA-256", e);
        }
    }

    private static SortedMap<String, Long> classes(Path place) throws IOException {
        TreeMap<String, Long> sums = new TreeMap<>();
        if (Files.isDirectory(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sums.put(place.relativize(file).toString(), checksum(Files.readAllBytes(file)));
                }
            }
            return sums;
        }
        try (JarFile jar = new JarFile(place.toFile())) {
            jar.stream()
                    .filter(entry -> entry.getName().startsWith(OURS) && !entry.isDirectory())
                    .forEach(entry -> sums.put(entry.getName(), entry.getCrc()));
        }
        return sums;
    }

    private static long checksum(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }
}
