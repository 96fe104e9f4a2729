package dev.handoff.scenario.design;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.scenario.Catalogue;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a short time is spent on. */
class ScreeningSizeTest {

    @Test
    void with_time_enough_all_are_looked_at_and_with_less_a_dozen_keeps_its_four_ways() {
        assertThat(ScreeningSize.factors(60, 244)).isEqualTo(60);
        assertThat(ScreeningSize.factors(60, 100)).isEqualTo(24);
        assertThat(ScreeningSize.factors(60, 52)).isEqualTo(12);
    }

    @Test
    void with_little_time_there_are_fewer_ways_and_with_too_little_none() {
        assertThat(ScreeningSize.factors(60, 45)).isEqualTo(14); // three ways
        assertThat(ScreeningSize.factors(60, 20)).isEqualTo(9); // two ways
        assertThat(ScreeningSize.factors(60, 8)).isEqualTo(3);
        assertThat(ScreeningSize.factors(60, 7)).isZero();
        assertThat(ScreeningSize.least(60)).isEqualTo(8);
    }

    @Test
    void few_that_were_asked_for_need_few_runs() {
        assertThat(ScreeningSize.factors(1, 4)).isEqualTo(1);
        assertThat(ScreeningSize.least(1)).isEqualTo(4);
        assertThat(ScreeningSize.factors(1, 3)).isZero();
    }

    @Test
    void what_decided_most_comes_first() {
        Scenario baseline = Catalogue.load("industry-baseline");
        List<String> paths =
                DecisiveFirst.sorted(FactorRange.assumptions(baseline, ParameterPaths.list(baseline))).stream()
                        .map(FactorRange::path)
                        .toList();
        List<String> known =
                DecisiveFirst.ORDER.stream().filter(paths::contains).toList();
        assertThat(known).hasSizeGreaterThan(10);
        assertThat(paths).startsWith(known.toArray(String[]::new)).doesNotHaveDuplicates();
        assertThat(ParameterPaths.list(baseline))
                .extracting(dev.handoff.scenario.Parameter::path)
                .containsAll(DecisiveFirst.ORDER);
    }
}
