package dev.handoff.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.cli.option.ShowOptions;
import dev.handoff.cli.rerun.DrawnBy;
import dev.handoff.report.Provenance;
import dev.handoff.report.chart.ChartPicture;
import dev.handoff.report.chart.ChartSize;
import dev.handoff.report.data.FiguresDigest;
import dev.handoff.report.data.ResultsBook;
import dev.handoff.report.data.Stamp;
import dev.handoff.report.document.Document;
import dev.handoff.report.html.DocumentPage;
import dev.handoff.report.text.TextStyle;
import dev.handoff.scenario.ParameterLabel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Everything an experiment shows or writes.
 *
 * @param name name of the experiment, and of its JSON and CSV files
 * @param document what it tells
 * @param charts its charts for a size
 * @param json its figures as JSON
 * @param csv its figures as CSV
 */
record ExperimentArtefacts(
        String name, Document document, Function<ChartSize, List<ChartPicture>> charts, String json, String csv) {

    /** As printed. */
    String render(ShowOptions show, TextStyle style) {
        return switch (show.format()) {
            case TEXT -> show.text(document, style);
            case JSON -> json;
            case CSV -> csv;
        };
    }

    /** The files of {@code --out} by name. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "report.html",
                Stamp.drawnBy(DrawnBy.CURRENT, DocumentPage.render(document, charts))
                        .getBytes(UTF_8));
        addCharts(files, charts.apply(ChartSize.FILE), document.provenance(), FiguresDigest.of(json));
        files.put(name + ".json", json.getBytes(UTF_8));
        files.put(name + ".csv", csv.getBytes(UTF_8));
        files.put("results.xlsx", ResultsBook.render(document, Map.of(name, csv), ParameterLabel::of));
        return files;
    }

    /** Charts as SVG and PNG that say where they come from. */
    static void addCharts(Map<String, byte[]> files, List<ChartPicture> charts, Provenance from, String figures) {
        for (ChartPicture chart : charts) {
            files.put(
                    chart.name() + ".svg",
                    Stamp.svg(chart.svg(), from, figures, DrawnBy.CURRENT).getBytes(UTF_8));
            files.put(chart.name() + ".png", Stamp.png(chart.png(), from, figures, DrawnBy.CURRENT));
        }
    }
}
