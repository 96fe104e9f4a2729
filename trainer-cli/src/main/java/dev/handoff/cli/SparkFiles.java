package dev.handoff.cli;

import dev.handoff.cli.console.Environment;
import dev.handoff.cli.console.InvalidInput;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What a start on a cluster is made of.
 *
 * @param home the folder of Spark
 * @param launcher the jar that knows what Spark asks of Java
 * @param program the jar of this program
 * @param runner the jar that takes pieces of work to Spark
 * @param java the Java to start
 */
record SparkFiles(Path home, Path launcher, Path program, Path runner, Path java) {
    private static final String RUNNER = "spark-runner.jar";
    private static final String MAIN = "dev.handoff.spark.SparkMain";

    /** For linear algebra, which is not done here; Java would warn of it. */
    private static final String ADDED = "--add-modules";

    /** Nothing of Spark's log goes between the lines of the program. */
    private static final List<String> QUIET =
            List.of("-Dslf4j.provider=org.slf4j.nop.NOPServiceProvider", "-Dslf4j.internal.verbosity=ERROR");

    /**
     * Where they are.
     *
     * @throws InvalidInput when Spark, or what belongs to it, is missing
     */
    static SparkFiles of(Environment environment) {
        Path home = Optional.ofNullable(environment.variables().get("SPARK_HOME"))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .orElseThrow(() -> new InvalidInput("--on needs Apache Spark, and SPARK_HOME names no folder with it."
                        + " Maybe docs/how-to/cluster.md?"));
        if (jar(home, "spark-core_*.jar").isEmpty()) {
            throw new InvalidInput("--on: there is no jars/spark-core_….jar in " + home
                    + ", which SPARK_HOME names. Maybe another folder?");
        }
        Path launcher = jar(home, "spark-launcher_*.jar").orElseThrow();
        Path program = ownPlace();
        return new SparkFiles(home, launcher, program, foundRunner(program, environment), wantedJava(environment));
    }

    private static Optional<Path> jar(Path home, String name) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(home.resolve("jars"), name)) {
            for (Path jar : found) {
                return Optional.of(jar);
            }
        } catch (IOException e) {
            // there is no such folder
        }
        return Optional.empty();
    }

    private static Path ownPlace() {
        try {
            return Path.of(SparkFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("every Java knows where its classes are", e);
        }
    }

    /** Beside the program, in a clone where the build puts it, or where HANDOFF_SPARK_RUNNER says. */
    private static Path foundRunner(Path program, Environment environment) {
        Path clone = program.resolveSibling("../../spark-runner/target").normalize();
        return Stream.concat(
                        Optional.ofNullable(environment.variables().get("HANDOFF_SPARK_RUNNER")).map(Path::of).stream(),
                        Stream.of(program.resolveSibling(RUNNER), clone.resolve(RUNNER)))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new InvalidInput("--on needs " + RUNNER + " beside " + program.getFileName()
                        + ". Maybe ./mvnw -Pspark package -DskipTests?"));
    }

    /** JAVA_HOME's where it is stated, since the Java of a download has not all that Spark needs; else this one. */
    private static Path wantedJava(Environment environment) {
        return Optional.ofNullable(environment.variables().get("JAVA_HOME"))
                .map(folder -> Path.of(folder, "bin", "java"))
                .filter(Files::isExecutable)
                .orElseGet(() -> Path.of(System.getProperty("java.home"), "bin", "java"));
    }

    /** The whole command line. */
    List<String> command(List<String> args, List<String> settings) {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(asked());
        command.addAll(QUIET);
        command.add("-Djava.awt.headless=true");
        command.addAll(defaults());
        command.addAll(settings);
        command.add("-cp");
        command.add(String.join(
                File.pathSeparator,
                runner.toString(),
                program.toString(),
                home.resolve("conf").toString(),
                home.resolve("jars") + File.separator + "*"));
        command.add(MAIN);
        command.addAll(args);
        return command;
    }

    /** The modules of Java that Spark opens, as its own launcher lists them. */
    private List<String> asked() {
        try (URLClassLoader spark =
                new URLClassLoader(new URL[] {launcher.toUri().toURL()})) {
            Object options = spark.loadClass("org.apache.spark.launcher.JavaModuleOptions")
                    .getMethod("defaultModuleOptionArray")
                    .invoke(null);
            return Stream.of((String[]) options)
                    .filter(option -> !option.startsWith(ADDED))
                    .toList();
        } catch (IOException | ReflectiveOperationException e) {
            throw new InvalidInput("--on: " + launcher + " is of a Spark that Handoff does not know. Maybe 4.1?");
        }
    }

    /** What {@code conf/spark-defaults.conf} sets. */
    private List<String> defaults() {
        Path file = home.resolve("conf").resolve("spark-defaults.conf");
        Properties set = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                set.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read", e);
            }
        }
        return set.stringPropertyNames().stream()
                .filter(name -> name.startsWith("spark."))
                .sorted()
                .map(name -> "-D" + name + "=" + set.getProperty(name).strip())
                .toList();
    }
}
