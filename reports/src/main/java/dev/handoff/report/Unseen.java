package dev.handoff.report;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What no run has seen may still happen. At 95 % confidence its mean is below 3 / n after n runs: the rule of three (Hanley &amp;
 * Lippman-Hand, JAMA 1983, 249:1743), from (1 − p)ⁿ = 0.05, and e^(−nλ) = 0.05 for counts. For a share it is an upper bound, because no run's share
 * is above 1. For money there is no bound, since nobody knows how much one deal may bring; then it is said that none was seen.
 */
public final class Unseen {
    private static final double THREE = 3;
    private static final int FEWEST_RUNS = 2;
    private static final List<String> COUNTS = List.of("leads", "attempts", "conversations", "inquiries");
    private static final String WORDS = "none seen";
    private static final String BELOW = "below ";
    private static final String AT_LEAST = "at least ";

    private Unseen() {}

    /** Whether every run gave 0 for something that depends on luck: such a 0 is not known, only not refuted. */
    public static boolean is(MetricSummary m) {
        return m.count() >= FEWEST_RUNS
                && !m.name().endsWith("utilization") // work that takes no time keeps nobody busy
                && m.min() == 0
                && m.max() == 0
                && (isBounded(m.unit()) || isLuckyMoney(m));
    }

    private static boolean isBounded(String unit) {
        return unit.equals("share") || COUNTS.contains(unit);
    }

    /** What deals bring; what is spent is known, and so is the worth of leads whom no cadence would have reached. */
    private static boolean isLuckyMoney(MetricSummary m) {
        boolean ofAChannel = m.name().startsWith("channel.") && m.name().endsWith(".lost.value");
        return (m.name().contains("revenue") || ofAChannel) && Numbers.isMoney(m.unit());
    }

    /**
     * Whether every run gave the whole of a share that depends on luck: that something else never happens is not known either. A rate from one
     * stage to the next is none (what entered before the window may pass in it, so it can be above 1), nor is being busy.
     */
    public static boolean isWhole(MetricSummary m) {
        return m.count() >= FEWEST_RUNS
                && m.unit().equals("share")
                && !m.name().endsWith("utilization")
                && !("." + m.name()).contains(".rate.")
                && m.min() == 1
                && m.max() == 1;
    }

    /** The mean of a share that was the whole in every run, at least: 1 − 3 / n. */
    public static Optional<Double> floor(MetricSummary m) {
        return isWhole(m) ? Optional.of(Math.max(0, 1 - THREE / m.count())) : Optional.empty();
    }

    /** The mean that is not refuted, at most; empty when nothing bounds it. */
    public static Optional<Double> bound(MetricSummary m) {
        return is(m) ? bound(m.unit(), m.count()) : Optional.empty();
    }

    private static Optional<Double> bound(String unit, int runs) {
        double bound = THREE / runs;
        return isBounded(unit) ? Optional.of(unit.equals("share") ? Math.min(1, bound) : bound) : Optional.empty();
    }

    /** "below 0.1", "below 3 %", "none seen", "at least 97 %"; empty for what the runs have seen more of, or less. */
    static Optional<String> words(MetricSummary m) {
        Optional<String> least = floor(m).map(share -> AT_LEAST + spelled(share, m.unit()));
        return least.or(() -> is(m) ? Optional.of(little(m)) : Optional.empty());
    }

    private static String little(MetricSummary m) {
        return bound(m).map(bound -> BELOW + spelled(bound, m.unit())).orElse(WORDS);
    }

    /** The same for a mean of so many runs of which nothing else is known; empty where some run has seen any. */
    static Optional<String> words(double mean, double halfWidth, String unit, int runs) {
        boolean none = runs >= FEWEST_RUNS && mean == 0 && halfWidth == 0;
        return none ? bound(unit, runs).map(bound -> BELOW + spelled(bound, unit)) : Optional.empty();
    }

    private static String spelled(double bound, String unit) {
        double shown = unit.equals("share") ? 100 * bound : bound;
        return Numbers.significant(shown) + (unit.equals("share") ? " %" : "");
    }

    /** The sentence that explains such cells, if there are any. */
    public static List<String> note(List<String> cells, RunResult result) {
        String runs = Findings.replications(result);
        List<String> notes = new ArrayList<>();
        if (anyBegins(cells, BELOW)) {
            notes.add("\"below …\": not seen in " + runs
                    + ", which does not say that it never happens; the bound is the rule of three's, 3 / n.");
        } else if (cells.contains(Numbers.glued(WORDS))) {
            notes.add("\"" + WORDS + "\": it did not happen in " + runs + ", which does not say that it never does.");
        }
        if (anyBegins(cells, AT_LEAST)) {
            notes.add("\"at least …\": nothing else was seen in " + runs
                    + ", which does not say that it never happens; the bound is the rule of three's, 1 − 3 / n.");
        }
        return notes;
    }

    private static boolean anyBegins(List<String> cells, String words) {
        return cells.stream().anyMatch(cell -> cell.startsWith(Numbers.glued(words)));
    }
}
