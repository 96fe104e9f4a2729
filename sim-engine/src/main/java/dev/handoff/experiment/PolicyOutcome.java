package dev.handoff.experiment;

import dev.handoff.company.Timeline;
import dev.handoff.ledger.Responses;
import java.util.List;
import java.util.Optional;

/**
 * What one policy gave in one replication.
 *
 * @param names metric names
 * @param units their units
 * @param values their values
 * @param quarter the realised form of each metric over the first quarter, NaN where it is not known by week
 * @param fates what became of each lead
 * @param events events executed
 */
record PolicyOutcome(
        List<String> names, List<String> units, double[] values, double[] quarter, FateList fates, long events) {

    static PolicyOutcome of(Timeline timeline, long seed, int number) {
        FateList fates = new FateList(timeline.start().run());
        Replication.Outcome outcome = new Replication(timeline, seed, number, Optional.of(fates)).run();
        Responses responses = outcome.responses();
        return new PolicyOutcome(
                responses.names(),
                responses.units(),
                responses.values(),
                Quarter.of(responses.names(), outcome.weekly()),
                fates,
                outcome.events());
    }

    /** The value of a metric; NaN when this company does not have it. */
    double value(String metric) {
        int index = names.indexOf(metric);
        return index < 0 ? Double.NaN : values[index];
    }
}
