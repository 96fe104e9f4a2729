package dev.handoff.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PackerTest {
    @Property(tries = 200)
    void what_was_packed_is_what_is_unpacked_however_often_the_packer_was_used(@ForAll byte[] body) throws IOException {
        assertThat(unpacked(Packer.packed(body))).isEqualTo(body);
        assertThat(unpacked(Packer.packedSmall(body))).isEqualTo(body);
    }

    @Test
    void a_page_that_repeats_itself_becomes_small() throws IOException {
        byte[] page = new byte[100_000];
        byte[] packed = Packer.packed(page);
        assertThat(packed).hasSizeLessThan(1_000);
        assertThat(unpacked(packed)).isEqualTo(page);
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }
}
