package dev.handoff.experiment;

import dev.handoff.company.Timeline;
import dev.handoff.kernel.WeeklySeries;
import dev.handoff.ledger.Responses;
import java.util.List;
import java.util.Optional;

/** The figures of one replication as plain arrays, so that a thousand of them take little room. */
record ReplicationValues(List<String> names, List<String> units, double[] values, double[][] weekly, long events) {

    static ReplicationValues of(Timeline timeline, long seed, int number) {
        Replication.Outcome outcome = new Replication(timeline, seed, number, Optional.empty()).run();
        Responses responses = outcome.responses();
        WeeklySeries[] series = outcome.weekly();
        double[][] weekly = new double[series.length][];
        for (int i = 0; i < series.length; i++) {
            weekly[i] = series[i].toArray();
        }
        return new ReplicationValues(
                responses.names(), responses.units(), responses.values(), weekly, outcome.events());
    }

    double value(String name) {
        return values[names.indexOf(name)];
    }
}
