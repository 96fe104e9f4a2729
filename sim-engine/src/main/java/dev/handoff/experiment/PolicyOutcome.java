package dev.handoff.experiment;

import dev.handoff.company.Timeline;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Journals;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.Responses;
import dev.handoff.random.Draws;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What one policy gave in one replication.
 *
 * @param names metric names
 * @param units their units
 * @param values their values
 * @param quarter the realised form of each metric over the first quarter, NaN where it is not known by week
 * @param contributions realised contribution of each of four quarters, NaN where a quarter is not measured
 * @param openDeals by how much the open deals of each channel's leads have gained in value
 * @param drift how its state moved
 * @param history the number of its history
 * @param turns leads won under it and not under the base, by their fate there, then those won under the base only, by their fate under it;
 *     none where it is not set beside a base
 * @param events events executed
 * @param luckNames what the numbers of its luck are, by {@link LuckControls#names}
 * @param luck how lucky it was, by {@link LuckControls#of}
 */
record PolicyOutcome(
        List<String> names,
        List<String> units,
        double[] values,
        double[] quarter,
        double[] contributions,
        Map<String, Double> openDeals,
        Drift drift,
        long history,
        double[] turns,
        long events,
        List<String> luckNames,
        double[] luck) {

    static PolicyOutcome of(Timeline timeline, long seed, int number) {
        return of(timeline, seed, number, List.of(), Optional.empty());
    }

    /** The same with how many leads are tried within each of these limits; what becomes of each lead is entered in the list. */
    static PolicyOutcome of(
            Timeline timeline, long seed, int number, List<FirstTouches.Yardstick> limits, Optional<FateList> fates) {
        HistoryHash history = new HistoryHash();
        FirstTouches touches = new FirstTouches(limits, timeline.start());
        List<Journal> listeners = new ArrayList<>(List.of(history, touches));
        fates.ifPresent(listeners::add);
        Replication replication = new Replication(timeline, seed, number, Optional.of(Journals.of(listeners)));
        Replication.Outcome outcome = replication.run();
        double[] luck = LuckControls.of(timeline, new Draws(seed, number), replication.books());
        return of(timeline, outcome, touches, history.value(), luck);
    }

    /** The figures alone: no history, no fates, no limits. */
    static PolicyOutcome figures(Timeline timeline, long seed, int number) {
        Replication replication = new Replication(timeline, seed, number, Optional.empty());
        Replication.Outcome outcome = replication.run();
        double[] luck = LuckControls.of(timeline, new Draws(seed, number), replication.books());
        return of(timeline, outcome, new FirstTouches(List.of(), timeline.start()), 0, luck);
    }

    private static PolicyOutcome of(
            Timeline timeline, Replication.Outcome outcome, FirstTouches touches, long history, double[] luck) {
        Responses responses = outcome.responses();
        List<String> names = new ArrayList<>(responses.names());
        List<String> units = new ArrayList<>(responses.units());
        names.addAll(touches.names());
        units.addAll(Collections.nCopies(touches.names().size(), "share"));
        double[] open = openDeals(responses);
        names.addAll(Collections.nCopies(open.length, Metric.CONTRIBUTION_OPEN.name()));
        units.addAll(Collections.nCopies(open.length, timeline.start().money().currency()));
        return new PolicyOutcome(
                List.copyOf(names),
                List.copyOf(units),
                Stream.of(responses.values(), touches.shares(), open)
                        .flatMapToDouble(DoubleStream::of)
                        .toArray(),
                Quarter.of(names, outcome.weekly()),
                Quarter.sums(Metric.CONTRIBUTION.name(), outcome.weekly()),
                outcome.openDeals(),
                Drift.of(outcome.weekly()),
                history,
                new double[0],
                outcome.events(),
                LuckControls.names(timeline),
                luck);
    }

    /** What the change in open deals adds to contribution; nothing where there is no money. */
    private static double[] openDeals(Responses responses) {
        double open = ReplicationValues.openDeals(responses.has(Metric.CONTRIBUTION_CLOSED.name()), responses::get);
        return Double.isNaN(open) ? new double[0] : new double[] {open};
    }

    /** The same beside a base, whose leads have the fates of the first list where here they have those of the second. */
    PolicyOutcome beside(FateList base, FateList own) {
        return new PolicyOutcome(
                names,
                units,
                values,
                quarter,
                contributions,
                openDeals,
                drift,
                history,
                base.turns(own),
                events,
                luckNames,
                luck);
    }

    /** How lucky it was in a metric: a row of {@link MetricLuck}. */
    double[] luckIn(String metric) {
        return LuckControls.ofMetric(luckNames, luck, metric);
    }

    /** The value of a metric; NaN when this company does not have it. */
    double value(String metric) {
        int index = names.indexOf(metric);
        return index < 0 ? Double.NaN : values[index];
    }
}
