package dev.handoff.crm.clean;

import dev.handoff.crm.raw.LeadFile;
import dev.handoff.crm.raw.LeadTable;
import dev.handoff.crm.told.LeftOutTally;
import dev.handoff.crm.told.Rule;
import dev.handoff.crm.value.MomentColumn;
import dev.handoff.crm.words.ColumnRole;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Takes leads out that came after the export, or are a bought list; and marks those that came in uploads. */
final class LeadRules {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.ENGLISH);

    private static final String STAY =
            " uploads of many leads at once stay, for they are no bought lists: somebody owns or"
                    + " qualified their leads, or no column tells owners";

    private final LeadTable leads;
    private final BitSet kept;
    private final LeftOutTally tally;
    private final ZoneId zone;
    private final Map<Integer, Integer> firstBefore1970 = new TreeMap<>();
    private int[] upload = {};

    LeadRules(LeadTable leads, BitSet kept, LeftOutTally tally, ZoneId zone) {
        this.leads = leads;
        this.kept = kept;
        this.tally = tally;
        this.zone = zone;
    }

    /** Applies the rules; what is left is in the set that was given. */
    void apply(long asOf) {
        for (int row = kept.nextSetBit(0); row >= 0; row = kept.nextSetBit(row + 1)) {
            if (leads.at(ColumnRole.CREATED, row) == MomentColumn.NEVER) {
                leaveOut(row, Rule.NO_DATE);
            } else if (leads.at(ColumnRole.CREATED, row) < 0) {
                leaveOut(row, Rule.BEFORE_1970);
                firstBefore1970.putIfAbsent(leads.file.get(row), leads.line.get(row));
            } else if (leads.at(ColumnRole.CREATED, row) > asOf) {
                leaveOut(row, Rule.FUTURE);
            }
        }
        firstBefore1970.forEach((file, line) -> {
            boolean several = tally.count(file, Rule.BEFORE_1970) > 1;
            tally.detail(file, Rule.BEFORE_1970, (several ? "the first in line " : "line ") + line);
        });
        uploads();
    }

    private void leaveOut(int row, Rule rule) {
        kept.clear(row);
        tally.leaveOut(leads.file.get(row), leads.line.get(row), rule);
    }

    private void uploads() {
        int n = leads.size();
        int[] channel = new int[n];
        long[] created = new long[n];
        long[] tie = new long[n];
        for (int row = 0; row < n; row++) {
            boolean hasTime = !file(row).datesOnly().contains(ColumnRole.CREATED);
            channel[row] = kept.get(row) && hasTime ? leads.channel.get(row) : -1;
            created[row] = leads.at(ColumnRole.CREATED, row);
            tie[row] = leads.id.get(row);
        }
        Uploads uploads = Uploads.find(channel, leads.channels.size(), created, tie);
        upload = uploads.upload();
        Summary[] summaries = new Summary[uploads.count()];
        for (int row = 0; row < n; row++) {
            if (upload[row] >= 0) {
                Summary summary = summaries[upload[row]];
                summaries[upload[row]] = summary == null ? new Summary() : summary;
                summaries[upload[row]].add(row);
            }
        }
        tell(summaries);
    }

    private void tell(Summary[] summaries) {
        int[] ofChannel = new int[leads.channels.size()];
        kept.stream()
                .filter(row -> upload[row] < 0 || !summaries[upload[row]].isBought())
                .forEach(row -> ofChannel[leads.channel.get(row)]++);
        TreeMap<Long, String> staying = new TreeMap<>();
        for (int row = 0; row < leads.size(); row++) {
            Summary summary = upload[row] < 0 ? null : summaries[upload[row]];
            if (summary != null && summary.isBought()) {
                tally.detail(leads.file.get(row), Rule.BOUGHT_LIST, summary.when() + ", nobody owns or qualified them");
                leaveOut(row, Rule.BOUGHT_LIST);
                upload[row] = -1;
            } else if (summary != null) {
                int channel = leads.channel.get(row);
                staying.put(summary.first, summary.told(ofChannel[channel], leads.channels.name(channel)));
            }
        }
        if (!staying.isEmpty()) {
            leads.files.get(0).note(staying.size() <= 5 ? String.join("; ", staying.values()) : staying.size() + STAY);
        }
    }

    private LeadFile file(int row) {
        int first = leads.files.get(0).file();
        return leads.files.get(leads.file.get(row) - first);
    }

    /** Whether a lead that is kept came in an upload. */
    boolean isUploaded(int row) {
        return upload[row] >= 0;
    }

    /** What is known of an upload. */
    private final class Summary {
        private int size;
        private long first = Long.MAX_VALUE;
        private boolean cared;

        private void add(int row) {
            size++;
            first = Math.min(first, leads.at(ColumnRole.CREATED, row));
            boolean ownersKnown = file(row).columns().has(ColumnRole.OWNER);
            cared |= !ownersKnown
                    || leads.owner.get(row) >= 0
                    || leads.at(ColumnRole.MQL, row) != MomentColumn.NEVER
                    || leads.at(ColumnRole.SQL, row) != MomentColumn.NEVER;
        }

        private boolean isBought() {
            return !cared;
        }

        private String told(int ofChannel, String channel) {
            return String.format(
                    Locale.ROOT,
                    "an upload of %,d of the %,d leads of '%s' (%s) stays",
                    size,
                    ofChannel,
                    channel.replaceAll("\\p{Cntrl}|\\p{Cf}", ""),
                    when());
        }

        private String when() {
            return WHEN.format(Instant.ofEpochSecond(first).atZone(zone));
        }
    }
}
