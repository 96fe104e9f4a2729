package dev.handoff.scenario.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.random.Beta;
import dev.handoff.random.Capped;
import dev.handoff.random.Constant;
import dev.handoff.random.Discrete;
import dev.handoff.random.Distribution;
import dev.handoff.random.Exponential;
import dev.handoff.random.LogNormal;
import dev.handoff.random.Mixture;
import dev.handoff.random.Uniform;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.TreeReader;
import dev.handoff.scenario.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionsTest {
    private static final double MINUTE = 60_000;

    @Test
    void a_value_alone_is_constant() {
        assertThat(duration("4 h")).isEqualTo(new Constant(240 * MINUTE));
        assertThat(number("12 %")).isEqualTo(new Constant(0.12));
    }

    @Test
    void amounts_have_units_and_shapes_have_none() {
        assertThat(duration("{lognormal: {median: 1.9 min, sigma: 1.4, max: 60 min}}"))
                .isEqualTo(new Capped(new LogNormal(1.9 * MINUTE, 1.4), 60 * MINUTE));
        assertThat(number("{beta: {alpha: 2, beta: 5}}")).isEqualTo(new Beta(2, 5));
        assertThat(number("{uniform: {min: -1, max: 10 %}}")).isEqualTo(new Uniform(-1, 0.1));
    }

    @Test
    void a_lognormal_may_be_given_by_mean_and_variation() {
        assertThat(duration("{lognormal: {mean: 30 min, cv: 2}}").mean()).isCloseTo(30 * MINUTE, within(1e-6));
    }

    @Test
    void a_mixture_mixes_anything() {
        assertThat(duration("{mixture: {weights: [0.5, 0.5], of: [{exponential: {mean: 1 h}}, 5 min]}}"))
                .isEqualTo(new Mixture(
                        List.of(new Exponential(60 * MINUTE), new Constant(5 * MINUTE)), List.of(0.5, 0.5)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{constant: {value: 3 h}}",
                "{uniform: {min: 1 min, max: 2 h}}",
                "{triangular: {min: 1 s, mode: 7 s, max: 9 s}}",
                "{exponential: {mean: 20 min}}",
                "{erlang: {shape: 3, mean: 20 min}}",
                "{gamma: {shape: 0.3, mean: 20 min, max: 1 day}}",
                "{weibull: {shape: 1.7, scale: 20 min}}",
                "{normal: {mean: 1 day, sd: 1 min}}",
                "{lognormal: {median: 1.9 min, sigma: 1.4}}",
                "{lognormal: {mean: 1.9 min, cv: 1.4}}",
                "{empirical: {values: [3 min, 1 min, 2.5 min]}}",
                "{discrete: {values: [3 min, 1 min], weights: [1, 2]}}",
                "{mixture: {weights: [1, 3], of: [{exponential: {mean: 1 h}}, {exponential: {mean: 1 min}}], max: 2 h}}"
            })
    void a_distribution_written_and_read_again_is_the_same(String text) {
        Distribution read = duration(text);
        assertThat(duration(YamlText.flow(Distributions.ofDurations().write(read))))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{beta: {alpha: 2, beta: 5}}", "{kumaraswamy: {a: 1.5, b: 0.3, max: 0.9}}", "0.3"})
    void so_is_a_distribution_of_plain_numbers(String text) {
        Distribution read = number(text);
        assertThat(number(YamlText.flow(Distributions.ofNumbers().write(read)))).isEqualTo(read);
    }

    @Property
    void weights_written_and_read_again_are_the_same(
            @ForAll @Size(3) List<@DoubleRange(min = 0.01, max = 9) Double> weights) {
        Distribution mixed = new Discrete(List.of(1.0, 2.0, 3.0), weights);
        assertThat(number(YamlText.flow(Distributions.ofNumbers().write(mixed))))
                .isEqualTo(mixed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{lognormal: {median: 5, sigma: 1}} | x.lognormal.median: a duration needs its unit (weeks, days, h, min or s), unlike '5'",
                "{lognormal: {median: 5 min, sigma: 1 min}} | x.lognormal.sigma: a plain number is needed here, not '1 min', which has a unit. Maybe 1?",
                "{lognormal: {medain: 5 min, sigma: 1}} | x.lognormal.medain: lognormal has no 'medain', only median, sigma, mean, cv, max. Maybe median?",
                "{lognormal: {median: 5 min}} | x.lognormal: lognormal needs 'sigma'",
                "{lognorml: {median: 5 min}} | x: there is no distribution named 'lognorml'; known are constant, uniform, triangular, exponential, erlang, gamma, weibull, normal, lognormal, beta, kumaraswamy, empirical, discrete, mixture. Maybe lognormal?",
                "{exponential: 5 min} | x.exponential: exponential needs its parameters by name, not '5 min'",
                "{exponential: {mean: 0 s}} | x.exponential: mean must be a finite number above 0, not 0.0",
                "{discrete: {values: [1 h, 2], weights: [1, 1]}} | x.discrete.values.1: a duration needs its unit (weeks, days, h, min or s), unlike '2'",
                "{discrete: {values: [1 h], weights: [1, 1]}} | x.discrete: a choice needs one weight for each alternative, not 2 for 1",
                "{} | x: one distribution is needed here, not {}. Maybe {exponential: {mean: …}}?",
                "[1 h] | x: a duration such as 4 h is needed here, not a list"
            })
    void what_is_no_distribution_is_told_with_its_place(String text, String problem) {
        Located node = tree(text);
        Misspelt refused = org.assertj.core.api.Assertions.catchThrowableOfType(
                Misspelt.class, () -> Distributions.ofDurations().read(node));
        assertThat(refused.problem(node, "x").toString()).endsWith(" " + problem);
    }

    private static Distribution duration(String text) {
        return Distributions.ofDurations().read(tree(text));
    }

    private static Distribution number(String text) {
        return Distributions.ofNumbers().read(tree(text));
    }

    private static Located tree(String text) {
        return TreeReader.file("f", text, new ArrayList<>()).orElseThrow();
    }
}
