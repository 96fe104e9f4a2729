package dev.handoff.experiment;

import java.util.Optional;
import java.util.ServiceLoader;

/** Machines that do pieces of work for this one. What is on the class path says so by {@link ServiceLoader}; the engine has none. */
public interface Cluster {

    /** The cluster for which this process was started; empty in all others. */
    static Optional<Cluster> here() {
        return ServiceLoader.load(Cluster.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(Cluster::isWanted)
                .findFirst();
    }

    /** It cannot be used, or has given up; the message says why in a line. */
    final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** For this reason. */
        public Unusable(String why) {
            super(why);
        }
    }

    /** Whether this process was started for it. */
    boolean isWanted();

    /** Its processor cores, for those who plan how much to begin. */
    int cores();

    /**
     * Workers on it.
     *
     * @param threads threads of this machine, for work that cannot be written down
     */
    Workers workers(int threads);
}
