package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadColumns;
import dev.handoff.calibration.LeadEnding;
import java.util.ArrayList;
import java.util.List;

/**
 * What is recorded of how leads end: the share of endings recorded at all, read off the qualified leads, whose ending is known, or off those whose time is over; opt-outs;
 * rivals; what comes back.
 */
final class EndingsFit {

    private static final int NEEDED = 30;
    private static final String ENDINGS = "endings";

    private final CrmTables tables;
    private final FollowUpLog log;
    private final double recorded;
    private final boolean byClosing;
    private final int over;

    EndingsFit(CrmTables tables, FollowUpLog log) {
        this.tables = tables;
        this.log = log;
        this.byClosing = tables.knows(CrmColumn.LEAD_CLOSED);
        int all = 0;
        int said = 0;
        for (int i = 0; i < tables.leads().size(); i++) {
            if (isOver(i)) {
                all++;
                said += isRecorded(i) ? 1 : 0;
            }
        }
        this.over = all;
        this.recorded = all == 0 || !tables.knows(CrmColumn.LEAD_STATUS) ? 0 : (double) said / all;
    }

    /**
     * Whether the lead's follow-up has certainly ended: it was worth pursuing. Where closing has no date of its own every such lead has a
     * status, so that it tells nothing; then a lead that was tried, and has not been for longer than anybody waits.
     */
    private boolean isOver(int lead) {
        boolean pursued = tables.leads().sql()[lead] != CrmTables.NEVER;
        if (byClosing || log.attempts(lead) == 0) {
            return byClosing && pursued;
        }
        return !pursued && tables.asOf() - tables.activities().at()[log.to(lead) - 1] > log.lateGap();
    }

    private boolean isRecorded(int lead) {
        return byClosing
                ? tables.leads().closed()[lead] != CrmTables.NEVER
                : tables.leads().ending()[lead] != LeadEnding.NONE;
    }

    /** Share of endings that are recorded, 0 to 1. */
    double recorded() {
        return recorded;
    }

    /** Fits what can be, and gives back what is held with the opt-outs and the rival that were found. */
    Held fit(FitParts parts, Held held) {
        List<FitBlock.Value> values = new ArrayList<>();
        List<double[]> numbers = new ArrayList<>();
        addReasons(parts, values, numbers);
        Held with = addRival(parts, values, numbers, addOptOuts(parts, values, numbers, held));
        new ComingBack(tables, log).add(parts, values, numbers);
        if (!values.isEmpty()) {
            parts.add(FitBlock.independent(
                    ENDINGS,
                    values,
                    numbers.stream().mapToDouble(x -> x[0]).toArray(),
                    numbers.stream().mapToDouble(x -> x[1]).toArray()));
        }
        return with;
    }

    private void addReasons(FitParts parts, List<FitBlock.Value> values, List<double[]> numbers) {
        String path = "acceptance.reasonsGiven";
        if (parts.has(path, CrmColumn.LEAD_STATUS, "status")
                && parts.enough(
                        path, over, NEEDED, byClosing ? "qualified leads" : "leads that nobody tries any more")) {
            double share = Math.min(1 - 0.5 / over, Math.max(0.5 / over, recorded));
            String method = byClosing
                    ? "share of qualified leads whose ending is recorded"
                    : "share of leads that nobody tries any more whose ending is recorded";
            values.add(FitBlock.Value.of(path, "", ErrorScale.LOGIT, over, method));
            numbers.add(new double[] {share, logitError(share, over)});
        }
    }

