package dev.handoff.calibration.fit;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.DealColumns;
import dev.handoff.calibration.LeadColumns;
import dev.handoff.calibration.LeadEnding;
import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.market.Lead;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a CRM would have recorded of a simulated company: no truth, no opinions, endings only where a reason was recorded. */
final class TracedCompany implements Journal {

    /** A Monday 00:00. */
    private static final long FROM = 1_704_067_200L;

    private final List<Row> rows = new ArrayList<>();
    private final Map<Lead, Row> rowOf = new HashMap<>();
    private final List<Deal> deals = new ArrayList<>();
    private final Map<Lead, Deal> dealOf = new HashMap<>();
    private final Company company;
    private final long begin;
    private final long end;

    private static final class Row {
        private Lead lead;
        private int channel;
        private int owner = -1;
        private long created;
        private long qualified = CrmTables.NEVER;
        private long assigned = CrmTables.NEVER;
        private long sql = CrmTables.NEVER;
        private long closed = CrmTables.NEVER;
        private double score = Double.NaN;
        private LeadEnding ending = LeadEnding.NONE;
        private final List<long[]> attempts = new ArrayList<>();
        private int place;
    }

    private static final class Deal {
        private Row row;
        private int owner;
        private long opened;
        private long closed = CrmTables.NEVER;
        private byte outcome = -1;
        private double amount = Double.NaN;
    }

    private TracedCompany(Company company) {
        this.company = company;
        this.begin = company.run().warmUp().toMillis();
        this.end = begin + company.run().horizon().toMillis();
    }

    static CrmTables of(Company company, long seed, int number) {
        TracedCompany trace = new TracedCompany(company);
        new Replication(Timeline.steady(company), seed, number, Optional.of(trace)).run();
        return trace.tables();
    }

    private long instant(long at) {
        return FROM + Math.floorDiv(at - begin, 1000L);
    }

    private boolean in(long at) {
        return at >= begin && at < end;
    }

    private Optional<Row> row(long at, Handover handover) {
        return at < end ? Optional.ofNullable(rowOf.get(handover.lead())) : Optional.empty();
    }

    @Override
    public void inquired(long at, Lead lead) {
        if (in(at)) {
            Row row = new Row();
            row.lead = lead;
            row.channel = lead.channel().number();
            row.created = instant(at);
            rows.add(row);
            rowOf.put(lead, row);
        }
    }

    @Override
    public void qualified(long at, Handover handover) {
        row(at, handover).ifPresent(row -> {
            row.qualified = instant(at);
            row.score = handover.lead().score();
        });
    }

    @Override
    public void assigned(long at, Handover handover) {
        row(at, handover).ifPresent(row -> {
            row.assigned = instant(at);
            row.owner = handover.owner();
        });
    }

    @Override
    public void attempted(long at, Handover handover, boolean answered, boolean enforced, long touch, long talk) {
        row(at, handover)
                .ifPresent(row -> row.attempts.add(
                        new long[] {instant(at), handover.owner(), answered ? 1 : 0, (touch + talk) / 1000}));
    }

    @Override
    public void settled(long at, Handover handover) {
        row(at, handover).ifPresent(row -> {
            LeadEnding ending = switch (handover.ending()) {
                case QUALIFIED -> LeadEnding.QUALIFIED;
                case NOT_A_FIT -> LeadEnding.MISFIT;
                case BOUGHT_ELSEWHERE -> LeadEnding.COMPETITOR;
                case OPTED_OUT -> LeadEnding.OPT_OUT;
                case CADENCE_DONE -> LeadEnding.UNRESPONSIVE;
                case REJECTED -> LeadEnding.REJECTED;
                default -> LeadEnding.NO_REASON;
            };
            if (ending == LeadEnding.QUALIFIED) {
                row.sql = instant(at);
                row.ending = ending;
            }
            if (handover.reasonRecorded()) {
                row.ending = ending;
                row.closed = instant(at);
            }
        });
    }

