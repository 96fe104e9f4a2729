package dev.handoff.calibration.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.oracle.OracleTable;
import dev.handoff.statistics.Moments;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Estimates from two public tables, against values computed outside, where the tables are there. */
class PublicDataTest {

    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.ROOT);

    private final OracleTable expected = OracleTable.of("validation/calibrate/public-data-expected.csv");

    @Test
    void deals_of_a_hardware_seller_lost_sooner_than_won() {
        OracleTable table = OracleTable.of("data/crm/sales_pipeline.csv");
        LocalDate asOf = LocalDate.of(2017, 12, 31);
        List<Integer> rows = IntStream.range(0, table.size())
                .filter(i -> !table.text(i, "engage_date").isEmpty())
                .boxed()
                .toList();
        double[] days = new double[rows.size()];
        boolean[] closed = new boolean[days.length];
        boolean[] won = new boolean[days.length];
        for (int i = 0; i < days.length; i++) {
            String stage = table.text(rows.get(i), "deal_stage");
            won[i] = stage.equals("Won");
            closed[i] = won[i] || stage.equals("Lost");
            LocalDate from = LocalDate.parse(table.text(rows.get(i), "engage_date"), AMERICAN);
            LocalDate to = closed[i] ? LocalDate.parse(table.text(rows.get(i), "close_date"), AMERICAN) : asOf;
            // a closed deal ended at some time of its last day, an open one was still open at the end of it
            days[i] = ChronoUnit.DAYS.between(from, to) + (closed[i] ? 0.5 : 1);
        }
        DealCycles cycles = DealCycles.of(days, closed, won);
        expect("maven", "wins/closed", cycles.winsOfClosed());
        expect(
                "maven",
                "cycle median (days, dates only: + 1/2)",
                cycles.common().median());
        expect("maven", "cycle sigma", cycles.common().sigma());
        expect("maven", "likelihood ratio, separate cycles (chi2 2)", cycles.likelihoodRatio());
        assertThat(cycles.unequal()).isTrue();
        LogNormalFit size = LogNormalFit.of(IntStream.range(0, days.length)
                .filter(i -> won[i])
                .mapToDouble(i -> table.number(rows.get(i), "close_value"))
                .toArray());
        expect("maven", "median size", size.median());
        expect("maven", "sigma", size.sigma());
    }

    @Test
    void leads_of_a_marketplace_vary_by_the_day_and_by_the_week() {
        OracleTable table = OracleTable.of("data/olist/olist_marketing_qualified_leads_dataset.csv");
        LocalDate from = LocalDate.of(2018, 1, 1);
        int weeks = 21;
        int[] days = new int[7 * weeks];
        for (int i = 0; i < table.size(); i++) {
            long day = ChronoUnit.DAYS.between(from, LocalDate.parse(table.text(i, "first_contact_date")));
            if (day >= 0 && day < days.length) {
                days[(int) day]++;
            }
        }
        String which = "olist 2018-01-01 to 2018-05-27, all origins";
        DailyCounts counts = DailyCounts.withLevels(new int[][] {days});
        double inverse = counts.dispersion().inverseShape();
        expect(which, "leads/week", counts.perWeek(0));
        expect(which, "1/r", inverse);
        expect(which, "weekly sd Poisson", counts.standardErrorPerWeek(0, 0) * Math.sqrt(weeks));
        expect(
                which,
                "weekly sd if days were independent (NB)",
                counts.standardErrorPerWeek(0, inverse) * Math.sqrt(weeks));
        double[] totals = IntStream.range(0, weeks)
                .mapToDouble(w -> Arrays.stream(days, 7 * w, 7 * w + 7).sum())
                .toArray();
        expect(which, "weekly sd observed", Moments.of(totals).sd());
    }

    @Test
    void conversion_of_small_origins_is_drawn_to_the_common_one() {
        OracleTable table = OracleTable.of("data/olist/olist_marketing_qualified_leads_dataset.csv");
        OracleTable deals = OracleTable.of("data/olist/olist_closed_deals_dataset.csv");
        Set<String> won = new HashSet<>();
        for (int i = 0; i < deals.size(); i++) {
            won.add(deals.text(i, "mql_id"));
        }
        Map<String, double[]> byOrigin = new TreeMap<>();
        for (int i = 0; i < table.size(); i++) {
            if (table.text(i, "first_contact_date").compareTo("2017-12-01") >= 0) {
                String origin = table.text(i, "origin").replace('_', ' ');
                double[] counts = byOrigin.computeIfAbsent(origin.isEmpty() ? "unknown" : origin, o -> new double[2]);
                counts[0] += won.contains(table.text(i, "mql_id")) ? 1 : 0;
                counts[1]++;
            }
        }
        List<String> origins = new ArrayList<>(byOrigin.keySet());
        ShrunkShares shares = ShrunkShares.of(
                byOrigin.values().stream().mapToDouble(c -> c[0]).toArray(),
                byOrigin.values().stream().mapToDouble(c -> c[1]).toArray());
        String which = "olist from 2017-12-01";
        expect(which, "pooled conversion", shares.pooled());
        expect(which, "Q", shares.q());
        expect(which, "between-origin variance", shares.between());
        for (int c = 0; c < origins.size(); c++) {
            expect(which, "shrunk conversion " + origins.get(c), shares.shares()[c]);
        }
    }

    /** Six digits are stated. */
    private void expect(String data, String metric, double actual) {
        String of = data.startsWith("olist") ? "olist" : data;
        for (int i = 0; i < expected.size(); i++) {
            String stated = expected.text(i, "data");
            if ((stated.equals(data) || stated.equals(of))
                    && expected.text(i, "metric").equals(metric)) {
                double value = expected.number(i, "expected");
                assertThat(actual).as(metric).isCloseTo(value, within(1e-5 * Math.abs(value)));
                return;
            }
        }
        throw new AssertionError("no line " + data + " " + metric);
    }
}
