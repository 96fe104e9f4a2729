package dev.handoff.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.DealColumns;
import dev.handoff.calibration.LeadColumns;
import dev.handoff.calibration.LeadEnding;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A channel that delivers ten leads every four weeks brings two and a half a week, wherever the window begins and ends. */
class UploadsTest {
    private static final long WEEK = 7L * 24 * 3600;
    private static final long MONDAY = 1_704_067_200;
    private static final int LEADS = 10;
    private static final Held HELD =
            new Held(0.3, 90, -0.5, 0.01, 0.02, 5, 10, 3, 0, "sales", Held.Yield.USUAL, new Held.Rejections(0.5, 0.05));

    /** Uploads of ten leads, on Mondays at nine of these weeks. */
    private static CrmTables uploads(int weeks, int... at) {
        long[] created = Arrays.stream(at)
                .flatMap(week -> IntStream.range(0, LEADS).map(i -> week))
                .mapToLong(week -> MONDAY + week * WEEK + 9 * 3600)
                .toArray();
        int n = created.length;
        long[] never = new long[n];
        Arrays.fill(never, CrmTables.NEVER);
        LeadEnding[] ending = new LeadEnding[n];
        Arrays.fill(ending, LeadEnding.NONE);
        LeadColumns leads = new LeadColumns(
                created,
                new short[n],
                new int[n],
                never,
                never,
                never,
                never,
                new double[n],
                ending,
                new int[n],
                never,
                never,
                new boolean[n],
                new boolean[n]);
        return new CrmTables(
                ZoneOffset.UTC,
                MONDAY,
                MONDAY + weeks * WEEK,
                MONDAY + weeks * WEEK,
                List.of("fair"),
                List.of(),
                leads,
                new ActivityColumns(new int[0], new long[0], new int[0], new byte[0], new int[0], new boolean[0]),
                new DealColumns(
                        new int[0], new int[0], new long[0], new long[0], new byte[0], new double[0], new long[0][]),
                Set.of(CrmColumn.LEAD_CREATED),
                Set.of());
    }

    private static double perWeek(CrmTables tables) {
        return rate(Calibration.ofCompany(tables, HELD));
    }

    private static double rate(Fit fit) {
        return fit.estimate("channels.fair.inquiriesPerWeek").orElseThrow().value();
    }

    @Test
    void nine_uploads_in_39_weeks_are_36_weeks_leads() {
        assertThat(perWeek(uploads(39, 3, 7, 11, 15, 19, 23, 27, 31, 35))).isCloseTo(2.5, within(1e-9));
    }

    @Test
    void ten_uploads_in_37_weeks_are_40_weeks_leads() {
        assertThat(perWeek(uploads(37, 0, 4, 8, 12, 16, 20, 24, 28, 32, 36))).isCloseTo(2.5, within(1e-9));
    }

    @Test
    void a_channel_that_was_given_up_is_counted_over_the_whole_window() {
        assertThat(perWeek(uploads(40, 0, 4, 8, 12, 16))).isCloseTo(50 / 40.0, within(1e-9));
    }

    @Test
    void what_is_told_of_the_export_itself_is_the_count_over_its_weeks() {
        assertThat(rate(Calibration.fit(uploads(36, 3, 7, 11, 15, 19, 23, 27, 31), HELD)))
                .isCloseTo(80 / 36.0, within(1e-9));
    }

    @Test
    void only_a_channel_whose_count_is_put_right_says_so() {
        Fit moved = Calibration.ofCompany(uploads(39, 3, 7, 11, 15, 19, 23, 27, 31, 35), HELD);
        Fit whole = Calibration.ofCompany(uploads(36, 0, 4, 8, 12, 16, 20, 24, 28, 32), HELD);
        assertThat(moved.estimates().get(0).method()).endsWith("uploads count for the weeks they stand for");
        assertThat(whole.estimates().get(0).method()).endsWith("whole weeks");
    }
}
