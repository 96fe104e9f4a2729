package dev.handoff.benchmarks;

import java.util.ArrayDeque;
import java.util.PriorityQueue;

/**
 * The usual home-made kernel: {@link PriorityQueue} of event objects in order of (time, sequence), which are used again once they have run.
 * Its {@code remove} would search the whole queue, so a cancelled event is only marked, and thrown away when it surfaces.
 */
final class JdkQueue implements Contender {
    @Override
    public String name() {
        return "PriorityQueue";
    }

    @Override
    public Model hold(int pending) {
        return new Hold(pending);
    }

    @Override
    public Model cancel(int leads) {
        return new Cancel(leads);
    }

    @Override
    public Model queue(int servers) {
        return new Queue(servers);
    }

    private abstract static class Event implements Comparable<Event> {
        private long time;
        private long sequence;
        private boolean cancelled;

        abstract void happen();

        @Override
        public final int compareTo(Event other) {
            int byTime = Long.compare(time, other.time);
            return byTime == 0 ? Long.compare(sequence, other.sequence) : byTime;
        }
    }

    private abstract static class Kernel implements Model {
        private final PriorityQueue<Event> future = new PriorityQueue<>();
        private long now;
        private long sequence;

        final void schedule(Event event, long delay) {
            event.time = now + delay;
            event.sequence = sequence++;
            future.add(event);
        }

        @Override
        public final void run(int events) {
            for (int left = events; left > 0; ) {
                Event event = future.remove();
                if (!event.cancelled) {
                    now = event.time;
                    event.happen();
                    left--;
                }
            }
        }

        @Override
        public final long clock() {
            return now;
        }
    }

    private static final class Hold extends Kernel {
        private final ExponentialDelays luck = Contender.luck();

        Hold(int pending) {
            for (int i = 0; i < pending; i++) {
                schedule(new Again(), luck.next());
            }
        }

        private final class Again extends Event {
            @Override
            void happen() {
                schedule(this, luck.next());
            }
        }
    }

    private static final class Cancel extends Kernel {
        private final ExponentialDelays luck = Contender.luck();

        Cancel(int leads) {
            for (int i = 0; i < leads; i++) {
                Work work = new Work();
                schedule(work.limit, LIMIT);
                schedule(work, luck.next());
            }
        }

        private final class Work extends Event {
            private Breach limit = new Breach();

            @Override
            void happen() {
                limit.cancelled();
                limit = new Breach();
                schedule(limit, LIMIT);
                schedule(this, luck.next());
            }
        }

        private static final class Breach extends Event {
            private int breaches;

            void cancelled() {
                super.cancelled = true;
            }

            @Override
            void happen() {
                breaches++;
            }
        }
    }

    private static final class Queue extends Kernel {
        private final ExponentialDelays arrivals = Contender.luck();
        private final ExponentialDelays services;
        private final ArrayDeque<Leave> idle = new ArrayDeque<>();
        private int waiting;

        Queue(int servers) {
            services = Contender.services(servers);
            for (int i = 0; i < servers; i++) {
                idle.push(new Leave());
            }
            schedule(new Arrive(), arrivals.next());
        }

        private final class Arrive extends Event {
            @Override
            void happen() {
                schedule(this, arrivals.next());
                if (idle.isEmpty()) {
                    waiting++;
                } else {
                    schedule(idle.pop(), services.next());
                }
            }
        }

        private final class Leave extends Event {
            @Override
            void happen() {
                if (waiting > 0) {
                    waiting--;
                    schedule(this, services.next());
                } else {
                    idle.push(this);
                }
            }
        }
    }
}
