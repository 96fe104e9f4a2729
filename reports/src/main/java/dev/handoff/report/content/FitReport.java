package dev.handoff.report.content;

import dev.handoff.report.FitContext;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import java.util.ArrayList;
import java.util.List;

/** The report of {@code handoff calibrate --leads}: what was read, how well the fitted company resembles it, and what nobody can know. */
public final class FitReport {
    private FitReport() {}

    /** The report for a terminal: what was understood of single columns stands behind it. */
    public static Document of(FitContext context) {
        return document(context, FitRead.brief(context), List.of(FitRead.understood(context)));
    }

    /** The report for a page: six sections, each whole. */
    public static Document page(FitContext context) {
        return document(context, FitRead.whole(context), List.of());
    }

    private static Document document(FitContext context, Chapter read, List<Chapter> behind) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(FitAnswer.of(context));
        chapters.add(read);
        FitLikeness.of(context).ifPresent(chapters::add);
        chapters.add(FitHeldOut.of(context));
        chapters.add(FitUnknown.of(context));
        chapters.add(FitValues.of(context));
        chapters.add(FitSpeeds.of(context));
        chapters.addAll(behind);
        return new Document(
                context.provenance().names(), "Your company, fitted to its CRM", chapters, context.provenance());
    }
}
