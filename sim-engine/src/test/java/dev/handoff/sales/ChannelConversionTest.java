package dev.handoff.sales;

import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.handoff.Ending;
import org.junit.jupiter.api.Test;

/** What the company's own records say about a channel. */
class ChannelConversionTest {

    private final ChannelConversion results = new ChannelConversion();

    private void record(int leads, Ending ending, int touches) {
        for (int i = 0; i < leads; i++) {
            results.record(ending, touches, true, 0);
        }
    }

    @Test
    void with_nothing_given_up_it_is_the_share_of_qualified_leads() {
        record(10, Ending.QUALIFIED, 1);
        record(10, Ending.QUALIFIED, 5);
        record(20, Ending.CADENCE_DONE, 8);
        assertThat(results.quality(0)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void leads_given_up_count_for_the_touches_they_got() {
        record(10, Ending.QUALIFIED, 1);
        record(60, Ending.LET_GO, 1);
        record(15, Ending.QUALIFIED, 2);
        record(15, Ending.CADENCE_DONE, 8);
        assertThat(results.quality(0)).isCloseTo(0.1 + 0.9 * 0.5, within(1e-12)); // not 25 %
    }

    @Test
    void a_lead_shown_to_be_bad_is_no_lead_given_up() {
        record(10, Ending.QUALIFIED, 1);
        record(40, Ending.NOT_A_FIT, 1);
        record(25, Ending.QUALIFIED, 2);
        record(25, Ending.CADENCE_DONE, 8);
        assertThat(results.quality(0)).isCloseTo(0.35, within(1e-12));
    }

    @Test
    void a_lead_rejected_on_reading_was_bad_before_the_first_touch() {
        record(20, Ending.REJECTED, 0);
        record(40, Ending.QUALIFIED, 1);
        record(40, Ending.CADENCE_DONE, 8);
        assertThat(results.quality(0)).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void what_took_more_than_eight_touches_did_not_qualify_in_eight() {
        record(20, Ending.QUALIFIED, 8);
        record(20, Ending.QUALIFIED, 9);
        assertThat(results.quality(0)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void leads_nobody_opened_tell_nothing() {
        record(20, Ending.QUALIFIED, 1);
        record(20, Ending.CADENCE_DONE, 8);
        for (int i = 0; i < 100; i++) {
            results.record(Ending.DROPPED, 0, false, 0);
        }
        assertThat(results.quality(0)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void records_count_half_after_half_a_year() {
        record(40, Ending.CADENCE_DONE, 8);
        for (int i = 0; i < 20; i++) {
            results.record(Ending.QUALIFIED, 1, true, 26 * WEEK);
        }
        assertThat(results.quality(26 * WEEK)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void nothing_is_shown_before_there_are_twenty_leads() {
        record(19, Ending.QUALIFIED, 1);
        assertThat(results.quality(0)).isNaN();
        record(1, Ending.QUALIFIED, 1);
        assertThat(results.quality(0)).isOne();
        assertThat(results.quality(52 * WEEK)).isNaN();
    }
}
