package dev.handoff.scenario.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.evidence.assumptions.Assumed;
import dev.handoff.scenario.ScenarioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company under draws of its fitted values, and whose values win. */
class DrawnCompanyTest {
    @TempDir
    Path directory;

    private String file;

    @BeforeEach
    void a_company_with_three_draws() throws IOException {
        file = directory.resolve("scenario.yaml").toString();
        write("scenario.yaml", """
                extends: lumpy-revenue
                deals: {winShare: 0.3, sizeSpread: 1}
                cadence: {maxAttempts: 6}
                sources:
                  deals.winShare: "fitted: 1,320 closed deals, 0.3 ± 0.02"
                """);
        write("other.yaml", """
                extends: scenario.yaml
                deals: {winShare: 0.4}
                """);
        write("draws.csv", """
                draw,deals.winShare,deals.sizeSpread,deals.gap
                1,0.21,1.1,{exponential: {mean: 2 h}}
                2,0.22,1.2,{exponential: {mean: 2 days}}
                3,0.23,1.3,{exponential: {mean: 90 min}}
                """);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private DrawnCompany company(String... stated) {
        return DrawnCompany.of(file, List.of(stated));
    }

    @Test
    void a_draw_takes_the_place_of_what_fits_best() {
        assertThat(company().asItIs().company().deals().winShare()).isEqualTo(0.3);
        assertThat(company().base(1).company().deals().winShare()).isEqualTo(0.22);
        assertThat(company().base(1).company().deals().sizeSpread()).isEqualTo(1.2);
        assertThat(company().draws()).isEqualTo(3);
    }

    @Test
    void what_the_user_set_wins_over_a_draw() {
        assertThat(company("deals.winShare=0.9").base(1).company().deals().winShare())
                .isEqualTo(0.9);
        assertThat(company("deals.winShare=0.9").base(1).company().deals().sizeSpread())
                .isEqualTo(1.2);
    }

    @Test
    void what_makes_another_file_differ_wins_over_a_draw_and_the_rest_is_drawn() {
        String other = directory.resolve("other.yaml").toString();
        assertThat(company().other(other, 1).company().deals().winShare()).isEqualTo(0.4);
        assertThat(company().other(other, 1).company().deals().sizeSpread()).isEqualTo(1.2);
    }

    @Test
    void a_draw_that_cannot_be_is_told_with_its_line_when_the_file_is_opened() throws IOException {
        write("draws.csv", "draw,deals.winShare,deals.nothing\n1,0.2,3\n2,1.7,3\n");
        assertThat(problems())
                .anySatisfy(p -> assertThat(p).startsWith("draws.csv:3 deals.winShare: "))
                .anySatisfy(p -> assertThat(p).startsWith("draws.csv:3 deals.nothing: there is no parameter"));
    }

    private List<String> problems(String... stated) {
        return catchThrowableOfType(ScenarioException.class, () -> company(stated)).problems().stream()
                .map(p -> p.toString().substring(directory.toString().length() + 1))
                .toList();
    }

    @Test
    void a_value_that_is_no_number_or_out_of_its_range_is_told_wherever_it_stands() throws IOException {
        String good = IntStream.rangeClosed(1, 198)
                .mapToObj(draw -> draw + ",0.2,1.1")
                .collect(Collectors.joining("\n", "draw,deals.winShare,deals.sizeSpread\n", "\n"));
        write("draws.csv", good + "199,0.2,-3\n200,NaN,1\n");
        assertThat(problems())
                .hasSize(2)
                .anySatisfy(p -> assertThat(p).startsWith("draws.csv:200 deals.sizeSpread: -3 is out of range"))
                .anySatisfy(p -> assertThat(p).startsWith("draws.csv:201 deals.winShare: "));
    }

    @Test
    void a_fitted_value_without_a_column_is_told_unless_somebody_states_it() throws IOException {
        write("draws.csv", "draw,deals.sizeSpread\n1,1.1\n2,1.2\n");
        assertThat(problems())
                .containsExactly(
                        "draws.csv:1 deals.winShare: there is no column for it, though it was fitted, so that it would be"
                                + " held as if it were known. Maybe --set deals.winShare=0.3, if it is to be?");
        assertThat(company("deals.winShare=0.3").draws()).isEqualTo(2);
    }

    @Test
    void fewer_or_more_rows_and_columns_in_another_order_are_draws_too() throws IOException {
        write("draws.csv", "draw,deals.sizeSpread,deals.winShare\n3,1.1,0.21\n7,1.2,0.22\n\n\n");
        assertThat(company().draws()).isEqualTo(2);
        assertThat(company().base(1).company().deals().winShare()).isEqualTo(0.22);
    }

    @Test
    void values_about_the_same_thing_are_one_group_with_as_many_cases_as_their_source_tells() {
        List<DrawGroup> groups = company().groups();
        assertThat(groups)
                .extracting(DrawGroup::name, DrawGroup::cases, DrawGroup::what)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("win share", 1320, "closed deals"),
                        org.assertj.core.groups.Tuple.tuple("deal size", 0, ""),
                        org.assertj.core.groups.Tuple.tuple("length of deals", 0, ""));
        // times in hours: 2 h, 2 days, 90 min
        double[][] gaps = groups.get(2).rows();
        assertThat(new double[] {gaps[0][0], gaps[1][0], gaps[2][0]})
                .containsExactly(new double[] {2, 48, 1.5}, within(1e-12));
    }

