package dev.handoff.evidence.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.experiment.InformationExperiment;
import dev.handoff.experiment.InformationExperiment.Questions;
import dev.handoff.experiment.InformationExperiment.Study;
import dev.handoff.experiment.InformationValue;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.UnknownMetric;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Rollout;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.design.FactorRange;
import dev.handoff.scenario.draws.NamedUnknowns;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What it is worth to know a share of deals won, end to end, on a company in which it can be calculated: the difference is 20 · 52 · (10,000 p −
 * price), p even over 0.1 to 0.3, and knowing it is worth the mean of what is positive of it less the positive part of its mean.
 */
@Tag("once")
class ValueOfInformationOracleTest {
    private static final double YEAR = 52;
    private static final double PRICE = 1_900;
    private static final double LOW = 0.1;
    private static final double HIGH = 0.3;

    private final Map<String, Scenario> policies = new LinkedHashMap<>();
    private final NamedUnknowns unknowns;

    ValueOfInformationOracleTest() {
        String[] settings = {"run.horizon=52 weeks", CompoundPoissonPair.PRICE + "=" + (int) PRICE};
        policies.put("few", CompoundPoissonPair.base(settings));
        policies.put("many", CompoundPoissonPair.other(settings));
        Scenario few = policies.get("few");
        List<FactorRange> ranges = List.of("deals.winShare=0.1..0.3", "inbox.cap=500..900").stream()
                .map(text -> FactorRange.parse(text, few, ParameterPaths.list(few)))
                .toList();
        unknowns = new NamedUnknowns(policies, ranges, 1);
    }

    private List<Policy> under(int draw) {
        Scenario few = unknowns.under("few", draw);
        return List.of(
                new Policy("few", few.timeline()), new Policy("many", Rollout.of(few, unknowns.under("many", draw))));
    }

    private InformationValue value(int draws, int threads, String metric, Progress progress) {
        List<IntFunction<double[]>> subjects = IntStream.range(0, 2)
                .<IntFunction<double[]>>mapToObj(i -> draw -> unknowns.numbers(i, draw))
                .toList();
        return InformationExperiment.run(
                this::under,
                new Questions(subjects, List.of(new Study(0, 50))),
                metric,
                Plan.fixed(1, draws, threads),
                progress);
    }

    /** Per unit of price: the mean over p of max(0, 10,000 p − price) less max(0, mean). */
    private static double truth() {
        double from = PRICE / 10_000;
        double gain = 10_000 * (HIGH - from) * (HIGH - from) / 2 / (HIGH - LOW);
        double mean = 10_000 * (LOW + HIGH) / 2 - PRICE;
        return CompoundPoissonPair.RATE * YEAR * (gain - Math.max(0, mean));
    }

    @Test
    void knowing_the_share_won_is_worth_what_can_be_calculated_and_the_rest_nothing() {
        InformationValue value = value(300, 2, "contribution.expected", Progress.SILENT);
        assertThat(value.subjects().get(0).value())
                .isCloseTo(truth(), within(value.subjects().get(0).halfWidth()));
        assertThat(value.subjects().get(0).halfWidth()).isLessThan(truth() / 3);
        assertThat(value.everything().value())
                .isCloseTo(truth(), within(value.everything().halfWidth()));
        assertThat(value.isTold(value.subjects().get(0))).isTrue();
        assertThat(value.isTold(value.subjects().get(1))).isFalse();
        assertThat(value.studies().get(0).value())
                .isPositive()
                .isLessThan(value.subjects().get(0).value());
        assertThat(value.policies().get(1).shareBest()).isCloseTo((HIGH - 0.19) / (HIGH - LOW), within(0.08));
    }

    @Test
    void any_number_of_threads_gives_the_same_bits() {
        assertThat(value(30, 1, "contribution.expected", Progress.SILENT))
                .isEqualTo(value(30, 3, "contribution.expected", Progress.SILENT));
    }

    @Test
    void what_is_less_is_better_where_a_figure_is_wished_to_be_low() {
        InformationValue value = value(30, 2, "spend", Progress.SILENT);
        assertThat(value.best()).isZero();
        assertThat(value.everything().value()).isZero();
    }

    @Test
    void an_interrupted_experiment_says_what_its_draws_say() {
        AtomicInteger finished = new AtomicInteger();
        Progress stopping = new Progress() {
            @Override
            public void finished(int done, int planned) {
                finished.set(done);
            }

            @Override
            public boolean cancelled() {
                return finished.get() >= 2 * 32;
            }
        };
        InformationValue cut = value(60, 1, "contribution.expected", stopping);
        InformationValue whole = value(cut.draws(), 1, "contribution.expected", Progress.SILENT);
        assertThat(cut.draws()).isLessThan(60);
        assertThat(cut.subjects()).isEqualTo(whole.subjects());
        assertThat(cut.everything()).isEqualTo(whole.everything());
    }

    @Test
    void a_figure_that_nobody_has_is_refused() {
        assertThatThrownBy(() -> value(30, 1, "contributon", Progress.SILENT)).isInstanceOf(UnknownMetric.class);
    }
}
