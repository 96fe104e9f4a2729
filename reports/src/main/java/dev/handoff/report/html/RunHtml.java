package dev.handoff.report.html;

import dev.handoff.experiment.RunResult;
import dev.handoff.report.Findings;
import dev.handoff.report.Provenance;
import dev.handoff.report.ReportContext;
import dev.handoff.report.chart.ChartSize;
import dev.handoff.report.chart.RunCharts;
import dev.handoff.report.section.RepSection;
import dev.handoff.report.section.RunSections;
import dev.handoff.report.section.Section;
import java.util.ArrayList;
import java.util.List;

/** {@code report.html}: one file that needs no other, no script and no network. */
public final class RunHtml {
    private final RunResult result;
    private final ReportContext context;
    private final FigureHtml figures;
    private final Provenance from;
    private final Html html = new Html();
    private final PageParts parts;

    private RunHtml(RunResult result, ReportContext context) {
        this.result = result;
        this.context = context;
        this.figures = new FigureHtml(
                RunCharts.of(result, context, ChartSize.PAGE), RunCharts.of(result, context, ChartSize.PHONE));
        this.from = Provenance.of(context, result.seed());
        this.parts = new PageParts(html, figures);
    }

    /** The page. */
    public static String render(RunResult result, ReportContext context) {
        return new RunHtml(result, context).page();
    }

    private String page() {
        PageParts.begin(context.title(), from, html);
        question();
        parts.answer(Findings.headline(result, context));
        parts.howSure(List.of(Findings.basis(result) + " " + Findings.meaning(result)), warnings());
        sections();
        parts.restsOn(context.assumptions());
        PageParts.again("How to get this result again", from, html);
        RepSection.of(result).ifPresent(reps -> parts.folded(reps.title(), () -> SectionHtml.write(reps, html)));
        parts.folded("All metrics", () -> MetricTables.all(result, html));
        return html.toString();
    }

    private void question() {
        html.open("header");
        html.text("p", context.scenarioName(), "class", "kicker");
        html.text("h1", context.question().isBlank() ? context.title() : context.question());
        if (!context.story().isBlank()) {
            html.text("p", context.story());
        }
        html.close();
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        Findings.partial(result).ifPresent(warnings::add);
        warnings.addAll(Findings.warnings(result));
        return warnings;
    }

    private void sections() {
        for (Section section : RunSections.of(result, context)) {
            parts.section(section);
            if (section.id().equals("money")) {
                weekly();
            }
        }
    }

    private void weekly() {
        Findings.weeklyRevenue(result).ifPresent(series -> {
            html.open("section", "id", "weekly-revenue");
            figures.write("weekly-revenue", html);
            Findings.weeklySpread(result).ifPresent(sentence -> html.text("p", sentence));
            parts.folded(
                    "Week by week: the figures",
                    () -> MetricTables.weeks(series, Findings.showsRanges(result.replications()), html));
            html.close();
        });
    }
}
