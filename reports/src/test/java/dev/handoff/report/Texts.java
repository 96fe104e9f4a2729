package dev.handoff.report;

import dev.handoff.experiment.RunResult;
import dev.handoff.report.content.RunReport;
import dev.handoff.report.text.DocumentText;
import dev.handoff.report.text.TextStyle;

/** Runs as text with all details. */
public final class Texts {
    private Texts() {}

    /** The whole report of a run. */
    public static String run(RunResult result, ReportContext context, TextStyle style) {
        return DocumentText.renderDetails(RunReport.of(result, context), style);
    }
}
