package dev.handoff.benchmarks;

/** One event list under the three models everybody runs. */
interface Contender {
    /** Ticks of one unit of time: so many that events seldom fall together, few enough that a double counts them exactly. */
    long UNIT = 1L << 24;

    /** How far ahead a service limit is armed, in ticks. */
    long LIMIT = 5 * UNIT;

    /** Utilisation of the queueing models. */
    double UTILISATION = .9;

    long SEED = 20_260_105;

    String name();

    /** {@code pending} events, each of which schedules itself again after an exponential delay with mean one unit. */
    Model hold(int pending);

    /** {@code leads} whose work event cancels the lead's limit, arms it again five units ahead and schedules itself again. */
    Model cancel(int leads);

    /** M/M/c with {@code servers} servers and one queue, at utilisation .9. */
    Model queue(int servers);

    /** A model that goes on where it stopped. */
    interface Model {
        /** Runs so many events. */
        void run(int events);

        /** The clock after it: the same for all contenders. */
        long clock();
    }

    /** Delays with mean one unit. */
    static ExponentialDelays luck() {
        return new ExponentialDelays(SEED, UNIT);
    }

    /** Services at so many servers that one unit between arrivals keeps them busy {@link #UTILISATION} of the time. */
    static ExponentialDelays services(int servers) {
        return new ExponentialDelays(SEED + 1, UTILISATION * servers * UNIT);
    }
}
