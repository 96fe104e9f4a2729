package dev.handoff.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program, which the build copies from the pom into {@code version.properties}. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** The bare version, such as {@code 0.1.0}. */
    public static String current() {
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/dev/handoff/cli/version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("version.properties beside dev.handoff.cli.Main", e);
        }
    }
}
