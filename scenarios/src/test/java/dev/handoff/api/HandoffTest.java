package dev.handoff.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.RunExperiment;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.scenario.ScenarioLoader;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoffTest {
    private static final Replications THREE = Replications.of(3).seed(7);
    private static final Handoff SHORT = Handoff.load("industry-baseline").with("run.warmUp=2w", "run.horizon=4w");

    @Test
    void a_run_has_the_figures_of_the_experiment_it_stands_for() {
        RunFigures figures = SHORT.run(THREE);

        RunResult same = RunExperiment.run(
                ScenarioLoader.load("industry-baseline", List.of("run.warmUp=2w", "run.horizon=4w"))
                        .orThrow()
                        .timeline(),
                Plan.fixed(7, 3, 1),
                Progress.SILENT);
        assertThat(figures.figures()).hasSameSizeAs(same.metrics());
        RunFigure revenue = figures.figure("revenue.expected").orElseThrow();
        assertThat(revenue.mean())
                .isEqualTo(same.metric(Metric.REVENUE_EXPECTED).orElseThrow().mean());
        assertThat(revenue.label()).isEqualTo(Metric.REVENUE_EXPECTED.label());
        assertThat(revenue.count()).isEqualTo(3);
        assertThat(figures.horizonWeeks()).isEqualTo(4);
        assertThat(figures.company()).isEqualTo("industry-baseline");
        assertThat(figures.figure("no.such.figure")).isEmpty();
    }

    @Test
    void figures_are_the_same_on_any_number_of_threads() {
        assertThat(SHORT.run(THREE.threads(1))).isEqualTo(SHORT.run(THREE.threads(4)));
        assertThat(SHORT.run(THREE.seed(8))).isNotEqualTo(SHORT.run(THREE));
    }

    @Test
    void a_policy_that_changes_nothing_differs_by_nothing_and_one_that_does_is_told_apart() {
        ComparedFigures compared = SHORT.compare(THREE, SHORT, SHORT.with("teams.sales.reps=3"));

        FigureDifference none = compared.difference(1, "revenue.expected").orElseThrow();
        assertThat(none.difference()).isZero();
        assertThat(none.halfWidth()).isZero();
        FigureDifference fewer = compared.difference(2, "revenue.expected").orElseThrow();
        assertThat(fewer.difference()).isEqualTo(fewer.other() - fewer.base(), offset(1e-6));
        assertThat(fewer.difference()).isNotZero();
        assertThat(fewer.pValue()).isBetween(0.0, 1.0);
        assertThat(compared.policies())
                .containsExactly("industry-baseline", "industry-baseline (2)", "industry-baseline (3)");
    }

    @Test
    void a_changed_company_is_another_one_and_the_first_stays_as_it_is() {
        Handoff changed = SHORT.with("teams.sales.reps=3");

        assertThat(changed.hash()).isNotEqualTo(SHORT.hash());
        assertThat(value(changed)).isEqualTo("3");
        assertThat(value(SHORT)).isNotEqualTo("3");
    }

    private static String value(Handoff company) {
        return company.parameters().stream()
                .filter(p -> p.path().equals("teams.sales.reps"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void every_shipped_company_is_loaded_by_name_and_a_file_by_its_path(@TempDir Path folder) throws IOException {
        assertThat(Handoff.shipped())
                .startsWith("industry-baseline")
                .allSatisfy(name -> assertThat(Handoff.load(name).title()).isNotBlank());
        Path file = Files.writeString(folder.resolve("mine.yaml"), "title: Mine\nextends: signed-sla\n");
        assertThat(Handoff.load(file).title()).isEqualTo("Mine");
    }

    @Test
    void what_is_wrong_with_a_company_is_told_line_by_line() {
        assertThatThrownBy(() -> Handoff.load("industry-basline"))
                .isInstanceOf(UnusableCompany.class)
                .hasMessage("no scenario named 'industry-basline'. Maybe industry-baseline?");
        assertThatThrownBy(() -> SHORT.with("teams.sales.rep=3", "sla.sales.enforcement=lots"))
                .isInstanceOfSatisfying(
                        UnusableCompany.class, e -> assertThat(e.problems()).hasSize(2));
    }

    @Test
    void what_cannot_be_simulated_is_refused_in_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replications.of(0))
                .withMessage("at least one replication on one thread is needed, not 0 on "
                        + Runtime.getRuntime().availableProcessors());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHORT.compare(THREE))
                .withMessage("a comparison needs another policy and two replications, not 0 and 3");
        assertThatIllegalArgumentException().isThrownBy(() -> SHORT.compare(Replications.of(1), SHORT));
    }

    /** Whoever relies on the library relies on these classes and on the JDK's, so that all others may change. */
    @Test
    void nothing_of_the_inside_is_handed_out() {
        Stream.of(
                        Handoff.class,
                        Replications.class,
                        RunFigures.class,
                        RunFigure.class,
                        ComparedFigures.class,
                        FigureDifference.class,
                        ParameterValue.class,
                        UnusableCompany.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .flatMap(HandoffTest::types)
                .forEach(type -> assertThat(type.getTypeName())
                        .doesNotContain("dev.handoff.scenario", "dev.handoff.experiment", "dev.handoff.company"));
    }

    private static Stream<Type> types(Method method) {
        return Stream.concat(Stream.of(method.getGenericReturnType()), Arrays.stream(method.getGenericParameterTypes()))
                .flatMap(type -> type instanceof ParameterizedType p
                        ? Stream.concat(Stream.of(p.getRawType()), Arrays.stream(p.getActualTypeArguments()))
                        : Stream.of(type));
    }
}
