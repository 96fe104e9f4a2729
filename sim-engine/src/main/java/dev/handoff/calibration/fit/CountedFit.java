package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * Follow-up without a log of calls, from how often a lead was contacted by the CRM's own count: persistence from the shares with none, one to
 * three and more attempts, as if giving up were all that ends the attempts. Nothing about answers.
 */
final class CountedFit {

    private static final int LEADS_NEEDED = 200;
    private static final String METHOD =
            "shares of leads with no, one to three and more contacts; answers are not known";

    private CountedFit() {}

    static ObservedFollowUp fit(CrmTables tables, FollowUpLog log, FitParts parts) {
        LeadColumns leads = tables.leads();
        int[] of = new int[3];
        double attempts = 0;
        List<Double> gaps = new ArrayList<>();
        List<Double> delays = new ArrayList<>();
        for (int i = 0; i < leads.size(); i++) {
            long handed = log.handedAt(i);
            int n = leads.timesContacted()[i];
            if (handed == CrmTables.NEVER || n < 0 || tables.asOf() - handed < FollowUpLog.FIRST_CALL_WITHIN) {
                continue;
            }
            of[n == 0 ? 0 : n < 4 ? 1 : 2]++;
            attempts += n;
            long first = leads.firstContacted()[i];
            if (first != CrmTables.NEVER && first >= leads.created()[i]) {
                delays.add((first - leads.created()[i]) / 3600.0);
                if (n > 1 && leads.lastContacted()[i] != CrmTables.NEVER) {
                    gaps.add((leads.lastContacted()[i] - first) / 3600.0 / (n - 1));
                }
            }
        }
        int all = Arrays.stream(of).sum();
        if (parts.has("persistence.*", CrmColumn.LEAD_TIMES_CONTACTED, "log of attempts and no count of them")
                && parts.enough("persistence.*", all, LEADS_NEEDED, "leads with a count of contacts")) {
            persist(parts, of, all);
        }
        parts.miss("pickUp.*", "the export has no log of attempts: nothing is known of answers");
        return new ObservedFollowUp(
                all,
                of[0] / (double) all,
                of[1] / (double) all,
                of[2] / (double) all,
                attempts / all,
                median(delays),
                Double.NaN,
                Double.NaN,
                median(gaps),
                gaps.size());
    }

    private static void persist(FitParts parts, int[] of, int all) {
        double called = (of[1] + of[2] + 0.5) / (all + 1.0);
        double more = (of[2] + 0.5) / (of[1] + of[2] + 1.0);
        double again = FastMath.cbrt(more);
        double seOfMore = Math.sqrt(more * (1 - more) / Math.max(1, of[1] + of[2]));
        // d/dm of logit m^(1/3) is 1/(3m(1 − m^(1/3)))
        double seOfAgain = seOfMore / (3 * more * (1 - again));
        parts.add(FitBlock.independent(
                "persistence",
                List.of(
                        FitBlock.Value.of("persistence.pickUpLead", "", ErrorScale.IDENTITY, all, METHOD),
                        FitBlock.Value.of("persistence.carryOn", "", ErrorScale.IDENTITY, of[1] + of[2], METHOD)),
                new double[] {ErrorScale.LOGIT.of(called), ErrorScale.LOGIT.of(again)},
                new double[] {1 / Math.sqrt(all * called * (1 - called)), seOfAgain}));
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(x -> x).sorted().toArray();
        return FollowUpLog.quantile(sorted, 0.5);
    }
}
