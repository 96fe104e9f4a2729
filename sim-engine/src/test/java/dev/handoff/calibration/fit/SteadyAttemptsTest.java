package dev.handoff.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.CrmTables;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An agreement that nobody stated shows as a step in how often leads are tried again. */
class SteadyAttemptsTest {
    private static List<NotFitted> told(double[] again) {
        List<Decisions.Decision> decisions = new ArrayList<>();
        for (int made = 0; made < again.length; made++) {
            for (int i = 0; i < 200; i++) {
                decisions.add(new Decisions.Decision(i, made, false, i < 200 * again[made]));
            }
        }
        FitParts parts = new FitParts((CrmTables) null);
        SteadyAttempts.tell(decisions, parts);
        return parts.missing();
    }

    @Test
    void four_attempts_nearly_always_and_then_fewer_are_told_of() {
        assertThat(told(new double[] {0.99, 0.98, 0.97, 0.99, 0.7, 0.7, 0.65}))
                .singleElement()
                .satisfies(not -> assertThat(not.reason())
                        .startsWith(
                                "a lead nobody reached is tried again in 98 % of cases up to attempt 4, then in 70 %"));
    }

    @Test
    void reps_who_tire_evenly_and_reps_who_never_do_tell_of_nothing() {
        assertThat(told(new double[] {0.8, 0.75, 0.7, 0.65, 0.6, 0.55})).isEmpty();
        assertThat(told(new double[] {0.97, 0.97, 0.97, 0.97, 0.97})).isEmpty();
    }
}
