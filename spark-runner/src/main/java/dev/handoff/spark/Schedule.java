package dev.handoff.spark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/**
 * A simulation of how blocks of replications get through a cluster: blocks are begun by one driver, done by cores of unlike speed of which
 * some machines fail, and their results are read by the driver in the order of their numbers.
 */
final class Schedule {
    private static final double FAILED_IS_BACK_AFTER = 15;

    private final Setting setting;
    private final SplittableRandom random;
    private final double[] slowness;
    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final Deque<Integer> idle = new ArrayDeque<>();
    private final Deque<Block> waiting = new ArrayDeque<>();
    private final Deque<Block> begun = new ArrayDeque<>();
    private final BlockSize size = new BlockSize();
    private final int[] incarnation;
    private int left;
    private int unfinished;
    private double driverFreeAt;
    private double driverBusy;
    private double lost;
    private int mostHeld;
    private int held;

    /**
     * What is simulated.
     *
     * @param replications how many
     * @param secondsEach of a core of usual speed
     * @param cores of the cluster
     * @param coresPerMachine which fail together
     * @param slowShare share of the cores that take three times as long
     * @param failuresPerHour of each machine
     * @param driverPerBlock seconds of the driver to begin and to end a block
     * @param driverPerRow seconds of the driver to read a replication
     */
    record Setting(
            int replications,
            double secondsEach,
            int cores,
            int coresPerMachine,
            double slowShare,
            double failuresPerHour,
            double driverPerBlock,
            double driverPerRow) {}

    /**
     * What came of it.
     *
     * @param seconds until the last result was read
     * @param efficiency the least seconds that these cores need, as a share of it
     * @param driver share of the time in which the driver was at work
     * @param lost core-seconds of blocks that a failure took away, as a share of all
     * @param mostHeld most results that waited in the driver for one before them
     */
    record Outcome(double seconds, double efficiency, double driver, double lost, int mostHeld) {}

    private static final class Block {
        final int rows;
        double took;
        boolean done;

        Block(int rows) {
            this.rows = rows;
        }
    }

    /** Something happens at a core: its block is finished, or its machine fails ({@code block} is none) or is back ({@code core < 0}). */
    private record Event(double at, int core, int incarnation, Block block) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            return Double.compare(at, other.at);
        }
    }

    private Schedule(Setting setting, long seed) {
        this.setting = setting;
        this.random = new SplittableRandom(seed);
        this.slowness = new double[setting.cores()];
        this.incarnation = new int[setting.cores()];
        this.left = setting.replications();
    }

    static Outcome of(Setting setting, long seed) {
        return new Schedule(setting, seed).run();
    }

    private Outcome run() {
        double speed = 0;
        for (int core = 0; core < slowness.length; core++) {
            slowness[core] = (random.nextDouble() < setting.slowShare() ? 3 : 1) * (0.9 + 0.2 * random.nextDouble());
            speed += 1 / slowness[core];
            idle.add(core);
        }
        for (int first = 0; first < slowness.length; first += setting.coresPerMachine()) {
            failLater(0, first);
        }
        double now = 0;
        goOn(now);
        while (left > 0 || !begun.isEmpty()) {
            Event event = events.remove();
            now = event.at();
            happens(event);
            goOn(now);
        }
        double seconds = Math.max(now, driverFreeAt);
        double least = setting.replications() * setting.secondsEach() / speed;
        double all = setting.replications() * setting.secondsEach();
        return new Outcome(seconds, least / seconds, driverBusy / seconds, lost / all, mostHeld);
    }

    private void failLater(double now, int first) {
        if (setting.failuresPerHour() > 0) {
            double hours = -Math.log(1 - random.nextDouble()) / setting.failuresPerHour();
            events.add(new Event(now + 3600 * hours, first, -1, null));
        }
    }

    private void happens(Event event) {
        if (event.block() == null) {
            fails(event);
        } else if (event.incarnation() == incarnation[event.core()]) {
            finished(event);
        }
    }

    private void finished(Event event) {
        idle.add(event.core());
        unfinished--;
        event.block().done = true;
        if (event.block().rows > 0) {
            size.took(event.block().rows, (long) (1e9 * event.block().took));
        }
        held += event.block().rows;
        mostHeld = Math.max(mostHeld, held);
        while (!begun.isEmpty() && begun.element().done) {
            Block first = begun.remove();
            held -= first.rows;
            driver(event.at(), setting.driverPerRow() * first.rows);
        }
    }

    /** All blocks of the machine are lost and wait again; its cores are back a while later. */
    private void fails(Event event) {
        int last = Math.min(slowness.length, event.core() + setting.coresPerMachine());
        for (int core = event.core(); core < last; core++) {
            incarnation[core]++;
            idle.remove(core);
        }
        for (Event other : events.toArray(Event[]::new)) {
            if (other.block() != null && other.core() >= event.core() && other.core() < last) {
                events.remove(other);
                waiting.addFirst(other.block());
                lost += Math.max(0, other.block().took - (other.at() - event.at()));
            }
        }
        back(event.at(), event.core(), last);
        failLater(event.at(), event.core());
    }

    /** An empty block of a core that is away: when it is over, the core is idle. */
    private void back(double now, int first, int last) {
        for (int core = first; core < last; core++) {
            Block away = new Block(0);
            away.done = true;
            unfinished++;
            events.add(new Event(now + FAILED_IS_BACK_AFTER, core, incarnation[core], away));
        }
    }

    /** The driver begins blocks while fewer than two a core are unfinished; idle cores take them. */
    private void goOn(double now) {
        while (left > 0 && unfinished < 2 * setting.cores() && begun.size() < 4 * setting.cores()) {
            Block block = new Block(size.next(left, setting.cores()));
            left -= block.rows;
            unfinished++;
            begun.add(block);
            waiting.add(block);
        }
        while (!waiting.isEmpty() && !idle.isEmpty()) {
            Block block = waiting.remove();
            int core = idle.remove();
            double from = driver(now, setting.driverPerBlock());
            block.took = block.rows * setting.secondsEach() * slowness[core];
            events.add(new Event(from + block.took, core, incarnation[core], block));
        }
    }

    /** The driver does one thing after another; when it is done with this. */
    private double driver(double now, double takes) {
        driverFreeAt = Math.max(now, driverFreeAt) + takes;
        driverBusy += takes;
        return driverFreeAt;
    }
}
