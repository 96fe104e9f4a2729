package dev.handoff.experiment;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.ledger.Ledger;
import dev.handoff.ledger.Metric;
import java.util.ArrayList;
import java.util.List;

/** The figures of the replications of a run, as far as anybody asks for them later: names and units once, weeks merged. */
final class RunTable {

    /** What a replication takes beside its figures: how its state moves, how lucky it was, and what Java puts around arrays. */
    private static final int BYTES_BESIDE = 350;

    private final List<double[]> values = new ArrayList<>();
    private final List<String> luckNames;
    private final List<double[]> luck = new ArrayList<>();
    private final List<Drift> drifts = new ArrayList<>();
    private final WeeklyTable weekly;
    private List<String> names = List.of();
    private List<String> units = List.of();
    private long events;

    /** None yet, of that company, of so many replications at most. */
    RunTable(Timeline timeline, int most) {
        this.luckNames = LuckControls.names(timeline);
        this.weekly = new WeeklyTable(most);
    }

    /** About how many bytes each replication of that company takes to the end of a run of many. */
    static double bytesOfOne(Company company) {
        long weekly = Ledger.weeklyFigures(company);
        return BYTES_BESIDE
                + WeeklyTable.BYTES_OF_A_FIGURE * weekly
                + (double) Double.BYTES * (Ledger.figures(company) - weekly);
    }

    /** Takes the next replication. */
    void add(ReplicationValues replication) {
        if (values.isEmpty()) {
            names = replication.names();
            units = replication.units();
        }
        values.add(replication.values());
        luck.add(replication.luck());
        drifts.add(Drift.of(replication.weekly()));
        weekly.add(replication.weekly());
        events += replication.events();
    }

    int replications() {
        return values.size();
    }

    /** Metric names. */
    List<String> names() {
        return names;
    }

    /** Their units. */
    List<String> units() {
        return units;
    }

    /** A metric, replication by replication. */
    double[] values(String metric) {
        return values(names.indexOf(metric));
    }

    /** The metric of that number, replication by replication. */
    double[] values(int metric) {
        return values.stream().mapToDouble(row -> row[metric]).toArray();
    }

    /** What the change in open deals adds to contribution, replication by replication; NaN without money. */
    double[] openDeals() {
        boolean money = names.contains(Metric.CONTRIBUTION_CLOSED.name());
        return values.stream()
                .mapToDouble(row -> ReplicationValues.openDeals(money, metric -> row[names.indexOf(metric)]))
                .toArray();
    }

    /** How lucky each replication was in that metric. */
    MetricLuck luck(String metric) {
        return MetricLuck.of(luck.stream()
                .map(row -> LuckControls.ofMetric(luckNames, row, metric))
                .toList());
    }

    /** How the state moves, a replication each. */
    List<Drift> drifts() {
        return drifts;
    }

    /** The series by week. */
    List<WeeklySummary> weekly(double confidence) {
        return weekly.summaries(confidence);
    }

    /** Events executed. */
    long events() {
        return events;
    }
}
