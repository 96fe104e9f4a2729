package dev.handoff.crm.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.crm.told.Problems;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts and durations as CRMs spell them. */
class AmountsTest {
    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5 | 1234.5",
                "1,234.50 | 1234.5",
                "1.234,50 | 1234.5",
                "1'234.50 | 1234.5",
                "1 234,50 | 1234.5",
                "1,234,567 | 1234567",
                "1.234.567 | 1234567",
                "12,5 | 12.5",
                "0.847 | 0.847",
                "-0.847 | -0.847",
                "EUR 32,733.09 | 32733.09",
                "31.374,23 € | 31374.23",
                "$1,200 | 1200",
                "(1,200.00) | -1200",
                "1200 | 1200",
                "0 | 0",
            })
    void an_amount_is_understood_however_it_is_spelled(String text, double expected) {
        assertThat(column(text).amount(0)).isEqualTo(expected);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void one_number_decides_the_sign_of_fractions_for_the_whole_column() {
        assertThat(column("1.234", "2,5").amount(0)).isEqualTo(1234);
        assertThat(column("1,234", "2.5").amount(0)).isEqualTo(1234);
        assertThat(column("1.234", "-0.5").amount(0)).isEqualTo(1.234);
    }

    private Amounts scores(String... written) {
        Amounts scores = new Amounts("f.csv", "Score", problems, true);
        for (String text : written) {
            scores.add(text, 2);
        }
        scores.decide(Optional.empty());
        return scores;
    }

    @Test
    void scores_with_three_digits_behind_every_sign_are_fractions_unless_some_have_no_sign() {
        assertThat(scores("2.053", "1.107", "").amount(0)).isEqualTo(2.053);
        assertThat(scores("2,053", "-1,107").amount(1)).isEqualTo(-1.107);
        assertThat(scores("1,250", "850").amount(0)).isEqualTo(1250);
        assertThat(scores("1,250,000").amount(0)).isEqualTo(1_250_000);
    }

    @Test
    void three_digits_behind_every_sign_are_thousands_and_that_is_told() {
        Amounts column = new Amounts("f.csv", "Value", problems);
        column.add("1.234", 2);
        assertThat(column.decide(Optional.empty()))
                .hasValueSatisfying(note -> assertThat(note).contains("taken for thousands", "decimal: point"));
        assertThat(column.amount(0)).isEqualTo(1234);
        Amounts said = new Amounts("f.csv", "Value", problems);
        said.add("1.234", 2);
        assertThat(said.decide(Optional.of(Decimal.POINT))).isEmpty();
        assertThat(said.amount(0)).isEqualTo(1.234);
    }

    @Test
    void a_column_that_contradicts_itself_or_has_two_currencies_is_refused() {
        column("1.5", "2,5");
        assertThat(problems.toList())
                .singleElement()
                .hasToString(
                        "f.csv:2 Value: line 3 has a decimal comma and line 2 a decimal point. Maybe 'decimal: comma' in the mapping?");
        column("EUR 5", "€ 6");
        column("EUR 5", "USD 6");
        assertThat(problems.toList())
                .last()
                .satisfies(p -> assertThat(p.message()).isEqualTo("two currencies: EUR, USD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a lot", "12 apples", "EUR", "1-2", "€€5"})
    void what_is_no_number_is_refused(String text) {
        column(text);
        assertThat(problems.toList()).hasSize(1);
    }

    @Test
    void a_duration_is_a_clock_or_a_number_in_some_unit() {
        assertThat(CallDurations.seconds("00:06:24", 1)).hasValue(384);
        assertThat(CallDurations.seconds("06:24", 1)).hasValue(384);
        assertThat(CallDurations.seconds("39", 1)).hasValue(39);
        assertThat(CallDurations.seconds("0,65", 60)).hasValue(39);
        assertThat(CallDurations.seconds("39000", 0.001)).hasValue(39);
        assertThat(CallDurations.seconds("", 1)).hasValue(-1);
        assertThat(CallDurations.seconds(null, 1)).hasValue(-1);
        assertThat(CallDurations.seconds("soon", 1)).isEmpty();
        assertThat(CallDurations.seconds("-3", 1)).isEmpty();
        assertThat(CallDurations.seconds("NaN", 1)).isEmpty();
        assertThat(CallDurations.seconds("1:2:3:4", 1)).isEmpty();
    }

    private Amounts column(String... texts) {
        Amounts column = new Amounts("f.csv", "Value", problems);
        for (int i = 0; i < texts.length; i++) {
            column.add(texts[i], i + 2);
        }
        column.decide(Optional.empty());
        return column;
    }
}