    @Override
    public void opened(long at, Handover handover) {
        row(at, handover).ifPresent(row -> {
            Deal deal = new Deal();
            deal.row = row;
            deal.owner = handover.owner();
            deal.opened = instant(at);
            deals.add(deal);
            dealOf.put(handover.lead(), deal);
        });
    }

    @Override
    public void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
        Deal deal = dealOf.get(handover.lead());
        if (deal != null && at < end) {
            deal.closed = instant(at);
            deal.outcome = (byte) (won ? 1 : 0);
            deal.amount = won ? size : Double.NaN;
        }
    }

    private CrmTables tables() {
        rows.sort(Comparator.comparingLong(row -> row.created));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).place = i;
        }
        List<String> channels = List.copyOf(company.channels().keySet());
        int reps =
                company.teams().values().stream().mapToInt(team -> team.reps()).sum();
        List<String> owners =
                IntStream.rangeClosed(1, reps).mapToObj(i -> "rep-" + i).toList();
        Set<CrmColumn> known = EnumSet.allOf(CrmColumn.class);
        known.removeAll(EnumSet.of(CrmColumn.LEAD_TIMES_CONTACTED, CrmColumn.DEAL_STAGES));
        long asOf = instant(end);
        return new CrmTables(
                ZoneOffset.UTC, FROM, asOf, asOf, channels, owners, leads(), activities(), deals(), known, Set.of());
    }

    private LeadColumns leads() {
        int n = rows.size();
        LeadColumns columns = new LeadColumns(
                rows.stream().mapToLong(r -> r.created).toArray(),
                new short[n],
                rows.stream().mapToInt(r -> r.owner).toArray(),
                rows.stream().mapToLong(r -> r.assigned).toArray(),
                rows.stream().mapToLong(r -> r.qualified).toArray(),
                rows.stream().mapToLong(r -> r.sql).toArray(),
                rows.stream().mapToLong(r -> r.closed).toArray(),
                rows.stream().mapToDouble(r -> r.score).toArray(),
                rows.stream().map(r -> r.ending).toArray(LeadEnding[]::new),
                new int[n],
                new long[n],
                new long[n],
                new boolean[n],
                new boolean[n]);
        for (int i = 0; i < n; i++) {
            columns.channel()[i] = (short) rows.get(i).channel;
        }
        return columns;
    }

    private ActivityColumns activities() {
        List<long[]> all = new ArrayList<>();
        rows.forEach(row -> row.attempts.forEach(a -> all.add(new long[] {row.place, a[0], a[1], a[2], a[3]})));
        ActivityColumns columns = new ActivityColumns(
                all.stream().mapToInt(a -> (int) a[0]).toArray(),
                all.stream().mapToLong(a -> a[1]).toArray(),
                all.stream().mapToInt(a -> (int) a[2]).toArray(),
                new byte[all.size()],
                all.stream().mapToInt(a -> (int) a[4]).toArray(),
                new boolean[all.size()]);
        for (int i = 0; i < all.size(); i++) {
            columns.answered()[i] = (byte) all.get(i)[3];
        }
        return columns;
    }

    private DealColumns deals() {
        deals.sort(Comparator.comparingLong(deal -> deal.opened));
        int n = deals.size();
        DealColumns columns = new DealColumns(
                deals.stream().mapToInt(d -> d.row.place).toArray(),
                deals.stream().mapToInt(d -> d.owner).toArray(),
                deals.stream().mapToLong(d -> d.opened).toArray(),
                deals.stream().mapToLong(d -> d.closed).toArray(),
                new byte[n],
                deals.stream().mapToDouble(d -> d.amount).toArray(),
                new long[n][0]);
        for (int i = 0; i < n; i++) {
            columns.outcome()[i] = deals.get(i).outcome;
        }
        return columns;
    }
}
