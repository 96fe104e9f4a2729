package dev.handoff.crm.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When attempts count as entered all at once, from one rep's attempts: 300 ordinary ones, an hour apart, and ten in a row behind them. */
class BulkLoggingTest {
    private static final int ORDINARY = 300;
    private static final int TEN = 10;
    private static final int HOUR = 3600;
    private static final int UNKNOWN = -1;

    @Test
    void ten_within_three_minutes_were_entered_at_once() {
        assertThat(bulkOf(tenApart(20), UNKNOWN)).isEqualTo(TEN);
    }

    @Test
    void a_good_hour_of_somebody_who_usually_calls_once_an_hour_is_no_bulk() {
        assertThat(bulkOf(tenApart(4 * 60), UNKNOWN)).isZero();
    }

    @Test
    void as_fast_as_a_person_can_dial_is_no_bulk() {
        assertThat(bulkOf(tenApart(30), UNKNOWN)).isZero();
        assertThat(bulkOf(tenApart(29), UNKNOWN)).isEqualTo(TEN);
    }

    @Test
    void conversations_longer_than_there_was_time_for_were_not_held_then() {
        assertThat(bulkOf(tenApart(2 * 60), 60)).isZero();
        assertThat(bulkOf(tenApart(2 * 60), 2 * 60)).isEqualTo(TEN);
    }

    @Test
    void one_long_conversation_at_the_end_fits_in() {
        long[] at = tenApart(40);
        int[] seconds = new int[at.length];
        seconds[at.length - 1] = HOUR;
        assertThat(bulkOf(at, seconds)).isZero();
    }

    @Test
    void a_desk_whose_machine_dials_every_ten_seconds_is_no_bulk() {
        long[] at = IntStream.range(0, ORDINARY).mapToLong(i -> 10L * i).toArray();
        assertThat(bulkOf(at, UNKNOWN)).isZero();
    }

    private static long[] tenApart(int seconds) {
        return IntStream.range(0, ORDINARY + TEN)
                .mapToLong(i -> (long) HOUR * Math.min(i, ORDINARY) + (long) seconds * Math.max(0, i - ORDINARY))
                .toArray();
    }

    private static int bulkOf(long[] at, int seconds) {
        int[] all = new int[at.length];
        Arrays.fill(all, seconds);
        return bulkOf(at, all);
    }

    private static int bulkOf(long[] at, int[] seconds) {
        boolean[] bulk = BulkLogging.find(new int[at.length], 1, at, new long[at.length], seconds);
        return (int) IntStream.range(0, bulk.length).filter(i -> bulk[i]).count();
    }
}
