package dev.handoff.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What players type is read as they mean it, or refused. */
class AnswersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120000|120000",
                "120,000|120000",
                "120 k|120000",
                "120k EUR|120000",
                "€120k|120000",
                "-€5k|-5000",
                "0.12M|120000",
                "eur 7|7",
                "\u221234.6\u00A0k EUR|-34600",
                "1,5M|1500000",
                "120 000|120000",
                "120'000|120000",
                "\uFF11\uFF12\uFF10k|120000",
                "1.234.567|1234567"
            })
    void an_amount_may_be_written_as_screens_write_it(String typed, double amount) {
        assertThat(Answers.amount(typed, "EUR")).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k", "120k USD", "$5", "1e9", "a lot", "12 34k x"})
    void what_is_no_amount_in_the_companys_money_is_refused(String typed) {
        assertThatThrownBy(() -> Answers.amount(typed, "EUR"))
                .isInstanceOf(Misread.class)
                .hasMessage("'" + typed + "' is no amount in EUR such as 120k.");
    }

    @Test
    void an_amount_with_two_readings_is_asked_about() {
        assertThatThrownBy(() -> Answers.amount("1.500", "EUR"))
                .hasMessage("'1.500' can be read in two ways. Maybe 1500, or 1.5?");
    }

    @Test
    void a_dollar_is_a_dollar_and_a_real_a_real() {
        assertThat(Answers.amount("$1.5k", "USD")).isEqualTo(1500);
        assertThat(Answers.amount("R$ 1,5k", "R$")).isEqualTo(1500);
    }

    @ParameterizedTest
    @CsvSource({
        "40, 0.4",
        "40%, 0.4",
        "40 %, 0.4",
        "12.5 %, 0.125",
        "'12,5', 0.125",
        "\uFF14\uFF10\uFF05, 0.4",
        "0, 0",
        "100, 1"
    })
    void a_share_may_carry_its_sign(String typed, double share) {
        assertThat(Answers.percent(typed)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5 30|12,5;30",
                "12,5; 30|12,5;30",
                "12, 30|12;30",
                "12,30|12;30",
                "12 %,30 %|12;30",
                "12% 30%|12;30",
                "12 , 30|12;30",
                "7|7"
            })
    void a_comma_in_a_sketch_is_decimal_where_the_numbers_are_apart_without_it(String typed, String numbers) {
        assertThat(String.join(";", Ask.Numbers.apart(typed, 2))).isEqualTo(numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "101", "100.5", "-3", "4 0%%", "forty"})
    void what_is_no_share_is_refused(String typed) {
        assertThatThrownBy(() -> Answers.percent(typed)).isInstanceOf(Misread.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2.", "2)", "\uFF12", "\u0662"})
    void the_number_of_a_line_may_be_typed_with_its_dot(String typed) {
        assertThat(Answers.item(typed, List.of("a", "b"))).isEqualTo("b");
    }
}
