package dev.handoff.benchmarks;

import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;

/** Our kernel, through its public methods only. */
final class Handoff implements Contender {
    @Override
    public String name() {
        return "handoff";
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

    /** Counts events down and stops the clock at none. */
    private abstract static class Counted implements Model {
        final Simulation simulation = new Simulation();
        private int left;

        @Override
        public final void run(int events) {
            left = events;
            simulation.run();
        }

        @Override
        public final long clock() {
            return simulation.now();
        }

        final void count() {
            if (--left == 0) {
                simulation.stop();
            }
        }
    }

    private static final class Hold extends Counted {
        private final ExponentialDelays luck = Contender.luck();
        private final Action<Object> again = this::again;

        Hold(int pending) {
            for (int i = 0; i < pending; i++) {
                simulation.schedule(luck.next(), Layer.ARRIVAL, again, new Object());
            }
        }

        private void again(Object subject) {
            simulation.scheduleIn(luck.next(), Layer.ARRIVAL, again, subject);
            count();
        }
    }

    private static final class Cancel extends Counted {
        private final ExponentialDelays luck = Contender.luck();
        private final Action<Lead> work = this::work;
        private final Action<Lead> breach = this::breach;

        Cancel(int leads) {
            for (int i = 0; i < leads; i++) {
                Lead lead = new Lead();
                lead.limit = simulation.schedule(LIMIT, Layer.DEADLINE, breach, lead);
                simulation.schedule(luck.next(), Layer.ARRIVAL, work, lead);
            }
        }

        private void work(Lead lead) {
            simulation.cancel(lead.limit);
            lead.limit = simulation.scheduleIn(LIMIT, Layer.DEADLINE, breach, lead);
            simulation.scheduleIn(luck.next(), Layer.ARRIVAL, work, lead);
            count();
        }

        private void breach(Lead lead) {
            lead.breaches++;
            count();
        }

        private static final class Lead {
            private long limit;
            private int breaches;
        }
    }

    private static final class Queue extends Counted {
        private final ExponentialDelays arrivals = Contender.luck();
        private final ExponentialDelays services;
        private final Action<Queue> arrive = Queue::arrive;
        private final Action<Queue> leave = Queue::leave;
        private int idle;
        private int waiting;

        Queue(int servers) {
            services = Contender.services(servers);
            idle = servers;
            simulation.scheduleIn(arrivals.next(), Layer.ARRIVAL, arrive, this);
        }

        private void arrive() {
            simulation.scheduleIn(arrivals.next(), Layer.ARRIVAL, arrive, this);
            if (idle > 0) {
                idle--;
                simulation.scheduleIn(services.next(), Layer.RELEASE, leave, this);
            } else {
                waiting++;
            }
            count();
        }

        private void leave() {
            if (waiting > 0) {
                waiting--;
                simulation.scheduleIn(services.next(), Layer.RELEASE, leave, this);
            } else {
                idle++;
            }
            count();
        }
    }
}
