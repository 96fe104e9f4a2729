package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadEnding;
import java.util.List;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * How many handed leads reps reject when they read them. A rejection is in the log where its reason was recorded; R, the share of all of them, is
 * the recorded share over the share of endings that are recorded. Which leads they reject no log tells: the odds of a misfit and of another
 * lead to be rejected stand to one another as in the scenario that is extended. With F the share of the handed that fit, {@code R = (1 − F)·m +
 * F·w}; of those that were let in {@code F' = F(1 − w)/(1 − R)} fit.
 */
final class ReviewFit {
    private static final int NEEDED = 30;
    private static final double FURTHEST = 12;
    private static final String METHOD =
            "recorded rejections; how much likelier a misfit is rejected than another lead is assumed";

    private final Held.Rejections assumed;
    private final double recordedEndings;
    private final int rejected;
    private final int handed;

    ReviewFit(CrmTables tables, FollowUpLog log, Held held, double recordedEndings) {
        this.assumed = held.review();
        this.recordedEndings = recordedEndings;
        int all = 0;
        int not = 0;
        for (int i = 0; i < tables.leads().size(); i++) {
            long at = log.handedAt(i);
            if (at != CrmTables.NEVER && tables.asOf() - at >= FollowUpLog.FIRST_CALL_WITHIN) {
                all++;
                not += tables.leads().ending()[i] == LeadEnding.REJECTED ? 1 : 0;
            }
        }
        this.handed = all;
        this.rejected = not;
    }

    /** Whether enough rejections are recorded to say how many there are. */
    boolean takesPlace() {
        return rejected >= NEEDED && recordedEndings > 0;
    }

    /** Share of the handed leads that are rejected, recorded or not. */
    private double share(double logitRecorded) {
        return Math.min(0.95, ErrorScale.LOGIT.inverse(logitRecorded) / recordedEndings);
    }

    private double logitRecorded() {
        return ErrorScale.LOGIT.of((double) rejected / handed);
    }

    /** Of the leads not recorded as rejected, the share that was rejected all the same. */
    double unrecorded() {
        if (!takesPlace()) {
            return 0;
        }
        double all = share(logitRecorded());
        return all * (1 - recordedEndings) / (1 - all * recordedEndings);
    }

    /**
     * Chances that a misfit and another lead are rejected.
     *
     * @param fitAccepted F', the share that fits of the leads let in
     */
    Held.Rejections chances(double fitAccepted) {
        return chances(logitRecorded(), fitAccepted);
    }

    private Held.Rejections chances(double logitRecorded, double fitAccepted) {
        double asked = share(logitRecorded);
        double shift =
                new BrentSolver(1e-9, 1e-9).solve(500, k -> rejects(k, fitAccepted) - asked, -FURTHEST, FURTHEST);
        return shifted(shift);
    }

    private Held.Rejections shifted(double shift) {
        return new Held.Rejections(moved(assumed.spotted(), shift), moved(assumed.wrongly(), shift));
    }

    private static double moved(double chance, double shift) {
        double kept = Math.min(1 - 1e-6, Math.max(1e-6, chance));
        return ErrorScale.LOGIT.inverse(ErrorScale.LOGIT.of(kept) + shift);
    }

    private double rejects(double shift, double fitAccepted) {
        Held.Rejections of = shifted(shift);
        double fit = fitHanded(of, fitAccepted);
        return (1 - fit) * of.spotted() + fit * of.wrongly();
    }

    /** F, the share that fits of all handed leads, by F'. */
    static double fitHanded(Held.Rejections of, double fitAccepted) {
        return fitAccepted * (1 - of.spotted()) / (1 - of.wrongly() - fitAccepted * (of.spotted() - of.wrongly()));
    }

    /**
     * Reports both chances.
     *
     * @param fitAccepted F' over all channels
     */
    void fit(FitParts parts, double fitAccepted) {
        if (!takesPlace()) {
            parts.enough("acceptance.*", rejected, NEEDED, "recorded rejections");
            return;
        }
        double share = (double) rejected / handed;
        double error = 1 / Math.sqrt(handed * share * (1 - share));
        parts.add(FitBlock.derived(
                "review",
                List.of(
                        FitBlock.Value.of("acceptance.misfitsSpotted", "", ErrorScale.LOGIT, rejected, METHOD),
                        FitBlock.Value.of("acceptance.wronglyRejected", "", ErrorScale.LOGIT, rejected, METHOD)),
                List.of("rejected"),
                new double[] {logitRecorded()},
                new double[][] {{error * error}},
                x -> {
                    Held.Rejections of = chances(x[0], fitAccepted);
                    return new double[] {of.spotted(), of.wrongly()};
                }));
    }
}
