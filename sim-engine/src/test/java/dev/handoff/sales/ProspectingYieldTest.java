package dev.handoff.sales;

import static dev.handoff.kernel.SimTime.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Prospecting;
import dev.handoff.random.Counts;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProspectingYieldTest {

    private static final long TASK = 30 * MINUTE;
    private final ProspectingYield yield = new ProspectingYield(new Prospecting(0.2, 4, 3, Optional.of("own")), TASK);

    /** 4·3·ln(1 + hours/3) leads in so many hours; where tasks had another length before, too. */
    @ParameterizedTest
    @ValueSource(ints = {0, 30, 60, 450, 7, 45})
    void a_task_finds_the_poisson_count_of_what_the_week_yields_while_it_lasts(int minutesBefore) {
        double mean = yieldOf(minutesBefore + 30) - yieldOf(minutesBefore);
        for (double u = 0.0005; u < 1; u += 0.001) {
            assertThat(yield.found(minutesBefore * MINUTE, u)).isEqualTo(Counts.poisson(mean, u));
        }
    }

    private static double yieldOf(int minutes) {
        return 4.0 * 3 * FastMath.log1p(minutes / 60.0 / 3);
    }
}
