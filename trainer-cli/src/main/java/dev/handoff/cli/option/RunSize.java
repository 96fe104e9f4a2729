package dev.handoff.cli.option;

import dev.handoff.cli.console.ShellWord;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.RunResult;
import dev.handoff.statistics.IntervalMethod;
import java.util.ArrayList;
import java.util.List;

/**
 * How often to simulate.
 *
 * @param plan what the engine is told
 * @param statedPrecision the precision as the user wrote it; empty when it was not asked for
 */
public record RunSize(Plan plan, String statedPrecision) {
    public static final long DEFAULT_SEED = 1;
    static final String DEFAULT_PRECISION = "5%";

    public RunSize with(IntervalMethod intervals) {
        return new RunSize(plan.with(intervals), statedPrecision);
    }

    boolean isFixed() {
        return plan.precision() == 0;
    }

    /** "37 of 100 replications", or "of at least" while the precision decides. */
    public String of(int done, int planned) {
        boolean open = !isFixed() && planned < plan.cap();
        return done + " of " + (open ? "at least " : "") + planned + (planned == 1 ? " replication" : " replications");
    }

    /** The options that give a result again; an interrupted one is fixed to what was finished. */
    public List<String> again(RunResult result) {
        List<String> words = new ArrayList<>();
        if (isFixed() || result.stop() == RunResult.Stop.INTERRUPTED) {
            words.add("-n " + result.replications());
        } else if (!statedPrecision.isEmpty()) {
            words.add("--precision " + ShellWord.of(statedPrecision));
        }
        if (plan.seed() != DEFAULT_SEED) {
            words.add("--seed " + plan.seed());
        }
        return words;
    }
}
