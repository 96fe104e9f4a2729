package dev.handoff.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder as Spark's own download has it, as far as a cluster needs it: links to the jars that the build has fetched. */
final class SparkHome {
    private SparkHome() {}

    /** In the build's folder, made of the class path of this test without the program. */
    static Path assembled(String name) throws IOException {
        Path place = Path.of("target", name).toAbsolutePath();
        Path jars = Files.createDirectories(place.resolve("jars"));
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : classPath.split(File.pathSeparator)) {
            Path jar = Path.of(entry).toAbsolutePath();
            if (entry.endsWith(".jar") && !isOurs(jar)) {
                Path link = jars.resolve(jar.getFileName());
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, jar);
            }
        }
        return place;
    }

    private static boolean isOurs(Path jar) {
        String path = jar.toString().replace('\\', '/');
        return Stream.of(
                        "/dev/handoff/",
                        "/trainer-cli",
                        "/scenarios",
                        "/reports",
                        "/sim-engine",
                        "/spark-runner",
                        "/slf4j-nop")
                .anyMatch(path::contains);
    }
}
