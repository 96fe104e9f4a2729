package dev.handoff.crm.raw;

import dev.handoff.crm.told.Kind;
import dev.handoff.crm.told.Rule;
import dev.handoff.crm.value.Amounts;
import dev.handoff.crm.value.Ints;
import dev.handoff.crm.value.Longs;
import dev.handoff.crm.value.MomentColumn;
import dev.handoff.crm.words.ColumnRole;
import dev.handoff.crm.words.Columns;
import dev.handoff.crm.words.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a file of deals into the table of deals. */
public final class DealFile extends FileSink {
    private static final List<ColumnRole> MOMENTS = List.of(
            ColumnRole.OPENED, ColumnRole.CLOSED, ColumnRole.WON_AT, ColumnRole.LOST_AT, ColumnRole.DEAL_MODIFIED);
    private static final Set<Word> DEALS = EnumSet.of(Word.DEAL);

    private final DealTable table;
    private final LeadFinder leads;
    private final Ints lines = new Ints();
    private DealOutcome outcomes;
    private FileMoments moments;
    private Amounts amounts;
    private int planned;
    private int linked;

    public DealFile(Reading reading, int file, DealTable table, LeadFinder leads) {
        super(reading, file, Kind.DEALS, table.seen);
        this.table = table;
        this.leads = leads;
        table.files.add(this);
    }

    @Override
    List<Integer> begin(Columns columns) {
        moments = new FileMoments(columns, MOMENTS, reading);
        amounts = new Amounts(columns.header().file(), columns.name(ColumnRole.AMOUNT), reading.problems());
        outcomes = new DealOutcome(columns, unmapped::add);
        return List.of();
    }

    @Override
    void take(int line, String[] fields, long hash) {
        Columns columns = columns();
        String type = columns.text(ColumnRole.ROW_TYPE, fields);
        int owner = owner(ColumnRole.DEAL_OWNER, fields);
        long id = key(columns.text(ColumnRole.DEAL_ID, fields));
        if (type != null && columns.meaning(ColumnRole.ROW_TYPE, type, DEALS).isEmpty()) {
            leaveOut(line, Rule.OTHER_KIND);
        } else if (id == 0) {
            leaveOut(line, Rule.NO_IDENTIFIER);
        } else if (isExcluded(owner)) {
            leaveOut(line, Rule.EXCLUDED_OWNER);
        } else {
            table.file.add(file);
            table.line.add(line);
            table.id.add(id);
            table.hash.add(hash);
            int lead = lead(fields, id);
            linked += lead < 0 ? 0 : 1;
            table.lead.add(lead);
            table.owner.add(owner);
            table.outcome.add(outcomes.of(fields));
            amounts.add(columns.text(ColumnRole.AMOUNT, fields), line);
            if (columns.text(ColumnRole.AMOUNT, fields) != null) {
                amounts.currency(columns.text(ColumnRole.CURRENCY, fields));
            }
            moments.add(fields, line);
            lines.add(line);
        }
    }

    private int lead(String[] fields, long deal) {
        Columns columns = columns();
        String id = columns.text(ColumnRole.DEAL_LEAD, fields);
        if (id != null) {
            int found = leads.byId(key(id));
            String[] several = id.split("[;,]");
            for (int i = 0; found < 0 && i < several.length; i++) {
                found = leads.byId(key(several[i].strip()));
            }
            return found;
        }
        String name = columns.text(ColumnRole.DEAL_LEAD_NAME, fields);
        return name == null ? leads.byDeal(deal) : leads.byName(nameKey(name));
    }

    /** Understands the columns that only the whole file explains; to be called once, at its end. */
    public void finish(String zone) {
        moments.decide();
        amounts.decide(reading.decimal()).ifPresent(this::note);
        for (int i = 0; i < amounts.size(); i++) {
            table.amount.add(amounts.amount(i));
        }
        moments.into(ColumnRole.OPENED, table.opened);
        moments.into(ColumnRole.DEAL_MODIFIED, table.modified);
        close();
        enter();
        notes(zone);
    }

    /** A won deal is closed when it was won, a lost one when it was lost; what stands there for an open one is a plan. */
    private void close() {
        Longs closed = new Longs();
        Longs won = new Longs();
        Longs lost = new Longs();
        moments.into(ColumnRole.CLOSED, closed);
        moments.into(ColumnRole.WON_AT, won);
        moments.into(ColumnRole.LOST_AT, lost);
        int first = table.closed.size();
        for (int i = 0; i < closed.size(); i++) {
            int outcome = table.outcome.get(first + i);
            long own = outcome == DealOutcome.WON
                    ? won.get(i)
                    : outcome == DealOutcome.LOST ? lost.get(i) : MomentColumn.NEVER;
            planned += outcome == DealOutcome.OPEN && closed.get(i) != MomentColumn.NEVER ? 1 : 0;
            table.closed.add(outcome == DealOutcome.OPEN || own != MomentColumn.NEVER ? own : closed.get(i));
        }
    }

    private void enter() {
        int before = table.closed.size() - lines.size();
        for (Map.Entry<String, long[]> stage : moments.stages().entrySet()) {
            Longs column = table.stages.computeIfAbsent(stage.getKey(), s -> new Longs());
            while (column.size() < before) {
                column.add(MomentColumn.NEVER);
            }
            for (long at : stage.getValue()) {
                column.add(at);
            }
        }
        table.stages.values().forEach(column -> {
            while (column.size() < table.closed.size()) {
                column.add(MomentColumn.NEVER);
            }
        });
    }

    private void notes(String zone) {
        if (planned > 0) {
            note("close dates of " + planned + " open deals are plans and do not count");
        }
        if (linked == 0 && !columns().has(ColumnRole.DEAL_LEAD) && !columns().has(ColumnRole.DEAL_LEAD_NAME)) {
            note("no column says from which lead a deal came, so what leads become cannot be told;"
                    + " in a mapping file: deals: {lead: NAME}");
        }
        if (!columns().has(ColumnRole.OPENED)) {
            note(
                    "no column says when a deal was opened: the creation of its lead stands for it, so that deals seem longer by"
                            + " the time until sales pursued the lead");
        }
        amounts.currency().ifPresent(c -> note("amounts are in " + UnmappedTally.printable(c)));
        moments.notes(zone).forEach(this::note);
    }

    /** Roles whose instants have no time of day. */
    public Set<ColumnRole> datesOnly() {
        return moments.datesOnly();
    }
}
