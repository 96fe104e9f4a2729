package dev.handoff.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed program has left in the folder for temporary files, and what a living one still reads. */
class FontFolderTest {
    @TempDir
    private Path place;

    private Path folder(String name, Duration age) throws IOException {
        Path folder = Files.createDirectory(place.resolve(name));
        Files.writeString(folder.resolve("Roboto-Regular.ttf"), "a font");
        Files.createFile(folder.resolve(FontFolder.LOCK));
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(age)));
        return folder;
    }

    @Test
    void a_folder_whose_owner_was_killed_is_taken_away() throws IOException {
        Path left = folder("handoff-font-1", Duration.ofMinutes(5));
        Path neverLocked = folder("handoff-font-2", Duration.ofMinutes(5));
        Files.delete(neverLocked.resolve(FontFolder.LOCK));
        Files.setLastModifiedTime(neverLocked, FileTime.from(Instant.now().minus(Duration.ofMinutes(5))));

        FontFolder.removeKilled(place);

        assertThat(left).doesNotExist();
        assertThat(neverLocked).doesNotExist();
    }

    @Test
    void a_folder_that_another_program_is_using_or_just_making_stays() throws Exception {
        Path used = folder("handoff-font-3", Duration.ofMinutes(5));
        Path young = folder("handoff-font-4", Duration.ofSeconds(5));
        Path others = folder("another-font-5", Duration.ofMinutes(5));

        Process owner = Owner.of(used.resolve(FontFolder.LOCK));
        try {
            FontFolder.removeKilled(place);
            assertThat(used.resolve("Roboto-Regular.ttf")).exists();
        } finally {
            owner.destroyForcibly().waitFor();
        }
        assertThat(young.resolve("Roboto-Regular.ttf")).exists();
        assertThat(others).exists();

        FontFolder.removeKilled(place);
        assertThat(used).as("its owner is killed").doesNotExist();
    }

    @Test
    void a_place_that_is_not_there_is_no_matter() {
        FontFolder.removeKilled(place.resolve("none"));
        assertThat(place).isEmptyDirectory();
    }
}
