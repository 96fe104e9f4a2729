package dev.handoff.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Blocks take some seconds, and fewer towards the end. */
class BlockSizeTest {
    private static final long TENTH_OF_A_SECOND = 100_000_000;

    @Test
    void the_first_blocks_are_small() {
        assertThat(new BlockSize().next(1000, 2)).isEqualTo(2);
    }

    @Test
    void a_block_takes_four_seconds() {
        BlockSize size = new BlockSize();
        size.took(2, 2 * TENTH_OF_A_SECOND);
        assertThat(size.next(100_000, 2)).isEqualTo(40);
        size.took(40, 40 * 5 * TENTH_OF_A_SECOND);
        assertThat(size.next(100_000, 2)).isEqualTo(22); // a fifth of the new time is believed: 0.18 s
    }

    @Test
    void what_is_left_is_shared_among_all_cores() {
        BlockSize size = new BlockSize();
        size.took(10, 10 * TENTH_OF_A_SECOND);
        assertThat(size.next(20, 2)).isEqualTo(5);
        assertThat(size.next(1, 100)).isEqualTo(1);
    }
}
