package dev.handoff.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.levers.Role;
import dev.handoff.game.score.Course;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Series;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The charts of a round's result, and the sentences that say the same. */
class ResultChartsTest {
    private static Course course(List<Double> contribution, List<Double> leads) {
        return new Course(
                contribution,
                List.of(10_000.0, 20_000.0),
                0,
                List.of(1_000.0, 2_000.0),
                Map.of(Role.MARKETING, leads, Role.SALES, List.of(5_000.0, 5_000.0)));
    }

    private static Lines own(Role role, List<Double> contribution, List<Double> leads) {
        return OwnChart.of(Texts.english(), role, course(contribution, leads), "EUR");
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    @Test
    void pars_rounds_stand_beside_ones_own() {
        Lines chart = RoundChart.beside(
                Texts.english(), "Expected contribution", "EUR", List.of(5_000.0, 6_000.0), List.of(9_000.0, 9_900.0));
        assertThat(chart.series()).extracting(Series::name).containsExactly("here", "par");
        assertThat(plain(chart.sentence()))
                .isEqualTo("Round 2: expected contribution 6,000 EUR, up 20 %. Par: 9,900 EUR.");
    }

    @Test
    void ones_own_count_and_the_companys_result_are_drawn_on_one_scale() {
        Lines chart = own(Role.MARKETING, List.of(-4_000.0, 2_000.0), List.of(50.0, 100.0));
        assertThat(chart.series().get(0).values()).containsExactly(0.5, 1.0);
        assertThat(chart.series().get(1).values()).containsExactly(-1.0, 0.5);
    }

    @Test
    void it_is_said_when_department_and_company_went_apart() {
        Lines chart = own(Role.MARKETING, List.of(4_000.0, 2_000.0), List.of(50.0, 100.0));
        assertThat(plain(chart.sentence()))
                .isEqualTo("Round 2: qualified leads 100, up 100 %; the company's contribution 2,000 EUR, down 50 %."
                        + " What pays the department and what pays the company went apart.");
    }

    @Test
    void a_count_that_did_not_move_went_nowhere() {
        assertThat(own(Role.SALES, List.of(4_000.0, 2_000.0), List.of(1.0, 1.0)).sentence())
                .endsWith("One of them did not move.");
        assertThat(own(Role.MARKETING, List.of(1.0, 2.0), List.of(1.0, 2.0)).sentence())
                .endsWith("Both went the same way.");
    }

    @Test
    void a_count_of_nothing_has_no_bars() {
        assertThat(own(Role.MARKETING, List.of(1.0, 2.0), List.of(0.0, 0.0))
                        .series()
                        .get(0)
                        .values())
                .containsOnly(0.0);
    }
}
