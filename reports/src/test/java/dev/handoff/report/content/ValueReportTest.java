package dev.handoff.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.InformationValue;
import dev.handoff.experiment.InformationValue.Chance;
import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.Unsettled;
import dev.handoff.report.Provenance;
import dev.handoff.report.Told;
import dev.handoff.report.ValueContext;
import dev.handoff.report.ValueContext.Study;
import dev.handoff.report.ValueContext.Subject;
import dev.handoff.report.data.ValueData;
import dev.handoff.report.document.Row;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.ValueOfInformation.Worth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said to be worth finding out is above what chance brings. */
class ValueReportTest {

    private static final Worth CLEAR = new Worth(34_000, 8_000, 1_000);
    private static final Worth SECOND = new Worth(20_000, 7_000, 1_000);
    private static final Worth WIDE = new Worth(20_000, 30_000, 1_000);
    private static final Worth CHANCE = new Worth(4_000, 2_000, 1_000);
    private static final Worth EVERYTHING = new Worth(60_000, 9_000, Double.NaN);

    private static InformationValue value(Worth everything, Worth one, Worth two, Worth group) {
        return new InformationValue(
                1,
                200,
                2,
                0.95,
                26,
                52,
                RunResult.Stop.FIXED,
                "contribution.expected",
                "EUR",
                List.of(new Chance("a", 1_000_000, 0, 0, 0.2), new Chance("b", 1_200_000, 200_000, 50_000, 0.8)),
                List.of(List.of(new Unsettled("queue.length", Interval.around(12, 1, 0.99), 300)), List.of()),
                1,
                everything,
                List.of(one, two, group),
                5_000,
                List.of(new Worth(21_000, 6_000, Double.NaN)));
    }

    private static ValueContext context() {
        return new ValueContext(
                new Provenance("handoff", "1.0", List.of(new Provenance.Tested("firm", "abc")), 1, "handoff"),
                List.of("Today", "Tomorrow"),
                "2 values that were named.",
                List.of(
                        new Subject("channels.webinar.pickUp", "channel webinar: attempts answered", "0.2 to 0.4", 1),
                        new Subject("deals.winShare", "deals: share won", "0.1 to 0.3", 1),
                        new Subject("deal size", "deal size", "", 3)),
                List.of(new Study(0, 300)),
                false,
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Told told(Worth everything, Worth one, Worth two, Worth group) {
        return new Told(ValueReport.of(value(everything, one, two, group), context()));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    private static Stream<Row> rows(Told told, String section) {
        return told.sections().stream().filter(s -> s.id().equals(section)).flatMap(s -> s.rows().stream());
    }

    @Test
    void a_policy_that_has_not_settled_is_told() {
        assertThat(told(EVERYTHING, CLEAR, CHANCE, CHANCE).warnings())
                .singleElement()
                .asString()
                .startsWith("Not settled under \"Today\": the queue still grows by 12 leads a week");
    }

    @Test
    void what_is_worth_most_comes_first_and_of_the_others_no_more_is_said_than_is_known() {
        assertThat(plain(told(EVERYTHING, CLEAR, CHANCE, CHANCE).answer()))
                .isEqualTo("Knowing \"channel webinar: attempts answered\" would be worth 34 k EUR ± 8 k a year; of the"
                        + " others nothing can be told that would change the choice.");
        assertThat(plain(told(EVERYTHING, SECOND, CLEAR, CHANCE).answer()))
                .startsWith(
                        "Knowing \"deals: share won\" would be worth 34 k EUR ± 8 k a year, \"channel webinar: attempts"
                                + " answered\" 20 k EUR ± 7 k;");
    }

    @Test
    void what_it_is_worth_to_know_is_never_below_nought_and_neither_is_its_interval() {
        Told told = told(EVERYTHING, WIDE, CHANCE, CHANCE);
        assertThat(rows(told, "value").map(row -> plain(row.cells().get(0))))
                .containsExactly("20 k EUR (0 to 50 k)", "4,000 EUR ± 2,000");
    }

    @Test
    void shares_are_told_alike_in_the_sentence_and_in_the_table() {
        Told told = told(EVERYTHING, CLEAR, CHANCE, CHANCE);
        assertThat(rows(told, "policies").map(row -> plain(row.cells().get(2)))).containsExactly("20 %", "80 %");
    }

    @Test
    void what_its_own_interval_swallows_is_not_told() {
        assertThat(plain(told(EVERYTHING, WIDE, CHANCE, CHANCE).answer()))
                .isEqualTo("There is something worth knowing, but what cannot be told from 200 draws.");
        assertThat(told(CHANCE, WIDE, CHANCE, CHANCE).answer()).startsWith("There is something");
        assertThat(told(new Worth(1, 2, Double.NaN), WIDE, CHANCE, CHANCE).answer())
                .startsWith("Nothing of what was drawn is worth finding out, as far as can be told");
    }

    @Test
    void a_group_may_be_worth_what_none_of_its_values_is() {
        assertThat(plain(told(EVERYTHING, CHANCE, CHANCE, CLEAR).answer()))
                .startsWith(
                        "No single value is worth finding out, as far as can be told; all of \"deal size\" together");
    }

    @Test
    void the_choice_what_everything_is_worth_and_the_study_are_said_at_once() {
        assertThat(told(EVERYTHING, CLEAR, CHANCE, CHANCE).further().stream().map(ValueReportTest::plain))
                .containsExactly(
                        "\"Tomorrow\" has the most contribution on average of all draws: +200 k EUR ± 50 k a year beside"
                                + " \"Today\". It is the best in 80 % of the draws.",
                        "Knowing everything that was drawn would be worth about 60 k EUR ± 9 k a year, and a study of it at"
                                + " most about 69 k EUR.",
                        "Tracking 300 leads for \"channel webinar: attempts answered\" would be worth 21 k EUR ± 6 k a year,"
                                + " of the 34 k that knowing it for certain would be worth.");
        assertThat(told(EVERYTHING, CHANCE, CLEAR, CHANCE).further().get(2))
                .endsWith("is worth nothing that can be told, for knowing it is not.");
    }

    @Test
    void data_have_a_row_for_everything_each_value_group_and_study() {
        InformationValue value = value(EVERYTHING, CLEAR, CHANCE, CLEAR);
        assertThat(ValueData.csv(value, context()).lines())
                .hasSize(6)
                .anyMatch(l -> l.contains(",everything,,everything,,,,60000.0,9000.0,,yes,"))
                .anyMatch(l -> l.contains(",group,deal size,deal size,,3,,34000.0,"))
                .anyMatch(l -> l.contains(",study,channels.webinar.pickUp,") && l.contains(",1,300,21000.0,"));
        assertThat(ValueData.json(value, context())).contains("\"told\" : true", "\"leads\" : 300");
    }
}
