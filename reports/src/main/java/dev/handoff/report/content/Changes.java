package dev.handoff.report.content;

import dev.handoff.report.CompareContext.Change;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The parameters in which a policy differs from the base. Of many only a dozen are shown at once: first the clauses that come or go, each by
 * its first term; then what somebody in the company decides, of every group its first, then its others; then the clauses' further terms; last
 * what nobody decides. What is left is counted by chapter of the scenario. Where people begin is not among them when it is taken from the base
 * for every policy.
 */
final class Changes {
    static final int MOST = 12;

    private static final String WORLD = "world";
    private static final int WIDEST = 24;

    private final List<Change> all;

    Changes(List<Change> all) {
        this.all = all.stream().filter(c -> !c.beginning()).toList();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean areMany() {
        return all.size() > MOST;
    }

    /** The dozen that matters most, by label, in the order of the scenario; all of them by path are in the appendix. */
    Chapter few(String id, String title, List<String> columns) {
        List<Change> few = weightiest();
        List<Row> rows = few.stream()
                .map(c -> Row.of(c.label(), shortened(c.baseInWords()), shortened(c.otherInWords()), c.owner()))
                .toList();
        return Chapter.of(id, title, columns, rows, areMany() ? List.of(others(few)) : List.of());
    }

    /** All of them in full, by path, for who wants to set them. */
    Chapter full(String id, String title, List<String> columns) {
        List<Row> rows = all.stream()
                .map(c -> Row.of(c.path(), c.baseInWords(), c.otherInWords(), c.owner()))
                .toList();
        return Chapter.of(id, title, columns, rows, List.of()).inAppendix();
    }

    private List<Change> weightiest() {
        ToIntFunction<Change> weight = weights();
        Set<Change> few =
                all.stream().sorted(Comparator.comparingInt(weight)).limit(MOST).collect(Collectors.toSet());
        return all.stream().filter(few::contains).toList();
    }

    private ToIntFunction<Change> weights() {
        Set<String> groups = new HashSet<>();
        Set<Change> firsts = all.stream().filter(c -> groups.add(group(c))).collect(Collectors.toSet());
        return c ->
                c.owner().equals(WORLD) ? 4 : firsts.contains(c) ? (c.comesOrGoes() ? 0 : 1) : c.comesOrGoes() ? 3 : 2;
    }

    private static String group(Change change) {
        return change.path().substring(0, Math.max(0, change.path().lastIndexOf('.')));
    }

    private String others(List<Change> few) {
        Map<String, Long> chapters = all.stream()
                .filter(c -> !few.contains(c))
                .collect(Collectors.groupingBy(Changes::chapter, LinkedHashMap::new, Collectors.counting()));
        return "… and " + (all.size() - few.size()) + " more ("
                + chapters.entrySet().stream()
                        .map(s -> s.getKey() + " " + s.getValue())
                        .collect(Collectors.joining(", "))
                + ").";
    }

    private static String chapter(Change change) {
        return change.path().replaceFirst("\\..*", "");
    }

    private static String shortened(String value) {
        return value.length() <= WIDEST ? value : value.substring(0, WIDEST - 1) + "…";
    }
}
