package dev.handoff.report.text;

import dev.handoff.report.paper.Paper;
import dev.handoff.report.section.Section;

/** A paper as text for a terminal. */
public final class PaperText {
    private PaperText() {}

    /** The whole paper but for the details: the answer, warnings, the figures, how sure, how to get it again. */
    public static String render(Paper paper, TextStyle style) {
        Sheet sheet = new Sheet(style);
        sheet.loud(paper.answer());
        paper.further().forEach(sheet::say);
        paper.warnings().forEach(w -> sheet.warn("Warning: " + w));
        for (Section section : paper.sections()) {
            SectionText.write(section, sheet);
        }
        sheet.gap();
        paper.sure().forEach(sheet::say);
        Footer.write(paper.provenance(), sheet);
        return sheet.toString();
    }
}
