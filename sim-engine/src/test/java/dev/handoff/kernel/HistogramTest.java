package dev.handoff.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class HistogramTest {
    @Test
    void a_bin_holds_its_lower_edge_and_not_its_upper() {
        Histogram histogram = new Histogram(0, 10, 5);
        for (double x :
                new double[] {-0.001, 0, 1.999, 2, 9.999, 10, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            histogram.add(x);
        }
        assertThat(counts(histogram)).containsExactly(2, 1, 0, 0, 1);
        assertThat(histogram.below()).isEqualTo(2);
        assertThat(histogram.above()).isEqualTo(2);
        assertThat(histogram.total()).isEqualTo(8);
        assertThat(histogram.edge(0)).isZero();
        assertThat(histogram.edge(5)).isEqualTo(10);
    }

    @Test
    void the_largest_number_below_the_upper_edge_falls_into_the_last_bin() {
        Histogram histogram = new Histogram(0, 0.3, 3);
        histogram.add(Math.nextDown(0.3));
        assertThat(histogram.count(2)).isOne();
    }

    @Test
    void merging_adds_bin_by_bin() {
        Histogram first = new Histogram(0, 2, 2);
        Histogram second = new Histogram(0, 2, 2);
        first.add(0);
        first.add(-1);
        second.add(0);
        second.add(1);
        second.add(5);
        first.merge(second);
        assertThat(counts(first)).containsExactly(2, 1);
        assertThat(first.below()).isOne();
        assertThat(first.above()).isOne();
    }

    @Test
    void different_bins_cannot_be_merged() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Histogram(0, 2, 2).merge(new Histogram(0, 2, 3)))
                .withMessage(
                        "only histograms with the same bins can be merged, not 2 bins over [0.0, 2.0) and 3 bins over [0.0, 2.0)");
    }

    @Test
    void bins_need_a_width_and_numbers_to_hold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Histogram(1, 1, 2))
                .withMessageContaining("high must be above low");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Histogram(0, 1, 0))
                .withMessageContaining("bins");
        assertThatIllegalArgumentException().isThrownBy(() -> new Histogram(0, 1, 1).add(Double.NaN));
    }

    private static long[] counts(Histogram histogram) {
        long[] counts = new long[histogram.bins()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = histogram.count(i);
        }
        return counts;
    }
}
