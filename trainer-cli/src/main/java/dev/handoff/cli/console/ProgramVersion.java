package dev.handoff.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of this program, which the build copies from the pom into {@code version.properties}. */
public final class ProgramVersion {
    private static final Pattern COMMIT = Pattern.compile("([0-9a-f]{7,40})(-dirty)?");

    private ProgramVersion() {}

    /** The bare version, such as {@code 0.1.0}. */
    public static String current() {
        return filledIn().getProperty("version");
    }

    /** The version and, where the build knew it, the commit: {@code 0.1.0, commit 72c75f10c5f3, changed since}. */
    public static String inFull() {
        return current() + commit(filledIn().getProperty("commit", ""));
    }

    /** What the build found: a commit, with a mark when files had been changed since; something else when nothing was filled in. */
    static String commit(String found) {
        Matcher commit = COMMIT.matcher(found.strip());
        return commit.matches()
                ? ", commit " + commit.group(1) + (commit.group(2) == null ? "" : ", changed since")
                : "";
    }

    private static Properties filledIn() {
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/dev/handoff/cli/version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("version.properties beside dev.handoff.cli.Main", e);
        }
    }
}
