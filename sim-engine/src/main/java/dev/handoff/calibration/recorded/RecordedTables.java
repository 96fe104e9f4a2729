package dev.handoff.calibration.recorded;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.DealColumns;
import dev.handoff.calibration.LeadColumns;
import dev.handoff.calibration.LeadEnding;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What a CRM has recorded of a simulated company as the clean tables that an export of it is read to, so that both can be looked at alike. */
public final class RecordedTables {
    private static final long WEEK = 7L * 24 * 3600;

    private RecordedTables() {}

    /**
     * The tables.
     *
     * @param known columns that the export has which it is to be like; others are there, but nobody may ask for them
     * @param datesOnly of those without a time of day in that export
     */
    public static CrmTables of(RecordedCompany company, Set<CrmColumn> known, Set<CrmColumn> datesOnly) {
        List<String> channels = List.copyOf(new TreeSet<>(
                company.leads().stream().map(RecordedLead::channel).toList()));
        int owners =
                company.leads().stream().mapToInt(RecordedLead::owner).max().orElse(-1) + 1;
        int attempted = company.attempts().stream()
                        .mapToInt(RecordedAttempt::owner)
                        .max()
                        .orElse(-1)
                + 1;
        long weeks = (company.asOf() - company.from()) / WEEK;
        return new CrmTables(
                ZoneOffset.UTC,
                company.from(),
                company.from() + weeks * WEEK,
                company.asOf(),
                channels,
                IntStream.rangeClosed(1, Math.max(owners, attempted))
                        .mapToObj(n -> "rep-" + n)
                        .toList(),
                leads(company.leads(), channels),
                activities(company.attempts()),
                deals(company.deals()),
                known,
                datesOnly);
    }

    private static LeadColumns leads(List<RecordedLead> leads, List<String> channels) {
        int n = leads.size();
        short[] channel = new short[n];
        double[] score = new double[n];
        LeadEnding[] ending = new LeadEnding[n];
        boolean[] prospected = new boolean[n];
        for (int i = 0; i < n; i++) {
            channel[i] = (short) channels.indexOf(leads.get(i).channel());
            score[i] = leads.get(i).score();
            ending[i] = leads.get(i).ending();
            prospected[i] = leads.get(i).foundByRep();
        }
        long[] never = new long[n];
        Arrays.fill(never, CrmTables.NEVER);
        return new LeadColumns(
                leads.stream().mapToLong(RecordedLead::created).toArray(),
                channel,
                leads.stream().mapToInt(RecordedLead::owner).toArray(),
                leads.stream().mapToLong(RecordedLead::assigned).toArray(),
                leads.stream().mapToLong(RecordedLead::qualified).toArray(),
                leads.stream().mapToLong(RecordedLead::sql).toArray(),
                leads.stream().mapToLong(RecordedLead::closed).toArray(),
                score,
                ending,
                leads.stream().mapToInt(RecordedLead::attempts).toArray(),
                never,
                never,
                prospected,
                new boolean[n]);
    }

    private static ActivityColumns activities(List<RecordedAttempt> attempts) {
        List<RecordedAttempt> byLead = new ArrayList<>(attempts);
        byLead.sort(Comparator.comparingInt(RecordedAttempt::lead).thenComparingLong(RecordedAttempt::at));
        int n = byLead.size();
        byte[] answered = new byte[n];
        for (int i = 0; i < n; i++) {
            answered[i] = (byte) (byLead.get(i).answered() ? 1 : 0);
        }
        return new ActivityColumns(
                byLead.stream().mapToInt(RecordedAttempt::lead).toArray(),
                byLead.stream().mapToLong(RecordedAttempt::at).toArray(),
                byLead.stream().mapToInt(RecordedAttempt::owner).toArray(),
                answered,
                byLead.stream().mapToInt(RecordedAttempt::seconds).toArray(),
                new boolean[n]);
    }

    private static DealColumns deals(List<RecordedDeal> deals) {
        int n = deals.size();
        byte[] outcome = new byte[n];
        long[][] entered = new long[n][];
        for (int i = 0; i < n; i++) {
            outcome[i] = (byte)
                    (deals.get(i).outcome() == RecordedDeal.Outcome.OPEN
                            ? -1
                            : deals.get(i).outcome() == RecordedDeal.Outcome.WON ? 1 : 0);
            entered[i] =
                    deals.get(i).stages().stream().mapToLong(Long::longValue).toArray();
        }
        return new DealColumns(
                deals.stream().mapToInt(RecordedDeal::lead).toArray(),
                deals.stream().mapToInt(RecordedDeal::owner).toArray(),
                deals.stream().mapToLong(RecordedDeal::opened).toArray(),
                deals.stream().mapToLong(RecordedDeal::closed).toArray(),
                outcome,
                deals.stream().mapToDouble(RecordedDeal::amount).toArray(),
                entered);
    }
}
