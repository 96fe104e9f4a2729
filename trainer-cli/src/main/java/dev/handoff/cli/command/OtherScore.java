package dev.handoff.cli.command;

import dev.handoff.report.Numbers;
import dev.handoff.report.Readable;
import dev.handoff.scenario.ParameterDifference;
import dev.handoff.scenario.Rollout;
import dev.handoff.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says that a reference cuts off the leads of another company: its threshold is one of that company's scores, and in this one lets through
 * as many as chance has it. How many those are hangs on how well this company's score and leads are known, which is badly where both were
 * fitted.
 */
final class OtherScore {
    private static final String THRESHOLD = "leadDefinition.threshold";
    private static final Pattern SCORED = Pattern.compile("scoring\\..*|channels\\.[^.]+\\.(fit|intent)");

    private OtherScore() {}

    /**
     * The warning; empty where score and leads are the same, or the threshold is.
     *
     * @param now leads passed on as it is
     * @param then leads passed on with marketing at the reference
     */
    static Optional<String> warning(Scenario company, Scenario reference, double now, double then) {
        List<ParameterDifference> differences = Rollout.differences(company, reference);
        boolean other =
                differences.stream().anyMatch(d -> SCORED.matcher(d.path()).matches());
        return differences.stream()
                .filter(d -> other && d.path().equals(THRESHOLD))
                .findFirst()
                .map(d ->
                        "The reference's lead definition was made for other leads and another score: with marketing at the"
                                + " reference, whose threshold is " + told(d) + ", "
                                + Numbers.count(then) + " leads are passed on instead of " + Numbers.count(now)
                                + ". Maybe --set "
                                + THRESHOLD + "=" + d.base() + ", to leave it as it is?");
    }

    /** Two digits after the point tell the two apart, or all do. */
    private static String told(ParameterDifference threshold) {
        String other = Readable.twoDecimals(threshold.other());
        String base = Readable.twoDecimals(threshold.base());
        return other.equals(base) ? threshold.other() + " and not " + threshold.base() : other + " and not " + base;
    }
}
