package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.option.Effort;
import dev.handoff.cli.option.ExperimentOptions;
import dev.handoff.experiment.SettlingTime;
import dev.handoff.kernel.SimTime;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * How long policies have to be in force before they are compared as if each had always been so.
 *
 * @param weeks warm-up of all of them
 * @param sentence how long it took, or that it is not reached
 * @param cut whether time ran out before all were looked at
 */
record Settled(long weeks, String sentence, boolean cut) {

    /** More policies than these are not all looked at: it takes as long for each as a few years of it. */
    static final int MOST = 60;

    /**
     * Looks at policies, by what sentences call them, from an empty start until time is up; the sentence says how many of all were looked
     * at. A warm-up of the scenario that is longer stays.
     *
     * @param policies those to be looked at, the base first
     * @param all how many there are
     */
    static Settled of(Map<String, Scenario> policies, int all, BooleanSupplier timeIsUp, long seed, int threads) {
        long longest = weeks(policies.values().iterator().next());
        int level = 0;
        int looked = 0;
        boolean cut = false;
        for (Map.Entry<String, Scenario> policy : policies.entrySet()) {
            OptionalInt weeks = settling(policy.getValue(), seed, threads);
            if (weeks.isEmpty()) {
                int most = SettlingTime.WEEKS / 2;
                return new Settled(
                        Math.max(longest, most),
                        "Under " + policy.getKey() + " the company has not settled after " + most
                                + " weeks: this is not how it would be had it always been so.",
                        false);
            }
            level = Math.max(level, weeks.getAsInt());
            looked++;
            cut = looked < policies.size() && timeIsUp.getAsBoolean();
            if (cut) {
                break;
            }
        }
        String under = all == 1
                ? ""
                : looked < all ? " under the " + looked + " of " + all + " policies looked at" : " under every policy";
        return new Settled(
                Math.max(longest, level),
                "It took " + (level == 0 ? "no time" : "at most " + level + " weeks") + " until the company had settled"
                        + under + ".",
                cut);
    }

    /**
     * The warm-up after which every policy of a grid has settled, where that is asked for; of more than {@link #MOST} those that are given
     * as the corners.
     *
     * @param policies all of them by name, the base first; those that come to the same are looked at once
     * @param corners names of those to look at where there are too many
     */
    static Optional<Settled> of(
            Map<String, Scenario> policies,
            Collection<String> corners,
            ExperimentOptions size,
            BooleanSupplier timeIsUp) {
        if (!size.settles()) {
            return Optional.empty();
        }
        Map<String, Scenario> distinct = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        policies.forEach((name, scenario) -> {
            if (seen.add(scenario.contentHash())) {
                distinct.put('"' + name + '"', scenario);
            }
        });
        int all = distinct.size();
        if (all > MOST) {
            distinct.keySet()
                    .retainAll(corners.stream().map(name -> '"' + name + '"').toList());
        }
        return Optional.of(of(distinct, all, timeIsUp, size.seed(), size.threads()));
    }

    /** What a result says of it: nothing where time ran out, because who repeats it with the same warm-up does not look again. */
    Optional<String> inResult() {
        return cut ? Optional.empty() : Optional.of(sentence);
    }

    /** Says at once what the result does not. */
    void tell(Console console) {
        if (cut) {
            console.say(sentence);
        }
    }

    /** The option that gives the same warm-up again where looking again might not. */
    List<String> again() {
        return cut ? List.of("--warm-up " + weeks + "w") : List.of();
    }

    private static OptionalInt settling(Scenario scenario, long seed, int threads) {
        List<String> period = List.of("run.warmUp=0 weeks", "run.horizon=" + SettlingTime.WEEKS + " weeks");
        Scenario looked = ScenarioLoader.override(scenario, period).orThrow();
        new Effort(SettlingTime.REPLICATIONS, Math.min(threads, SettlingTime.REPLICATIONS), List.of(looked.timeline()))
                .refuseAbsurd("--steady", "a --warm-up, which need not be found");
        return SettlingTime.of(looked.company(), seed, threads);
    }

    private static long weeks(Scenario scenario) {
        return scenario.company().run().warmUp().toMillis() / SimTime.WEEK;
    }

    /** The scenario warmed up for that long. */
    Scenario warmed(Scenario scenario) {
        return ScenarioLoader.override(scenario, List.of("run.warmUp=" + weeks + " weeks"))
                .orThrow();
    }
}
