package dev.handoff.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Philox4x32Test {
    private final Philox4x32 philox = new Philox4x32();

    /** The known answers of Random123 1.14, file kat_vectors, lines "philox4x32 10" (D. E. Shaw Research). */
    @ParameterizedTest
    @CsvSource({
        "00000000 00000000 00000000 00000000, 00000000 00000000, 6627e8d5 e169c58d bc57ac4c 9b00dbd8",
        "ffffffff ffffffff ffffffff ffffffff, ffffffff ffffffff, 408f276d 41c83b0e a20bc7c6 6d5451fd",
        "243f6a88 85a308d3 13198a2e 03707344, a4093822 299f31d0, d16cfe09 94fdcceb 5001e420 24126ea1"
    })
    void the_published_known_answers_come_out(String counter, String key, String words) {
        assertThat(block(words(counter), words(key))).containsExactly(words(words));
    }

    @Test
    void the_projects_vectors_come_out_where_they_are_at_hand() throws IOException {
        List<String[]> vectors = sharedVectors();
        assertThat(vectors)
                .hasSizeGreaterThan(3)
                .allSatisfy(v -> assertThat(block(words(v[1]), words(v[2]))).containsExactly(words(v[3])));
    }

    @Test
    void any_counter_and_key_agree_with_commons_rng() {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            int[] seed = random.ints(6).toArray(); // two words of key, four of counter
            var library = new org.apache.commons.rng.core.source32.Philox4x32(seed);
            int[] expected = IntStream.generate(library::nextInt).limit(4).toArray();
            int[] counter = Arrays.copyOfRange(seed, 2, 6);
            counter[0]++; // the library counts before its first block
            assertThat(block(counter, Arrays.copyOf(seed, 2))).containsExactly(expected);
        }
    }

    @Test
    void the_first_long_is_the_first_two_words() {
        philox.generate(0, 0, 0, 0, 0, 0);
        assertThat(philox.firstLong()).isEqualTo(0x6627e8d5_e169c58dL);
    }

    @Test
    void a_block_has_four_words() {
        assertThatIllegalArgumentException().isThrownBy(() -> philox.word(4)).withMessageContaining("not 4");
    }

    private int[] block(int[] counter, int[] key) {
        philox.generate(counter[0], counter[1], counter[2], counter[3], key[0], key[1]);
        return IntStream.range(0, 4).map(philox::word).toArray();
    }

    private static int[] words(String hex) {
        return Stream.of(hex.strip().split(" "))
                .mapToInt(word -> Integer.parseUnsignedInt(word, 16))
                .toArray();
    }

    /** The lines of ../shared/validation/rng/philox_vectors.csv beside the checkout, wherever the test runs in it. */
    private static List<String[]> sharedVectors() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(vectorsBeside(folder))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "shared/validation/rng/philox_vectors.csv is not beside the checkout");
        try (Stream<String> lines = Files.lines(vectorsBeside(folder))) {
            return lines.filter(line -> line.startsWith("philox4x32-10,"))
                    .map(line -> line.split(","))
                    .toList();
        }
    }

    private static Path vectorsBeside(Path folder) {
        return folder.resolveSibling("shared").resolve("validation/rng/philox_vectors.csv");
    }
}
