package dev.handoff.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Console;
import dev.handoff.experiment.Progress;
import dev.handoff.terminal.Begun;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Work that goes on while players vote. */
class AheadTest {
    private final Deque<Runnable> queued = new ArrayDeque<>();
    private final List<String> seen = new ArrayList<>();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Lucky lucky =
            new Lucky(new Console(new ByteArrayOutputStream(), err, Program.TERMINAL), 3, queued::add);
    private boolean interrupted;
    private int times;

    /** Somebody who waits: what is shown, and whether Ctrl-C was pressed. */
    private final Ahead.Waiting waiting = new Ahead.Waiting() {
        @Override
        public <R> R on(int done, Function<Progress, R> work) {
            seen.add("waits from " + done);
            return work.apply(new Progress() {
                @Override
                public void finished(int finished, int planned) {
                    seen.add(finished + " of " + planned);
                }

                @Override
                public boolean cancelled() {
                    return interrupted;
                }
            });
        }
    };

    private String three(Progress progress) {
        times++;
        for (int done = 1; done <= 3; done++) {
            progress.finished(done, 3);
        }
        return "all";
    }

    @Test
    void what_is_finished_when_somebody_comes_is_there_at_once() {
        Begun<String> begun = Ahead.begin(waiting, this::three, queued::add);
        assertThat(times).isZero();
        queued.remove().run();
        assertThat(begun.await()).contains("all");
        assertThat(begun.await()).contains("all");
        assertThat(times).isEqualTo(1);
        assertThat(seen).isEmpty();
    }

    @Test
    void who_waits_for_what_nobody_has_begun_does_it_and_nobody_does_it_again() {
        Begun<String> begun = Ahead.begin(waiting, this::three, queued::add);
        assertThat(begun.await()).contains("all");
        queued.remove().run();
        assertThat(times).isEqualTo(1);
        assertThat(seen).containsExactly("waits from 0", "1 of 3", "2 of 3", "3 of 3");
    }

    @Test
    void who_comes_in_the_middle_sees_the_rest_and_can_end_it_with_what_is_finished() throws InterruptedException {
        CountDownLatch underWay = new CountDownLatch(1);
        interrupted = true;
        Begun<String> begun = Ahead.begin(
                waiting,
                progress -> {
                    progress.finished(1, 3);
                    underWay.countDown();
                    untilCancelled(progress);
                    progress.finished(2, 3);
                    return "two";
                },
                AheadTest::elsewhere);
        underWay.await();
        assertThat(begun.await()).contains("two");
        assertThat(seen).containsExactly("waits from 1", "2 of 3");
    }

    private static void untilCancelled(Progress progress) {
        while (!progress.cancelled()) {
            Thread.onSpinWait();
        }
    }

    private static void elsewhere(Runnable work) {
        new Thread(work).start();
    }

    @Test
    void leaving_ends_what_nobody_will_wait_for() throws InterruptedException {
        lucky.begin(progress -> {
            untilCancelled(progress);
            return seen.add("ended");
        });
        Thread background = new Thread(queued.remove());
        background.start();
        lucky.close();
        background.join();
        assertThat(seen).containsExactly("ended");
    }

    @Test
    void what_was_ended_before_anything_was_finished_is_done_when_somebody_asks_again() {
        Begun<String> begun = Ahead.begin(
                waiting,
                progress -> {
                    if (progress.cancelled()) {
                        throw new CancellationException();
                    }
                    return three(progress);
                },
                queued::add);
        interrupted = true;
        assertThat(begun.await()).isEmpty();
        interrupted = false;
        assertThat(begun.await()).contains("all");
    }

    @Test
    void a_failure_is_told_to_who_waits() {
        Begun<String> begun = lucky.begin(progress -> {
            throw new IllegalStateException("replication 3: no");
        });
        queued.remove().run();
        assertThatThrownBy(begun::await)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("replication 3: no");
    }

    @Test
    void nothing_is_drawn_while_nobody_waits() {
        Begun<String> begun = lucky.begin(this::three);
        queued.remove().run();
        assertThat(begun.await()).contains("all");
        assertThat(err.size()).isZero();
    }
}
