package dev.handoff.report.text;

import dev.handoff.experiment.RunResult;
import dev.handoff.report.Findings;
import dev.handoff.report.ReportContext;
import dev.handoff.report.section.RunSections;

/** The result of {@code handoff run} as text that a sales manager understands at once. */
public final class RunText {
    private RunText() {}

    /**
     * The whole result: the answer in a sentence, warnings, the sections, the weekly chart and the footer.
     *
     * @param result what the run gave
     * @param context what the reader is told beside the figures
     * @param style how to draw
     */
    public static String render(RunResult result, ReportContext context, TextStyle style) {
        Sheet sheet = new Sheet(style);
        sheet.loud(Findings.headline(result, context));
        Findings.partial(result).ifPresent(sheet::warn);
        Findings.warnings(result).forEach(w -> sheet.warn("Warning: " + w));
        RunSections.of(result, context).forEach(section -> SectionText.write(section, sheet));
        QuarrelText.write(result, context.events(), sheet);
        weekly(result, context, sheet);
        footer(result, context, sheet);
        return sheet.toString();
    }

    private static void weekly(RunResult result, ReportContext context, Sheet sheet) {
        Findings.weeklyRevenue(result).ifPresent(series -> {
            sheet.heading("Revenue week by week, in " + series.unit());
            if (!sheet.style().plain()) {
                WeeklyBlocks.write(series, Findings.showsRanges(result.replications()), sheet);
            }
            context.events().forEach(event -> sheet.note(event.sentence() + "."));
        });
        Findings.weekly(result).ifPresent(sheet::say);
    }

    private static void footer(RunResult result, ReportContext context, Sheet sheet) {
        sheet.gap();
        sheet.say(Findings.basis(result));
        Footer.write(result, context, sheet);
    }
}
