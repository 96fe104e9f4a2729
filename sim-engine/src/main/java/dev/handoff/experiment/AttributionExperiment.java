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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.IntToDoubleFunction;
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
    private final ComparisonTable table;
    private RunResult.Stop stop = RunResult.Stop.INTERRUPTED;

    private AttributionExperiment(Timeline timeline, Plan plan, Progress progress) {
        this.timeline = timeline;
        this.plan = plan;
        this.progress = progress;
        this.channels = channelsAtWork(timeline);
        this.table = new ComparisonTable(policies());
        this.runs = new PolicyRuns(table.policies(), plan.seed(), Luck.COMMON);
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
        if (table.replications() < 2) {
            throw new CancellationException("interrupted before two replications were finished");
        }
        return result();
    }

    private boolean take(int number, List<PolicyOutcome> outcomes) {
        table.add(outcomes);
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
                table.replications(),
                plan.confidence(),
                weeks(period.warmUp().toMillis()),
                weeks(period.horizon().toMillis()),
                stop,
                table.unsettled(0),
                part(values(0, REVENUE), REVENUE, revenue),
                revenue.luck(),
                List.copyOf(credits),
                table.events());
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
                policies.stream().map(p -> values(p, REVENUE)).toList(),
                policies.stream().map(p -> table.luck(p, REVENUE)).toList(),
                table.luckIsAlike(),
                plan);
    }

    /**
     * A figure of the company with all its channels, corrected where its expected revenue is, and alike: so parts add up.
     *
     * @param metric whose luck is in it
     */
    private Interval part(double[] values, String metric, LuckCorrection.Samples revenue) {
        return revenue.areCorrected()
                ? MeanIntervals.student(
                        LuckCorrection.together(List.of(values), List.of(table.luck(0, metric)))
                                .of(0),
                        plan.confidence())
                : interval(values);
    }

    private Interval lost(int without, LuckCorrection.Samples revenue) {
        return revenue.areCorrected()
                ? PairedComparison.of(revenue.of(without), revenue.of(0), plan.confidence())
                        .interval()
                : interval(lost(values(0, REVENUE), values(without, REVENUE)));
    }

    private double[] lost(double[] all, double[] without) {
        return each(r -> all[r] - without[r]);
    }

    private Attribution.ChannelCredit credit(String channel, int without, LuckCorrection.Samples revenue) {
        String spend = Metric.CHANNEL_SPEND.nameOf(channel);
        Map<CreditRule, Interval> byRule = new EnumMap<>(CreditRule.class);
        for (CreditRule rule : CreditRule.values()) {
            String credit = creditOf(channel, rule);
            byRule.put(rule, part(orZero(values(0, credit)), credit, revenue));
        }
        return new Attribution.ChannelCredit(
                channel, byRule, lost(without, revenue), part(orZero(values(0, spend)), spend, revenue));
    }

    /** Where no channel touches another's leads, every rule credits the channel the lead came through. */
    private String creditOf(String channel, CreditRule rule) {
        String credit = Metric.channelCredit(rule).nameOf(channel);
        return table.names(0).contains(credit) ? credit : Metric.CHANNEL_REVENUE_EXPECTED.nameOf(channel);
    }

    private static double[] orZero(double[] values) {
        return Arrays.stream(values)
                .map(value -> Double.isNaN(value) ? 0 : value)
                .toArray();
    }

    private Interval interval(double[] values) {
        MeanInterval mean = MeanInterval.of(values, plan.confidence());
        return Interval.around(mean.mean(), mean.halfWidth(), plan.confidence());
    }

    /** A figure of a policy, replication by replication; NaN where its company does not have it. */
    private double[] values(int policy, String metric) {
        return table.names(policy).contains(metric) ? table.values(policy, metric) : each(r -> Double.NaN);
    }

    private double[] each(IntToDoubleFunction figure) {
        return IntStream.range(0, table.replications()).mapToDouble(figure).toArray();
    }
}
