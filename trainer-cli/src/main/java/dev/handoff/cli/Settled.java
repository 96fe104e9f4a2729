package dev.handoff.cli;

import dev.handoff.experiment.SettlingTime;
import dev.handoff.kernel.SimTime;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import java.util.OptionalInt;

/**
 * How long policies have to be in force before they are compared as if each had always been so.
 *
 * @param weeks warm-up of all of them
 * @param sentence how long it took, or that it is not reached
 */
record Settled(long weeks, String sentence) {

    /** Looks at each policy from an empty start; a warm-up of the scenario that is longer stays. */
    static Settled of(List<Scenario> scenarios, long seed, int threads) {
        long longest = weeks(scenarios.get(0));
        int level = 0;
        for (Scenario scenario : scenarios) {
            OptionalInt weeks = settling(scenario, seed, threads);
            if (weeks.isEmpty()) {
                int most = SettlingTime.WEEKS / 2;
                return new Settled(
                        Math.max(longest, most),
                        "Under \"" + scenario.title() + "\" the company has not settled after " + most
                                + " weeks: this is not how it would be had it always been so.");
            }
            level = Math.max(level, weeks.getAsInt());
        }
        return new Settled(
                Math.max(longest, level),
                "It took " + (level == 0 ? "no time" : "at most " + level + " weeks")
                        + " until the company had settled.");
    }

    /** The base of a grid warmed up until it has settled, where that is asked for; how long it took is said at once. */
    static Scenario base(Scenario base, ExperimentOptions size, Console console) {
        if (!size.settles()) {
            return base;
        }
        Settled settled = of(List.of(base), size.seed(), size.threads());
        console.say(settled.sentence());
        return settled.warmed(base);
    }

    private static OptionalInt settling(Scenario scenario, long seed, int threads) {
        List<String> period = List.of("run.warmUp=0 weeks", "run.horizon=" + SettlingTime.WEEKS + " weeks");
        return SettlingTime.of(
                ScenarioLoader.override(scenario, period).orThrow().company(), seed, threads);
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
