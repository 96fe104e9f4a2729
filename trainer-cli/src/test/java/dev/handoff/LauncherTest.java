package dev.handoff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The {@code handoff} script in a made-up project, with a Maven and a Java that only say what they were asked. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "handoff is a shell script; Windows has handoff.cmd")
class LauncherTest {

    private static final Path SCRIPT = Path.of("..", "handoff");
    private static final String MAVEN_THAT_BUILDS = """
            if [ "$1" = -v ]; then echo 'Apache Maven 3.9.11 (made up)'; exit; fi
            echo "mvn $*" >> calls
            echo '[INFO] Building Handoff command line 0.1.0                 [5/5]'
            : > trainer-cli/target/handoff.jar
            """;
    private static final String MAVEN_THAT_FAILS = """
            if [ "$1" = -v ]; then echo 'Apache Maven 3.9.11 (made up)'; exit; fi
            echo '[INFO] Scanning for projects...'
            echo '[ERROR] Main.java:[7,1] class expected'
            echo '[ERROR] Failed to execute goal -> [Help 1]'
            echo '[ERROR] Re-run Maven using the -X switch'
            exit 1
            """;

    @TempDir
    private Path temp;

    private Path project;
    private Path jar;

    private record Outcome(int exitCode, String out, String err) {}

    @BeforeEach
    void make_a_project() throws IOException {
        project = temp.resolve("a project");
        jar = project.resolve("trainer-cli/target/handoff.jar");
        Files.createDirectories(project.resolve("sim-engine/src/main/java"));
        Files.writeString(project.resolve("pom.xml"), "");
        Files.copy(SCRIPT, project.resolve("handoff"));
        executable(
                "jdk/bin/java",
                "echo \"java $*\"; for word; do case $word in *ArchiveClassesAtExit=*) echo archive > \"${word#*=}\" ;; esac; done");
        executable("jdk/bin/javac", "");
        release("17.0.15+6");
        executable("bin/mvn", MAVEN_THAT_BUILDS);
    }

    @Test
    void the_first_start_builds_and_then_runs() throws Exception {
        Outcome first = handoff("run", "two words");

        assertThat(first.exitCode()).isZero();
        assertThat(first.err()).contains("building Handoff (first use", "5 of 5: Handoff command line", "built in");
        assertThat(first.out()).startsWith("java ").contains("-jar " + real(jar) + " run two words");
        assertThat(calls()).singleElement().asString().contains("-Dmaven.test.skip=true", "package");
    }

    @Test
    void the_second_start_only_runs() throws Exception {
        handoff();

        Outcome second = handoff("--help");

        assertThat(second.err()).isEmpty();
        assertThat(second.out()).contains("-XX:SharedArchiveFile=").endsWith("--help\n");
        assertThat(calls()).hasSize(1);
    }

    @Test
    void a_source_newer_than_the_jar_is_built_again() throws Exception {
        handoff();
        Path source = Files.writeString(project.resolve("sim-engine/src/main/java/A.java"), "");
        inTheFuture(source);

        Outcome next = handoff();

        assertThat(next.err()).contains("its sources have changed");
        assertThat(calls()).hasSize(2);
    }

    @Test
    void a_test_newer_than_the_jar_is_not() throws Exception {
        handoff();
        Path test = Files.createDirectories(project.resolve("sim-engine/src/test/java"));
        inTheFuture(Files.writeString(test.resolve("ATest.java"), ""));

        handoff();

        assertThat(calls()).hasSize(1);
    }

