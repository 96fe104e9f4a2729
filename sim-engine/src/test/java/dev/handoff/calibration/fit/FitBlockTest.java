package dev.handoff.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which values of a block are told, and which the data leave open. */
class FitBlockTest {
    private static FitBlock.Value value(String path, ErrorScale link) {
        return FitBlock.Value.of(path, "", link, 50, "by hand");
    }

    /** 25 ± 94,000 logits is what comes of a decision that was always made: nothing is known of it. */
    @Test
    void a_value_whose_error_is_beyond_all_reason_is_open_and_the_others_stay() {
        FitBlock block = FitBlock.independent(
                "decisions",
                List.of(
                        value("persistence.carryOn", ErrorScale.IDENTITY),
                        value("persistence.spokeBefore", ErrorScale.IDENTITY),
                        value("deals.winShare", ErrorScale.LOGIT)),
                new double[] {2, 25, 0.3},
                new double[] {0.9, 47_000, 0.2});
        assertThat(block.open()).containsExactly("persistence.spokeBefore");
        assertThat(block.estimates())
                .extracting(Estimate::path)
                .containsExactly("persistence.carryOn", "deals.winShare");
        assertThat(block.draw(1, 0)).hasSize(2);
    }

    @Test
    void a_large_count_may_have_a_large_error() {
        FitBlock block = FitBlock.independent(
                "arrivals",
                List.of(value("channels.web.inquiriesPerWeek", ErrorScale.IDENTITY)),
                new double[] {800},
                new double[] {31});
        assertThat(block.open()).isEmpty();
    }
}
