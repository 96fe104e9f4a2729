package dev.handoff.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.statistics.GapSplit;
import dev.handoff.statistics.Interval;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Figures of a gap add up as they are printed. */
class PrintedGapTest {
    private static Interval around(double mean, double halfWidth) {
        return Interval.around(mean, halfWidth, 0.95);
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    /** Thirteen weeks of the industry baseline, measured by the signed agreement, 30 replications. */
    private static final GapSplit QUARTER = new GapSplit(
            around(69_408.5, 21_338.2),
            around(-9_750.8, 18_730.2),
            around(45_099.1, 19_643.2),
            around(34_060.2, 23_510.4),
            around(-10_348.3, 14_050.6),
            around(57_596.2, 17_777.9),
            Optional.of(new GapSplit.Third(around(0, 0), around(22_160.6, 6_389.8))),
            30);

    @Test
    void fair_parts_come_to_the_gap_that_stands_above_them() {
        PrintedGap printed = new PrintedGap(QUARTER, "EUR");
        assertThat(plain(printed.interval(QUARTER.gap()))).isEqualTo("69 k EUR ± 21 k");
        assertThat(plain(printed.interval(QUARTER.shapleyFirst()))).isEqualTo("−10 k EUR ± 14 k");
        assertThat(plain(printed.interval(QUARTER.shapleySecond()))).isEqualTo("57 k EUR ± 18 k");
        assertThat(plain(printed.interval(QUARTER.third().orElseThrow().shapley())))
                .isEqualTo("22 k EUR ± 6 k");
    }

    @Test
    void amounts_that_add_up_by_themselves_stay_as_they_are_and_nothing_stays_nothing() {
        PrintedGap printed = new PrintedGap(QUARTER, "EUR");
        assertThat(plain(printed.difference(QUARTER.firstAlone()))).isEqualTo("−10 k EUR ± 19 k");
        assertThat(plain(printed.difference(QUARTER.secondAlone()))).isEqualTo("+45 k EUR ± 20 k");
        assertThat(plain(printed.difference(QUARTER.onlyTogether()))).isEqualTo("+34 k EUR ± 24 k");
        assertThat(printed.difference(QUARTER.third().orElseThrow().alone())).isEqualTo("no difference");
    }

    @Test
    void shares_of_the_gap_come_to_a_hundred() {
        GapSplit thirds = new GapSplit(
                around(300_000, 20_000),
                around(100_000, 20_000),
                around(100_000, 20_000),
                around(100_000, 20_000),
                around(150_000, 20_000),
                around(150_000, 20_000),
                Optional.empty(),
                30);
        PrintedGap printed = new PrintedGap(thirds, "EUR");
        assertThat(printed.percent(thirds.firstAlone())
                        + printed.percent(thirds.secondAlone())
                        + printed.percent(thirds.onlyTogether()))
                .isEqualTo(100);
    }

    @Test
    void a_small_part_keeps_digits_that_the_gap_does_not_bear() {
        GapSplit small = new GapSplit(
                around(4_000_000, 200_000),
                around(1_234, 96),
                around(3_900_000, 200_000),
                around(98_766, 20_000),
                around(50_617, 20_000),
                around(3_949_383, 200_000),
                Optional.empty(),
                30);
        assertThat(plain(new PrintedGap(small, "EUR").interval(small.firstAlone())))
                .isEqualTo("1,234 EUR ± 96");
    }

    @Test
    void a_gap_without_any_interval_is_printed_as_ever() {
        GapSplit exact = new GapSplit(
                around(70_000, 0),
                around(30_000, 0),
                around(40_000, 0),
                around(0, 0),
                around(30_000, 0),
                around(40_000, 0),
                Optional.empty(),
                30);
        assertThat(plain(new PrintedGap(exact, "EUR").interval(exact.gap()))).isEqualTo("70 k EUR ± 0");
    }
}
