package dev.handoff.evidence.robustness;

import dev.handoff.evidence.assumptions.ParameterRange;
import dev.handoff.evidence.facts.Difference;
import dev.handoff.evidence.robustness.Robustness.Effect;
import dev.handoff.evidence.robustness.Robustness.Look;
import dev.handoff.evidence.robustness.Robustness.Plan;
import dev.handoff.experiment.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The first pass: both ends of every range with few replications, and more of them where that leaves doubt. A margin at an end is the
 * shipped one, known from more replications, plus the change that the same draws show; the spread of all those changes says how much of a
 * change is luck, and the half-width of the shipped one how well that is known. Where the conclusion is undecided as shipped, every change is
 * in doubt.
 */
final class Screening {
    /** Doubt: a margin at an end that is nearer to zero than so many standard errors. */
    private static final double DOUBT = 2;

    /** Standard errors in a 95 % half-width, few replications considered. */
    private static final double HALF_WIDTH = 2.2;

    private static final double MEDIAN_TO_DEVIATION = 1.4826;

    private final Laboratory laboratory;
    private final List<ParameterRange> ranges;
    private final Plan plan;
    private final List<Set<String>> compared;
    private final List<Difference> shipped;
    private final List<Change> changes = new ArrayList<>();
    private int finished;

    /** What moving an assumption to an end changes in the margin of a conclusion, on average of so many replications. */
    private record Change(int range, double end, int conclusion, double margin, int replications) {}

    /**
     * Something worth a closer look.
     *
     * @param conclusion its number
     * @param range the assumption
     * @param end its end
     * @param margin what is left of the margin there, in spreads of luck
     */
    record Suspect(int conclusion, ParameterRange range, double end, double margin) {}

    private Screening(Laboratory laboratory, List<ParameterRange> ranges, Plan plan) {
        this.laboratory = laboratory;
        this.ranges = ranges;
        this.plan = plan;
        this.compared = Conclusion.all().stream()
                .map(c -> laboratory.companies().decided(c.worlds()))
                .toList();
        this.shipped = Conclusion.all().stream()
                .map(c -> laboratory.margin(c, AssumptionMove.NONE, plan.closer()))
                .toList();
    }

    static Screening run(Laboratory laboratory, List<ParameterRange> ranges, Plan plan, Progress progress) {
        Screening screening = new Screening(laboratory, ranges, plan);
        screening.once(progress);
        screening.again(progress);
        return screening;
    }

    private void once(Progress progress) {
        for (int r = 0; r < ranges.size() && goesOn(progress); r++) {
            for (double end : ranges.get(r).ends()) {
                laboratory.run(
                        List.of(StudiedCompany.values()), AssumptionMove.of(ranges.get(r), end), plan.screening());
                for (int c = 0; c < shipped.size(); c++) {
                    changes.add(change(r, end, c, plan.screening()));
                }
            }
            finished = r + 1;
            progress.finished(finished, ranges.size());
        }
    }

    /** What is in doubt after the first time gets more replications. */
    private void again(Progress progress) {
        double[] spreads = spreads();
        for (int i = 0; i < changes.size() && goesOn(progress); i++) {
            Change change = changes.get(i);
            if (effect(change, spreads) == Effect.DOUBTFUL) {
                changes.set(i, change(change.range(), change.end(), change.conclusion(), plan.again()));
            }
        }
    }

    private static boolean goesOn(Progress progress) {
        return !progress.cancelled() && !progress.timeIsUp();
    }

    private Change change(int range, double end, int number, int replications) {
        Conclusion conclusion = Conclusion.all().get(number);
        double there = laboratory
                .margin(conclusion, AssumptionMove.of(ranges.get(range), end), replications)
                .mean();
        double here =
                laboratory.margin(conclusion, AssumptionMove.NONE, replications).mean();
        return new Change(range, end, number, there - here, replications);
    }

    /** A robust standard deviation of the changes that are any, for each conclusion, as one screening sees them. */
    private double[] spreads() {
        return IntStream.range(0, shipped.size())
                .mapToDouble(c -> spread(changes.stream()
                        .filter(change -> change.conclusion() == c && change.margin() != 0)
                        .mapToDouble(change -> Math.abs(change.margin()) * Math.sqrt(change.replications()))
                        .sorted()
                        .toArray()))
                .toArray();
    }

    private static double spread(double[] sizes) {
        return sizes.length == 0 ? 1 : MEDIAN_TO_DEVIATION * sizes[sizes.length / 2];
    }

    /** For each conclusion what needs a closer look, the most doubtful first. */
    List<List<Suspect>> suspects() {
        double[] spreads = spreads();
        return IntStream.range(0, shipped.size())
                .mapToObj(c -> changes.stream()
                        .filter(change -> change.conclusion() == c && effect(change, spreads) == Effect.DOUBTFUL)
                        .map(change ->
                                new Suspect(c, ranges.get(change.range()), change.end(), left(change) / spreads[c]))
                        .sorted(Comparator.comparingDouble(Suspect::margin))
                        .limit(plan.looks())
                        .toList())
                .toList();
    }

    /** What is left of a margin at an end; below zero when the conclusion is another there. */
    private double left(Change change) {
        double margin = shipped.get(change.conclusion()).mean();
        return Math.signum(margin) * (margin + change.margin());
    }

    private Effect effect(Change change, double[] spreads) {
        if (ranges.get(change.range()).paths().stream().anyMatch(compared.get(change.conclusion())::contains)) {
            return Effect.COMPARED;
        }
        if (change.margin() == 0) {
            return Effect.NONE;
        }
        Difference as = shipped.get(change.conclusion());
        if (Verdict.of(as) == Verdict.UNDECIDED) {
            return Effect.DOUBTFUL;
        }
        double ofChange = spreads[change.conclusion()] / Math.sqrt(change.replications());
        double error = Math.hypot(ofChange, as.halfWidth() / HALF_WIDTH);
        return left(change) < DOUBT * error ? Effect.DOUBTFUL : Effect.STANDS;
    }

    /** What each assumption does to each conclusion, where somebody looked closer as it was found then. */
    List<List<Effect>> effects(List<List<Look>> looks) {
        double[] spreads = spreads();
        return IntStream.range(0, finished)
                .mapToObj(r -> IntStream.range(0, shipped.size())
                        .mapToObj(c -> worst(r, c, looks.get(c), spreads))
                        .toList())
                .toList();
    }

    private Effect worst(int range, int conclusion, List<Look> looks, double[] spreads) {
        return changes.stream()
                .filter(change -> change.range() == range && change.conclusion() == conclusion)
                .map(change -> looks.stream()
                        .filter(look -> look.range() == ranges.get(range) && look.end() == change.end())
                        .findFirst()
                        .map(Look::effect)
                        .orElseGet(() -> effect(change, spreads)))
                .max(Comparator.naturalOrder())
                .orElse(Effect.NONE);
    }
}
