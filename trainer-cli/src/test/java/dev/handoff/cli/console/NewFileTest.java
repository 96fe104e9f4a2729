package dev.handoff.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that must not be there yet. */
class NewFileTest {

    @Test
    void a_new_file_is_whole_and_nothing_is_left_beside_it(@TempDir Path dir) throws Exception {
        new NewFile(dir.resolve("mine.yaml")).write("text");
        assertThat(dir.resolve("mine.yaml")).hasContent("text");
        try (Stream<Path> files = Files.list(dir)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void what_has_appeared_meanwhile_is_not_replaced(@TempDir Path dir) throws Exception {
        Path part = Files.writeString(dir.resolve("part"), "mine");
        Path file = Files.writeString(dir.resolve("theirs.yaml"), "theirs");
        assertThatThrownBy(() -> NewFile.onlyIfNew(part, file)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("theirs");
    }
}
