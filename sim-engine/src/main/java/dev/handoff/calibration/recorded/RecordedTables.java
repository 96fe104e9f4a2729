package dev.handoff.calibration.recorded;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.DealColumns;
import dev.handoff.calibration.LeadColumns;
import dev.handoff.calibration.LeadEnding;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What a simulated company's CRM would export, in the columns that another export has and over as many weeks: the same can be fitted to both. */
public final class RecordedTables {
    private static final long DAY = 24 * 3600;
    private static final long WEEK = 7 * DAY;

    private final RecordedCompany company;
    private final long to;
    private final List<String> channels;
    private final Set<CrmColumn> known;
    private final Set<CrmColumn> datesOnly;
    private final List<RecordedLead> leads;
    private final int[] rowOf;

    private RecordedTables(
            RecordedCompany company,
            long seconds,
            List<String> channels,
            Set<CrmColumn> known,
            Set<CrmColumn> datesOnly) {
        this.company = company;
        this.to = company.from() + seconds;
        this.channels = channels;
        this.known = known;
        this.datesOnly = datesOnly;
        this.rowOf = new int[company.leads().size()];
        this.leads = new ArrayList<>();
        for (RecordedLead lead : company.leads()) {
            boolean kept = lead.created() < to && channels.contains(lead.channel());
            rowOf[lead.number()] = kept ? leads.size() : -1;
            if (kept) {
                leads.add(lead);
            }
        }
    }

    /**
     * The tables.
     *
     * @param company what was recorded
     * @param like the export whose columns and window they have; leads of channels it does not name are left out
     */
    public static CrmTables of(RecordedCompany company, CrmTables like) {
        return of(company, like.to() - like.from(), like.channels(), like.known(), like.datesOnly());
    }

    /**
     * The tables over so long a time.
     *
     * @param company what was recorded
     * @param seconds from the first instant on
     * @param channels leads of others are left out
     * @param known the columns there are
     * @param datesOnly of those without a time of day
     */
    public static CrmTables of(
            RecordedCompany company,
            long seconds,
            List<String> channels,
            Set<CrmColumn> known,
            Set<CrmColumn> datesOnly) {
        return new RecordedTables(company, seconds, channels, known, datesOnly).tables();
    }

    /**
     * The tables over all whole weeks that were recorded, with all channels.
     *
     * @param company what was recorded
     * @param known columns that the export has which they are to be like
     * @param datesOnly of those without a time of day in that export
     */
    public static CrmTables of(RecordedCompany company, Set<CrmColumn> known, Set<CrmColumn> datesOnly) {
        List<String> channels = List.copyOf(new TreeSet<>(
                company.leads().stream().map(RecordedLead::channel).toList()));
        long weeks = (company.asOf() - company.from()) / WEEK;
        return new RecordedTables(company, weeks * WEEK, channels, known, datesOnly).tables();
    }

    private CrmTables tables() {
        int owners =
                company.leads().stream().mapToInt(RecordedLead::owner).max().orElse(-1);
        return new CrmTables(
                ZoneOffset.UTC,
                company.from(),
                to,
                company.asOf(),
                channels,
                IntStream.rangeClosed(1, owners + 1).mapToObj(i -> "rep-" + i).toList(),
                leads(),
                activities(),
                deals(),
                known,
                datesOnly);
    }

    /** An instant as that column has it: never where there is no such column, the whole day where it has dates only. */
    private long seen(CrmColumn column, long instant) {
        if (instant == CrmTables.NEVER || !known.contains(column)) {
            return CrmTables.NEVER;
        }
        return datesOnly.contains(column) ? instant - Math.floorMod(instant, DAY) : instant;
    }

