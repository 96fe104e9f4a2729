package dev.handoff.cli.command;

import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.Profile;
import dev.handoff.calibration.fit.UploadWords;
import dev.handoff.crm.told.ReportLines;
import dev.handoff.scenario.fitted.FittedWords;
import java.util.ArrayList;
import java.util.List;

/** What a reader must know of an export before trusting what was fitted to it: files that are not whole, counts that rest on next to nothing. */
final class CrmDoubts {
    private CrmDoubts() {}

    static List<String> of(CrmCase crm, Fit fit) {
        List<String> doubts = new ArrayList<>(ReportLines.warnings(crm.read().report()));
        fit.profile().uploads().forEach((channel, uploads) -> {
            if (!uploads.regular()) {
                doubts.add(uneven(channel, uploads, fit));
            }
        });
        return doubts;
    }

    private static String uneven(String channel, Profile.Uploads uploads, Fit fit) {
        String rate = "channels." + channel + ".inquiriesPerWeek";
        String perWeek = fit.estimate(rate)
                .map(e -> " (" + FittedWords.value(e) + " inquiries a week)")
                .orElse("");
        return uploads.areEnough()
                ? "\"" + channel + "\" brought " + UploadWords.of(uploads)
                        + ": when the next is due nobody can tell from that,"
                        + " so the company brings them evenly, and ± allows for it" + perWeek + "."
                : "\"" + channel + "\" brought " + UploadWords.of(uploads) + " in " + Math.round(uploads.weeks())
                        + " weeks: how often they come, and so how many inquiries that makes, is hardly known" + perWeek
                        + ". Maybe --set " + rate + "=…, if somebody knows?";
    }
}
