package dev.handoff.report;

import java.util.ArrayList;
import java.util.List;

/** What a reader must know before trusting a fit, the same in text, page and data. */
public final class FitWarnings {
    private FitWarnings() {}

    /** A sentence each, the first about the files. */
    public static List<String> of(FitContext context) {
        List<String> warnings = new ArrayList<>(context.doubts());
        if (context.partial()) {
            warnings.add("Partial result: the fit or the comparison was interrupted, or its time was up, after "
                    + context.runs() + " simulated periods; what was found by then is the best so far.");
        }
        if (context.figures().isEmpty() && !context.values().isEmpty()) {
            warnings.add(
                    "Not compared with the export: too few periods of the fitted company were simulated, so whether it is"
                            + " like it is not known. Maybe a larger --budget?");
        }
        if (context.checks().centring().filter(c -> c.rounds() == 0).isPresent()) {
            warnings.add(
                    "What no log shows is still in what was fitted, for no round of simulated logs was finished: belief,"
                            + " trust, load and waiting for a rep act in the company once as fitted and once as assumed. Maybe a larger"
                            + " --budget?");
        }
        return warnings;
    }
}
