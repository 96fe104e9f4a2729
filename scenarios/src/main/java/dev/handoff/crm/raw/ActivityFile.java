package dev.handoff.crm.raw;

import dev.handoff.crm.told.Kind;
import dev.handoff.crm.told.Rule;
import dev.handoff.crm.value.CallDurations;
import dev.handoff.crm.value.Longs;
import dev.handoff.crm.value.MomentColumn;
import dev.handoff.crm.words.ColumnRole;
import dev.handoff.crm.words.Columns;
import dev.handoff.crm.words.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a file of activities into the table of attempts. Dates on which something is due are plans and are not read; what is not done, what the
 * lead did, and meetings, deadlines and notes are no attempts.
 */
public final class ActivityFile extends FileSink {
    private static final List<ColumnRole> MOMENTS =
            List.of(ColumnRole.AT, ColumnRole.ENDED, ColumnRole.ACTIVITY_MODIFIED);
    private static final Set<Word> DONE = EnumSet.of(Word.DONE, Word.PLANNED);
    private static final Set<Word> DIRECTIONS = EnumSet.of(Word.INBOUND, Word.OUTBOUND);
    private static final Set<Word> TYPES = EnumSet.of(Word.CALL, Word.EMAIL, Word.MASS);
    private static final Set<Word> ANSWERS = EnumSet.of(Word.ANSWERED, Word.SILENT);

    /** More different types than this are texts that somebody wrote, and are not shown. */
    private static final int MOST_TYPES = 12;

    private static final int LONGEST_TYPE = 30;

    private final ActivityTable table;
    private final LeadFinder leads;
    private final TreeSet<String> otherTypes = new TreeSet<>();
    private FileMoments moments;
    private int withoutAnswer;

    public ActivityFile(Reading reading, int file, ActivityTable table, LeadFinder leads) {
        super(reading, file, Kind.ACTIVITIES, table.seen);
        this.table = table;
        this.leads = leads;
        table.files.add(this);
    }

    @Override
    List<Integer> begin(Columns columns) {
        moments = new FileMoments(columns, MOMENTS, reading);
        return List.of();
    }

    @Override
    void take(int line, String[] fields, long hash) {
        Columns columns = columns();
        Word type = type(fields);
        int owner = owner(ColumnRole.ACTIVITY_OWNER, fields);
        int lead = lead(fields);
        Optional<Rule> out = leftOutBy(fields, type, owner, lead);
        if (out.isPresent()) {
            leaveOut(line, out.get());
            return;
        }
        table.file.add(file);
        table.line.add(line);
        table.id.add(key(columns.text(ColumnRole.ACTIVITY_ID, fields)));
        table.hash.add(hash);
        table.lead.add(lead);
        table.owner.add(owner);
        table.type.add(type == Word.EMAIL ? ActivityTable.EMAIL : ActivityTable.CALL);
        table.answered.add(answered(fields));
        table.seconds.add(seconds(fields, line));
        moments.add(fields, line);
    }

    private Optional<Rule> leftOutBy(String[] fields, Word type, int owner, int lead) {
        if (meaning(ColumnRole.DONE, fields, DONE).equals(Optional.of(Word.PLANNED))) {
            return Optional.of(Rule.NOT_DONE);
        }
        if (meaning(ColumnRole.DIRECTION, fields, DIRECTIONS).equals(Optional.of(Word.INBOUND))) {
            return Optional.of(Rule.INBOUND);
        }
        if (type == null) {
            String named = columns().text(ColumnRole.TYPE, fields);
            if (named == null) {
                return Optional.of(Rule.NO_TYPE);
            }
            if (otherTypes.size() <= MOST_TYPES) {
                otherTypes.add(named.length() <= LONGEST_TYPE ? UnmappedTally.printable(named) : "…");
            }
            return Optional.of(Rule.OTHER_TYPE);
        }
        if (type == Word.MASS) {
            return Optional.of(Rule.MASS_EMAIL);
        }
        return isExcluded(owner) ? Optional.of(Rule.EXCLUDED_OWNER) : unjoined(fields, lead);
    }

    private Optional<Rule> unjoined(String[] fields, int lead) {
        return switch (lead) {
            case LeadFinder.UNKNOWN -> Optional.of(Rule.UNKNOWN_LEAD);
            case LeadFinder.LEFT_OUT -> Optional.of(Rule.LEAD_LEFT_OUT);
            case LeadFinder.SAME_NAME -> Optional.of(Rule.SAME_NAME);
            case LeadFinder.NOT_NAMED -> Optional.of(Rule.NO_LEAD);
            default ->
                columns().text(ColumnRole.AT, fields) == null && columns().text(ColumnRole.ENDED, fields) == null
                        ? Optional.of(Rule.NO_DATE)
                        : Optional.empty();
        };
    }

