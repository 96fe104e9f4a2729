package dev.handoff.experiment;

import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import dev.handoff.company.Period;
import dev.handoff.company.Timeline;
import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.CreditRule;
import dev.handoff.ledger.Metric;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.MeanIntervals;
import dev.handoff.statistics.PairedComparison;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds out which channel earned the revenue: runs a company as it is, and on the same draws once without each of its channels; what is
 * missing then is what the channel is worth. A channel is off from the beginning of the warm-up, so that no lead of an earlier time makes up for it.
 */
public final class AttributionExperiment {

    private static final String REVENUE = Metric.REVENUE_EXPECTED.name();

    private final Timeline timeline;
    private final Plan plan;
    private final Progress progress;
    private final List<String> channels;
    private final PolicyRuns runs;
    private final List<List<PolicyOutcome>> replications = new ArrayList<>();
    private RunResult.Stop stop = RunResult.Stop.INTERRUPTED;

    private AttributionExperiment(Timeline timeline, Plan plan, Progress progress) {
        this.timeline = timeline;
        this.plan = plan;
        this.progress = progress;
        this.channels = channelsAtWork(timeline);
        this.runs = new PolicyRuns(policies(), plan.seed(), Luck.COMMON);
    }

    /**
     * Runs the experiment, {@code plan.cap()} replications of it.
     *
     * @throws CancellationException when the user cancelled before two replications were finished
     */
    public static Attribution run(Timeline timeline, Plan plan, Progress progress) {
        return new AttributionExperiment(timeline, plan, progress).run();
    }

    /** Channels that bring inquiries or touch others' leads at any time, in the scenario's order. */
    public static List<String> channelsAtWork(Timeline timeline) {
        return timeline.start().channels().keySet().stream()
                .filter(name -> companies(timeline)
                        .map(company -> company.channels().get(name))
                        .anyMatch(AttributionExperiment::works))
                .toList();
    }

    private static Stream<Company> companies(Timeline timeline) {
        return Stream.concat(
                Stream.of(timeline.start()), timeline.changes().stream().map(Timeline.Change::company));
    }

    private static boolean works(Channel channel) {
        return channel.bringsInquiries() || channel.assists() > 0;
    }

    private List<Policy> policies() {
        List<Policy> policies = new ArrayList<>(List.of(new Policy("all channels", timeline)));
        channels.forEach(channel -> policies.add(new Policy("without " + channel, timeline.without(channel))));
        return policies;
    }

    private Attribution run() {
        try (Workers workers = Workers.of(plan.threads())) {
            workers.inOrder(0, plan.cap(), runs::replication, this::take, progress::cancelled);
        }
        if (replications.size() < 2) {
            throw new CancellationException("interrupted before two replications were finished");
        }
        return result();
    }

    private boolean take(int number, List<PolicyOutcome> outcomes) {
        replications.add(outcomes);
        int done = number + 1;
        progress.finished(done, plan.cap());
        boolean timeIsUp = done >= PolicyTrial.FEWEST && progress.timeIsUp();
        stop = timeIsUp || done == plan.cap() ? RunResult.Stop.FIXED : stop;
        return !timeIsUp;
    }

    private Attribution result() {
        Period period = timeline.start().run();
        LuckCorrection.Samples revenue = revenue();
        List<Attribution.ChannelCredit> credits = new ArrayList<>();
        for (int c = 0; c < channels.size(); c++) {
            credits.add(credit(channels.get(c), c + 1, revenue));
        }
        return new Attribution(
                plan.seed(),
                replications.size(),
                plan.confidence(),
                weeks(period.warmUp().toMillis()),
                weeks(period.horizon().toMillis()),
                stop,
                revenue.areCorrected()
                        ? MeanIntervals.student(revenue.of(0), plan.confidence())
                        : interval(outcomes -> outcomes.get(0).value(REVENUE)),
                revenue.areCorrected(),
                List.copyOf(credits),
                replications.stream()
                        .flatMap(List::stream)
                        .mapToLong(PolicyOutcome::events)
                        .sum());
    }

    private static double weeks(long millis) {
        return millis / (double) SimTime.WEEK;
    }

    /** Expected revenue with all channels, then without each of them, corrected for luck where a run corrects it. */
    private LuckCorrection.Samples revenue() {
        List<Integer> policies =
                IntStream.rangeClosed(0, channels.size()).boxed().toList();
        return LuckCorrection.together(
                REVENUE,
                policies.stream()
                        .map(p -> values(outcomes -> outcomes.get(p).value(REVENUE)))
                        .toList(),
                policies.stream()
                        .map(p -> replications.stream()
                                .map(outcomes -> outcomes.get(p).controls())
                                .toArray(double[][]::new))
                        .toList(),
                LuckControls.alike(policies().stream().map(Policy::timeline).toList()),
                plan);
    }

    private Interval lost(int without, LuckCorrection.Samples revenue) {
        return revenue.areCorrected()
                ? PairedComparison.of(revenue.of(without), revenue.of(0), plan.confidence())
                        .interval()
                : interval(outcomes ->
                        outcomes.get(0).value(REVENUE) - outcomes.get(without).value(REVENUE));
    }

    private Attribution.ChannelCredit credit(String channel, int without, LuckCorrection.Samples revenue) {
        Map<CreditRule, Interval> byRule = new EnumMap<>(CreditRule.class);
        for (CreditRule rule : CreditRule.values()) {
            byRule.put(rule, interval(outcomes -> credit(outcomes.get(0), channel, rule)));
        }
        return new Attribution.ChannelCredit(
                channel,
                byRule,
                lost(without, revenue),
                interval(outcomes -> orZero(
                        outcomes.get(0).value(Metric.CHANNEL_SPEND.of(channel).name()))));
    }

    /** Where no channel touches another's leads, every rule credits the channel the lead came through. */
    private static double credit(PolicyOutcome outcome, String channel, CreditRule rule) {
        double credit = outcome.value(Metric.channelCredit(rule).of(channel).name());
        String revenue = Metric.CHANNEL_REVENUE_EXPECTED.of(channel).name();
        return Double.isNaN(credit) ? orZero(outcome.value(revenue)) : credit;
    }

    private static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    private Interval interval(ToDoubleFunction<List<PolicyOutcome>> figure) {
        MeanInterval mean = MeanInterval.of(values(figure), plan.confidence());
        return Interval.around(mean.mean(), mean.halfWidth(), plan.confidence());
    }

    private double[] values(ToDoubleFunction<List<PolicyOutcome>> figure) {
        return replications.stream().mapToDouble(figure).toArray();
    }
}
