package dev.handoff.crm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.WeeklySpend;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule by which a row of spending counts or does not, from given rows. */
class SpendRulesTest {
    @TempDir
    private Path dir;

    private SmallExport export;

    @BeforeEach
    void begin() {
        export = new SmallExport(dir)
                .leads(
                        "lead,created,channel",
                        "a,2024-05-06 10:00,web",
                        "b,2024-05-12 10:00,Google Ads",
                        "c,2024-05-20 10:00,web",
                        "d,2024-05-26 10:00,web");
    }

    @Test
    void rows_of_a_channel_and_a_week_add_up_whatever_day_they_name() {
        CrmRead.Done read = export.spend(
                        "channel;week;spend;campaign",
                        "web;2024-05-06;1.000,50 €;a",
                        "web;2024-05-12;200 €;b",
                        "google ads;2024-05-20;300 €;a")
                .mapping("channels: {search: [google ads]}", "decimal: comma")
                .read();
        WeeklySpend spend = read.spend().orElseThrow();
        assertThat(spend.channels()).containsExactly("search", "web");
        assertThat(spend.perWeek()[1]).containsExactly(1200.5, Double.NaN, Double.NaN);
        assertThat(spend.perWeek()[0]).containsExactly(Double.NaN, Double.NaN, 300);
        assertThat(read.report().files().get(1).sentence()).endsWith("(spending, 3 rows): 3 amounts.");
        assertThat(read.report().files().get(1).notes()).contains("amounts are in EUR");
    }

    @Test
    void what_is_left_out_is_counted_by_its_rule_and_listed_by_its_row() {
        CrmRead.Done read = export.spend(
                        "channel,week,spend",
                        "web,2024-05-06,100",
                        "web,2024-05-06,100",
                        "web,,100",
                        "web,2024-05-13,",
                        "web,2024-05-20,-100",
                        "billboard,2024-05-20,100",
                        "web,2024-06-03,100")
                .read();
        assertThat(export.leftOut(1))
                .containsExactly(
                        "1 duplicate row",
                        "1 without a date",
                        "1 without an amount",
                        "1 of a negative amount",
                        "1 of a channel without leads");
        assertThat(read.excluded()).hasSize(6);
        assertThat(read.report().files().get(1).outsideWindow()).isEqualTo(1);
        assertThat(read.spend().orElseThrow().perWeek()[1][0]).isEqualTo(100);
    }

    @Test
    void a_week_without_a_row_between_others_is_unknown_and_told() {
        CrmRead.Done read = export.spend("channel,week,spend", "web,2024-05-06,100", "web,2024-05-20,100")
                .read();
        assertThat(read.report().notes())
                .contains("1 week of a channel has between others no row of spending: what was spent then is taken as"
                        + " unknown, not as nothing");
    }

    @Test
    void a_table_of_nothing_that_counts_says_nothing_and_no_table_neither() {
        assertThat(export.read().spend()).isEmpty();
        assertThat(export.spend("channel,week,spend", "billboard,2024-05-06,100")
                        .read()
                        .spend())
                .isEmpty();
    }

    @Test
    void what_cannot_be_understood_is_refused_by_line() {
        assertThat(export.spend("channel,week,spend", "web,2024-05-06,much").problems())
                .singleElement()
                .asString()
                .contains("spend.csv:2 spend: this is not a number");
        assertThat(export.spend("channel,week,spend", "web,some day,5").problems())
                .singleElement()
                .asString()
                .contains("spend.csv:2 week: ");
        assertThat(export.spend("channel,week,spend", "web,2024-05-06,5 €", "web,2024-05-06,$5")
                        .problems())
                .singleElement()
                .asString()
                .contains("two currencies: EUR, USD");
        assertThat(export.spend("medium,day", "web,2024-05-06").problems())
                .singleElement()
                .asString()
                .contains("no column says how much was spent", "'spend: {spend: NAME}'");
    }
}
