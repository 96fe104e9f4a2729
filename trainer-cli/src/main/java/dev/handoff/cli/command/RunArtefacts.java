package dev.handoff.cli.command;

import dev.handoff.cli.rerun.DrawnBy;
import dev.handoff.experiment.RunResult;
import dev.handoff.report.Provenance;
import dev.handoff.report.ReportContext;
import dev.handoff.report.chart.RunCharts;
import dev.handoff.report.content.RunReport;
import dev.handoff.report.data.FiguresDigest;
import dev.handoff.report.data.MetricsCsv;
import dev.handoff.report.data.MetricsJson;
import dev.handoff.report.data.ResultsBook;
import dev.handoff.report.data.Stamp;
import dev.handoff.report.data.WeeklyCsv;
import dev.handoff.report.document.Document;
import dev.handoff.report.html.DocumentPage;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything a run writes with {@code --out}, by file name. */
public final class RunArtefacts {
    private RunArtefacts() {}

    public static Map<String, byte[]> of(RunResult result, ReportContext context) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Document document = RunReport.of(result, context);
        files.put(
                "report.html",
                utf8(Stamp.drawnBy(
                        DrawnBy.CURRENT, DocumentPage.render(document, size -> RunCharts.of(result, context, size)))));
        String json = MetricsJson.render(result, context);
        ExperimentArtefacts.addCharts(
                files, RunCharts.of(result, context), Provenance.of(context, result.seed()), FiguresDigest.of(json));
        files.put("metrics.json", utf8(json));
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("metrics", MetricsCsv.render(result, context));
        tables.put("weekly", WeeklyCsv.render(result, context));
        tables.forEach((name, csv) -> files.put(name + ".csv", utf8(csv)));
        files.put("results.xlsx", ResultsBook.render(document, tables));
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
