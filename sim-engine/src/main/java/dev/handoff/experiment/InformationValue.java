package dev.handoff.experiment;

import dev.handoff.statistics.ValueOfInformation.Worth;
import java.util.List;

/**
 * What it would be worth to find out before choosing between policies.
 *
 * @param seed seed of all luck and of the resampling
 * @param draws draws of what is not known
 * @param lucks lucks that every draw has met, its own
 * @param confidence confidence level of every half-width
 * @param warmUpWeeks weeks simulated before measuring
 * @param horizonWeeks weeks measured
 * @param stop why no further draw was tried
 * @param metric name of the figure that is wished to be high, or low
 * @param unit its unit
 * @param policies the policies, the base first
 * @param unsettled for each policy what of its state has not settled over the window, on average over the draws
 * @param best index of the policy with the best mean over the draws
 * @param everything what it is worth to know everything that was drawn
 * @param subjects what each of the subjects asked about is worth, in their order
 * @param byChance what the largest worth of all would come to in no more than 1 − confidence of all cases if nothing were worth anything
 * @param studies what each study asked for is worth, in their order
 */
public record InformationValue(
        long seed,
        int draws,
        int lucks,
        double confidence,
        double warmUpWeeks,
        double horizonWeeks,
        RunResult.Stop stop,
        String metric,
        String unit,
        List<Chance> policies,
        List<List<Unsettled>> unsettled,
        int best,
        Worth everything,
        List<Worth> subjects,
        double byChance,
        List<Worth> studies) {

    /** Copies the lists. */
    public InformationValue {
        policies = List.copyOf(policies);
        unsettled = List.copyOf(unsettled);
        subjects = List.copyOf(subjects);
        studies = List.copyOf(studies);
    }

    /**
     * A policy.
     *
     * @param name what reports call it
     * @param mean its mean over all draws and lucks
     * @param beyondBase how much more than the base, on the same draws and lucks; 0 for the base
     * @param halfWidth half-width of that
     * @param shareBest share of the draws in which it is best once luck is taken away
     */
    public record Chance(String name, double mean, double beyondBase, double halfWidth, double shareBest) {}

    /** Whether a worth can be told from what chance brings: above that, and above its own half-width. */
    public boolean isTold(Worth worth) {
        return worth.value() > byChance && worth.value() > worth.halfWidth();
    }
}
