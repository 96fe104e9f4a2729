package dev.handoff.report.text;

import dev.handoff.experiment.Attribution;
import dev.handoff.report.AttributionWords;
import dev.handoff.report.ReportContext;

/** The result of {@code handoff attribution} as text. */
public final class AttributionText {
    private AttributionText() {}

    /** The answer, the table, how sure it is and how to get it again. */
    public static String render(Attribution attribution, ReportContext context, TextStyle style) {
        Sheet sheet = new Sheet(style);
        sheet.loud(AttributionWords.headline(attribution, context));
        AttributionWords.partial(attribution).ifPresent(sheet::warn);
        AttributionWords.tables(attribution, context).forEach(section -> SectionText.write(section, sheet));
        sheet.gap();
        sheet.say(AttributionWords.basis(attribution));
        sheet.note("Scenario " + context.scenarioName() + ", hash " + context.scenarioHash() + ", seed "
                + attribution.seed() + ", " + context.tool() + " " + context.version() + ".");
        sheet.note("Again: " + context.command());
        return sheet.toString();
    }
}
