package dev.handoff.calibration;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The part of an export that is about leads that came since an instant. */
public final class LaterLeads {
    private LaterLeads() {}

    /**
     * The tables of those leads; the window begins at that instant.
     *
     * @param since epoch seconds, in the window
     */
    public static CrmTables of(CrmTables all, long since) {
        LeadColumns leads = all.leads();
        int first = (int) Arrays.stream(leads.created())
                .filter(created -> created < since)
                .count();
        return new CrmTables(
                all.zone(),
                since,
                all.to(),
                all.asOf(),
                all.channels(),
                all.owners(),
                leads(leads, first),
                activities(all.activities(), first),
                deals(all.deals(), first),
                all.known(),
                all.datesOnly());
    }

    private static LeadColumns leads(LeadColumns of, int first) {
        int end = of.size();
        return new LeadColumns(
                Arrays.copyOfRange(of.created(), first, end),
                Arrays.copyOfRange(of.channel(), first, end),
                Arrays.copyOfRange(of.owner(), first, end),
                Arrays.copyOfRange(of.assigned(), first, end),
                Arrays.copyOfRange(of.qualified(), first, end),
                Arrays.copyOfRange(of.sql(), first, end),
                Arrays.copyOfRange(of.closed(), first, end),
                Arrays.copyOfRange(of.score(), first, end),
                Arrays.copyOfRange(of.ending(), first, end),
                Arrays.copyOfRange(of.timesContacted(), first, end),
                Arrays.copyOfRange(of.firstContacted(), first, end),
                Arrays.copyOfRange(of.lastContacted(), first, end),
                Arrays.copyOfRange(of.prospected(), first, end),
                Arrays.copyOfRange(of.delayUnknown(), first, end));
    }

    private static int[] rows(int size, IntPredicate which) {
        return IntStream.range(0, size).filter(which).toArray();
    }

    /** Attempts are sorted by lead, so that those of later leads are the last. */
    private static ActivityColumns activities(ActivityColumns of, int first) {
        int end = of.size();
        int from = (int) Arrays.stream(of.lead()).filter(lead -> lead < first).count();
        return new ActivityColumns(
                Arrays.stream(of.lead(), from, end).map(lead -> lead - first).toArray(),
                Arrays.copyOfRange(of.at(), from, end),
                Arrays.copyOfRange(of.owner(), from, end),
                Arrays.copyOfRange(of.answered(), from, end),
                Arrays.copyOfRange(of.seconds(), from, end),
                Arrays.copyOfRange(of.timeUnknown(), from, end));
    }

    private static DealColumns deals(DealColumns of, int first) {
        int[] rows = rows(of.size(), i -> of.lead()[i] >= first);
        byte[] outcome = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            outcome[i] = of.outcome()[rows[i]];
        }
        return new DealColumns(
                Arrays.stream(rows).map(i -> of.lead()[i] - first).toArray(),
                Arrays.stream(rows).map(i -> of.owner()[i]).toArray(),
                Arrays.stream(rows).mapToLong(i -> of.opened()[i]).toArray(),
                Arrays.stream(rows).mapToLong(i -> of.closed()[i]).toArray(),
                outcome,
                Arrays.stream(rows).mapToDouble(i -> of.amount()[i]).toArray(),
                Arrays.stream(rows).mapToObj(i -> of.entered()[i]).toArray(long[][]::new));
    }
}