    @Test
    void assumptions_are_drawn_within_a_quarter_and_never_what_was_set_or_fitted() {
        DrawnCompany everything = company("conversion.intentShape=0.7").withAssumptions(Map.of(), 1);
        assertThat(everything.base(0).company().deals().winShare()).isEqualTo(0.21);
        assertThat(everything.base(0).company().conversion().intentShape()).isEqualTo(0.7);
        assertThat(everything.base(0).contentHash())
                .isNotEqualTo(company("conversion.intentShape=0.7").base(0).contentHash());
        assertThat(everything.base(2).contentHash())
                .isEqualTo(company("conversion.intentShape=0.7")
                        .withAssumptions(Map.of(), 1)
                        .base(2)
                        .contentHash());
        assertThat(everything.groups()).anySatisfy(g -> assertThat(g.assumed()).isTrue());
    }

    /** Evenly over 0 to 1, so of forty draws fifteen are expected beyond either end of a quarter around a half. */
    @Test
    void an_assumption_with_a_range_of_its_own_is_drawn_over_all_of_it() throws IOException {
        write("scenario.yaml", "extends: cold-war\n");
        write(
                "draws.csv",
                IntStream.rangeClosed(1, 40)
                        .mapToObj(draw -> draw + ",0.2")
                        .collect(Collectors.joining("\n", "draw,deals.winShare\n", "\n")));
        Map<String, String> ranges = Assumed.stated(company().asItIs());
        assertThat(ranges)
                .containsEntry("conversion.unansweredTouchCounts", "0..1")
                .doesNotContainKey("run.horizon");
        DrawnCompany wide = company().withAssumptions(ranges, 1);
        assertThat(touches(wide).filter(t -> t < 0.375).count()).isBetween(8L, 22L);
        assertThat(touches(wide).filter(t -> t > 0.625).count()).isBetween(8L, 22L);
        assertThat(touches(company().withAssumptions(Map.of(), 1))).allMatch(t -> t >= 0.375 && t <= 0.625);
        assertThat(wide.base(0).company().run())
                .isEqualTo(company().base(0).company().run());
    }

    private static DoubleStream touches(DrawnCompany company) {
        return IntStream.range(0, company.draws())
                .mapToDouble(draw -> company.base(draw).company().conversion().unansweredTouchCounts());
    }

    @Test
    void a_shipped_company_has_no_draws() {
        assertThat(DrawnCompany.file("industry-baseline")).isEmpty();
        assertThat(DrawnCompany.file(file)).isPresent();
    }

    @Test
    void of_a_distribution_every_part_that_was_fitted_needs_its_column() throws IOException {
        write("scenario.yaml", """
                extends: lumpy-revenue
                deals: {gap: {lognormal: {median: 10 days, sigma: 0.5}}}
                sources:
                  deals.gap: "fitted: median 10 ± 1.2 days, sigma 0.5 ± 0.12, n = 35"
                """);
        write("draws.csv", """
                draw,deals.gap.lognormal.median
                1,9 days
                """);
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p)
                        .startsWith("draws.csv:1 deals.gap.lognormal.sigma: there is no column for it")
                        .endsWith("Maybe --set deals.gap.lognormal.sigma=0.5, if it is to be?"));
        write("draws.csv", """
                draw,deals.sizeSpread
                1,1
                """);
        assertThat(problems())
                .anySatisfy(p ->
                        assertThat(p).endsWith("Maybe --set 'deals.gap.lognormal.median=10 days', if it is to be?"));
    }
}
