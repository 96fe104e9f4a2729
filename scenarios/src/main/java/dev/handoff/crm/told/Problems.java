package dev.handoff.crm.told;

import dev.handoff.scenario.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects what is wrong with an export: of each kind of mistake the first ten, then how many more there are. Not for several threads. */
public final class Problems {
    private static final int MOST_OF_A_KIND = 10;

    private final Map<String, List<Problem>> first = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /**
     * Adds a mistake.
     *
     * @param column the column's name in the file, or empty
     * @param line from 1, or 0 for the whole file
     */
    public void add(String file, int line, String column, String message, String hint) {
        add(
                file + "|" + column + "|" + message.replaceAll("[0-9]+", "#"),
                new Problem(file, line, 0, column, message, hint));
    }

    /** Adds mistakes found elsewhere, each of its own kind. */
    public void addAll(List<Problem> problems) {
        problems.forEach(p -> add(p.toString(), p));
    }

    private void add(String kind, Problem problem) {
        int n = counts.merge(kind, 1, Integer::sum);
        if (n <= MOST_OF_A_KIND) {
            first.computeIfAbsent(kind, k -> new ArrayList<>()).add(problem);
        }
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** What there is to tell, kind by kind in the order found. */
    public List<Problem> toList() {
        List<Problem> told = new ArrayList<>();
        first.forEach((kind, problems) -> {
            told.addAll(problems);
            int more = counts.get(kind) - problems.size();
            if (more > 0) {
                Problem like = problems.get(0);
                String message = String.format(Locale.ROOT, "%,d more lines have the same mistake", more);
                told.add(new Problem(like.file(), 0, 0, like.path(), message, ""));
            }
        });
        return told;
    }
}
