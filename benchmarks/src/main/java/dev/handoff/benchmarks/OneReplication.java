package dev.handoff.benchmarks;

import dev.handoff.company.Company;
import dev.handoff.experiment.Replication;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import java.util.function.LongUnaryOperator;

/** Runs replications of a shipped scenario and tells how many events each had; made by the class loader of the version it measures. */
public final class OneReplication implements LongUnaryOperator {
    private static final long SEED = 1;

    private final Company company;

    /** Reads a scenario by name. */
    public OneReplication(String scenario) {
        company = ScenarioLoader.load(scenario, List.of()).orThrow().company();
    }

    @Override
    public long applyAsLong(long number) {
        return new Replication(company, SEED, (int) number).run().events();
    }
}
