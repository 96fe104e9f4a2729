package dev.handoff.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The event list grown, shrunk, crowded and thinned until each part of the calendar has had every operation, beside a sorted map. */
class EventCalendarTest {
    private static final long LAST = SortedMapList.END - 1;

    /** How far ahead an event may lie: in one crowd, close by, over scales, at the very end, mostly near. */
    private enum Spread {
        SAME {
            @Override
            long ahead(Random random) {
                return 7;
            }
        },
        DENSE {
            @Override
            long ahead(Random random) {
                return random.nextInt(50);
            }
        },
        WIDE {
            @Override
            long ahead(Random random) {
                return random.nextInt(1_000_000_000);
            }
        },
        SCALES {
            @Override
            long ahead(Random random) {
                return random.nextLong() >>> 2 + random.nextInt(62);
            }
        },
        NEVER {
            @Override
            long ahead(Random random) {
                return LAST;
            }
        },
        TAILED {
            @Override
            long ahead(Random random) {
                return random.nextInt(8) == 0 ? random.nextInt(20_000) : random.nextInt(1_000);
            }
        };

        abstract long ahead(Random random);
    }

    /** Both lists and what was ever added. */
    private static final class Pair {
        private final FutureEventList list = new FutureEventList();
        private final SortedMapList reference = new SortedMapList();
        private final List<Long> handles = new ArrayList<>();
        private final Random random;
        private long clock;

        Pair(long seed) {
            random = new Random(seed);
        }

        void add(Spread spread) {
            long time = time(spread);
            int layer = random.nextInt(Layer.values().length);
            long handle = list.add(time, layer, "action", handles.size());
            reference.add(handle, time, layer, handles.size());
            handles.add(handle);
        }

        void cancelAny() {
            long handle = any();
            assertThat(list.cancel(handle)).isEqualTo(reference.cancel(handle));
        }

        void take() {
            clock = reference.takeWith(list, clock);
            assertThat(list.size()).isEqualTo(reference.size());
        }

        void takeAll() {
            while (reference.size() > 0) {
                take();
            }
            assertThat(list.takeBefore(SortedMapList.END)).isFalse();
        }

        private long time(Spread spread) {
            long ahead = spread.ahead(random);
            return ahead > LAST - clock ? LAST : clock + ahead;
        }

        /** Mostly one added of late, which is mostly still pending. */
        private long any() {
            int last = handles.size() - 1;
            return handles.get(
                    random.nextBoolean() ? random.nextInt(last + 1) : Math.max(0, last - random.nextInt(100)));
        }
    }

    @Property(tries = 150)
    void growing_holding_and_shrinking_agrees_with_a_sorted_map(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 2_000) int most) {
        Pair pair = new Pair(seed);
        for (int season = 0; season < 3; season++) {
            for (int i = 0; i < most; i++) {
                pair.add(anySpread(pair.random));
            }
            for (int i = 0; i < most; i++) {
                happen(pair, anySpread(pair.random));
            }
            for (int i = 0; i < most * 9 / 10; i++) {
                pair.take();
            }
        }
        pair.takeAll();
    }

    @Property(tries = 50)
    void a_crowd_at_one_instant_amid_a_thin_future_agrees_with_a_sorted_map(
            @ForAll long seed, @ForAll Spread crowd, @ForAll Spread rest) {
        Pair pair = new Pair(seed);
        for (int i = 0; i < 300; i++) {
            pair.add(rest);
        }
        for (int i = 0; i < 1_500; i++) {
            happen(pair, i % 300 < 100 ? crowd : rest);
        }
        pair.takeAll();
    }

    @Property(tries = 30)
    void turn_after_turn_with_some_far_ahead_agrees_with_a_sorted_map(@ForAll long seed) {
        Pair pair = new Pair(seed);
        for (int i = 0; i < 200; i++) {
            pair.add(Spread.TAILED);
        }
        for (int i = 0; i < 3_000; i++) {
            pair.take();
            pair.add(Spread.TAILED);
        }
        pair.takeAll();
    }

    @Property(tries = 50)
    void cancelling_nearly_all_of_them_agrees_with_a_sorted_map(@ForAll long seed, @ForAll Spread spread) {
        Pair pair = new Pair(seed);
        for (int i = 0; i < 1_000; i++) {
            pair.add(spread);
            if (i % 10 == 0) {
                pair.take();
            }
        }
        for (int i = 0; i < 3_000; i++) {
            pair.cancelAny();
        }
        pair.takeAll();
    }

    private static void happen(Pair pair, Spread spread) {
        switch (pair.random.nextInt(6)) {
            case 0, 1 -> pair.add(spread);
            case 2, 3 -> pair.cancelAny();
            default -> pair.take();
        }
    }

    /** None that soon takes the clock to the end of time, where it stands still. */
    private static Spread anySpread(Random random) {
        return random.nextInt(2_000) == 0 ? Spread.NEVER : Spread.values()[random.nextInt(3)];
    }

    @Test
    void a_thousand_timers_armed_again_for_ever_leave_no_residue() {
        FutureEventList list = new FutureEventList();
        long[] timers = new long[1_000];
        for (int i = 0; i < 1_000_000; i++) {
            int lead = i % timers.length;
            list.cancel(timers[lead]);
            timers[lead] = list.add(i + 5_000, Layer.DEADLINE.ordinal(), "timer", lead);
        }
        assertThat(list.size()).isEqualTo(1_000);
        assertThat(list.capacity()).isLessThanOrEqualTo(4_096);
    }

    @Test
    void a_timer_armed_again_a_million_times_amid_the_near_ones_leaves_no_residue() {
        FutureEventList list = new FutureEventList();
        for (int i = 0; i < 1_000; i++) {
            list.add(1_000_000L * i, 0, "action", i);
        }
        list.takeBefore(SortedMapList.END);
        long handle = list.add(0, 0, "timer", "lead");
        for (int i = 0; i < 1_000_000; i++) {
            assertThat(list.cancel(handle)).isTrue();
            handle = list.add(i % 2, 0, "timer", "lead");
        }
        assertThat(list.capacity()).isLessThanOrEqualTo(4_096);
        assertThat(list.takeBefore(SortedMapList.END)).isTrue();
        assertThat(list.takenAction()).isEqualTo("timer");
    }

    @Test
    void an_event_at_the_end_of_time_stays_when_all_others_are_taken() {
        FutureEventList list = new FutureEventList();
        list.add(SortedMapList.END, 0, "never", "x");
        for (int i = 0; i < 1_000; i++) {
            list.add(i, 0, "action", i);
        }
        for (int i = 0; i < 1_000; i++) {
            assertThat(list.takeBefore(SortedMapList.END)).isTrue();
            assertThat(list.takenSubject()).isEqualTo(i);
        }
        assertThat(list.takeBefore(SortedMapList.END)).isFalse();
        assertThat(list.size()).isOne();
    }

    @Test
    void events_at_the_last_instant_come_last_and_in_their_order() {
        FutureEventList list = new FutureEventList();
        for (int i = 0; i < 1_000; i++) {
            list.add(LAST, 0, "action", i);
            list.add(i, 0, "action", -i);
        }
        for (int i = 0; i < 1_000; i++) {
            assertThat(list.takeBefore(SortedMapList.END)).isTrue();
            assertThat(list.takenSubject()).isEqualTo(-i);
        }
        for (int i = 0; i < 1_000; i++) {
            assertThat(list.takeBefore(SortedMapList.END)).isTrue();
            assertThat(list.takenSubject()).isEqualTo(i);
        }
        assertThat(list.takeBefore(SortedMapList.END)).isFalse();
    }
}
