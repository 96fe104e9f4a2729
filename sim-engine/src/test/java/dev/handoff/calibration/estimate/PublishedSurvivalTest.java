package dev.handoff.calibration.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.oracle.OracleTable;
import org.junit.jupiter.api.Test;

/** Published examples: remission times of Gehan (1965), and amounts worked by hand. */
class PublishedSurvivalTest {

    /** Weeks of remission under 6-mercaptopurine; below 0 for who was still in remission when last seen. */
    private static final double[] WEEKS = {
        6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35
    };

    @Test
    void remission_lasts_as_published() {
        double[] time = new double[WEEKS.length];
        boolean[] ended = new boolean[WEEKS.length];
        for (int i = 0; i < WEEKS.length; i++) {
            time[i] = Math.abs(WEEKS[i]);
            ended[i] = WEEKS[i] > 0;
        }
        KaplanMeier curve = KaplanMeier.of(time, ended);
        double[] weeks = {6, 7, 10, 13, 16, 22, 23};
        double[] published = {.857, .807, .753, .690, .627, .538, .448};
        for (int i = 0; i < weeks.length; i++) {
            assertThat(curve.survival(weeks[i])).as("week " + weeks[i]).isCloseTo(published[i], within(5e-4));
        }
        OracleTable table = OracleTable.of("validation/26_calibration_censored_mle.csv");
        for (int i = 0; i < table.size(); i++) {
            String metric = table.text(i, "metric");
            if (metric.startsWith("Kaplan-Meier S(")) {
                double week = Double.parseDouble(metric.replaceAll("\\D", ""));
                assertThat(curve.survival(week)).as(metric).isCloseTo(table.number(i, "expected"), within(1e-11));
            }
        }
    }

    @Test
    void deal_sizes_have_the_lognormal_computed_outside() {
        LogNormalFit fit = LogNormalFit.of(12000, 8500, 43000, 22000, 15500, 9900, 31000, 18750);
        assertThat(fit.mu()).isCloseTo(9.76722666902007, within(1e-12));
        assertThat(fit.sigmaByLikelihood()).isCloseTo(0.523842240292308, within(1e-12));
        assertThat(fit.mean()).isCloseTo(20018.898179733, within(1e-6));
    }
}
