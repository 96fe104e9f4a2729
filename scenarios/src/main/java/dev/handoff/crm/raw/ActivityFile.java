package dev.handoff.crm.raw;

import dev.handoff.crm.told.Kind;
import dev.handoff.crm.told.Rule;
import dev.handoff.crm.value.Durations;
import dev.handoff.crm.value.Longs;
import dev.handoff.crm.value.Moments;
import dev.handoff.crm.words.Columns;
import dev.handoff.crm.words.Role;
import dev.handoff.crm.words.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads a file of activities into the table of attempts. Dates on which something is due are plans and are not read; what is not done, what the
 * lead did, and meetings, deadlines and notes are no attempts.
 */
public final class ActivityFile extends FileSink {
    private static final List<Role> MOMENTS = List.of(Role.AT, Role.ENDED, Role.ACTIVITY_MODIFIED);
    private static final Set<Word> DONE = EnumSet.of(Word.DONE, Word.PLANNED);
    private static final Set<Word> DIRECTIONS = EnumSet.of(Word.INBOUND, Word.OUTBOUND);
    private static final Set<Word> TYPES = EnumSet.of(Word.CALL, Word.EMAIL, Word.MASS);
    private static final Set<Word> ANSWERS = EnumSet.of(Word.ANSWERED, Word.SILENT);

    private final ActivityTable table;
    private final LeadIndex leads;
    private FileMoments moments;
    private int withoutAnswer;

    public ActivityFile(Reading reading, int file, ActivityTable table, LeadIndex leads) {
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
        int owner = owner(Role.ACTIVITY_OWNER, fields);
        int lead = lead(fields);
        Optional<Rule> out = leftOutBy(fields, type, owner, lead);
        if (out.isPresent()) {
            leaveOut(line, out.get());
            return;
        }
        table.file.add(file);
        table.line.add(line);
        table.id.add(key(columns.text(Role.ACTIVITY_ID, fields)));
        table.hash.add(hash);
        table.lead.add(lead);
        table.owner.add(owner);
        table.type.add(type == Word.EMAIL ? ActivityTable.EMAIL : ActivityTable.CALL);
        table.answered.add(answered(fields));
        table.seconds.add(seconds(fields, line));
        moments.add(fields, line);
    }

    private Optional<Rule> leftOutBy(String[] fields, Word type, int owner, int lead) {
        if (meaning(Role.DONE, fields, DONE).equals(Optional.of(Word.PLANNED))) {
            return Optional.of(Rule.NOT_DONE);
        }
        if (meaning(Role.DIRECTION, fields, DIRECTIONS).equals(Optional.of(Word.INBOUND))) {
            return Optional.of(Rule.INBOUND);
        }
        if (type == null) {
            String named = columns().text(Role.TYPE, fields);
            if (named != null && named.length() <= 30) {
                reading.tally().detail(file, Rule.OTHER_TYPE, UnmappedTally.printable(named));
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
            case LeadIndex.UNKNOWN -> Optional.of(Rule.UNKNOWN_LEAD);
            case LeadIndex.LEFT_OUT -> Optional.of(Rule.LEAD_LEFT_OUT);
            case LeadIndex.SAME_NAME -> Optional.of(Rule.SAME_NAME);
            case LeadIndex.NOT_NAMED -> Optional.of(Rule.NO_LEAD);
            default ->
                columns().text(Role.AT, fields) == null && columns().text(Role.ENDED, fields) == null
                        ? Optional.of(Rule.NO_DATE)
                        : Optional.empty();
        };
    }

    /** Call, e-mail or mass e-mail; null for anything else. Files without a type hold calls. */
    private Word type(String[] fields) {
        Columns columns = columns();
        String text = columns.text(Role.TYPE, fields);
        if (!columns.has(Role.TYPE)) {
            return Word.CALL;
        }
        Optional<Word> type = text == null ? Optional.empty() : columns.meaning(Role.TYPE, text, TYPES);
        boolean isCallAnyway =
                columns.text(Role.DIRECTION, fields) != null && columns.text(Role.ANSWERED, fields) != null;
        return type.orElse(isCallAnyway ? Word.CALL : null);
    }

    /** The first lead named that is in the files. */
    private int lead(String[] fields) {
        Columns columns = columns();
        String ids = columns.text(Role.ACTIVITY_LEAD, fields);
        if (ids == null) {
            String name = columns.text(Role.ACTIVITY_LEAD_NAME, fields);
            return name == null ? LeadIndex.NOT_NAMED : leads.byName(nameKey(name));
        }
        return lead(ids);
    }

    private int lead(String ids) {
        int found = leads.byId(key(ids));
        if (found == LeadIndex.UNKNOWN && (ids.indexOf(';') >= 0 || ids.indexOf(',') >= 0)) {
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
        Optional<Word> answer = meaning(Role.ANSWERED, fields, ANSWERS);
        if (answer.isEmpty()) {
            withoutAnswer++;
            return -1;
        }
        return answer.get() == Word.ANSWERED ? 1 : 0;
    }

    private int seconds(String[] fields, int line) {
        Role role = columns().has(Role.DURATION)
                ? Role.DURATION
                : columns().has(Role.DURATION_MINUTES) ? Role.DURATION_MINUTES : Role.DURATION_MILLIS;
        double unit = role == Role.DURATION_MINUTES ? 60 : role == Role.DURATION_MILLIS ? 0.001 : 1;
        OptionalInt seconds = Durations.seconds(columns().text(role, fields), unit);
        if (seconds.isEmpty()) {
            reading.problems()
                    .add(columns().header().file(), line, columns().name(role), "this is not a duration", "00:06:24");
        }
        return seconds.orElse(-1);
    }

    /** Understands the columns that only the whole file explains; to be called once, at its end. */
    public void finish(String zone) {
        moments.decide();
        int first = table.at.size();
        Longs ended = new Longs();
        moments.into(Role.AT, table.at);
        moments.into(Role.ENDED, ended);
        moments.into(Role.ACTIVITY_MODIFIED, table.modified);
        for (int i = 0; i < ended.size(); i++) {
            if (ended.get(i) != Moments.NEVER) {
                int seconds = columns().has(Role.DURATION) ? Math.max(0, table.seconds.get(first + i)) : 0;
                table.at.set(first + i, ended.get(i) - seconds);
            }
        }
        if (columns().has(Role.ENDED)) {
            note("an attempt begins its duration before '" + columns().name(Role.ENDED) + "'");
        }
        if (columns().has(Role.DUE)) {
            String counts = columns().has(Role.ENDED)
                    ? columns().name(Role.ENDED)
                    : columns().name(Role.AT);
            note("'" + columns().name(Role.DUE) + "' is when something is due, which is a plan: '" + counts
                    + "' counts");
        }
        if (columns().has(Role.ANSWERED) && withoutAnswer > 0) {
            note(withoutAnswer + (withoutAnswer == 1 ? " attempt does" : " attempts do")
                    + " not say whether somebody answered");
        }
        if (columns().has(Role.DURATION_MINUTES)) {
            note("durations are in minutes");
        }
        if (!columns().has(Role.ACTIVITY_LEAD)) {
            note("leads are joined by name");
        }
        moments.notes(zone).forEach(this::note);
    }

    /** Roles whose instants have no time of day. */
    public Set<Role> datesOnly() {
        Set<Role> roles = moments.datesOnly();
        if (columns().has(Role.AT) && columns().has(Role.ENDED) && !roles.contains(Role.ENDED)) {
            roles.remove(Role.AT);
        }
        return roles;
    }
}
