package dev.handoff.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.crm.told.FileReport;
import dev.handoff.crm.told.Rule;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two public tables, read as they are published, against counts made outside the project. */
class PublicTablesTest {
    private static final Path DATA = Path.of("/work/shared/data");

    @Test
    void the_pipeline_of_maven_says_how_many_deals_were_won_lost_open_and_never_begun() {
        Path file = DATA.resolve("crm/sales_pipeline.csv");
        assumeThat(file).as("the public table of Maven").exists();
        CrmRead.Done read = SevenExportsTest.done(
                new CrmFiles(List.of(), List.of(), List.of(file), Optional.empty()), ReadOptions.defaults());
        FileReport report = read.report().files().get(0);
        CrmTables tables = read.tables();
        assertThat(report.rows()).isEqualTo(8800);
        assertThat(report.leftOutBy(Rule.NEVER_OPENED)).isEqualTo(500);
        assertThat(Instant.ofEpochSecond(tables.asOf())).isEqualTo(Instant.parse("2017-12-31T00:00:00Z"));
        assertThat(count(tables.deals().outcome(), 1)).isEqualTo(4238);
        assertThat(count(tables.deals().outcome(), 0)).isEqualTo(2473);
        assertThat(count(tables.deals().outcome(), -1)).isEqualTo(1589);
        assertThat(tables.datesOnly()).containsExactlyInAnyOrder(CrmColumn.DEAL_OPENED, CrmColumn.DEAL_CLOSED);
        double[] logs = IntStream.range(0, tables.deals().size())
                .filter(i -> tables.deals().outcome()[i] == 1)
                .mapToDouble(i -> Math.log(tables.deals().amount()[i]))
                .toArray();
        assertThat(Math.exp(Arrays.stream(logs).average().orElseThrow())).isCloseTo(996.87, offset(0.005));
    }

    @Test
    void the_leads_of_olist_have_days_without_times_and_ten_channels() {
        Path leads = DATA.resolve("olist/olist_marketing_qualified_leads_dataset.csv");
        assumeThat(leads).as("the public tables of Olist").exists();
        CrmFiles files = CrmFiles.ofLeads(leads).withDeals(DATA.resolve("olist/olist_closed_deals_dataset.csv"));
        CrmTables weeks = tables(files, "2018-01-01", "2018-05-27");
        assertThat(weeks.leads().size() / 21.0).isCloseTo(278.476, offset(0.001));
        assertThat(weeks.datesOnly()).contains(CrmColumn.LEAD_CREATED);
        assertThat(weeks.knows(CrmColumn.DEAL_OPENED)).isFalse();

        CrmTables all = tables(files, "2017-06-12", "2018-06-03");
        assertThat(all.leads().size()).isEqualTo(8000);
        assertThat(all.deals().size()).isEqualTo(842);
        long from = Instant.parse("2017-12-01T00:00:00Z").getEpochSecond();
        assertThat(share(all, from, "")).isCloseTo(0.127783, offset(1e-6));
        assertThat(share(all, from, "unknown")).isCloseTo(170.0 / 838, offset(1e-9));
        assertThat(all.channels()).contains("not recorded").hasSize(11);
    }

    private static CrmTables tables(CrmFiles files, String from, String to) {
        ReadOptions options = ReadOptions.defaults().withWindow(LocalDate.parse(from), LocalDate.parse(to));
        return SevenExportsTest.done(files, options).tables();
    }

    /** The share of leads since then that became a deal; of one channel, or of all. */
    private static double share(CrmTables tables, long from, String channel) {
        int[] rows = IntStream.range(0, tables.leads().size())
                .filter(i -> tables.leads().created()[i] >= from)
                .filter(i -> channel.isEmpty()
                        || tables.channels().get(tables.leads().channel()[i]).equals(channel))
                .toArray();
        long won = Arrays.stream(tables.deals().lead())
                .filter(l -> Arrays.binarySearch(rows, l) >= 0)
                .count();
        return won / (double) rows.length;
    }

    private static long count(byte[] outcomes, int outcome) {
        return IntStream.range(0, outcomes.length)
                .filter(i -> outcomes[i] == outcome)
                .count();
    }
}
