package dev.handoff.evidence.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.evidence.robustness.Robustness.Effect;
import dev.handoff.evidence.robustness.Robustness.Plan;
import dev.handoff.evidence.robustness.Robustness.Result;
import dev.handoff.experiment.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is found of the conclusions when somebody interrupts after two assumptions, the touches among them. */
@Tag("long")
class RobustnessTest {
    private static final Plan SMALL = new Plan(1, 1, 2, 1);

    /** Somebody who has seen enough. */
    private static final class Impatient implements Progress {
        private int done;

        @Override
        public void finished(int done, int planned) {
            this.done = done;
        }

        @Override
        public boolean cancelled() {
            return done >= 2;
        }
    }

    private static final Result RESULT = Robustness.run(SMALL, 2, new Impatient(), Progress.SILENT);

    @Test
    void what_is_finished_is_told_when_somebody_interrupts() {
        assertThat(RESULT.isPartial()).isTrue();
        assertThat(RESULT.effects())
                .hasSize(2)
                .allMatch(e -> e.size() == RESULT.shipped().size());
        assertThat(RESULT.shipped())
                .extracting(Robustness.Shipped::sentence)
                .isEqualTo(Conclusion.all().stream().map(Conclusion::sentence).toList());
    }

    @Test
    void how_many_touches_a_lead_needs_is_no_detail_for_the_joint_agreement() {
        int touches =
                RESULT.ranges().stream().map(range -> range.name()).toList().indexOf("conversion.touchesBeyondFirst");
        assertThat(touches).isLessThan(2);
        assertThat(RESULT.effects().get(touches).get(1)).isGreaterThan(Effect.STANDS);
    }
}
