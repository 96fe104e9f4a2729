package dev.handoff.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whole models, whose events schedule and cancel others, on the simulation and on a plain sorted map: the same story. */
class RandomModelTest {
    private enum What implements Purpose {
        TIME,
        LAYER,
        CHILDREN,
        VICTIM
    }

    private static final int MOST_EVENTS = 400;

    @Property(tries = 200)
    void a_random_model_tells_the_same_story_on_a_sorted_map(@ForAll long seed) {
        assertThat(story(new OnSimulation(), seed)).isEqualTo(story(new OnSortedMap(), seed));
    }

    @Property(tries = 50)
    void windows_tell_the_same_story_as_one_run(@ForAll long seed) {
        OnSimulation inWindows = new OnSimulation();
        inWindows.windows = true;
        assertThat(story(inWindows, seed)).isEqualTo(story(new OnSimulation(), seed));
    }

    private static List<String> story(Engine engine, long seed) {
        Model model = new Model(engine, new Draws(seed, 0));
        model.spawn(20);
        engine.run();
        return model.story;
    }

    /** What a model needs of an engine; handles are numbers of events in order of scheduling. */
    private interface Engine {
        long now();

        void schedule(long at, Layer layer, Action<Integer> action, int name);

        boolean cancel(int name);

        void run();
    }

    private static final class Model {
        private final Engine engine;
        private final Draws draws;
        private final List<String> story = new ArrayList<>();
        private int events;

        Model(Engine engine, Draws draws) {
            this.engine = engine;
            this.draws = draws;
        }

        void spawn(int count) {
            for (int i = 0; i < count && events < MOST_EVENTS; i++) {
                int name = events++;
                engine.schedule(
                        engine.now() + pick(What.TIME, name, 8),
                        Layer.at(pick(What.LAYER, name, 6)),
                        this::happen,
                        name);
            }
        }

        private void happen(int name) {
            story.add(engine.now() + ": " + name);
            spawn(pick(What.CHILDREN, name, 3));
            int victim = pick(What.VICTIM, name, events);
            story.add("cancel " + victim + " " + engine.cancel(victim));
        }

        private int pick(What what, int name, int choices) {
            return (int) (draws.uniform(0, name, what) * choices);
        }
    }

    private static final class OnSimulation implements Engine {
        private final Simulation simulation = new Simulation();
        private final List<Long> handles = new ArrayList<>();
        private boolean windows;

        @Override
        public long now() {
            return simulation.now();
        }

        @Override
        public void schedule(long at, Layer layer, Action<Integer> action, int name) {
            handles.add(simulation.schedule(at, layer, action, name));
        }

        @Override
        public boolean cancel(int name) {
            return simulation.cancel(handles.get(name));
        }

        @Override
        public void run() {
            while (windows && simulation.pending() > 0) {
                simulation.runUntil(simulation.now() + 3);
            }
            simulation.run();
            assertThat(simulation.pending()).isZero();
        }
    }

    private static final class OnSortedMap implements Engine {
        private record Place(long time, Layer layer, int sequence) {}

        private final TreeMap<Place, Integer> future = new TreeMap<>(Comparator.comparingLong(Place::time)
                .thenComparing(Place::layer)
                .thenComparingInt(Place::sequence));
        private final List<Place> places = new ArrayList<>();
        private final List<Action<Integer>> actions = new ArrayList<>();
        private int sequence;
        private long now;

        @Override
        public long now() {
            return now;
        }

        @Override
        public void schedule(long at, Layer layer, Action<Integer> action, int name) {
            places.add(new Place(at, layer, sequence++));
            actions.add(action);
            future.put(places.get(name), name);
        }

        @Override
        public boolean cancel(int name) {
            return future.remove(places.get(name)) != null;
        }

        @Override
        public void run() {
            while (!future.isEmpty()) {
                var first = future.pollFirstEntry();
                now = first.getKey().time;
                actions.get(first.getValue()).run(first.getValue());
            }
        }
    }
}
