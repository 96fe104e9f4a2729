package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the parts of a fit have found so far, and could not find. */
final class FitParts {

    private final CrmTables tables;
    private final List<FitBlock> blocks = new ArrayList<>();
    private final List<NotFitted> missing = new ArrayList<>();

    FitParts(CrmTables tables) {
        this.tables = tables;
    }

    void add(FitBlock block) {
        blocks.add(block);
        block.open().forEach(path -> miss(path, "no finite value fits these data"));
    }

    /** Takes over what other parts found. */
    void addAll(FitParts others) {
        blocks.addAll(others.blocks);
        missing.addAll(others.missing);
    }

    void miss(String path, String reason) {
        missing.add(new NotFitted(path, reason));
    }

    /** What was found of a path so far. */
    Optional<Estimate> estimate(String path) {
        return blocks.stream()
                .flatMap(block -> block.estimates().stream())
                .filter(e -> e.path().equals(path))
                .findFirst();
    }

    /** Whether there are at least so many (of a thing in the plural); if not, the path is noted as not fitted: {@code only 12 won deals, 20 are needed}. */
    boolean enough(String path, int n, int needed, String what) {
        if (n < needed) {
            miss(
                    path,
                    (n == 0 ? "no " + what : n == 1 ? "only 1 " + one(what) : "only " + n + " " + what) + ", " + needed
                            + " are needed");
        }
        return n >= needed;
    }

    /** "whole week of leads" of "whole weeks of leads", "decision that tells" of "decisions that tell". */
    private static String one(String what) {
        return what.replaceFirst("s\\b", "").replaceFirst(" tell\\b", " tells");
    }

    /** Whether the export has a column; if not, the path is noted as not fitted. */
    boolean has(String path, CrmColumn column, String called) {
        if (!tables.knows(column)) {
            miss(path, "the export has no " + called);
        }
        return tables.knows(column);
    }

    List<FitBlock> blocks() {
        return List.copyOf(blocks);
    }

    List<NotFitted> missing() {
        return List.copyOf(missing);
    }
}
