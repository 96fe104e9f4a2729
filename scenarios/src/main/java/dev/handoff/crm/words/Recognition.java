package dev.handoff.crm.words;

import dev.handoff.crm.csv.Header;
import dev.handoff.crm.told.Kind;
import dev.handoff.crm.told.Problems;
import dev.handoff.scenario.problem.Nearest;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Understands a header: of the vendors whose necessary columns are all there, the one most of whose columns are there. A mapping file's words go
 * before a vendor's, column by column.
 */
public final class Recognition {
    private static final Set<String> DECISIVE = Set.of("closedwon", "closedlost", "won", "lost");

    private final Vocabulary vocabulary;
    private final Kind kind;
    private final Map<ColumnRole, ColumnChoice> mapping;
    private final Problems problems;
    private boolean unknown;

    public Recognition(Vocabulary vocabulary, Kind kind, Map<ColumnRole, ColumnChoice> mapping, Problems problems) {
        this.vocabulary = vocabulary;
        this.kind = kind;
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The columns of a file; empty when something necessary is not there, and then a problem says what to write. */
    public Optional<Columns> understand(Header header) {
        Columns best = null;
        for (Vendor vendor : vocabulary.vendors()) {
            if (vendor.tables().containsKey(kind)) {
                Columns columns = columns(vendor, header);
                if (best == null || rank(columns) > rank(best)) {
                    best = columns;
                }
            }
        }
        if (!isMapped(header, best)) {
            return Optional.empty();
        }
        if (missing(best).isPresent()) {
            refuse(header, missing(best).get());
            return Optional.empty();
        }
        return isSingle(best) ? Optional.of(best) : Optional.empty();
    }

    /** Columns a vendor's own names find, whatever a mapping says; of files in nobody's words the plain table is the nearest. */
    private int rank(Columns columns) {
        Vendor vendor = columns.vendor();
        long own = vendor.tables().get(kind).values().stream()
                .filter(names -> find(columns.header(), names).isPresent())
                .count();
        int complete = missing(columns).isEmpty() ? 1000 : 0;
        return complete + (own == 0 && vendor.name().equals(Vendor.PLAIN) ? 1 : (int) own * 2);
    }

    private Columns columns(Vendor vendor, Header header) {
        Map<ColumnRole, Integer> positions = new EnumMap<>(ColumnRole.class);
        Map<ColumnRole, CellWords> ownWords = new EnumMap<>(ColumnRole.class);
        for (ColumnRole role : ColumnRole.of(kind)) {
            Optional<ColumnChoice> choice = Optional.ofNullable(mapping.get(role));
            List<String> names = choice.map(ColumnChoice::names)
                    .orElse(vendor.tables().get(kind).getOrDefault(role, List.of()));
            find(header, names)
                    .or(() -> choice.isPresent() ? Optional.empty() : find(header, common(role)))
                    .ifPresent(p -> positions.put(role, p));
            choice.filter(c -> !c.words().isEmpty()).ifPresent(c -> ownWords.put(role, CellWords.of(c.words())));
        }
        return new Columns(kind, vendor, header, positions, ownWords, stages(header));
    }

    private List<String> common(ColumnRole role) {
        return vocabulary.common(kind).getOrDefault(role, List.of());
    }

    private static Optional<Integer> find(Header header, List<String> names) {
        return names.stream()
                .map(header::find)
                .filter(found -> !found.isEmpty())
                .map(found -> found.get(0))
                .findFirst();
    }

    private Map<String, Integer> stages(Header header) {
        Map<String, Integer> stages = new TreeMap<>();
        if (kind == Kind.DEALS) {
            for (String prefix : vocabulary.stages()) {
                String plain = Header.plain(prefix);
                for (int i = 0; i < header.plain().size(); i++) {
                    String name = header.plain().get(i);
                    if (name.startsWith(plain)
                            && DECISIVE.stream().noneMatch(name.substring(plain.length())::startsWith)) {
                        stages.put(name.substring(plain.length()), i);
                    }
                }
            }
        }
        return stages;
    }

    /** What a table cannot do without, in a word of the mapping, and what it is. */
    private Optional<Map.Entry<String, String>> missing(Columns columns) {
        Map<String, String> needs = new LinkedHashMap<>();
        switch (kind) {
            case LEADS -> {
                need(needs, columns, "created", "when a lead came", ColumnRole.CREATED);
                need(needs, columns, "id", "which lead a row is about", ColumnRole.LEAD_ID);
            }
            case ACTIVITIES -> {
                need(needs, columns, "at", "when an attempt was made", ColumnRole.AT, ColumnRole.ENDED);
                need(
                        needs,
                        columns,
                        "lead",
                        "which lead an attempt was made on",
                        ColumnRole.ACTIVITY_LEAD,
                        ColumnRole.ACTIVITY_LEAD_NAME);
            }
            case DEALS -> {
                need(needs, columns, "id", "which deal a row is about", ColumnRole.DEAL_ID);
                need(
                        needs,
                        columns,
                        "opened",
                        "when a deal was opened",
                        ColumnRole.OPENED,
                        ColumnRole.WON_AT,
                        ColumnRole.DEAL_LEAD);
            }
            case SPEND -> {
                need(needs, columns, "channel", "what the money was spent on", ColumnRole.SPEND_CHANNEL);
                need(needs, columns, "week", "in which week it was spent", ColumnRole.SPEND_WEEK);
                need(needs, columns, "spend", "how much was spent", ColumnRole.SPENT);
            }
        }
        return needs.entrySet().stream().findFirst();
    }

    private static void need(Map<String, String> needs, Columns columns, String key, String what, ColumnRole... anyOf) {
        for (ColumnRole role : anyOf) {
            if (columns.has(role)) {
                return;
            }
        }
        needs.put(key, what);
    }

    /** Whether a necessary column was not recognised. */
    public boolean isUnknown() {
        return unknown;
    }

    private void refuse(Header header, Map.Entry<String, String> missing) {
        unknown = true;
        if (header.looksLikeData()) {
            problems.add(
                    header.file(),
                    1,
                    "",
                    "the first line looks like data, where the names of the columns should stand",
                    "a line of names above it");
            return;
        }
        String names = header.names().stream()
                .filter(n -> !n.isEmpty())
                .map(n -> "'" + n + "'")
                .collect(Collectors.joining(", "));
        problems.add(
                header.file(),
                1,
                "",
                "no column says " + missing.getValue() + ". The columns are " + names,
                "a mapping file (--mapping) with the line '" + kind.key() + ": {" + missing.getKey()
                        + ": NAME}', every name as in the file");
    }

    private boolean isSingle(Columns columns) {
        boolean single = true;
        for (ColumnRole role : columns.positions().keySet()) {
            String name = columns.name(role);
            if (columns.header().find(name).size() > 1) {
                problems.add(columns.header().file(), 1, "", "two columns are called " + name, "rename one of them");
                single = false;
            }
        }
        return single;
    }

    private boolean isMapped(Header header, Columns columns) {
        boolean all = true;
        for (Map.Entry<ColumnRole, ColumnChoice> entry : mapping.entrySet()) {
            if (!columns.has(entry.getKey())) {
                String named = entry.getValue().names().get(0);
                String hint = Nearest.of(named, header.names())
                        .map(n -> "'" + n + "'")
                        .orElse("");
                problems.add(
                        header.file(),
                        1,
                        "",
                        "no column is called '" + named + "', which the mapping names for " + kind.key() + "."
                                + entry.getKey().key(),
                        hint);
                all = false;
            }
        }
        return all;
    }
}
