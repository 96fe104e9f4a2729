package dev.handoff.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.cli.rerun.DrawnBy;
import dev.handoff.crm.CrmRead;
import dev.handoff.crm.ExcludedCsv;
import dev.handoff.crm.mapping.MappingText;
import dev.handoff.report.FitContext;
import dev.handoff.report.chart.FitCharts;
import dev.handoff.report.content.FitReport;
import dev.handoff.report.data.FitData;
import dev.handoff.report.data.ResultsBook;
import dev.handoff.report.data.Stamp;
import dev.handoff.report.document.Document;
import dev.handoff.report.html.DocumentPage;
import dev.handoff.scenario.ScenarioSource;
import dev.handoff.scenario.draws.FittedDraws;
import dev.handoff.scenario.fitted.FittedCompany;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files that a fit to an export leaves behind. */
final class CrmFitFiles {
    private CrmFitFiles() {}

    /**
     * Name and bytes of each.
     *
     * @param reference how the scenario names the one it extends
     */
    static Map<String, byte[]> of(CrmRead.Done read, FittedCompany company, FitContext context, String reference) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                ScenarioSource.IN_DIRECTORY, company.text(reference, head(read)).getBytes(UTF_8));
        files.put(FittedDraws.FILE, company.draws().text().getBytes(UTF_8));
        files.put("mapping.yaml", MappingText.of(read.understood()).getBytes(UTF_8));
        files.put("excluded.csv", ExcludedCsv.of(read.excluded()).getBytes(UTF_8));
        Document page = FitReport.page(context);
        String html = DocumentPage.render(page, size -> FitCharts.of(context, size));
        files.put("fit.html", Stamp.drawnBy(DrawnBy.CURRENT, html).getBytes(UTF_8));
        files.put("fit.json", FitData.json(context).getBytes(UTF_8));
        files.put("fit.csv", FitData.csv(context).getBytes(UTF_8));
        files.put("results.xlsx", ResultsBook.render(page, Map.of("fit", FitData.csv(context))));
        return files;
    }

    private static Map<String, String> head(CrmRead.Done read) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("title", "Our company");
        head.put(
                "story",
                "A company fitted to what its CRM recorded from "
                        + read.report().from() + " to " + read.report().to()
                        + ". What the export does not tell is taken from the scenario it extends.");
        head.put("question", "What does our handoff earn, and where do the leads go that nobody called?");
        return head;
    }
}
