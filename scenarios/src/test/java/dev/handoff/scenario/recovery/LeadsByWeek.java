package dev.handoff.scenario.recovery;

import static dev.handoff.calibration.CrmTables.NEVER;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.DealColumns;
import dev.handoff.calibration.LeadColumns;
import dev.handoff.calibration.LeadEnding;
import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An export drawn anew from itself, week by week: in the place of every week stand the leads of one of them, chosen at random, with their calls
 * and deals moved by as many weeks. What would then lie after the export has not happened.
 */
final class LeadsByWeek {
    private static final long WEEK = 7L * 24 * 3600;
    private static final int FAMILY = Draws.family("bootstrap over weeks");
    private static final Purpose CHOSEN = () -> 0;

    /** A lead in its new place. */
    private record Moved(int row, long by, long created) {}

    private final CrmTables of;
    private final List<Moved> leads = new ArrayList<>();
    private final List<List<Integer>> callsOf;
    private final List<List<Integer>> dealsOf;

    private LeadsByWeek(CrmTables of) {
        this.of = of;
        this.callsOf = byLead(of.activities().lead());
        this.dealsOf = byLead(of.deals().lead());
    }

    private List<List<Integer>> byLead(int[] lead) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int i = 0; i < of.leads().size(); i++) {
            rows.add(new ArrayList<>());
        }
        for (int row = 0; row < lead.length; row++) {
            if (lead[row] >= 0) {
                rows.get(lead[row]).add(row);
            }
        }
        return rows;
    }

    /** One such export. */
    static CrmTables of(CrmTables tables, Draws luck) {
        return new LeadsByWeek(tables).drawn(luck);
    }

    private CrmTables drawn(Draws luck) {
        int weeks = of.weeks();
        List<List<Integer>> inWeek =
                IntStream.range(0, weeks).mapToObj(w -> (List<Integer>) new ArrayList<Integer>()).toList();
        for (int i = 0; i < of.leads().size(); i++) {
            inWeek.get((int) ((of.leads().created()[i] - of.from()) / WEEK)).add(i);
        }
        for (int place = 0; place < weeks; place++) {
            int chosen = (int) (luck.uniform(FAMILY, place, CHOSEN) * weeks);
            long by = (place - chosen) * WEEK;
            inWeek.get(chosen)
                    .forEach(row -> leads.add(new Moved(row, by, of.leads().created()[row] + by)));
        }
        leads.sort(Comparator.comparingLong(Moved::created));
        return new CrmTables(
                of.zone(),
                of.from(),
                of.to(),
                of.asOf(),
                of.channels(),
                of.owners(),
                leadColumns(),
                calls(),
                deals(),
                of.known(),
                of.datesOnly());
    }

    private long at(long instant, Moved lead) {
        return instant == NEVER || instant + lead.by() > of.asOf() ? NEVER : instant + lead.by();
    }

    private LeadColumns leadColumns() {
        LeadColumns old = of.leads();
        int n = leads.size();
        LeadColumns columns = new LeadColumns(
                leads.stream().mapToLong(Moved::created).toArray(),
                new short[n],
                rows().map(r -> old.owner()[r]).toArray(),
                leads.stream().mapToLong(l -> at(old.assigned()[l.row()], l)).toArray(),
                leads.stream().mapToLong(l -> at(old.qualified()[l.row()], l)).toArray(),
                leads.stream().mapToLong(l -> at(old.sql()[l.row()], l)).toArray(),
                leads.stream().mapToLong(l -> at(old.closed()[l.row()], l)).toArray(),
                rows().mapToDouble(r -> old.score()[r]).toArray(),
                leads.stream().map(this::ending).toArray(LeadEnding[]::new),
                rows().map(r -> old.timesContacted()[r]).toArray(),
                rows().mapToLong(r -> old.firstContacted()[r]).toArray(),
                rows().mapToLong(r -> old.lastContacted()[r]).toArray(),
                new boolean[n],
                new boolean[n]);
        for (int i = 0; i < n; i++) {
            int row = leads.get(i).row();
            columns.channel()[i] = old.channel()[row];
            columns.prospected()[i] = old.prospected()[row];
            columns.delayUnknown()[i] = old.delayUnknown()[row];
        }
        return columns;
    }

    private IntStream rows() {
        return leads.stream().mapToInt(Moved::row);
    }

    /** What was recorded as it ended, unless that is still to come. */
    private LeadEnding ending(Moved lead) {
        long recorded = Math.max(of.leads().closed()[lead.row()], of.leads().sql()[lead.row()]);
        boolean toCome = recorded != NEVER && at(recorded, lead) == NEVER;
        return toCome ? LeadEnding.NONE : of.leads().ending()[lead.row()];
    }

    private ActivityColumns calls() {
        ActivityColumns old = of.activities();
        List<int[]> kept = new ArrayList<>();
        for (int i = 0; i < leads.size(); i++) {
            for (int row : callsOf.get(leads.get(i).row())) {
                if (at(old.at()[row], leads.get(i)) != NEVER) {
                    kept.add(new int[] {i, row});
                }
            }
        }
        ActivityColumns columns = new ActivityColumns(
                kept.stream().mapToInt(k -> k[0]).toArray(),
                kept.stream().mapToLong(k -> old.at()[k[1]] + leads.get(k[0]).by()).toArray(),
                kept.stream().mapToInt(k -> old.owner()[k[1]]).toArray(),
                new byte[kept.size()],
                kept.stream().mapToInt(k -> old.seconds()[k[1]]).toArray(),
                new boolean[kept.size()]);
        for (int i = 0; i < kept.size(); i++) {
            columns.answered()[i] = old.answered()[kept.get(i)[1]];
            columns.timeUnknown()[i] = old.timeUnknown()[kept.get(i)[1]];
        }
        return columns;
    }

    private DealColumns deals() {
        DealColumns old = of.deals();
        List<int[]> kept = new ArrayList<>();
        for (int i = 0; i < leads.size(); i++) {
            for (int row : dealsOf.get(leads.get(i).row())) {
                if (at(old.opened()[row], leads.get(i)) != NEVER) {
                    kept.add(new int[] {i, row});
                }
            }
        }
        kept.sort(Comparator.comparingLong(k -> old.opened()[k[1]] + leads.get(k[0]).by()));
        int n = kept.size();
        DealColumns columns =
                new DealColumns(new int[n], new int[n], new long[n], new long[n], new byte[n], new double[n], new long[n][]);
        for (int i = 0; i < n; i++) {
            Moved lead = leads.get(kept.get(i)[0]);
            int row = kept.get(i)[1];
            columns.lead()[i] = kept.get(i)[0];
            columns.owner()[i] = old.owner()[row];
            columns.opened()[i] = at(old.opened()[row], lead);
            columns.closed()[i] = at(old.closed()[row], lead);
            boolean open = columns.closed()[i] == NEVER;
            columns.outcome()[i] = open ? -1 : old.outcome()[row];
            columns.amount()[i] = open ? Double.NaN : old.amount()[row];
            long[] entered = old.entered()[row];
            columns.entered()[i] =
                    java.util.Arrays.stream(entered).map(e -> at(e, lead)).toArray();
        }
        return columns;
    }
}
