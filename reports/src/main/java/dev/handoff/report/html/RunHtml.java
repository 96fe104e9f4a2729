package dev.handoff.report.html;

import dev.handoff.experiment.RunResult;
import dev.handoff.report.Findings;
import dev.handoff.report.Provenance;
import dev.handoff.report.ReportContext;
import dev.handoff.report.chart.ChartSize;
import dev.handoff.report.chart.RunCharts;
import dev.handoff.report.data.Stamp;
import dev.handoff.report.section.RepSection;
import dev.handoff.report.section.RunSections;
import dev.handoff.report.section.Section;
import java.util.List;

/** {@code report.html}: one file that needs no other, no script and no network. */
public final class RunHtml {
    private final RunResult result;
    private final ReportContext context;
    private final FigureHtml figures;
    private final Html html = new Html();

    private RunHtml(RunResult result, ReportContext context) {
        this.result = result;
        this.context = context;
        this.figures = new FigureHtml(
                RunCharts.of(result, context, ChartSize.PAGE), RunCharts.of(result, context, ChartSize.PHONE));
    }

    /** The page. */
    public static String render(RunResult result, ReportContext context) {
        return new RunHtml(result, context).page();
    }

    private String page() {
        html.open("html", "lang", "en");
        head();
        html.open("body").open("main");
        question();
        answer();
        howSure();
        sections();
        assumptions();
        details();
        return html.toString();
    }

    private void head() {
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "generator", "content", context.tool() + " " + context.version());
        html.empty("meta", "name", Stamp.NAME, "content", Stamp.line(Provenance.of(context, result.seed())));
        html.text("title", "Handoff: " + context.title());
        html.raw("<style>\n" + PageStyle.CSS + "</style>").close();
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

    private void answer() {
        html.open("section", "aria-label", "Answer").text("p", Findings.headline(result, context), "class", "answer");
        html.close();
    }

    private void howSure() {
        html.open("section", "aria-label", "How sure is this?").text("h2", "How sure is this?");
        html.text("p", Findings.basis(result) + " " + Findings.meaning(result));
        Findings.partial(result).ifPresent(p -> html.text("p", p, "class", "warning", "role", "note"));
        Findings.warnings(result).forEach(w -> html.text("p", w, "class", "warning", "role", "note"));
        html.close();
    }

    private void sections() {
        for (Section section : RunSections.of(result, context)) {
            html.open("section", "id", section.id());
            if (figures.has(section.id())) {
                figures.write(section.id(), html);
                folded(section.title() + ": the figures", () -> SectionHtml.write(section, html));
            } else {
                html.text("h2", section.title());
                SectionHtml.write(section, html);
            }
            html.close();
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
            folded("Week by week: the figures", () -> MetricTables.weeks(series, html));
            html.close();
        });
    }

    private void assumptions() {
        list("What this rests on", context.assumptions());
    }

    private void list(String heading, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        html.open("section").text("h2", heading).open("ul");
        items.forEach(item -> html.text("li", item));
        html.close().close();
    }

    private void details() {
        html.open("section", "id", "details").text("h2", "How to get this result again");
        html.open("pre").text("code", context.command()).close();
        html.open("dl");
        detail("Scenario", context.scenarioName() + ", hash " + context.scenarioHash());
        detail("Seed", Long.toString(result.seed()));
        detail("Program", context.tool() + " " + context.version());
        html.close();
        RepSection.of(result).ifPresent(reps -> folded(reps.title(), () -> SectionHtml.write(reps, html)));
        folded("All metrics", () -> MetricTables.all(result, html));
        html.close();
    }

    private void detail(String term, String value) {
        html.text("dt", term).text("dd", value);
    }

    private void folded(String summary, Runnable content) {
        html.open("details").text("summary", summary);
        content.run();
        html.close();
    }
}
