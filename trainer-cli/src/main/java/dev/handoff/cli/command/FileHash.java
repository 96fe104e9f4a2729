package dev.handoff.cli.command;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.OutputFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a file is still the one that was read. */
final class FileHash {
    private static final int AT_A_TIME = 1 << 16;

    private FileHash() {}

    /** SHA-256 of its bytes, in hexadecimal. */
    static String of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[AT_A_TIME];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new InvalidInput(file + ": cannot be read: " + OutputFiles.reason(e));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