    private LeadColumns leads() {
        int n = leads.size();
        LeadColumns columns = new LeadColumns(
                leads.stream()
                        .mapToLong(l -> seen(CrmColumn.LEAD_CREATED, l.created()))
                        .toArray(),
                new short[n],
                leads.stream()
                        .mapToInt(l -> known.contains(CrmColumn.LEAD_OWNER) ? l.owner() : -1)
                        .toArray(),
                leads.stream()
                        .mapToLong(l -> seen(CrmColumn.LEAD_ASSIGNED, l.assigned()))
                        .toArray(),
                leads.stream()
                        .mapToLong(l -> seen(CrmColumn.LEAD_QUALIFIED, l.qualified()))
                        .toArray(),
                leads.stream().mapToLong(l -> seen(CrmColumn.LEAD_SQL, l.sql())).toArray(),
                leads.stream()
                        .mapToLong(l -> seen(CrmColumn.LEAD_CLOSED, l.closed()))
                        .toArray(),
                leads.stream()
                        .mapToDouble(l -> known.contains(CrmColumn.LEAD_SCORE) ? l.score() : Double.NaN)
                        .toArray(),
                leads.stream()
                        .map(l -> known.contains(CrmColumn.LEAD_STATUS) ? l.ending() : LeadEnding.NONE)
                        .toArray(LeadEnding[]::new),
                leads.stream().mapToInt(RecordedLead::attempts).toArray(),
                never(n),
                never(n),
                new boolean[n],
                new boolean[n]);
        for (int i = 0; i < n; i++) {
            columns.channel()[i] = (short) channels.indexOf(leads.get(i).channel());
            columns.prospected()[i] = leads.get(i).foundByRep();
            columns.delayUnknown()[i] = leads.get(i).foundByRep();
        }
        return columns;
    }

    private static long[] never(int n) {
        return IntStream.range(0, n).mapToLong(i -> CrmTables.NEVER).toArray();
    }

    private ActivityColumns activities() {
        List<RecordedAttempt> attempts = company.attempts().stream()
                .filter(a -> rowOf[a.lead()] >= 0)
                .sorted(Comparator.comparingInt(RecordedAttempt::lead).thenComparingLong(RecordedAttempt::at))
                .toList();
        ActivityColumns columns = new ActivityColumns(
                attempts.stream().mapToInt(a -> rowOf[a.lead()]).toArray(),
                attempts.stream()
                        .mapToLong(a -> seen(CrmColumn.ACTIVITY_AT, a.at()))
                        .toArray(),
                attempts.stream()
                        .mapToInt(a -> known.contains(CrmColumn.ACTIVITY_OWNER) ? a.owner() : -1)
                        .toArray(),
                new byte[attempts.size()],
                attempts.stream()
                        .mapToInt(a -> known.contains(CrmColumn.ACTIVITY_DURATION) ? a.seconds() : -1)
                        .toArray(),
                new boolean[attempts.size()]);
        boolean told = known.contains(CrmColumn.ACTIVITY_OUTCOME);
        for (int i = 0; i < attempts.size(); i++) {
            columns.answered()[i] = (byte) (told ? attempts.get(i).answered() ? 1 : 0 : -1);
        }
        return columns;
    }

    private DealColumns deals() {
        if (!known.contains(CrmColumn.DEAL_ID)) {
            return new DealColumns(
                    new int[0], new int[0], new long[0], new long[0], new byte[0], new double[0], new long[0][0]);
        }
        List<RecordedDeal> deals =
                company.deals().stream().filter(d -> rowOf[d.lead()] >= 0).toList();
        int n = deals.size();
        DealColumns columns = new DealColumns(
                deals.stream().mapToInt(d -> rowOf[d.lead()]).toArray(),
                deals.stream()
                        .mapToInt(d -> known.contains(CrmColumn.DEAL_OWNER) ? d.owner() : -1)
                        .toArray(),
                deals.stream().mapToLong(this::opened).toArray(),
                deals.stream()
                        .mapToLong(d -> seen(CrmColumn.DEAL_CLOSED, d.closed()))
                        .toArray(),
                new byte[n],
                deals.stream().mapToDouble(RecordedDeal::amount).toArray(),
                new long[n][]);
        for (int i = 0; i < n; i++) {
            columns.outcome()[i] = outcome(deals.get(i));
            columns.entered()[i] = known.contains(CrmColumn.DEAL_STAGES)
                    ? deals.get(i).stages().stream()
                            .mapToLong(at -> seen(CrmColumn.DEAL_STAGES, at))
                            .toArray()
                    : new long[0];
        }
        return columns;
    }

    /** Without a column for it a deal counts from its lead on. */
    private long opened(RecordedDeal deal) {
        return known.contains(CrmColumn.DEAL_OPENED)
                ? seen(CrmColumn.DEAL_OPENED, deal.opened())
                : leads.get(rowOf[deal.lead()]).created();
    }

    private static byte outcome(RecordedDeal deal) {
        return switch (deal.outcome()) {
            case OPEN -> -1;
            case LOST -> 0;
            case WON -> 1;
        };
    }
}