    /** Call, e-mail or mass e-mail; null for anything else. Files without a type hold calls. */
    private Word type(String[] fields) {
        Columns columns = columns();
        String text = columns.text(ColumnRole.TYPE, fields);
        if (!columns.has(ColumnRole.TYPE)) {
            return Word.CALL;
        }
        Optional<Word> type = text == null ? Optional.empty() : columns.meaning(ColumnRole.TYPE, text, TYPES);
        boolean isCallAnyway =
                columns.text(ColumnRole.DIRECTION, fields) != null && columns.text(ColumnRole.ANSWERED, fields) != null;
        return type.orElse(isCallAnyway ? Word.CALL : null);
    }

    /** The first lead named that is in the files. */
    private int lead(String[] fields) {
        Columns columns = columns();
        String ids = columns.text(ColumnRole.ACTIVITY_LEAD, fields);
        if (ids == null) {
            String name = columns.text(ColumnRole.ACTIVITY_LEAD_NAME, fields);
            return name == null ? LeadFinder.NOT_NAMED : leads.byName(nameKey(name));
        }
        return lead(ids);
    }

    private int lead(String ids) {
        int found = leads.byId(key(ids));
        if (found == LeadFinder.UNKNOWN && (ids.indexOf(';') >= 0 || ids.indexOf(',') >= 0)) {
            for (String id : ids.split("[;,]")) {
                int one = leads.byId(key(id.strip()));
                if (one >= 0) {
                    return one;
                }
                found = Math.min(found, one);
            }
        }
        return found;
    }

    private int answered(String[] fields) {
        Optional<Word> answer = meaning(ColumnRole.ANSWERED, fields, ANSWERS);
        if (answer.isEmpty()) {
            withoutAnswer++;
            return -1;
        }
        return answer.get() == Word.ANSWERED ? 1 : 0;
    }

    private int seconds(String[] fields, int line) {
        ColumnRole role = columns().has(ColumnRole.DURATION)
                ? ColumnRole.DURATION
                : columns().has(ColumnRole.DURATION_MINUTES) ? ColumnRole.DURATION_MINUTES : ColumnRole.DURATION_MILLIS;
        double unit = role == ColumnRole.DURATION_MINUTES ? 60 : role == ColumnRole.DURATION_MILLIS ? 0.001 : 1;
        OptionalInt seconds = CallDurations.seconds(columns().text(role, fields), unit);
        if (seconds.isEmpty()) {
            reading.problems()
                    .add(columns().header().file(), line, columns().name(role), "this is not a duration", "00:06:24");
        }
        return seconds.orElse(-1);
    }

    /** Understands the columns that only the whole file explains; to be called once, at its end. */
    public void finish(String zone) {
        moments.decide();
        if (otherTypes.size() <= MOST_TYPES) {
            otherTypes.forEach(t -> reading.tally().detail(file, Rule.OTHER_TYPE, t));
        }
        int first = table.at.size();
        Longs ended = new Longs();
        moments.into(ColumnRole.AT, table.at);
        moments.into(ColumnRole.ENDED, ended);
        moments.into(ColumnRole.ACTIVITY_MODIFIED, table.modified);
        for (int i = 0; i < ended.size(); i++) {
            if (ended.get(i) != MomentColumn.NEVER) {
                int seconds = columns().has(ColumnRole.DURATION) ? Math.max(0, table.seconds.get(first + i)) : 0;
                table.at.set(first + i, ended.get(i) - seconds);
            }
        }
        if (columns().has(ColumnRole.ENDED)) {
            note("an attempt begins its duration before '" + columns().name(ColumnRole.ENDED) + "'");
        }
        if (columns().has(ColumnRole.DUE)) {
            String counts = columns().has(ColumnRole.ENDED)
                    ? columns().name(ColumnRole.ENDED)
                    : columns().name(ColumnRole.AT);
            note("'" + columns().name(ColumnRole.DUE) + "' is when something is due, which is a plan: '" + counts
                    + "' counts");
        }
        if (columns().has(ColumnRole.ANSWERED) && withoutAnswer > 0) {
            note(withoutAnswer + (withoutAnswer == 1 ? " attempt does" : " attempts do")
                    + " not say whether somebody answered");
        }
        if (columns().has(ColumnRole.DURATION_MINUTES)) {
            note("durations are in minutes");
        }
        if (!columns().has(ColumnRole.ACTIVITY_LEAD)) {
            note("leads are joined by name");
        }
        moments.notes(zone).forEach(this::note);
    }

    /** Roles whose instants have no time of day. */
    public Set<ColumnRole> datesOnly() {
        Set<ColumnRole> roles = moments.datesOnly();
        if (columns().has(ColumnRole.AT) && columns().has(ColumnRole.ENDED) && !roles.contains(ColumnRole.ENDED)) {
            roles.remove(ColumnRole.AT);
        }
        return roles;
    }
}
