package dev.handoff.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was finished is there after the process was killed; what was cut off or is of another build is not. */
class KeptResultsTest {
    private static final Piece.Key ONE = new Piece.Key(1, 2);
    private static final Piece.Key TWO = new Piece.Key(3, 4);
    private static final Written FIRST = new Written("l2\nd\nd\n", new long[] {Long.MAX_VALUE, -1});
    private static final Written SECOND = new Written("l2\nd\nd\n", new long[] {7, 8});

    @TempDir
    Path place;

    private Path file() {
        return place.resolve("out").resolve("kept");
    }

    /** Nothing is closed: as after a kill. */
    private void keepBoth() {
        KeptResults kept = KeptResults.in(file(), "build");
        kept.keep(ONE, FIRST);
        kept.flush();
        kept.keep(TWO, SECOND);
        kept.flush();
    }

    private static void assertSame(Written found, Written kept) {
        assertThat(found.shape()).isEqualTo(kept.shape());
        assertThat(found.numbers()).isEqualTo(kept.numbers());
    }

    @Test
    void what_was_finished_is_found_again() {
        keepBoth();
        try (KeptResults again = KeptResults.in(file(), "build")) {
            assertSame(again.get(ONE), FIRST);
            assertSame(again.get(TWO), SECOND);
            assertThat(again.has(new Piece.Key(1, 3))).isFalse();
        }
    }

    @Test
    void a_result_that_was_cut_off_is_forgotten_and_the_next_takes_its_place() throws IOException {
        keepBoth();
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length - 3));
        try (KeptResults again = KeptResults.in(file(), "build")) {
            assertThat(again.has(TWO)).isFalse();
            again.keep(TWO, SECOND);
            assertSame(again.get(TWO), SECOND);
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(whole);
    }

    @Test
    void a_result_that_somebody_changed_is_forgotten() throws IOException {
        keepBoth();
        byte[] whole = Files.readAllBytes(file());
        whole[whole.length - 1] ^= 1;
        Files.write(file(), whole);
        try (KeptResults again = KeptResults.in(file(), "build")) {
            assertThat(again.has(ONE)).isTrue();
            assertThat(again.has(TWO)).isFalse();
        }
    }

    @Test
    void another_build_begins_anew() {
        keepBoth();
        try (KeptResults again = KeptResults.in(file(), "other")) {
            assertThat(again.has(ONE)).isFalse();
        }
    }

    @Test
    void what_is_done_leaves_no_file() {
        keepBoth();
        KeptResults.in(file(), "build").forget();
        assertThat(file()).doesNotExist();
    }
}
