package dev.handoff.evidence.facts;

import static dev.handoff.evidence.facts.Runs.mean;
import static dev.handoff.evidence.facts.Runs.metric;
import static dev.handoff.evidence.facts.Runs.percent;
import static dev.handoff.evidence.facts.Runs.run;

import dev.handoff.evidence.facts.StylisedFact.Finding;
import dev.handoff.experiment.RunResult;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How many leads are followed up, how often, and what for. */
final class FollowUpFacts {

    private static final int REPLICATIONS = 24;
    private static final double TOLERANCE = 0.02;
    private static final double[] REACHED_BY_CALL = {0.39, 0.72, 0.83, 0.88, 0.91};
    private static final double REACH_TOLERANCE = 0.03;
    private static final String FULL_CADENCE = "sla.sales.minimumAttempts={attempts: 8, within: 60 working days}";

    private FollowUpFacts() {}

    static List<StylisedFact> all() {
        return List.of(
                new StylisedFact(
                        "Of the leads handed over, 38.6 % are never tried, 32.5 % one to three times, 28.9 % more often",
                        "industry-baseline",
                        "38.6 / 32.5 / 28.9 %, each ± 2 points (quoted)",
                        FollowUpFacts::threeWaySplit),
                new StylisedFact(
                        "10 to 25 % of inquiries qualify, and 20 to 30 % of deals are won",
                        "industry-baseline", "within these ranges (pub), the second up to 32 %", FollowUpFacts::funnel),
                new StylisedFact(
                        "A quarter of the leads is never followed up",
                        "demandbase-quarter",
                        "25 % ± 2 points (quoted)",
                        threads -> neverTried(threads, "demandbase-quarter", 0.25)),
                new StylisedFact(
                        "Half of the leads is never followed up",
                        "half-followed-up",
                        "50 % ± 2 points (quoted)",
                        threads -> neverTried(threads, "half-followed-up", 0.50)),
                new StylisedFact(
                        "Under a full cadence most conversions need four touches or more",
                        "industry-baseline with eight attempts",
                        "more than half (quoted)",
                        FollowUpFacts::touchAtConversion),
                new StylisedFact(
                        "39, 72, 83, 88 and 91 % of the consumers who can be reached are, by call one to five",
                        "consumer-calls", "each ± 3 points (pub)", threads -> reachedByCall()),
                new StylisedFact(
                        "Four times the spend on the same desks brings less revenue per lead than twice the spend, and that less than"
                                + " the present one",
                        "industry-baseline",
                        "sign",
                        FollowUpFacts::moreSpend));
    }

    private static boolean near(RunResult result, String name, double target) {
        return metric(result, name).halfWidth() < TOLERANCE / 3 && Math.abs(mean(result, name) - target) <= TOLERANCE;
    }

    private static Finding threeWaySplit(int threads) {
        RunResult baseline = run(threads, REPLICATIONS, "industry-baseline");
        boolean holds = near(baseline, "attempts.none", 0.386)
                && near(baseline, "attempts.1to3", 0.325)
                && near(baseline, "attempts.4plus", 0.289);
        return new Finding(
                percent(mean(baseline, "attempts.none")) + " / " + percent(mean(baseline, "attempts.1to3")) + " / "
                        + percent(mean(baseline, "attempts.4plus")),
                holds);
    }

    private static Finding funnel(int threads) {
        RunResult baseline = run(threads, REPLICATIONS, "industry-baseline");
        double qualify = mean(baseline, "rate.mql");
        double won = mean(baseline, "rate.win");
        return new Finding(
                percent(qualify) + ", " + percent(won),
                qualify >= 0.10 && qualify <= 0.25 && won >= 0.20 && won <= 0.32);
    }

    private static Finding neverTried(int threads, String scenario, double target) {
        RunResult result = run(threads, REPLICATIONS, scenario);
        return new Finding(percent(mean(result, "attempts.none")), near(result, "attempts.none", target));
    }

    private static Finding touchAtConversion(int threads) {
        RunResult full = run(
                threads,
                12,
                "industry-baseline",
                FULL_CADENCE,
                "sla.sales.enforcement=1",
                "trust.rate=0",
                "trust.homing=0",
                "trust.sales=1",
                "sla.legitimacy.rate=0",
                "sla.legitimacy.jointStart=1",
                "persistence.slaPressure=8");
        double share = mean(full, "touch.at.conversion.4plus");
        return new Finding(percent(share), share > 0.5);
    }

    private static Finding moreSpend(int threads) {
        double once = revenuePerLead(threads, 1);
        double twice = revenuePerLead(threads, 2);
        double fourTimes = revenuePerLead(threads, 4);
        return new Finding(
                Math.round(once) + ", " + Math.round(twice) + ", " + Math.round(fourTimes) + " per inquiry",
                fourTimes < twice && twice < once);
    }

    private static double revenuePerLead(int threads, int factor) {
        List<String> spend = new ArrayList<>();
        Runs.company("industry-baseline").channels().forEach((name, channel) -> {
            double reference = channel.inquiriesPerWeek() * channel.costPerInquiry();
            if (reference > 0) {
                spend.add("channels." + name + ".spendPerWeek=" + reference * factor);
            }
        });
        RunResult result = run(threads, 8, "industry-baseline", spend.toArray(String[]::new));
        return mean(result, "revenue.expected") / mean(result, "inquiries");
    }

    private static Finding reachedByCall() {
        List<Reached> heard = Runs.watch(Reached::new, 3, "consumer-calls");
        StringBuilder measured = new StringBuilder();
        boolean holds = true;
        double open = 1;
        for (int k = 1; k <= REACHED_BY_CALL.length; k++) {
            open *= 1 - hazard(heard, k);
            measured.append(k == 1 ? "" : ", ").append(Math.round(100 * (1 - open)));
            holds &= Math.abs(1 - open - REACHED_BY_CALL[k - 1]) <= REACH_TOLERANCE;
        }
        return new Finding(measured + " %", holds);
    }

    private static double hazard(List<Reached> heard, int call) {
        long atRisk = heard.stream().mapToLong(h -> h.atRisk(call)).sum();
        long reached = heard.stream().mapToLong(h -> h.reachedAt(call)).sum();
        return reached / (double) atRisk;
    }

    /** Leads that can be reached, by the attempt that reached them; leads settled before are no longer counted. */
    private static final class Reached implements Journal {
        private final Map<Handover, Integer> answeredAt = new IdentityHashMap<>();
        private final Map<Handover, Integer> tried = new IdentityHashMap<>();

        @Override
        public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
            if (handover.lead().reachable()) {
                tried.put(handover, handover.attempts());
                if (answered) {
                    answeredAt.putIfAbsent(handover, handover.attempts());
                }
            }
        }

        private long atRisk(int call) {
            return tried.entrySet().stream()
                    .filter(e -> e.getValue() >= call && answeredAt.getOrDefault(e.getKey(), Integer.MAX_VALUE) >= call)
                    .count();
        }

        private long reachedAt(int call) {
            return answeredAt.values().stream().filter(k -> k == call).count();
        }
    }
}
