package dev.handoff.scenario.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.experiment.Progress;
import dev.handoff.handoff.Journal;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who asks to end does not wait for the end of a period. */
class EndsWhenAskedTest {
    private final AtomicInteger asked = new AtomicInteger();

    /** Goes on so many times it is asked, then no more. */
    private Progress after(int times) {
        return new Progress() {
            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > times;
            }
        };
    }

    private static void weeks(Progress progress) {
        Scenario company = ScenarioLoader.load("industry-baseline", List.of("run.warmUp=1 week", "run.horizon=8 weeks"))
                .orThrow();
        EndsWhenAsked.simulate(company.timeline(), 1, 0, new Journal() {}, progress);
    }

    @Test
    void a_simulation_ends_in_the_middle() {
        assertThatThrownBy(() -> weeks(after(3))).isInstanceOf(CancellationException.class);
        assertThat(asked).hasValue(4);
        assertThat(EndsWhenAsked.unless(after(asked.get() + 3), () -> {
                    weeks(after(0));
                    return "done";
                }))
                .isEmpty();
    }

    @Test
    void what_nobody_asks_to_end_is_whole_and_asked_for_often_enough() {
        weeks(after(Integer.MAX_VALUE));
        assertThat(asked.get()).as("a look every 64 of some 700 leads a week").isGreaterThan(50);
    }

    @Test
    void work_that_was_cut_short_is_none() {
        assertThat(EndsWhenAsked.unless(after(10), () -> "done")).contains("done");
        assertThat(EndsWhenAsked.unless(after(0), () -> "done")).isEmpty();
        Progress progress = after(asked.get() + 1);
        assertThat(EndsWhenAsked.unless(progress, () -> {
                    EndsWhenAsked.orGoOn(progress);
                    return "done";
                }))
                .isEmpty();
    }
}
