package dev.handoff.experiment;

import dev.handoff.company.Period;
import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Better;
import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import dev.handoff.statistics.PairedComparison;
import dev.handoff.statistics.ValueOfInformation;
import dev.handoff.statistics.ValueOfInformation.Worths;
import dev.handoff.statistics.ValueOfKnowing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleSupplier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Simulates policies under draws of what is not known of the company, and values what could be found out.
 *
 * <p>Every draw meets {@value #LUCKS} lucks of its own, the same for all policies: two of one draw tell luck from what is not known, and
 * lucks that are nobody else's bring the mean nearer to the truth than the same few for all draws would.
 */
public final class InformationExperiment {

    /** Lucks of every draw. */
    public static final int LUCKS = 2;

    /** Draws below which nothing is said. */
    public static final int FEWEST_DRAWS = 30;

    private static final int RESAMPLING = Draws.family("value.resampling");
    private static final Purpose NUMBER = () -> 0;

    private final IntFunction<List<Policy>> worlds;
    private final List<Policy> first;
    private final String metric;
    private final Plan plan;
    private final Progress progress;
    private final List<double[][]> outcomes = new ArrayList<>(); // by draw: luck, policy
    private final List<StateOverRuns> states;
    private String unit = "";

    /**
     * What is asked.
     *
     * @param subjects what may be found out, a parameter or a group of them each: its numbers in the draw of that number
     * @param studies the studies to value
     */
    public record Questions(List<IntFunction<double[]>> subjects, List<Study> studies) {
        /** Copies the lists. */
        public Questions {
            subjects = List.copyOf(subjects);
            studies = List.copyOf(studies);
        }
    }

    /**
     * A study of something that is a share: cases each of which says yes or no.
     *
     * @param subject index of what it is about, which has one number
     * @param cases how many
     */
    public record Study(int subject, int cases) {}

    private InformationExperiment(IntFunction<List<Policy>> worlds, String metric, Plan plan, Progress progress) {
        this.worlds = worlds;
        this.first = worlds.apply(0);
        this.states = first.stream().map(StateOverRuns::new).toList();
        this.metric = metric;
        this.plan = plan;
        this.progress = progress;
    }

    /**
     * Simulates and values.
     *
     * @param worlds the policies under the draw of that number, from 0, the base first; asked by several threads
     * @param questions what is asked
     * @param metric name of the figure that is wished to be high, or low
     * @param plan its cap is the number of draws
     * @throws CancellationException when the user cancelled before {@value #FEWEST_DRAWS} draws were finished
     * @throws UnknownMetric when the companies do not have the metric
     * @throws UndefinedMetric when it is no number in some replication
     */
    public static InformationValue run(
            IntFunction<List<Policy>> worlds, Questions questions, String metric, Plan plan, Progress progress) {
        return new InformationExperiment(worlds, metric, plan, progress).run(questions);
    }

    private InformationValue run(Questions questions) {
        try (Workers workers = Workers.of(plan.threads())) {
            workers.inOrder(0, plan.cap(), this::draw, this::take, progress::cancelled);
        }
        if (outcomes.size() < FEWEST_DRAWS) {
            throw new CancellationException("interrupted before " + FEWEST_DRAWS
                    + " draws were finished, without which nothing can be said of what they differ in");
        }
        return summary(questions);
    }

    private LucksTask draw(int number) {
        PolicyRuns runs = new PolicyRuns(worlds.apply(number), plan.seed(), Luck.COMMON);
        return new LucksTask(runs.replication(number * LUCKS), LUCKS);
    }

    private boolean take(int number, List<List<PolicyOutcome>> lucks) {
        outcomes.add(lucks.stream()
                .map(policies -> policies.stream().mapToDouble(this::value).toArray())
                .toArray(double[][]::new));
        IntStream.range(0, states.size())
                .forEach(policy -> states.get(policy)
                        .addOneOf(lucks.stream()
                                .map(policies -> policies.get(policy))
                                .toList()));
        progress.finished(LUCKS * outcomes.size(), LUCKS * plan.cap());
        return outcomes.size() < FEWEST_DRAWS ? !progress.timeIsWellOver() : !progress.timeIsUp();
    }

    private double value(PolicyOutcome outcome) {
        if (!outcome.names().contains(metric)) {
            throw new UnknownMetric(metric, outcome.names());
        }
        unit = outcome.units().get(outcome.names().indexOf(metric));
        return UndefinedMetric.finite(metric, outcome.value(metric));
    }

    private InformationValue summary(Questions questions) {
        Draws draws = new Draws(plan.seed(), 0);
        long[] next = new long[1];
        DoubleSupplier uniforms = () -> draws.uniform(RESAMPLING, next[0]++, NUMBER);
        ValueOfInformation values = ValueOfInformation.of(signed(), plan.confidence(), uniforms);
        Worths worths =
                values.parts(questions.subjects().stream().map(this::numbers).toList());
        ValueOfKnowing choice = values.choice();
        Period period = first.get(0).timeline().start().run();
        return new InformationValue(
                plan.seed(),
                outcomes.size(),
                LUCKS,
                plan.confidence(),
                period.warmUp().toMillis() / (double) SimTime.WEEK,
                period.horizon().toMillis() / (double) SimTime.WEEK,
                outcomes.size() < plan.cap() && progress.cancelled()
                        ? RunResult.Stop.INTERRUPTED
                        : RunResult.Stop.FIXED,
                metric,
                unit,
                IntStream.range(0, first.size())
                        .mapToObj(p -> chance(p, first.get(p).name(), choice))
                        .toList(),
                states.stream().map(StateOverRuns::unsettled).toList(),
                choice.best(),
                values.everything(),
                worths.worths(),
                worths.largestByChance(),
                questions.studies().stream()
                        .map(s -> values.study(shares(questions.subjects().get(s.subject())), s.cases()))
                        .toList());
    }

    private double[][] numbers(IntFunction<double[]> subject) {
        return IntStream.range(0, outcomes.size()).mapToObj(subject).toArray(double[][]::new);
    }

    private double[] shares(IntFunction<double[]> subject) {
        return Arrays.stream(numbers(subject)).mapToDouble(row -> row[0]).toArray();
    }

    /** Outcomes of which more is better. */
    private double[][][] signed() {
        double sign = Better.of(metric) == Better.LOWER ? -1 : 1;
        return outcomes.stream()
                .map(lucks -> Arrays.stream(lucks)
                        .map(row -> Arrays.stream(row).map(x -> sign * x).toArray())
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    private InformationValue.Chance chance(int policy, String name, ValueOfKnowing choice) {
        PairedComparison c = PairedComparison.of(means(0), means(policy), plan.confidence());
        return new InformationValue.Chance(
                name,
                c.other(),
                c.difference(),
                policy == 0 ? 0 : c.halfWidth(),
                choice.shareBest().get(policy));
    }

    private double[] means(int policy) {
        return outcomes.stream()
                .mapToDouble(lucks -> Arrays.stream(lucks)
                        .mapToDouble(row -> row[policy])
                        .average()
                        .orElseThrow())
                .toArray();
    }
}
