package dev.handoff.crm.raw;

import dev.handoff.crm.csv.Header;
import dev.handoff.crm.csv.RowHash;
import dev.handoff.crm.csv.RowSink;
import dev.handoff.crm.told.Kind;
import dev.handoff.crm.told.Rule;
import dev.handoff.crm.told.Unmapped;
import dev.handoff.crm.value.RowKeys;
import dev.handoff.crm.words.ColumnRole;
import dev.handoff.crm.words.Columns;
import dev.handoff.crm.words.Recognition;
import dev.handoff.crm.words.Vocabulary;
import dev.handoff.crm.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What files of all three tables have in common: the header is understood, footers and rows that stand there twice are left out. */
public abstract class FileSink implements RowSink {
    private static final List<String> FOOTERS =
            List.of("grand totals", "grand total", "confidential information", "copyright");
    private static final int SALESFORCE_COUNTS = 15;
    private static final int SALESFORCE_WRITES = 18;

    final Reading reading;
    final int file;
    private final Kind kind;
    private final RowKeys seen;
    final UnmappedTally unmapped = new UnmappedTally();
    private final List<String> notes = new ArrayList<>();
    private Columns columns;
    private Header header;
    private int lastFooter;

    /**
     * @param seen the rows of all files of the table so far
     */
    FileSink(Reading reading, int file, Kind kind, RowKeys seen) {
        this.reading = reading;
        this.file = file;
        this.kind = kind;
        this.seen = seen;
    }

    @Override
    public Optional<boolean[]> begin(Header read) {
        Recognition recognition =
                new Recognition(Vocabulary.shipped(), kind, reading.mapping().of(kind), reading.problems());
        Optional<Columns> understood = recognition.understand(read);
        if (understood.isEmpty()) {
            header = recognition.isUnknown() ? read : null;
            return Optional.empty();
        }
        columns = understood.get();
        List<Integer> others = new ArrayList<>(List.of(0));
        others.addAll(begin(columns));
        noteUnused();
        if (columns.vendor().hasShortIdentifiers()) {
            notes.add("identifiers are told apart by their first 15 characters, capitals and small letters differing");
        }
        return Optional.of(columns.wanted(others));
    }

    /** Gets ready for rows; which columns it wants beside those of roles. */
    abstract List<Integer> begin(Columns understood);

    /** A row that is no footer and stands there for the first time. */
    abstract void take(int line, String[] fields, long hash);

    @Override
    public void row(int line, String[] fields, long hash) {
        String first = fields[0] == null ? "" : fields[0].strip().toLowerCase(Locale.ROOT);
        if (!first.isEmpty() && FOOTERS.stream().anyMatch(first::startsWith)) {
            lastFooter = line;
            leaveOut(line, Rule.FOOTER);
        } else if (!seen.add(hash)) {
            leaveOut(line, Rule.DUPLICATE);
        } else {
            take(line, fields, hash);
        }
    }

    private void noteUnused() {
        Header header = columns.header();
        long unnamed = header.plain().stream().filter(String::isEmpty).count();
        if (unnamed > 0) {
            notes.add(
                    unnamed == 1
                            ? "a column without a name is not read"
                            : unnamed + " columns without a name are not read");
        }
        Set<String> doubled = header.names().stream()
                .filter(n -> !n.isEmpty() && header.find(n).size() > 1)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        doubled.forEach(
                n -> notes.add("several columns are called '" + UnmappedTally.printable(n) + "' and are not read"));
    }

    void leaveOut(int line, Rule rule) {
        reading.tally().leaveOut(file, line, rule);
    }

    /** Adds what was found out, a sentence without a full stop. */
    public void note(String note) {
        notes.add(note);
    }

    /** The line of the last footer; 0 where there is none. */
    public int lastFooter() {
        return lastFooter;
    }

    /** Its number in the tally. */
    public int file() {
        return file;
    }

    /** The header, if a necessary column was not recognised in it. */
    public Optional<Header> notUnderstood() {
        return Optional.ofNullable(header);
    }

    /** The columns, once there was a header that could be understood. */
    public Columns columns() {
        return columns;
    }

    /** What was found about the file, a sentence each. */
    public List<String> notes() {
        return notes;
    }

    /** Values nobody said the meaning of. */
    public List<Unmapped> unmapped() {
        return columns == null ? List.of() : unmapped.toList(columns);
    }

    /** Bits that stand for an identifier, or 0 for none; Salesforce writes eighteen characters of which fifteen count. */
    long key(String identifier) {
        if (identifier == null) {
            return 0;
        }
        boolean cut = columns.vendor().hasShortIdentifiers() && identifier.length() == SALESFORCE_WRITES;
        return RowHash.of(cut ? identifier.substring(0, SALESFORCE_COUNTS) : identifier);
    }

    /** Bits that stand for a person's name. */
    static long nameKey(String name) {
        return name == null ? 0 : RowHash.of(name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    }

    /** Which of some meanings a role's cell has; what has none of them is counted as not understood. */
    Optional<Word> meaning(ColumnRole role, String[] fields, Set<Word> asked) {
        String text = columns.text(role, fields);
        if (text == null) {
            return Optional.empty();
        }
        Optional<Word> meaning = columns.meaning(role, text, asked);
        if (meaning.isEmpty()) {
            unmapped.add(role, text);
        }
        return meaning;
    }

    int owner(ColumnRole role, String[] fields) {
        return reading.owners().number(columns.text(role, fields));
    }

    /** Whether the mapping leaves this owner out. */
    boolean isExcluded(int owner) {
        List<String> excluded = reading.mapping().exclude().owners();
        return owner >= 0 && excluded.contains(reading.owners().name(owner));
    }
}
