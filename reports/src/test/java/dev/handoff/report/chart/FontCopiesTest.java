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

/** What a killed program has left in the folder for temporary files. */
class FontCopiesTest {
    private static final byte[] FONT = {0, 1, 0, 0, 7};

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes, int daysOld) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(daysOld))));
        return file;
    }

    @Test
    void only_old_copies_of_this_very_font_are_taken_away() throws IOException {
        Path left = file("+~JF1.tmp", FONT, 3);
        Path young = file("+~JF2.tmp", FONT, 1);
        Path other = file("+~JF3.tmp", new byte[] {0, 1, 0, 0, 8}, 3);
        Path named = file("font.tmp", FONT, 3);
        FontCopies.remove(folder, FONT);
        assertThat(left).doesNotExist();
        assertThat(young).exists();
        assertThat(other).exists();
        assertThat(named).exists();
    }

    @Test
    void a_folder_that_is_not_there_is_no_matter() {
        FontCopies.remove(folder.resolve("none"), FONT);
        assertThat(folder).isEmptyDirectory();
    }
}
