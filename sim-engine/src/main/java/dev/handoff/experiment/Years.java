package dev.handoff.experiment;

import dev.handoff.company.Timeline;
import dev.handoff.ledger.Responses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Simulates one company after another on the same luck, several replications of each at a time. */
public final class Years implements AutoCloseable {
    private final long seed;
    private final Workers workers;

    /**
     * Nothing is simulated yet.
     *
     * @param seed seed of all draws
     * @param threads worker threads; no result depends on it
     */
    public Years(long seed, int threads) {
        this.seed = seed;
        this.workers = Workers.of(threads);
    }

    /**
     * The figures of so many replications of a company, in order; empty when somebody asked to end before all were there.
     *
     * @param world the company
     * @param first number of the first replication: the same number is the same luck
     * @param number how many
     * @param cancelled whether to end
     */
    public Optional<List<Responses>> of(Timeline world, int first, int number, BooleanSupplier cancelled) {
        List<Responses> years = new ArrayList<>();
        workers.inOrder(
                first,
                first + number,
                year -> ValuesTask.of(world, seed, year),
                (year, values) -> years.add(responses(values.get(0))),
                cancelled);
        return years.size() == number ? Optional.of(years) : Optional.empty();
    }

    private static Responses responses(ReplicationValues values) {
        Responses responses = new Responses();
        for (int i = 0; i < values.values().length; i++) {
            responses.put(values.names().get(i), values.units().get(i), values.values()[i]);
        }
        return responses;
    }

    @Override
    public void close() {
        workers.close();
    }
}
