package dev.handoff.workshop;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.levers.Role;
import dev.handoff.workshop.store.GameStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the invitation says of a deleted workshop. */
class DeletedWorkshopTest {
    private static final String NAME = "Xanthippe Quill";

    @TempDir
    private Path folder;

    private boolean isNameSomewhere() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, ISO_8859_1).contains(NAME)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void of_a_deleted_workshop_no_name_is_left_in_any_file() throws IOException {
        try (TestRoom test = TestRoom.open(folder)) {
            test.room().join(NAME, Optional.of(Role.SALES));
        }
        assertThat(isNameSomewhere()).isTrue();
        try (GameStore store = GameStore.open(folder)) {
            store.workshops().delete(store.workshops().all().get(0));
        }
        assertThat(isNameSomewhere()).isFalse();
    }
}
