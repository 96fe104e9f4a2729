package dev.handoff.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Blocks take some seconds, and fewer towards the end. */
class BlockSizeTest {
    private static final long TENTH_OF_A_SECOND = 100_000_000;

    @Test
    void the_first_blocks_are_small() {
        assertThat(new BlockSize().next(1000, 2)).isEqualTo(4);
    }

    @Test
    void a_block_takes_eight_seconds() {
        BlockSize size = new BlockSize();
        size.took(2, 2 * TENTH_OF_A_SECOND);
        assertThat(size.next(100_000, 2)).isEqualTo(80);
        size.took(80, 80 * 5 * TENTH_OF_A_SECOND);
        assertThat(size.next(100_000, 2)).isEqualTo(44); // a fifth of the new time is believed: 0.18 s
    }

    @Test
    void what_is_left_is_shared_among_all_cores() {
        BlockSize size = new BlockSize();
        size.took(10, 10 * TENTH_OF_A_SECOND);
        assertThat(size.next(80, 2)).isEqualTo(20);
        assertThat(size.next(1, 100)).isEqualTo(1);
    }

    @Test
    void the_last_blocks_take_two_seconds_unless_that_would_leave_cores_idle() {
        BlockSize size = new BlockSize();
        size.took(10, 10 * TENTH_OF_A_SECOND);
        assertThat(size.next(60, 2)).isEqualTo(20);
        assertThat(size.next(8, 2)).isEqualTo(4);
    }
}
