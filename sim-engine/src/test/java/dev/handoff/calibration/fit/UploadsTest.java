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

    private static double relativeError(CrmTables tables) {
        Estimate rate = Calibration.ofCompany(tables, HELD)
                .estimate("channels.fair.inquiriesPerWeek")
                .orElseThrow();
        return rate.standardError();
    }

    @Test
    void uploads_at_uneven_distances_count_over_the_window_and_not_for_their_mean_distance() {
        assertThat(perWeek(uploads(52, 0, 1, 51))).isCloseTo(30 / 52.0, within(1e-9));
        assertThat(perWeek(uploads(52, 2, 3, 20, 51))).isCloseTo(40 / 52.0, within(1e-9));
    }

    @Test
    void two_uploads_at_the_ends_of_the_window_are_two_in_its_weeks() {
        assertThat(perWeek(uploads(52, 1, 51))).isCloseTo(20 / 52.0, within(1e-9));
    }

    @Test
    void a_single_upload_is_an_upload_and_no_steady_stream() {
        Fit fit = Calibration.ofCompany(uploads(52, 20), HELD);
        assertThat(rate(fit)).isCloseTo(10 / 52.0, within(1e-9));
        assertThat(fit.profile().batches()).containsEntry("fair", new Profile.Upload(52, 9));
        assertThat(fit.profile().uploads().get("fair").areEnough()).isFalse();
    }

    @Test
    void an_upload_of_the_company_has_the_mean_size_of_those_seen_however_uneven_they_come() {
        Fit fit = Calibration.ofCompany(uploads(52, 2, 3, 20, 51), HELD);
        assertThat(fit.profile().batches()).containsEntry("fair", new Profile.Upload(13, 9));
        assertThat(rate(fit) * 13).isCloseTo(LEADS, within(1e-9));
    }

    /** Distances of 1, 17 and 31 weeks scatter by 15.01 around 16.33: .918 of it, so four uploads tell their number to .459. */
    @Test
    void the_error_of_a_count_allows_for_uneven_distances_and_its_method_says_so() {
        double sizes = 1 / Math.sqrt(4 * LEADS);
        double scatter = 15.0111 / 16.3333 / 2;
        assertThat(relativeError(uploads(52, 2, 3, 20, 51))).isCloseTo(Math.hypot(sizes, scatter), within(1e-3));
        assertThat(relativeError(uploads(52, 1, 51)))
                .isCloseTo(Math.hypot(1 / Math.sqrt(2 * LEADS), Math.sqrt(0.5)), within(1e-9));
        assertThat(Calibration.ofCompany(uploads(52, 2, 3, 20, 51), HELD)
                        .estimates()
                        .get(0)
                        .method())
                .isEqualTo(
                        "counts over 52 whole weeks; 4 uploads, 1 to 31 weeks apart, taken as coming evenly; the error"
                                + " allows for that");
    }

    @Test
    void months_are_even_enough() {
        Fit months = Calibration.ofCompany(uploads(52, 0, 4, 9, 13, 17, 22, 26, 30, 35, 39, 43, 48), HELD);
        assertThat(months.profile().uploads().get("fair").regular()).isTrue();
        assertThat(months.estimates().get(0).standardError()).isCloseTo(1 / Math.sqrt(12 * LEADS), within(1e-9));
    }
}