    @Test
    void a_failed_build_says_why_and_ends_with_3() throws Exception {
        executable("bin/mvn", MAVEN_THAT_FAILS);

        Outcome failed = handoff();

        assertThat(failed.exitCode()).isEqualTo(3);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err())
                .contains("class expected", "the build failed", "handoff-build.log")
                .doesNotContain("Re-run", "Scanning");
        assertThat(Files.readString(jar.resolveSibling("handoff-build.log"))).contains("Re-run");
    }

    @Test
    void after_a_failed_build_no_compiled_class_is_trusted() throws Exception {
        executable("bin/mvn", MAVEN_THAT_FAILS);
        handoff();
        Path halfClass = Files.createDirectories(project.resolve("sim-engine/target/classes"))
                .resolve("A.class");
        Files.writeString(halfClass, "");
        executable("bin/mvn", MAVEN_THAT_BUILDS);

        assertThat(handoff().exitCode()).isZero();

        assertThat(halfClass).doesNotExist();
    }

    @Test
    void the_lock_of_a_builder_that_is_gone_does_not_hold_anyone_up() throws Exception {
        Files.createDirectories(jar.getParent());
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path lock = Files.writeString(jar.resolveSibling("handoff-build.lock"), gone.pid() + "\n");

        Outcome next = handoff();

        assertThat(next.exitCode()).isZero();
        assertThat(next.err()).doesNotContain("waiting");
        assertThat(lock).doesNotExist();
    }

    @Test
    void two_first_starts_at_once_build_once() throws Exception {
        Process one = start(temp, project.resolve("handoff").toString());
        Process other = start(temp, project.resolve("handoff").toString());

        assertThat(outcome(one).exitCode()).isZero();
        assertThat(outcome(other).exitCode()).isZero();

        assertThat(calls()).hasSize(1);
    }

    @Test
    void a_symbolic_link_starts_what_it_points_at() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("a project", "handoff"));

        Outcome linked = outcome(start(temp.resolve("bin"), link.toString()));

        assertThat(linked.out()).contains("-jar " + real(jar));
    }

    @Test
    void an_old_maven_is_passed_over_for_the_wrapper() throws Exception {
        executable("bin/mvn", "echo 'Apache Maven 3.6.3'");
        executable("a project/mvnw", MAVEN_THAT_BUILDS);

        assertThat(handoff().exitCode()).isZero();

        assertThat(calls()).hasSize(1);
    }

    @Test
    void an_old_java_is_refused_in_one_line() throws Exception {
        release("11.0.2+9");

        assertRefused("found Java 11.0.2+9");
    }

    @Test
    void a_wrong_java_home_is_refused_in_one_line() throws Exception {
        Files.delete(temp.resolve("jdk/bin/java"));

        assertRefused("JAVA_HOME is '");
    }

    @Test
    void a_java_without_a_compiler_is_refused_in_one_line() throws Exception {
        Files.delete(temp.resolve("jdk/bin/javac"));

        assertRefused("has no compiler");
    }

    @Test
    void a_shared_folder_nobody_may_write_to_starts_the_jar_that_is_there() throws Exception {
        handoff();
        inTheFuture(Files.writeString(project.resolve("sim-engine/src/main/java/A.java"), ""));
        Path target = jar.getParent();
        takeAwayRoom(target);

        Outcome next = handoff("run");

        assertThat(next.exitCode()).isZero();
        assertThat(next.err())
                .contains("its sources have changed, but nothing can be written to " + real(target))
                .contains("starting what was built before");
        assertThat(next.out()).contains("-jar " + real(jar) + " run");
        assertThat(calls()).hasSize(1);
    }

    @Test
    void without_a_jar_a_folder_nobody_may_write_to_is_refused_in_one_line() throws Exception {
        Path target = Files.createDirectories(jar.getParent());
        takeAwayRoom(target);

        assertRefused("cannot write to " + real(target));
    }

    /** As on a full disk or in a folder of somebody else's, for root as well: the probe's name is taken by folders that cannot be files. */
    private void takeAwayRoom(Path target) throws IOException {
        String script = Files.readString(project.resolve("handoff"));
        Files.writeString(project.resolve("handoff"), script.replace("handoff-build.probe.$$", "no/such/folder"));
    }

    @Test
    void a_machine_that_cannot_reach_the_network_is_told_so_in_one_line() throws Exception {
        for (String what : List.of(
                "[ERROR] Could not transfer artifact org.example:a:pom:1 from/to central: Unknown host repo.maven.apache.org",
                "mvnw: cannot fetch https://repo.maven.apache.org/x. The first build needs the network")) {
            executable(
                    "bin/mvn",
                    "if [ \"$1\" = -v ]; then echo 'Apache Maven 3.9.11'; exit; fi\necho '" + what + "'\nexit 1\n");
            Outcome failed = handoff();
            assertThat(failed.exitCode()).isEqualTo(3);
            assertThat(failed.err()).contains("fetches Maven and libraries from the network, and could not");
            assertThat(failed.err().lines().filter(line -> line.startsWith("handoff: ")))
                    .hasSize(2);
            assertThat(failed.err()).doesNotContain("[ERROR]");
        }
    }

    @Test
    void a_proxy_that_maven_cannot_be_fetched_through_is_named_without_its_password() throws Exception {
        executable(
                "bin/mvn",
                "if [ \"$1\" = -v ]; then echo 'Apache Maven 3.9.11'; exit; fi\necho 'mvnw: cannot fetch https://x.'\nexit 1\n");
        String script = "https_proxy=http://me:secret@127.0.0.1:9 exec '" + project.resolve("handoff") + "'";
        Outcome failed = outcome(start(temp, "sh", "-c", script));
        assertThat(failed.err())
                .contains(
                        "could not through the proxy that https_proxy names (http://127.0.0.1:9). Maybe correct or unset it?")
                .doesNotContain("secret");
    }

    @Test
    void a_closed_stream_is_opened_on_nothing_so_that_no_archive_is_read_as_answers() throws Exception {
        handoff();
        executable("jdk/bin/java", "cat && echo read to the end");
        for (String closed : List.of("<&-", "<&- 2>&-")) {
            String script = "\"$0\" play " + closed;
            Outcome next = outcome(
                    start(temp, "sh", "-c", script, project.resolve("handoff").toString()));
            assertThat(next.out()).isEqualTo("read to the end\n");
        }
    }

    @Test
    void the_bytes_of_an_archive_are_checked_before_they_are_run() throws Exception {
        assertThat(handoff().out()).contains("-XX:+VerifySharedSpaces");
    }

    @Test
    void what_only_prints_waits_for_no_thorough_compiler() throws Exception {
        handoff();
        for (String[] printed : new String[][] {{}, {"--help"}, {"run", "-h"}, {"--version"}, {"completion"}}) {
            assertThat(handoff(printed).out()).contains("-XX:TieredStopAtLevel=1 ");
        }
        assertThat(handoff("run", "mm1").out()).contains("-XX:+UseParallelGC").doesNotContain("TieredStopAtLevel");
    }

    @Test
    void a_folder_with_letters_beyond_ascii_is_found_in_a_locale_that_has_none() throws Exception {
        Path umlauts = temp.resolve("Käufer & Söhne");
        Files.move(project, umlauts);
        project = umlauts;
        jar = project.resolve("trainer-cli/target/handoff.jar");
        executable("jdk/bin/java", "echo \"$LC_ALL $*\"");

        for (String locale : List.of("C", "POSIX", "de_DE.ISO-8859-1", "")) {
            assertThat(inLocale(locale).out()).startsWith("C.UTF-8 ").contains("-jar " + real(jar));
        }
        assertThat(inLocale("fr_FR.UTF-8").out()).startsWith("fr_FR.UTF-8 ");
    }

    @Test
    void a_folder_of_plain_letters_leaves_the_locale_as_it_is() throws Exception {
        executable("jdk/bin/java", "echo \"$LC_ALL $*\"");

        assertThat(inLocale("C").out()).startsWith("C ");
    }

    private Outcome inLocale(String locale) throws Exception {
        return outcome(start(
                temp,
                "sh",
                "-c",
                "unset LANG LC_CTYPE; LC_ALL=$0 exec \"$1\"",
                locale,
                project.resolve("handoff").toString()));
    }

    @Test
    void a_download_builds_nothing_takes_its_own_java_and_keeps_the_archive_of_classes_in_the_cache() throws Exception {
        Path download = download();
        executable("a download/lib/java/bin/java", """
                echo "own java $*"
                case $* in *-Xshare:dump*) made=SharedArchiveFile ;; *) made=ArchiveClassesAtExit ;; esac
                for word; do case $word in -XX:$made=*) echo "$*" > "${word#*=}" ;; esac; done
                """);
        Files.writeString(download.resolve("lib/java/release"), "JAVA_VERSION=\"25.0.3\"\n");

        Outcome first = outcome(start(temp, download.resolve("bin/handoff").toString(), "run"));
        Outcome second = outcome(start(temp, download.resolve("bin/handoff").toString(), "run"));

        assertThat(first.out())
                .startsWith("own java ")
                .endsWith("-jar " + real(download.resolve("lib/handoff.jar")) + " run\n");
        assertThat(first.err()).isEqualTo("handoff: preparing quick starts (once) …\n");
        assertThat(second.err()).isEmpty();
        assertThat(second.out())
                .contains("-XX:SharedArchiveFile=" + temp.resolve("home/.cache/handoff/handoff-0123456789abcdef-"));
        assertThat(calls()).isEmpty();
        try (Stream<Path> archives = Files.list(temp.resolve("home/.cache/handoff"))) {
            List<Path> ofJavaFirst = archives.sorted().toList();
            assertThat(ofJavaFirst).hasSize(2);
            assertThat(ofJavaFirst.get(0).toString()).endsWith("-25.0.3-java.jsa");
            assertThat(Files.readString(ofJavaFirst.get(1))).contains("-XX:SharedArchiveFile=" + ofJavaFirst.get(0));
        }
    }

    @Test
    void a_download_without_a_java_takes_the_machines_and_needs_no_compiler_and_no_home() throws Exception {
        Path download = download();
        Files.delete(temp.resolve("jdk/bin/javac"));
        String start = "unset HOME XDG_CACHE_HOME; exec \"$0\" run";

        Outcome run = outcome(
                start(temp, "sh", "-c", start, download.resolve("bin/handoff").toString()));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("java ").doesNotContain("SharedArchiveFile");
    }

    private Path download() throws IOException {
        Path download = temp.resolve("a download");
        Files.createDirectories(download.resolve("bin"));
        Files.createDirectories(download.resolve("lib"));
        Files.copy(SCRIPT, download.resolve("bin/handoff"));
        Files.writeString(download.resolve("lib/handoff.jar"), "");
        Files.writeString(download.resolve("lib/build"), "0123456789abcdef0123456789abcdef\n");
        return download;
    }

    /** As on Alpine, where BusyBox is the shell and every tool; without one here the case is left out. */
    @Test
    void busybox_alone_builds_takes_a_lost_lock_away_and_starts() throws Exception {
        Path busybox = Path.of("/bin/busybox");
        assumeThat(busybox).isExecutable();
        for (String tool : "awk cat cp cut date dirname find grep head ls mkdir mv readlink rm sed sleep tail touch tr"
                .split(" ")) {
            executable("applets/" + tool, "exec " + busybox + " " + tool + " \"$@\"\n");
        }
        Files.createDirectories(jar.getParent());
        Files.writeString(jar.resolveSibling("handoff-build.lock"), "999999999\n");
        String start = "PATH=" + temp.resolve("bin") + ":" + temp.resolve("applets") + " exec " + busybox
                + " sh \"$0\" run 'two words'";

        Outcome first = outcome(
                start(temp, "sh", "-c", start, project.resolve("handoff").toString()));

        assertThat(first.err()).contains("building Handoff (first use", "5 of 5", "built in");
        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).contains("-XX:SharedArchiveFile=").endsWith("run two words\n");
        assertThat(jar.resolveSibling("handoff-build.lock")).doesNotExist();
    }

    private Outcome wrapper(String... arguments) throws Exception {
        Files.createDirectories(project.resolve(".mvn/wrapper"));
        Path properties = Path.of("..", ".mvn", "wrapper", "maven-wrapper.properties");
        Files.copy(
                properties,
                project.resolve(".mvn/wrapper/maven-wrapper.properties"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.copy(Path.of("..", "mvnw"), project.resolve("mvnw"), StandardCopyOption.REPLACE_EXISTING);
        return outcome(start(
                temp,
                Stream.concat(Stream.of(project.resolve("mvnw").toString()), Stream.of(arguments))
                        .toArray(String[]::new)));
    }

    @Test
    void the_wrapper_says_in_one_line_what_a_build_lacks() throws Exception {
        release("11.0.2+9");
        assertThat(wrapper("verify").err())
                .startsWith("mvnw: found Java 11.0.2 in ")
                .endsWith("needs a JDK, 17 or later: maybe set JAVA_HOME?\n")
                .hasLineCount(1);
        release("17.0.15+6");
        Files.delete(temp.resolve("jdk/bin/javac"));
        assertThat(wrapper("verify").err())
                .startsWith("mvnw: the Java in ")
                .contains("has no compiler")
                .hasLineCount(1);
        Files.delete(temp.resolve("jdk/bin/java"));
        assertThat(wrapper("verify").err()).startsWith("mvnw: JAVA_HOME is '").hasLineCount(1);
    }

    @Test
    void the_wrapper_fetches_the_archive_whose_checksum_is_pinned_and_unpacks_it_with_the_jdk() throws Exception {
        executable("bin/wget", "touch fetched; exit 1");
        executable("bin/curl", "exit 1");
        Outcome offline = wrapper("verify");
        assertThat(offline.err())
                .startsWith("mvnw: cannot fetch https://repo.maven.apache.org/")
                .contains("-bin.zip. The first build needs the network")
                .hasLineCount(1);
        String script = Files.readString(Path.of("..", "mvnw"));
        assertThat(script).contains("bin/jar\")\" xf").doesNotContain("tar.gz", "tar xz");
    }

    private void assertRefused(String why) throws Exception {
        Outcome refused = handoff();
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).startsWith("handoff: ").contains(why).hasLineCount(1);
        assertThat(calls()).isEmpty();
    }

    @Test
    void without_standard_input_there_is_an_empty_one() throws Exception {
        handoff();
        executable("jdk/bin/java", "cat && echo read to its end");

        Outcome closed = outcome(start(temp, "sh", "-c", "exec '" + project.resolve("handoff") + "' <&-"));

        assertThat(closed.err()).isEmpty();
        assertThat(closed.out()).isEqualTo("read to its end\n");
    }

    private Outcome handoff(String... arguments) throws Exception {
        return outcome(start(
                temp,
                Stream.concat(Stream.of(project.resolve("handoff").toString()), Stream.of(arguments))
                        .toArray(String[]::new)));
    }

    private Process start(Path directory, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("HOME", temp.resolve("home").toString());
        builder.environment().remove("MAVEN_USER_HOME");
        builder.environment().remove("XDG_CACHE_HOME");
        builder.environment().put("JAVA_HOME", temp.resolve("jdk").toString());
        builder.environment().merge("PATH", temp.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        return builder.start();
    }

    /** Reads one stream after the other: the little that is said fits into the pipes. */
    private static Outcome outcome(Process process) throws Exception {
        endAfterAMinute(process);
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), out, err);
    }

    /** A launcher that waits for ever shows as a wrong exit code, not as a build that hangs. */
    private static void endAfterAMinute(Process process) {
        CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES).execute(process::destroyForcibly);
    }

    private List<String> calls() throws IOException {
        Path calls = project.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    private void executable(String name, String body) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void release(String version) throws IOException {
        release(version, version.replaceFirst("\\+.*", ""));
    }

    private void release(String runtime, String version) throws IOException {
        Files.writeString(
                temp.resolve("jdk/release"),
                "JAVA_RUNTIME_VERSION=\"" + runtime + "\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private static void inTheFuture(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
    }

    private static Path real(Path file) throws IOException {
        return file.getParent().toRealPath().resolve(file.getFileName());
    }
}
