package dev.handoff.calibration.fit;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadColumns;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.commons.math3.util.FastMath;

/** The attempts of every lead, ready to be asked: which of them came when, who was given to sales, how long one waits for the next. */
final class FollowUpLog {

    /** A lead nobody has called for so long will not be called. */
    static final long FIRST_CALL_WITHIN = 30L * LocalClock.DAY;

    private static final double LATE_GAP = 0.995;

    private final CrmTables tables;
    private final int[] first;
    private final double[] gaps;

    FollowUpLog(CrmTables tables) {
        this.tables = tables;
        this.first = starts();
        this.gaps = observedGaps();
    }

    private int[] starts() {
        int[] starts = new int[tables.leads().size() + 1];
        for (int lead : tables.activities().lead()) {
            starts[lead + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        return starts;
    }

    private double[] observedGaps() {
        ActivityColumns acts = tables.activities();
        double[] all = new double[acts.size()];
        int n = 0;
        for (int i = 1; i < acts.size(); i++) {
            boolean follows = acts.lead()[i] == acts.lead()[i - 1] && acts.answered()[i - 1] == 0;
            if (follows && !acts.timeUnknown()[i] && !acts.timeUnknown()[i - 1]) {
                all[n++] = (acts.at()[i] - acts.at()[i - 1]) / 3600.0;
            }
        }
        double[] sorted = Arrays.copyOf(all, n);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Row of a lead's first attempt among the activities. */
    int from(int lead) {
        return first[lead];
    }

    /** Row after its last. */
    int to(int lead) {
        return first[lead + 1];
    }

    int attempts(int lead) {
        return first[lead + 1] - first[lead];
    }

    /** Hours from one unanswered attempt to the next, ascending. */
    double[] gaps() {
        return gaps.clone();
    }

    /** The median of the gaps, in hours; NaN without any. */
    double medianGap() {
        return quantile(gaps, 0.5);
    }

    /** Seconds after which an attempt that has not come will not come: the 99.5 % quantile of the gaps. */
    double lateGap() {
        return quantile(gaps, LATE_GAP) * 3600;
    }

    /** Share of gaps no longer than so many seconds. */
    double gapsWithin(double seconds) {
        int at = Arrays.binarySearch(gaps, seconds / 3600);
        return gaps.length == 0 ? 1 : (at >= 0 ? at + 1.0 : -at - 1.0) / gaps.length;
    }

    /** When sales got a lead: assigned, else qualified, else created where nothing says who was handed over; NEVER for others. */
    long handedAt(int lead) {
        LeadColumns leads = tables.leads();
        if (tables.knows(CrmColumn.LEAD_ASSIGNED)) {
            return leads.assigned()[lead];
        }
        return tables.knows(CrmColumn.LEAD_QUALIFIED) ? leads.qualified()[lead] : leads.created()[lead];
    }

    /** When the lead's interest counts from: the inquiry; of a lead that its rep found, whose record came later, the first attempt. */
    long begins(int lead) {
        boolean found = tables.leads().prospected()[lead] && attempts(lead) > 0;
        long created = tables.leads().created()[lead];
        return found ? Math.min(created, tables.activities().at()[first[lead]]) : created;
    }

    /** Minutes from the inquiry to the first attempt; NaN when there was none or it says nothing. */
    double firstDelayMinutes(int lead) {
        if (attempts(lead) == 0 || tables.leads().delayUnknown()[lead]) {
            return Double.NaN;
        }
        int row = first[lead];
        double minutes = (tables.activities().at()[row] - tables.leads().created()[lead]) / 60.0;
        return tables.activities().timeUnknown()[row] || minutes < 0 ? Double.NaN : minutes;
    }

    /** Leads whose first 30 days in sales' hands lie before the export. */
    BitSet overdue() {
        BitSet set = new BitSet();
        for (int i = 0; i < tables.leads().size(); i++) {
            long handed = handedAt(i);
            if (handed != CrmTables.NEVER && tables.asOf() - handed >= FIRST_CALL_WITHIN) {
                set.set(i);
            }
        }
        return set;
    }

    /** A quantile of ascending numbers, by straight lines between them (type 7). */
    static double quantile(double[] sorted, double p) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = p * (sorted.length - 1);
        int below = (int) FastMath.floor(place);
        double share = place - below;
        return share == 0 ? sorted[below] : sorted[below] * (1 - share) + sorted[below + 1] * share;
    }
}
