package dev.handoff.benchmarks;

import java.util.ArrayDeque;
import java.util.function.Supplier;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;

/**
 * SSJ 3.3.2 with one of its event lists. Its events are used again as soon as they have run, which its manual allows and which is the
 * fastest way.
 */
final class Ssj implements Contender {
    private final String name;
    private final Supplier<EventList> list;

    Ssj(String name, Supplier<EventList> list) {
        this.name = name;
        this.list = list;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Model hold(int pending) {
        return new Hold(new Simulator(list.get()), pending);
    }

    @Override
    public Model cancel(int leads) {
        return new Cancel(new Simulator(list.get()), leads);
    }

    @Override
    public Model queue(int servers) {
        return new Queue(new Simulator(list.get()), servers);
    }

    /** Counts events down and stops the clock at none. */
    private abstract static class Counted implements Model {
        final Simulator simulator;
        private int left;

        Counted(Simulator simulator) {
            this.simulator = simulator;
        }

        @Override
        public final void run(int events) {
            left = events;
            simulator.start();
        }

        @Override
        public final long clock() {
            return (long) simulator.time();
        }

        final void count() {
            if (--left == 0) {
                simulator.stop();
            }
        }
    }

    private static final class Hold extends Counted {
        private final ExponentialDelays luck = Contender.luck();

        Hold(Simulator simulator, int pending) {
            super(simulator);
            for (int i = 0; i < pending; i++) {
                new Again().schedule(luck.next());
            }
        }

        private final class Again extends Event {
            Again() {
                super(simulator);
            }

            @Override
            public void actions() {
                schedule(luck.next());
                count();
            }
        }
    }

    private static final class Cancel extends Counted {
        private final ExponentialDelays luck = Contender.luck();

        Cancel(Simulator simulator, int leads) {
            super(simulator);
            for (int i = 0; i < leads; i++) {
                Work work = new Work();
                work.limit.schedule(LIMIT);
                work.schedule(luck.next());
            }
        }

        private final class Work extends Event {
            private final Breach limit = new Breach();

            Work() {
                super(simulator);
            }

            @Override
            public void actions() {
                limit.cancel();
                limit.schedule(LIMIT);
                schedule(luck.next());
                count();
            }
        }

        private final class Breach extends Event {
            private int breaches;

            Breach() {
                super(simulator);
            }

            @Override
            public void actions() {
                breaches++;
                count();
            }
        }
    }

    private static final class Queue extends Counted {
        private final ExponentialDelays arrivals = Contender.luck();
        private final ExponentialDelays services;
        private final ArrayDeque<Leave> idle = new ArrayDeque<>();
        private int waiting;

        Queue(Simulator simulator, int servers) {
            super(simulator);
            services = Contender.services(servers);
            for (int i = 0; i < servers; i++) {
                idle.push(new Leave());
            }
            new Arrive().schedule(arrivals.next());
        }

        private final class Arrive extends Event {
            Arrive() {
                super(simulator);
            }

            @Override
            public void actions() {
                schedule(arrivals.next());
                if (idle.isEmpty()) {
                    waiting++;
                } else {
                    idle.pop().schedule(services.next());
                }
                count();
            }
        }

        private final class Leave extends Event {
            Leave() {
                super(simulator);
            }

            @Override
            public void actions() {
                if (waiting > 0) {
                    waiting--;
                    schedule(services.next());
                } else {
                    idle.push(this);
                }
                count();
            }
        }
    }
}
