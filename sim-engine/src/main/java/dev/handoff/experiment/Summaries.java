package dev.handoff.experiment;

import dev.handoff.company.Company;
import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Metric;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.IntervalMethod;
import dev.handoff.statistics.MeanIntervals;
import dev.handoff.statistics.Moments;
import dev.handoff.statistics.QuantileInterval;
import dev.handoff.statistics.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Turns the figures of many replications into means with their uncertainty. */
final class Summaries {

    /** Quantiles over replications whose intervals are told: where eight in ten replications lie, and their middle. */
    private static final double[] QUANTILES = {0.1, 0.5, 0.9};

    private Summaries() {}

    static RunResult of(Company company, Plan plan, RunTable replications, RunResult.Stop stop) {
        if (replications.replications() == 0) {
            throw new CancellationException("interrupted before the first replication was finished");
        }
        return new RunResult(
                plan.seed(),
                replications.replications(),
                plan.confidence(),
                weeks(company.run().warmUp().toMillis()),
                weeks(company.run().horizon().toMillis()),
                stop,
                metrics(company, plan, replications),
                replications.weekly(plan.confidence()),
                unsettled(company, replications),
                replications.events(),
                openDeals(company, plan, replications));
    }

    private static Optional<MetricSummary> openDeals(Company company, Plan plan, RunTable replications) {
        double[] values = replications.openDeals();
        if (Double.isNaN(values[0])) {
            return Optional.empty();
        }
        MetricSummary summary =
                summary(Metric.CONTRIBUTION_OPEN.name(), company.money().currency(), values, plan.confidence());
        return Optional.of(withInterval(summary, company, plan)
                .withControlled(LuckCorrection.of(summary.name(), values, replications, plan)));
    }

    private static List<Unsettled> unsettled(Company company, RunTable replications) {
        return StateOverRuns.unsettled(
                company, replications.drifts(), replications.values(Metric.REVENUE_EXPECTED.name()));
    }

    private static double weeks(long millis) {
        return millis / (double) SimTime.WEEK;
    }

    private static List<MetricSummary> metrics(Company company, Plan plan, RunTable replications) {
        List<MetricSummary> metrics = new ArrayList<>();
        for (int i = 0; i < replications.names().size(); i++) {
            double[] values = replications.values(i);
            MetricSummary summary =
                    summary(replications.names().get(i), replications.units().get(i), values, plan.confidence());
            metrics.add(withInterval(summary, company, plan)
                    .withQuantiles(quantiles(values, plan.confidence()))
                    .withControlled(LuckCorrection.of(summary.name(), values, replications, plan)));
        }
        return List.copyOf(metrics);
    }

    static MetricSummary summary(String name, String unit, double[] values, double confidence) {
        double[] defined = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        MeanInterval interval = MeanInterval.of(defined, confidence);
        Sample sample = sample(defined);
        return MetricSummary.of(
                name,
                unit,
                new MetricSummary.OverReplications(
                        interval.mean(),
                        interval.halfWidth(),
                        interval.sd(),
                        quantile(sample, 0),
                        quantile(sample, 0.1),
                        quantile(sample, 0.5),
                        quantile(sample, 0.9),
                        quantile(sample, 1),
                        interval.count(),
                        interval.skewness()));
    }

    /** With Hall's interval if the plan asks for it, the metric is money, and the interval can be had. */
    static MetricSummary withInterval(MetricSummary m, Company company, Plan plan) {
        if (plan.intervals() == IntervalMethod.STUDENT
                || !m.unit().equals(company.money().currency())) {
            return m;
        }
        Interval interval =
                MeanIntervals.hall(new Moments(m.count(), m.mean(), m.sd(), m.skewness()), plan.confidence());
        return m.withHall(Optional.of(interval).filter(i -> Double.isFinite(i.halfWidth())));
    }

    private static List<QuantileInterval> quantiles(double[] values, double confidence) {
        double[] defined = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        return Arrays.stream(QUANTILES)
                .mapToObj(p -> QuantileInterval.of(defined, p, confidence))
                .toList();
    }

    private static Sample sample(double[] values) {
        Sample sample = new Sample();
        for (double value : values) {
            sample.add(value);
        }
        return sample;
    }

    private static double quantile(Sample sample, double p) {
        return sample.size() == 0 ? Double.NaN : sample.quantile(p);
    }
}
