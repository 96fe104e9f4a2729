package dev.handoff.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.RunResult.Stop;
import dev.handoff.report.Golden;
import dev.handoff.report.Sample;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataFilesTest {

    @Test
    void the_json_of_a_year() {
        Golden.check("metrics.json", MetricsJson.render(Sample.year(), Sample.context()));
    }

    @Test
    void the_csv_of_a_year() {
        Golden.check("metrics.csv", MetricsCsv.render(Sample.year(), Sample.context()));
    }

    @Test
    void the_weekly_csv_of_a_year() {
        Golden.check("weekly.csv", WeeklyCsv.render(Sample.year(), Sample.context()));
    }

    @Test
    void an_infinite_wait_is_null_in_json_and_inf_in_csv() {
        assertThat(metric("speed.to.lead.p90").get("mean").isNull()).isTrue();
        assertThat(MetricsCsv.render(Sample.year(), Sample.context())).contains("speed.to.lead.p90,h,Inf,,,Inf");
    }

    @Test
    void every_metric_reads_back_to_the_last_digit() {
        Sample.year().metrics().stream()
                .filter(m -> Double.isFinite(m.mean()))
                .forEach(m ->
                        assertThat(metric(m.name()).get("mean").doubleValue()).isEqualTo(m.mean()));
    }

    @Test
    void json_numbers_are_the_shortest_also_where_jdk_17_is_not() {
        var result = Sample.with(Sample.queue(), Sample.metric("huge", "leads", 2.0E23, 0));
        assertThat(MetricsJson.render(result, Sample.context())).contains("\"mean\" : 2.0E23");
    }

    @Test
    void the_json_says_why_the_run_ended() {
        JsonNode json = parse(MetricsJson.render(Sample.stopped(Stop.INTERRUPTED), Sample.context()));
        assertThat(json.get("stop").asString()).isEqualTo("interrupted");
        assertThat(json.get("partial").asBoolean()).isTrue();
    }

    @Test
    void a_text_that_looks_like_a_formula_gets_an_apostrophe_and_a_negative_number_does_not() {
        assertThat(Csv.text("=HYPERLINK(\"x\")")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(Csv.text("@sum")).isEqualTo("'@sum");
        assertThat(Csv.text("-2+3")).isEqualTo("'-2+3");
        assertThat(Csv.text("+1")).isEqualTo("'+1");
        assertThat(Csv.text("\t=1")).isEqualTo("'\t=1");
        assertThat(Csv.text("industry-baseline")).isEqualTo("industry-baseline");
        assertThat(Csv.number(-0.5)).isEqualTo("-0.5");
    }

    @Test
    void commas_quotes_and_line_ends_stay_inside_their_cell() {
        assertThat(Csv.quoted("a,b")).isEqualTo("\"a,b\"");
        assertThat(Csv.quoted("say \"hi\"")).isEqualTo("\"say \"\"hi\"\"\"");
        assertThat(Csv.quoted("two\nlines")).isEqualTo("\"two\nlines\"");
        assertThat(Csv.quoted("plain")).isEqualTo("plain");
    }

    private static JsonNode metric(String name) {
        for (JsonNode m :
                parse(MetricsJson.render(Sample.year(), Sample.context())).get("metrics")) {
            if (m.get("name").asString().equals(name)) {
                return m;
            }
        }
        throw new AssertionError("no metric " + name);
    }

    private static JsonNode parse(String json) {
        return JsonMapper.builder().build().readTree(json);
    }
}
