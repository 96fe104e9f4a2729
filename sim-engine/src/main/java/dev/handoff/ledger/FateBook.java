package dev.handoff.ledger;

import dev.handoff.company.Company;
import dev.handoff.market.Lead;
import java.util.EnumSet;
import java.util.Set;

/** Fates of the leads that inquired inside the window, each with the value that was lost. */
final class FateBook {

    private final Window window;
    private final LostValue values;
    private final long[] count = new long[Fate.values().length];
    private final double[] value = new double[Fate.values().length];
    private final WeeklySum lost;
    private final Set<Fate> possible = EnumSet.noneOf(Fate.class);
    private long inquiries;

    FateBook(Company company, Window window) {
        this.window = window;
        this.values = new LostValue(company);
        this.lost = new WeeklySum(window);
    }

    /** From then on the company's leads may have these fates as well. */
    void adopt(Company company) {
        possible.addAll(PossibleFates.of(company));
    }

    void inquired(Lead lead) {
        inquiries += window.contains(lead.inquiredAt()) ? 1 : 0;
    }

    /** Books the fate of a lead decided at that instant and returns the value lost; what is decided after the window is still open in it. */
    double decided(long at, Lead lead, Fate fate) {
        if (!window.contains(lead.inquiredAt()) || !window.contains(at)) {
            return 0;
        }
        count[fate.ordinal()]++;
        if (!fate.lost()) {
            return 0;
        }
        double lostValue = values.of(lead);
        value[fate.ordinal()] += lostValue;
        lost.add(at, 1);
        return lostValue;
    }

    /** Leads lost by week, of those that inquired inside the window. */
    WeeklySum weeklyLost() {
        return lost;
    }

    private long decidedSoFar() {
        long sum = 0;
        for (long n : count) {
            sum += n;
        }
        return sum;
    }

    /** Puts down the fates; those that are impossible in this company are left out. */
    void report(Responses out) {
        out.put(Metric.FATE_WON, count[Fate.WON.ordinal()]);
        out.put(Metric.FATE_OPEN, inquiries - decidedSoFar());
        for (Fate fate : Fate.values()) {
            if (fate.lost() && possible.contains(fate)) {
                out.put(Metric.lost(fate), count[fate.ordinal()]);
                out.put(Metric.lostValue(fate), value[fate.ordinal()]);
            }
        }
    }
}
