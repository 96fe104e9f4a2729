package dev.handoff.evidence.facts;

import static dev.handoff.evidence.facts.Runs.times;

import dev.handoff.evidence.facts.StylisedFact.Finding;
import java.util.List;

/** What a tenfold delay of the first attempt does to the odds that a lead is won: truly, and as a naive report has it. */
final class SpeedFacts {

    private static final String TRIAL =
            "trial.firstTouchDelay={discrete: {values: [5 min, 50 min, 500 min, 5000 min], weights: [1, 1, 1, 1]}}";
    private static final int REPLICATIONS = 24;

    private SpeedFacts() {}

    static List<StylisedFact> all() {
        return List.of(
                new StylisedFact(
                        "A tenfold delay of the first attempt costs 35 to 50 % of the closing odds, in a randomised trial",
                        "industry-baseline", "× 0.5 to 0.65 (data, pub)", threads -> baseline()),
                new StylisedFact(
                        "Hot leads go cold faster",
                        "hot-leads",
                        "stronger by more than 0.1 (pub)",
                        threads -> hotLeads()),
                new StylisedFact(
                        "A report of win rate by response time overstates what speed does",
                        "industry-baseline",
                        "sign, more than 3 standard errors",
                        threads -> naiveReport()));
    }

    private static DelayOdds trial(String scenario, int replications) {
        return DelayOdds.sum(Runs.watch(DelayOdds::ofTrial, replications, scenario, TRIAL));
    }

    private static Finding baseline() {
        DelayOdds odds = trial("industry-baseline", REPLICATIONS);
        double factor = odds.perDecade();
        return new Finding(times(factor), factor >= 0.50 && factor <= 0.65 && odds.standardErrorOfLogOdds() < 0.05);
    }

    private static Finding hotLeads() {
        double baseline = trial("industry-baseline", 4).perDecade();
        double hot = trial("hot-leads", 4).perDecade();
        return new Finding(times(hot) + " against " + times(baseline), hot < baseline - 0.1);
    }

    /** Who gets called fast is not chance: a report that forgets it blames the delay for what the lead was like. */
    private static Finding naiveReport() {
        DelayOdds trial = trial("industry-baseline", REPLICATIONS);
        DelayOdds naive = DelayOdds.sum(Runs.watch(DelayOdds::ofReport, REPLICATIONS, "industry-baseline"));
        return new Finding(
                times(naive.perDecade()) + " against " + times(trial.perDecade()),
                naive.perDecade() < trial.perDecade() - 3 * trial.standardErrorOfLogOdds());
    }
}
