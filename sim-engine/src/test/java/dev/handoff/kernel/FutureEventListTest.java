package dev.handoff.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FutureEventListTest {
    private static final int LAYERS = Layer.values().length;

    @Property(tries = 300)
    void any_mix_of_operations_agrees_with_a_sorted_map(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 600) int operations,
            @ForAll @IntRange(min = 1, max = 40) int spread) {
        Random random = new Random(seed);
        FutureEventList list = new FutureEventList();
        SortedMapList reference = new SortedMapList();
        List<Long> handles = new ArrayList<>();
        long clock = 0;
        for (int i = 0; i < operations; i++) {
            long time = clock + random.nextInt(spread);
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> {
                    int layer = random.nextInt(LAYERS);
                    long handle = list.add(time, layer, "action", handles.size());
                    reference.add(handle, time, layer, handles.size());
                    handles.add(handle);
                }
                case 3, 4 -> {
                    long handle = pick(handles, random);
                    assertThat(list.cancel(handle)).isEqualTo(reference.cancel(handle));
                }
                default -> clock = reference.takeWith(list, clock);
            }
            assertThat(list.size()).isEqualTo(reference.size());
        }
        while (list.size() > 0) {
            clock = reference.takeWith(list, clock);
        }
        assertThat(list.takeBefore(SortedMapList.END)).isFalse();
        assertThat(handles).doesNotHaveDuplicates().noneMatch(list::contains);
    }

    @Test
    void a_million_cancellations_leave_no_residue() {
        FutureEventList list = new FutureEventList();
        long[] deadlines = new long[100];
        for (int i = 0; i < 1_000_000; i++) {
            int lead = i % deadlines.length;
            list.cancel(deadlines[lead]);
            deadlines[lead] = list.add(i + 1_000_000, Layer.DEADLINE.ordinal(), "timer", lead);
        }
        assertThat(list.size()).isEqualTo(100);
        assertThat(list.capacity()).isLessThanOrEqualTo(1_024);
    }

    @Test
    void tombstones_alone_are_no_events() {
        FutureEventList list = new FutureEventList();
        list.cancel(list.add(5, 0, "action", "x"));
        assertThat(list.takeBefore(SortedMapList.END)).isFalse();
    }

    @Test
    void the_list_grows_to_as_many_events_as_there_are() {
        FutureEventList list = new FutureEventList();
        for (int i = 0; i < 300_000; i++) {
            list.add((i * 7_919L) % 300_007, 0, "action", i);
        }
        long before = -1;
        for (int i = 0; i < 300_000; i++) {
            assertThat(list.takeBefore(SortedMapList.END)).isTrue();
            assertThat(list.takenTime()).isGreaterThanOrEqualTo(before);
            before = list.takenTime();
        }
    }

    @Test
    void a_finished_event_lets_go_of_its_subject() {
        Simulation simulation = new Simulation();
        WeakReference<Object> ran = scheduleUnshared(simulation, false);
        WeakReference<Object> cancelled = scheduleUnshared(simulation, true);
        simulation.run();
        for (int i = 0; i < 50 && (ran.get() != null || cancelled.get() != null); i++) {
            System.gc();
        }
        assertThat(ran.get()).isNull();
        assertThat(cancelled.get()).isNull();
        assertThat(simulation.executed()).isOne();
    }

    @Test
    void in_steady_state_nothing_is_allocated() {
        Simulation simulation = new Simulation();
        for (int i = 0; i < 1_000; i++) {
            simulation.schedule(i, Layer.ARRIVAL, new Hold(simulation)::next, "lead");
        }
        simulation.runUntil(100_000);
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long allocated = memory.getThreadAllocatedBytes(thread);
        long executed = simulation.executed();
        simulation.runUntil(1_000_000);
        allocated = memory.getThreadAllocatedBytes(thread) - allocated;
        assertThat(simulation.executed() - executed).isGreaterThan(500_000);
        assertThat(allocated)
                .isLessThan(200_000); // less than half a byte an event; the compiler's own doings are in it
    }

    private static WeakReference<Object> scheduleUnshared(Simulation simulation, boolean cancel) {
        Object subject = new Object();
        long handle = simulation.schedule(1, Layer.ARRIVAL, x -> {}, subject);
        if (cancel) {
            simulation.cancel(handle);
        }
        return new WeakReference<>(subject);
    }

    private static long pick(List<Long> handles, Random random) {
        return handles.isEmpty() ? Simulation.NONE : handles.get(random.nextInt(handles.size()));
    }

    /** A hold model that also arms and cancels a timer at each step. */
    private static final class Hold {
        private final Simulation simulation;
        private final Action<String> timer = x -> {};
        private final Action<String> next = this::next;
        private long armed;

        Hold(Simulation simulation) {
            this.simulation = simulation;
        }

        void next(String subject) {
            simulation.cancel(armed);
            armed = simulation.scheduleIn(5_000, Layer.DEADLINE, timer, subject);
            simulation.scheduleIn(500 + simulation.now() % 997, Layer.ARRIVAL, next, subject);
        }
    }
}
