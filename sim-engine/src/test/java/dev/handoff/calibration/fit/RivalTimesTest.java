package dev.handoff.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calibration.LeadEnding;
import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** When rivals sell, of which only conversations tell, and of those only some are recorded. */
class RivalTimesTest {
    private static final int FAMILY = Draws.family("rivals");
    private static final Purpose KIND = () -> 0;
    private static final Purpose DAYS = () -> 1;
    private static final Purpose RIVAL = () -> 2;
    private static final Purpose RECORDED = () -> 3;

    @Test
    void with_short_times_it_is_the_time_at_risk_by_the_number_sold() {
        RivalTimes times = new RivalTimes(1);
        for (int i = 0; i < 40; i++) {
            times.add(0.01, 0.01, LeadEnding.COMPETITOR);
        }
        for (int i = 0; i < 360; i++) {
            times.add(10, 10, LeadEnding.QUALIFIED);
        }
        assertThat(times.sold()).isEqualTo(40);
        assertThat(times.mean()).isCloseTo(3600.0 / 40, within(0.01));
        // 40 squares of 90 and 360 of 10, by 40 times 90
        assertThat(times.errorOfLog(times.mean()))
                .isCloseTo(Math.sqrt(40 * 90.0 * 90 + 360 * 100) / (40 * 90), within(1e-4));
    }

    @Test
    void over_two_hundred_companies_that_record_two_of_five_endings_the_errors_are_as_large_as_they_say() {
        int inside = 0;
        double bias = 0;
        for (int company = 0; company < 200; company++) {
            RivalTimes times = company(new Draws(141_421, company), 1200, 90, 0.4);
            double z = FastMath.log(times.mean() / 90) / times.errorOfLog(times.mean());
            inside += Math.abs(z) < 1.96 ? 1 : 0;
            bias += z / 200;
        }
        // binomial(200, .95): 181 to 197 in 999 of 1000
        assertThat(inside).as("intervals that hold the mean").isBetween(181, 197);
        assertThat(bias).as("mean z").isBetween(-0.25, 0.25);
    }

    /** Every lead is spoken to once; a third do not fit, of the others a rival may have sold before. */
    private static RivalTimes company(Draws draws, int leads, double mean, double recorded) {
        RivalTimes times = new RivalTimes(recorded);
        for (int i = 0; i < leads; i++) {
            double days = -20 * FastMath.log(draws.uniform(FAMILY, i, DAYS));
            boolean fits = draws.uniform(FAMILY, i, KIND) > 1.0 / 3;
            boolean rival = fits && draws.uniform(FAMILY, i, RIVAL) < -FastMath.expm1(-days / mean);
            LeadEnding ending = rival ? LeadEnding.COMPETITOR : fits ? LeadEnding.QUALIFIED : LeadEnding.MISFIT;
            boolean told = draws.uniform(FAMILY, i, RECORDED) < recorded;
            times.add(days, days, told ? ending : LeadEnding.NONE);
        }
        return times;
    }
}
