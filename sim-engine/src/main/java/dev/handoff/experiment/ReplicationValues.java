package dev.handoff.experiment;

import dev.handoff.company.Timeline;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.Responses;
import dev.handoff.ledger.WeeklyResponse;
import dev.handoff.random.Draws;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The figures of one replication as plain arrays, so that a thousand of them take little room.
 *
 * @param names metric names
 * @param units their units
 * @param values their values
 * @param weekly figures by week
 * @param events events executed
 * @param luck how lucky it was, by {@link LuckControls}; none where nobody corrects for luck
 */
record ReplicationValues(
        List<String> names,
        List<String> units,
        double[] values,
        List<WeeklyResponse> weekly,
        long events,
        double[] luck) {

    private static final double[] NO_LUCK = {};

    ReplicationValues(
            List<String> names, List<String> units, double[] values, List<WeeklyResponse> weekly, long events) {
        this(names, units, values, weekly, events, NO_LUCK);
    }

    static ReplicationValues of(Timeline timeline, long seed, int number) {
        return of(new Replication(timeline, seed, number, Optional.empty()).run(), NO_LUCK);
    }

    /** The same with how lucky it was. */
    static ReplicationValues withLuck(Timeline timeline, long seed, int number) {
        Replication replication = new Replication(timeline, seed, number, Optional.empty());
        Replication.Outcome outcome = replication.run();
        return of(outcome, LuckControls.of(timeline, new Draws(seed, number), replication.books()));
    }

    private static ReplicationValues of(Replication.Outcome outcome, double[] luck) {
        Responses responses = outcome.responses();
        return new ReplicationValues(
                responses.names(), responses.units(), responses.values(), outcome.weekly(), outcome.events(), luck);
    }

    /** What the change in open deals adds to contribution: what is contributed with them less what deals closed leave; NaN without money. */
    static double openDeals(boolean money, ToDoubleFunction<String> figure) {
        return money
                ? figure.applyAsDouble(Metric.CONTRIBUTION_EXPECTED.name())
                        - figure.applyAsDouble(Metric.CONTRIBUTION_CLOSED.name())
                : Double.NaN;
    }

    double value(String name) {
        return values[names.indexOf(name)];
    }
}
