package dev.handoff.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs and one directory. */
class DirectoryLockTest {

    /** Another program: takes the lock, says so, and keeps it until its input ends. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws IOException {
            System.out.println(DirectoryLock.tryTake(Path.of(args[0])).isPresent());
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }

    @Test
    void what_another_program_holds_is_not_given_and_what_it_has_left_is(@TempDir Path directory) throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(other.getInputStream(), UTF_8))) {
            assertThat(said.readLine()).isEqualTo("true");
            assertThat(DirectoryLock.tryTake(directory)).isEmpty();
        } finally {
            other.getOutputStream().close();
        }
        assertThat(other.waitFor()).isZero();
        DirectoryLock mine = DirectoryLock.tryTake(directory).orElseThrow();
        assertThat(DirectoryLock.tryTake(directory)).isEmpty();
        mine.close();
        assertThat(directory).isEmptyDirectory();
    }
}
