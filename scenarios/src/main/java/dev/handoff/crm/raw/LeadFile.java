package dev.handoff.crm.raw;

import dev.handoff.calibration.LeadEnding;
import dev.handoff.crm.told.Kind;
import dev.handoff.crm.told.Rule;
import dev.handoff.crm.value.Amounts;
import dev.handoff.crm.words.ColumnRole;
import dev.handoff.crm.words.Columns;
import dev.handoff.crm.words.Word;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a file of leads into the table of leads. */
public final class LeadFile extends FileSink {
    private static final Map<Word, LeadEnding> ENDINGS = new EnumMap<>(Map.of(
            Word.QUALIFIED, LeadEnding.QUALIFIED,
            Word.MISFIT, LeadEnding.MISFIT,
            Word.UNRESPONSIVE, LeadEnding.UNRESPONSIVE,
            Word.OPT_OUT, LeadEnding.OPT_OUT,
            Word.COMPETITOR, LeadEnding.COMPETITOR,
            Word.REJECTED, LeadEnding.REJECTED,
            Word.RECYCLED, LeadEnding.RECYCLED,
            Word.ENDED, LeadEnding.NO_REASON,
            Word.WORKING, LeadEnding.NONE));

    private static final Set<Word> STATUSES = EnumSet.copyOf(ENDINGS.keySet());

    private final LeadTable table;
    private final TestLeads testLeads;
    private final ChannelWords channels;
    private final Map<Integer, List<String>> where = new HashMap<>();
    private FileMoments moments;
    private Amounts scores;

    public LeadFile(Reading reading, int file, LeadTable table) {
        super(reading, file, Kind.LEADS, table.seen);
        this.table = table;
        this.testLeads = new TestLeads(reading.mapping().exclude().emailDomains());
        this.channels = new ChannelWords(reading.mapping());
        table.files.add(this);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    List<Integer> begin(Columns columns) {
        moments = new FileMoments(columns, LeadTable.MOMENTS, reading);
        scores = new Amounts(columns.header().file(), columns.name(ColumnRole.SCORE), reading.problems(), true);
        reading.mapping().exclude().where().forEach((name, values) -> {
            List<Integer> found = columns.header().find(name);
            if (found.size() == 1) {
                where.put(found.get(0), values.stream().map(LeadFile::plain).toList());
            } else {
                reading.problems()
                        .add(
                                columns.header().file(),
                                1,
                                "",
                                "no column is called '" + name + "', which the mapping names under exclude.where",
                                "");
            }
        });
        return List.copyOf(where.keySet());
    }

    @Override
    void take(int line, String[] fields, long hash) {
        Columns columns = columns();
        long id = key(columns.text(ColumnRole.LEAD_ID, fields));
        Optional<Rule> out = leftOutBy(id, fields);
        if (out.isPresent()) {
            leaveOut(line, out.get());
            if (id != 0) {
                table.leftOut.add(id);
            }
            return;
        }
        int row = table.size();
        table.file.add(file);
        table.line.add(line);
        table.id.add(id);
        table.hash.add(hash);
        table.name.add(nameKey(columns.text(ColumnRole.NAME, fields)));
        table.deal.add(key(columns.text(ColumnRole.DEAL_OF_LEAD, fields)));
        table.channel.add(table.channels.number(channels.of(columns.text(ColumnRole.CHANNEL, fields))));
        table.owner.add(owner(ColumnRole.OWNER, fields));
        table.createdBy.add(owner(ColumnRole.CREATED_BY, fields));
        table.ending.add(ending(fields).ordinal());
        table.timesContacted.add(times(columns.text(ColumnRole.TIMES_CONTACTED, fields)));
        scores.add(columns.text(ColumnRole.SCORE, fields), line);
        moments.add(fields, line);
        merged(columns.text(ColumnRole.MERGED, fields), row);
    }

    private Optional<Rule> leftOutBy(long id, String[] fields) {
        Columns columns = columns();
        if (id == 0) {
            return Optional.of(Rule.NO_IDENTIFIER);
        }
        Optional<Rule> test =
                testLeads.rule(columns.text(ColumnRole.EMAIL, fields), columns.text(ColumnRole.NAME, fields));
        if (test.isPresent()) {
            return test;
        }
        String owner = columns.text(ColumnRole.OWNER, fields);
        if (owner != null && reading.mapping().exclude().owners().contains(owner)) {
            return Optional.of(Rule.EXCLUDED_OWNER);
        }
        boolean excluded = where.entrySet().stream()
                .anyMatch(e -> fields[e.getKey()] != null && e.getValue().contains(plain(fields[e.getKey()])));
        if (excluded) {
            return Optional.of(Rule.EXCLUDED_VALUE);
        }
        return columns.text(ColumnRole.CREATED, fields) == null ? Optional.of(Rule.NO_DATE) : Optional.empty();
    }

    private LeadEnding ending(String[] fields) {
        LeadEnding reason =
                meaning(ColumnRole.REASON, fields, STATUSES).map(ENDINGS::get).orElse(LeadEnding.NONE);
        LeadEnding status =
                meaning(ColumnRole.STATUS, fields, STATUSES).map(ENDINGS::get).orElse(LeadEnding.NONE);
        boolean says = reason != LeadEnding.NONE && reason != LeadEnding.NO_REASON;
        return says || status == LeadEnding.NONE ? reason : status;
    }

    private static int times(String text) {
        if (text == null) {
            return -1;
        }
        return text.matches("\\d{1,6}([.,]0+)?") ? Integer.parseInt(text.replaceAll("[.,].*", "")) : -1;
    }

    private void merged(String ids, int row) {
        if (ids != null) {
            for (String one : ids.split("[;,\\s]+")) {
                String id = one.replaceAll(
                        ":.*", ""); // HubSpot writes 123:1700000000000, the record and when it was merged
                table.mergedId.add(key(id));
                table.mergedInto.add(row);
            }
        }
    }

    /** Understands the columns that only the whole file explains; to be called once, at its end. */
    public void finish(String zone) {
        moments.decide();
        LeadTable.MOMENTS.forEach(role -> moments.into(role, table.moments.get(role)));
        scores.decide(reading.decimal()).ifPresent(this::note);
        for (int i = 0; i < scores.size(); i++) {
            table.score.add(scores.amount(i));
        }
        moments.notes(zone).forEach(this::note);
    }

    /** Roles whose instants have no time of day. */
    public Set<ColumnRole> datesOnly() {
        return moments.datesOnly();
    }
}
