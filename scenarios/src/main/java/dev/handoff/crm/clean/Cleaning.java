package dev.handoff.crm.clean;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.DealColumns;
import dev.handoff.calibration.LeadColumns;
import dev.handoff.calibration.WeeklySpend;
import dev.handoff.crm.raw.ActivityTable;
import dev.handoff.crm.raw.DealTable;
import dev.handoff.crm.raw.LeadFinder;
import dev.handoff.crm.raw.LeadTable;
import dev.handoff.crm.raw.NameNumbers;
import dev.handoff.crm.raw.SpendTable;
import dev.handoff.crm.told.LeftOutTally;
import dev.handoff.crm.told.Rule;
import dev.handoff.crm.value.Ints;
import dev.handoff.crm.words.ColumnRole;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * From tables as the files have them to clean ones, rule after rule. First {@link #leads()}, once the leads are read, then activities and deals are
 * read with the index that gives, then {@link #clean}.
 */
public final class Cleaning {
    private static final double BATCH = 0.8;

    private final LeadTable leads;
    private final LeftOutTally tally;
    private final CleanOptions options;
    private final List<String> notes = new ArrayList<>();
    private BitSet kept = new BitSet();

    public Cleaning(LeadTable leads, LeftOutTally tally, CleanOptions options) {
        this.leads = leads;
        this.tally = tally;
        this.options = options;
    }

    /** Leaves one row of each lead, and tells how to find it. */
    public LeadFinder leads() {
        kept = RecordVersions.of(leads, tally);
        return Merges.index(leads, kept, tally);
    }

    /**
     * Cleans all of it.
     *
     * @param modified when each file was last modified, epoch seconds, by its number
     */
    public Cleaned clean(
            ActivityTable activities, DealTable deals, SpendTable spend, NameNumbers owners, List<Long> modified) {
        Known known = Known.of(leads, activities, deals);
        long asOf = options.asOf().orElseGet(() -> new AsOf(modified).of(leads, activities, deals));
        BitSet keptActivities = RecordVersions.of(activities, tally);
        BitSet keptDeals = RecordVersions.of(deals, tally);
        LeadRules leadRules = new LeadRules(leads, kept, tally, options.zone());
        leadRules.apply(asOf);
        ActivityRules activityRules = new ActivityRules(activities, keptActivities, tally);
        activityRules.apply(asOf, options.attempts(), kept);
        DealRules dealRules = new DealRules(deals, keptDeals, tally);
        dealRules.apply(asOf, leads, known);
        LeadWeeks window = window(deals, keptDeals);
        BitSet inWindow = inWindow(window);

        boolean sqlByDeals = sqlByDeals(known, dealRules.firstOpened(leads.size()));
        LeadCleaner cleaner = new LeadCleaner(leads, inWindow, asOf);
        LeadCleaner.FromOthers others = new LeadCleaner.FromOthers(
                activityRules.firstAttempts(leads.size()),
                known.isDay(CrmColumn.ACTIVITY_AT) ? 86_399 : 0,
                dealRules.firstOpened(leads.size()),
                sqlByDeals);
        int[] order = cleaner.order();
        int[] all = counts(order, row -> true);
        BitSet batch = batchChannels(all, counts(order, leadRules::isUploaded));
        ChannelNumbers channels = ChannelNumbers.of(leads.channels, all, options.smallestChannel(), batch);
        OwnerNumbers numbers = new OwnerNumbers(owners, options.keepOwnerNames());
        BitSet strays = strays(order, batch, leadRules);
        LeadColumns leadColumns = cleaner.columns(order, channels, numbers, strays, others);
        int[] clean = clean(order);
        ActivityColumns activityColumns =
                activityRules.columns(clean, order.length, numbers, owners, known.isDay(CrmColumn.ACTIVITY_AT));
        DealColumns dealColumns = dealRules.columns(clean, numbers);
        notes(cleaner, activityRules, channels, strays);
        note(dealRules.reopened(), "deal was", "deals were", "decided after the export was made: counted as open");
        CrmTables tables = new CrmTables(
                options.zone(),
                window.from(),
                window.to(),
                asOf,
                channels.spelt(),
                numbers.spelt(),
                leadColumns,
                activityColumns,
                dealColumns,
                known.columns(),
                known.datesOnly());
        DealsUntold.of(tables).ifPresent(notes::add);
        SpendRules spendRules = new SpendRules(spend, window, channels, tally);
        Optional<WeeklySpend> spent = spendRules.apply(tables);
        notes.addAll(spendRules.notes());
        int[] counts = new int[modified.size()];
        count(spendRules.kept(), spend.file, counts);
        count(kept, leads.file, counts);
        count(keptActivities, activities.file, counts);
        count(keptDeals, deals.file, counts);
        return new Cleaned(
                tables,
                spent,
                window.first(),
                window.end().minusDays(1),
                counts,
                names(batch),
                dealRules.stages(),
                List.copyOf(notes),
                new MissingWeeks(
                                tables,
                                window,
                                tally,
                                new DatedRows(
                                        kept, List.of(leads.moments.get(ColumnRole.CREATED)), leads.file, leads.line))
                        .told(
                                new DatedRows(keptActivities, List.of(activities.at), activities.file, activities.line),
                                new DatedRows(keptDeals, List.of(deals.opened, deals.closed), deals.file, deals.line)));
    }

    private LeadWeeks window(DealTable deals, BitSet keptDeals) {
        long[] came = kept.isEmpty()
                ? keptDeals.stream().mapToLong(deals.opened::get).toArray()
                : kept.stream()
                        .mapToLong(row -> leads.at(ColumnRole.CREATED, row))
                        .toArray();
        long oldest = java.util.Arrays.stream(came).min().orElse(0);
        long newest = java.util.Arrays.stream(came).max().orElse(0);
        return LeadWeeks.of(oldest, newest, options.zone(), options.from(), options.to());
    }

    private BitSet inWindow(LeadWeeks window) {
        BitSet in = new BitSet();
        kept.stream().forEach(row -> {
            long created = leads.at(ColumnRole.CREATED, row);
            if (created >= window.from() && created < window.to()) {
                in.set(row);
            } else {
                tally.leaveOut(leads.file.get(row), leads.line.get(row), Rule.OUTSIDE_WINDOW);
            }
        });
        return in;
    }

    /** Where no column says when a lead became worth pursuing, the opening of its deal does. */
    private boolean sqlByDeals(Known known, long[] firstDeal) {
        boolean any = java.util.Arrays.stream(firstDeal).anyMatch(at -> at != Long.MAX_VALUE);
        boolean derived = any
                && !known.columns().contains(CrmColumn.LEAD_SQL)
                && known.columns().contains(CrmColumn.DEAL_OPENED);
        if (derived) {
            known.columns().add(CrmColumn.LEAD_SQL);
            if (known.isDay(CrmColumn.DEAL_OPENED)) {
                known.datesOnly().add(CrmColumn.LEAD_SQL);
            }
            notes.add("no column says when a lead became worth pursuing (SQL): the opening of its deal does");
        }
        return derived;
    }

    private int[] counts(int[] order, IntPredicate counted) {
        int[] counts = new int[leads.channels.size()];
        for (int row : order) {
            counts[leads.channel.get(row)] += counted.test(row) ? 1 : 0;
        }
        return counts;
    }

    /** Channels that bring nearly all of their leads in uploads: lists of an event, for instance. */
    private BitSet batchChannels(int[] all, int[] uploaded) {
        BitSet batch = new BitSet();
        for (int c = 0; c < all.length; c++) {
            batch.set(c, all[c] > 0 && uploaded[c] >= BATCH * all[c]);
        }
        return batch;
    }

    /** Uploaded leads of channels that usually bring them one by one: when they came is not known. */
    private BitSet strays(int[] order, BitSet batch, LeadRules rules) {
        BitSet strays = new BitSet();
        for (int row : order) {
            strays.set(row, rules.isUploaded(row) && !batch.get(leads.channel.get(row)));
        }
        return strays;
    }

    private List<String> names(BitSet channels) {
        return channels.stream().mapToObj(leads.channels::name).sorted().toList();
    }

    private int[] clean(int[] order) {
        int[] clean = new int[leads.size()];
        java.util.Arrays.fill(clean, -1);
        for (int i = 0; i < order.length; i++) {
            clean[order[i]] = i;
        }
        return clean;
    }

    private void notes(LeadCleaner cleaner, ActivityRules activities, ChannelNumbers channels, BitSet strays) {
        note(cleaner.laterDates(), "date of a lead lies", "dates of leads lie", "after the export: not counted");
        note(
                cleaner.madeByReps(),
                "lead",
                "leads",
                "had an attempt before the record was made: first delays there do not count");
        note(
                strays.cardinality(),
                "lead was",
                "leads were",
                "uploaded in a channel that brings leads one by one: first delays there do not count");
        note(
                activities.bulk(),
                "attempt was entered with many others at once: counted, but not when it was made",
                "attempts were entered with many others at once: counted, but not when they were made");
        if (!channels.joined().isEmpty()) {
            List<String> joined = new ArrayList<>();
            channels.joined().forEach((name, n) -> joined.add(name + " (" + n + ")"));
            notes.add("channels of fewer than " + options.smallestChannel() + " leads are 'other': "
                    + String.join(", ", joined));
        }
    }

    private void note(int count, String one, String many, String what) {
        note(count, one + " " + what, many + " " + what);
    }

    private void note(int count, String one, String many) {
        if (count > 0) {
            notes.add(String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many));
        }
    }

    private static void count(BitSet kept, Ints file, int[] counts) {
        kept.stream().forEach(row -> counts[file.get(row)]++);
    }
}