    private Held addOptOuts(FitParts parts, List<FitBlock.Value> values, List<double[]> numbers, Held held) {
        String path = "cadence.optOut";
        double early = 0;
        double late = 0;
        double attemptsEarly = 0;
        double beyond = 0;
        LeadColumns leads = tables.leads();
        for (int i = 0; i < leads.size(); i++) {
            double n = annoying(i);
            attemptsEarly += n;
            double over = Math.max(0, n - held.patience());
            beyond += over * (over + 1) / 2;
            if (log.attempts(i) > 0 && leads.ending()[i] == LeadEnding.OPT_OUT) {
                early += n <= held.patience() ? 1 : 0;
                late += n <= held.patience() ? 0 : 1;
            }
        }
        if (recorded == 0 || !parts.enough(path, (int) (early + late), NEEDED, "recorded opt-outs")) {
            if (recorded == 0) {
                parts.miss(path, "opt-outs are not recorded");
            }
            return held;
        }
        double within = attemptsWithin(held.patience());
        double chance = Math.max(0.5 / within, early / within / recorded);
        double growth = beyond == 0
                ? held.optOutGrowth()
                : Math.max(0, (late / recorded - chance * (attemptsEarly - within)) / beyond);
        values.add(FitBlock.Value.of(
                path,
                "",
                ErrorScale.LOGIT,
                (int) early,
                "recorded opt-outs within the patience, by attempt and share recorded"));
        numbers.add(new double[] {chance, 1 / Math.sqrt(Math.max(1, early))});
        if (late >= 5 && growth > 0) {
            double error = Math.sqrt(late) / recorded / beyond;
            values.add(FitBlock.Value.of(
                    "cadence.optOutGrowth", "", ErrorScale.LOG, (int) late, "recorded opt-outs beyond the patience"));
            numbers.add(new double[] {growth, error / growth});
        } else {
            parts.miss("cadence.optOutGrowth", "only " + (int) late + " opt-outs beyond the patience");
        }
        return held.withOptOut(chance, late >= 5 ? growth : held.optOutGrowth());
    }

    private double attemptsWithin(int patience) {
        double sum = 0;
        for (int i = 0; i < tables.leads().size(); i++) {
            sum += Math.min(patience, annoying(i));
        }
        return sum;
    }

    /**
     * Attempts of a lead after which it may opt out: all but the last one of a lead whose conversation settled it; for every one of which
     * that was recorded as a misfit or a rival's there are others of which it was not.
     */
    private double annoying(int lead) {
        int n = log.attempts(lead);
        LeadEnding ending = tables.leads().ending()[lead];
        boolean talkedOut = ending == LeadEnding.MISFIT || ending == LeadEnding.COMPETITOR;
        double settled = tables.leads().sql()[lead] != CrmTables.NEVER ? 1 : talkedOut ? 1 / recorded : 0;
        return Math.max(0, n - settled);
    }

    /**
     * A rival shows at the first conversation after it sold: between two conversations it sold with the chance 1 − e^(−Δ/R). Of those it
     * sold to a share is recorded; the others look as if it had not.
     */
    private Held addRival(FitParts parts, List<FitBlock.Value> values, List<double[]> numbers, Held held) {
        String path = "conversion.rivalAfter";
        RivalTimes times = new RivalTimes(recorded);
        LeadColumns leads = tables.leads();
        for (int i = 0; i < leads.size(); i++) {
            long before = leads.created()[i];
            double last = 0;
            double free = 0;
            for (int row = log.from(i); row < log.to(i); row++) {
                if (tables.activities().answered()[row] == 1) {
                    last = Math.max(0, tables.activities().at()[row] - before) / (double) LocalClock.DAY;
                    free += last;
                    before = tables.activities().at()[row];
                }
            }
            times.add(free, last, leads.ending()[i]);
        }
        if (!parts.enough(path, recorded == 0 ? 0 : times.sold(), NEEDED, "leads lost to a recorded rival")
                || times.free() <= 0) {
            return held;
        }
        double mean = times.mean();
        values.add(FitBlock.Value.of(
                path, "days", ErrorScale.LOG, times.sold(), "recorded rivals by days between conversations"));
        numbers.add(new double[] {mean, times.errorOfLog(mean)});
        return held.withRival(mean);
    }

    static double logitError(double share, int n) {
        return 1 / Math.sqrt(n * share * (1 - share));
    }
}
