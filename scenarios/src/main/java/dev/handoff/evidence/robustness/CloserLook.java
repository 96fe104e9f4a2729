package dev.handoff.evidence.robustness;

import dev.handoff.evidence.assumptions.ParameterRange;
import dev.handoff.evidence.facts.Difference;
import dev.handoff.evidence.robustness.BreakEven.Point;
import dev.handoff.evidence.robustness.Robustness.Look;
import dev.handoff.evidence.robustness.Robustness.Plan;
import dev.handoff.evidence.robustness.Robustness.Shipped;
import dev.handoff.evidence.robustness.Screening.Suspect;
import dev.handoff.experiment.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The second pass: the whole year at a doubtful end, and if the conclusion does not stand there, by halving on the way to it. */
final class CloserLook {
    private static final int HALVINGS = 3;

    private final Laboratory laboratory;
    private final int replications;

    CloserLook(Laboratory laboratory, Plan plan) {
        this.laboratory = laboratory;
        this.replications = plan.closer();
    }

    /** The conclusions as the scenarios are shipped. */
    List<Shipped> shipped() {
        return Conclusion.all().stream()
                .map(c -> {
                    Difference margin = margin(c, AssumptionMove.NONE);
                    return new Shipped(
                            c.sentence(), Verdict.of(margin), c.words().apply(margin));
                })
                .toList();
    }

    private Difference margin(Conclusion conclusion, AssumptionMove shift) {
        return laboratory.margin(conclusion, shift, replications);
    }

    /** Looks at the most doubtful of every conclusion first; when cancelled or out of time, what is finished is returned. */
    List<List<Look>> at(List<List<Suspect>> suspects, Progress progress) {
        List<List<Look>> looks = new ArrayList<>();
        suspects.forEach(s -> looks.add(new ArrayList<>()));
        int planned = suspects.stream().mapToInt(List::size).sum();
        List<Suspect> inOrder = suspects.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble(Suspect::margin))
                .toList();
        for (int i = 0; i < planned && !progress.cancelled() && !progress.timeIsUp(); i++) {
            Suspect suspect = inOrder.get(i);
            looks.get(suspect.conclusion()).add(look(suspect));
            progress.finished(i + 1, planned);
        }
        looks.forEach(
                l -> l.sort(Comparator.comparing((Look look) -> look.effect()).reversed()));
        return looks;
    }

    private Look look(Suspect suspect) {
        Conclusion conclusion = Conclusion.all().get(suspect.conclusion());
        ParameterRange range = suspect.range();
        Difference shipped = margin(conclusion, AssumptionMove.NONE);
        Difference end = margin(conclusion, AssumptionMove.of(range, suspect.end()));
        boolean stands = Verdict.of(end) == Verdict.of(shipped);
        Optional<BreakEven> breakEven = stands || Verdict.of(shipped) == Verdict.UNDECIDED
                ? Optional.empty()
                : Optional.of(BreakEven.of(points(conclusion, range, suspect.end(), shipped, end)));
        return new Look(
                range,
                suspect.end(),
                stands,
                Verdict.of(end),
                conclusion.words().apply(end),
                breakEven);
    }

    private List<Point> points(
            Conclusion conclusion, ParameterRange range, double end, Difference shipped, Difference atEnd) {
        List<Point> points = new ArrayList<>(List.of(new Point(0, shipped), new Point(end, atEnd)));
        double near = 0;
        double far = end;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (near + far) / 2;
            Difference margin = margin(conclusion, AssumptionMove.of(range, middle));
            points.add(new Point(middle, margin));
            boolean beyond = Math.signum(margin.mean()) != Math.signum(shipped.mean());
            near = beyond ? near : middle;
            far = beyond ? middle : far;
        }
        points.sort(Comparator.comparingDouble(p -> Math.abs(p.position())));
        return points;
    }
}
