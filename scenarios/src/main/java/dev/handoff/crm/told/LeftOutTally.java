package dev.handoff.crm.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Counts, while files are read and cleaned, what each rule leaves out. A row is a number of a file and a line; a million of them fit into a few
 * megabytes. Not for several threads.
 */
public final class LeftOutTally {
    private static final int RULE_BITS = 6;
    private static final int FILE_BITS = 16;
    private static final int MOST_DETAILS = 5;

    private final List<String> files = new ArrayList<>();
    private final List<Map<Rule, Integer>> counts = new ArrayList<>();
    private final List<Map<Rule, TreeSet<String>>> details = new ArrayList<>();
    private long[] rows = new long[1024];
    private int size;

    /** Begins with a file; its number is what the other methods want. */
    public int file(String name) {
        files.add(name);
        counts.add(new EnumMap<>(Rule.class));
        details.add(new EnumMap<>(Rule.class));
        return files.size() - 1;
    }

    /** What the user called a file. */
    public String name(int file) {
        return files.get(file);
    }

    /** Leaves a row out. */
    public void leaveOut(int file, int line, Rule rule) {
        counts.get(file).merge(rule, 1, Integer::sum);
        if (size == rows.length) {
            rows = java.util.Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = ((long) line << RULE_BITS + FILE_BITS) | ((long) file << RULE_BITS) | rule.ordinal();
    }

    /** Adds what else is known of rows that a rule left out. */
    public void detail(int file, Rule rule, String detail) {
        details.get(file).computeIfAbsent(rule, r -> new TreeSet<>()).add(detail);
    }

    /** How many rows of a file a rule has left out so far. */
    public int count(int file, Rule rule) {
        return counts.get(file).getOrDefault(rule, 0);
    }

    /** What was left out of a file, but for the window, in the order of the rules. */
    public List<LeftOut> leftOut(int file) {
        return counts.get(file).entrySet().stream()
                .filter(e -> e.getKey() != Rule.OUTSIDE_WINDOW)
                .map(e -> new LeftOut(e.getKey(), e.getValue(), detail(file, e.getKey())))
                .toList();
    }

    private String detail(int file, Rule rule) {
        TreeSet<String> all = details.get(file).getOrDefault(rule, new TreeSet<>());
        String told = String.join("; ", all.stream().limit(MOST_DETAILS).toList());
        return all.size() <= MOST_DETAILS ? told : told + "; and " + (all.size() - MOST_DETAILS) + " more";
    }

    /** Every row left out, file by file in the order of lines. */
    public List<ExcludedRow> excluded() {
        List<ExcludedRow> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int file = (int) (rows[i] >>> RULE_BITS) & ((1 << FILE_BITS) - 1);
            Rule rule = Rule.values()[(int) rows[i] & ((1 << RULE_BITS) - 1)];
            list.add(new ExcludedRow(files.get(file), (int) (rows[i] >>> RULE_BITS + FILE_BITS), rule));
        }
        list.sort(Comparator.comparing(ExcludedRow::file).thenComparingInt(ExcludedRow::line));
        return list;
    }
}
