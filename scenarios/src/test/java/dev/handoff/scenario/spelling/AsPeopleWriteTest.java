package dev.handoff.scenario.spelling;

import static dev.handoff.scenario.Fixtures.SMALL;
import static dev.handoff.scenario.Fixtures.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.handoff.company.YesNo;
import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.yaml.Located;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values as people write them are read, or the reader is asked; a hint never means something else than what was typed. */
class AsPeopleWriteTest {
    @TempDir
    Path directory;

    private static String hint(Spelling<?> spelling, String text) {
        Misspelt refused = catchThrowableOfType(Misspelt.class, () -> spelling.read(scalar(text)));
        return refused.problem(scalar(text), "").hint();
    }

    private static Located.Scalar scalar(String text) {
        return new Located.Scalar(new FilePlace("", 0, 0), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,6 | 0.6",
                "12,5 % | 0.125",
                "1.234.567 | 1234567",
                "1,234,567.5 | 1234567.5",
                "1.234,5 | 1234.5",
                "1 500 | 1500",
                "1'500 | 1500",
                "1\u202F500,25 | 1500.25",
                "\uFF11\uFF12 | 12",
                "\u0661\u0662 | 12",
                "\u22123 | -3",
                "80\u00A0% | 0.8",
                "80\uFF05 | 0.8",
                "1,50,000 | 150000",
                "1.2340 | 1.234",
                "0.250 | 0.25",
                ",5 | 0.5"
            })
    void figures_are_read_in_every_way_that_has_one_meaning(String text, double value) {
        assertThat(new NumberSpelling().read(scalar(text))).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234 | 1234 or 1.2340",
                "1.500 | 1500 or 1.5",
                "1,500 | 1500 or 1.5",
                "150,000 % | 150000 % or 150 %",
                "-2,250 | -2250 or -2.25"
            })
    void a_figure_with_two_meanings_is_asked_about(String text, String meant) {
        assertThat(hint(new NumberSpelling(), text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50k | 50000",
                "1.2M | 1200000",
                "12 percent | 0.12",
                "1/4 | 0.25",
                "5 reps | 5",
                "5 h | 5",
                "50 dozen | ''",
                "5m | ''",
                "twelve | ''",
                "5-6 | ''"
            })
    void what_is_no_number_has_a_hint_only_when_it_means_one(String text, String meant) {
        assertThat(hint(new NumberSpelling(), text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4\u00A0h",
                "4\u202Fh",
                "4\u2009h",
                "4\u3000h",
                "\uFEFF4 h",
                "4 hrs.",
                "\uFF14 \uFF48",
                "240 min",
                "4,0 h"
            })
    void every_blank_is_a_blank(String text) {
        assertThat(new DurationSpelling().read(scalar(text))).hasHours(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1:30 | 1 h 30 min",
                "1:30:15 | 1 h 30 min 15 s",
                "1h30 | 1 h 30 min",
                "4 Stunden | 4 h",
                "3 Tage | 3 days",
                "2 semaines | 2 weeks",
                "30 minutos | 30 min",
                "2 Tage und 3 Std | 2 days 3 h",
                "2 days and 3 hors | 2 days 3 h",
                "1 month | 4 weeks",
                "2 years | 104 weeks",
                "6 mons | 26 weeks",
                "0.1 months | ''",
                "1 fortnight | 2 weeks",
                "week 8 | 8 weeks",
                "4 mn | ''",
                "1 day and 2 | ''",
                "soon | ''",
                "52 | ''",
                "0 | 0 s",
                "-4 h | ''",
                "4 lunches | ''",
                "1,500 h | 1500 h or 1.5 h",
                "4 working days | ''"
            })
    void a_duration_is_hinted_at_as_a_whole_or_not_at_all(String text, String meant) {
        assertThat(hint(new DurationSpelling(), text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 Arbeitstage | 3 working days",
                "4 work hours | 4 working hours",
                "2 working weeks | 10 working days",
                "1 working week | 5 working days",
                "4 working hors | 4 working hours",
                "2 working months | ''",
                "4 | ''"
            })
    void a_limit_keeps_its_clock_in_the_hint(String text, String meant) {
        assertThat(hint(new Limits(), text)
                        .replace("working h", "working hours")
                        .replace("hoursours", "hours"))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-25",
                "25.12.2026",
                "25. 12. 2026",
                "25/12/2026",
                "12/25/2026",
                "2026/12/25",
                "2026.12.25",
                "2026年12月25日"
            })
    void a_day_is_read_when_it_can_be_only_one(String text) {
        assertThat(new Days().read(scalar(text))).isEqualTo("2026-12-25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5/12/2026 | 2026-12-05 or 2026-05-12",
                "25.12.26 | 2026-12-25",
                "25 Dec 2026 | 2026-12-25",
                "December 25, 2026 | 2026-12-25",
                "31.2.2026 | ''",
                "25 marraskuu 2026 | ''",
                "25 Sept 2026 | 2026-09-25",
                "2026-02-30 | ''",
                "Christmas | ''"
            })
    void another_day_is_asked_about(String text, String meant) {
        assertThat(hint(new Days(), text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"on, YES", "true, YES", "TRUE, YES", "y, YES", "off, NO", "False, NO", "n, NO"})
    void yes_and_no_are_what_other_files_call_them(String text, YesNo value) {
        assertThat(EnumSpelling.of(YesNo.class).read(scalar(text))).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ja | yes", "nein | no", "oui | yes", "1 | yes", "yess | yes", "of | ''", "un | ''", "maybe | ''"})
    void yes_is_never_hinted_at_for_no(String text, String meant) {
        assertThat(hint(EnumSpelling.of(YesNo.class), text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon-Fri 9am-5pm | Mon-Fri 09:00-17:00",
                "Mo-Fr 8-16 | Mon-Fri 08:00-16:00",
                "Monday to Friday 9:00 to 17:30 | Mon-Fri 09:00-17:30",
                "Sat 10-14 | Sat 10:00-14:00",
                "9-17 | ''",
                "whenever | ''",
                "Mon-Fri 9-25 | ''"
            })
    void a_shift_is_hinted_at_when_days_and_times_can_be_told(String text, String meant) {
        assertThat(hint(new Shifts(), text)).isEqualTo(meant);
    }

    @Test
    void a_decimal_comma_between_braces_is_told_as_what_it_is() {
        assertThat(problems(
                        directory, SMALL.replace("\n    inquiriesPerWeek: 10", " {inquiriesPerWeek: 10, fit: 0,6}")))
                .singleElement()
                .asString()
                .contains("between braces a comma ends the value 0")
                .endsWith("Maybe 0.6?");
    }

    @Test
    void a_horizon_without_unit_was_meant_in_weeks() {
        assertThat(problems(directory, SMALL + "run: {horizon: 52}\n"))
                .singleElement()
                .asString()
                .endsWith("a duration needs its unit (weeks, days, h, min or s), unlike '52'. Maybe 52 weeks?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"€45", "45 €", "45 EUR", "EUR 45", "45,00 eur", "45", "45,- €", "€ 45.\u2013", "45,-- EUR"})
    void money_may_have_its_currency_beside_it(String text) {
        assertThat(problems(directory, SMALL + "deals: {medianSize: \"" + text + "\"}\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$45", "45 zł", "45 kr", "Fr. 45", "45 Kč", "45 CHF", "₹45", "45 円"})
    void money_in_another_currency_is_refused_without_a_hint(String text) {
        assertThat(problems(directory, SMALL + "deals: {medianSize: \"" + text + "\"}\n"))
                .singleElement()
                .asString()
                .endsWith("'" + text + "' is not in EUR, the currency of this scenario");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R$", "€", "kr", "zł", "CHF", "USDT", "Fr.", "円"})
    void a_currency_is_a_sign_or_a_code(String currency) {
        assertThat(problems(directory, SMALL + "money: {currency: '" + currency + "'}\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"share", "leads", "h", "Deutsche Mark", "%", "123456789"})
    void a_currency_is_not_called_like_another_unit(String currency) {
        assertThat(problems(directory, SMALL + "money: {currency: '" + currency + "'}\n"))
                .singleElement()
                .asString()
                .contains("is not the sign or code of a currency");
    }

    /** A length of time in the words of some language, and what it means. */
    record Length(String text, double millis) {}

    @Provide
    Arbitrary<Length> lengths() {
        Arbitrary<String> units = Arbitraries.of(
                "w",
                "weeks",
                "Wochen",
                "semanas",
                "d",
                "days",
                "Tage",
                "jours",
                "giorni",
                "h",
                "hours",
                "hrs.",
                "Std.",
                "Stunden",
                "heures",
                "ore",
                "min",
                "Minuten",
                "minutos",
                "s",
                "Sekunden",
                "secondi",
                "houres",
                "minuts",
                "wekes",
                "foo",
                "moths",
                "ways");
        Arbitrary<String> blanks = Arbitraries.of(" ", "", "\u00A0", "\u202F", "\u2003", "  ");
        Arbitrary<String> amounts = Arbitraries.integers().between(1, 99).map(Object::toString);
        Arbitrary<String> fractions = Arbitraries.of("", ".5", ",5", ",25");
        return Combinators.combine(amounts, fractions, blanks, units)
                .as((amount, fraction, blank, unit) -> new Length(
                        amount + fraction + blank + unit,
                        Double.parseDouble(amount + fraction.replace(',', '.')) * millisOf(unit)));
    }

    private static double millisOf(String unit) {
        return switch (unit.substring(0, 1).toLowerCase(java.util.Locale.ROOT)) {
            case "w" -> unit.equals("ways") ? Double.NaN : 7 * 86_400_000.0;
            case "d", "t", "j", "g" -> 86_400_000.0;
            case "h", "o" -> 3_600_000.0;
            case "m" -> unit.equals("moths") ? Double.NaN : 60_000.0;
            case "s" ->
                unit.startsWith("sem")
                        ? 7 * 86_400_000.0
                        : unit.startsWith("St") || unit.startsWith("st") ? 3_600_000.0 : 1000.0;
            default -> Double.NaN;
        };
    }

    @Property
    void what_is_read_or_hinted_at_lasts_as_long_as_what_was_typed(@ForAll("lengths") Length length) {
        double meant;
        try {
            meant = new DurationSpelling().read(scalar(length.text())).toMillis();
        } catch (Misspelt refused) {
            String hint = refused.problem(scalar(length.text()), "").hint();
            if (hint.isEmpty()) {
                return;
            }
            meant = new DurationSpelling().parse(hint).toMillis();
        }
        assertThat(meant).isEqualTo(length.millis());
    }

    /** Numbers in the ways of writing of several countries. */
    @Property
    void a_number_is_read_as_it_was_meant_or_both_readings_are_offered(
            @ForAll long any, @ForAll("separators") List<String> signs) {
        long cents = Math.floorMod(any, 1_000_000_000L);
        String whole = String.format(java.util.Locale.ROOT, "%,d", cents / 100).replace(",", signs.get(0));
        String text = cents % 100 == 0 ? whole : whole + signs.get(1) + String.format("%02d", cents % 100);
        double meant = cents / 100.0;
        try {
            assertThat(new NumberSpelling().read(scalar(text))).isEqualTo(meant);
        } catch (Misspelt refused) {
            String hint = refused.problem(scalar(text), "").hint();
            assertThat(hint.split(" or ")).contains(NumberSpelling.spell(meant));
        }
    }

    @Provide
    Arbitrary<List<String>> separators() {
        return Arbitraries.of(
                List.of(",", "."),
                List.of(".", ","),
                List.of(" ", ","),
                List.of("\u202F", ","),
                List.of("'", "."),
                List.of("\u2019", "."),
                List.of("", "."),
                List.of("", ","),
                List.of("_", "."));
    }
}
