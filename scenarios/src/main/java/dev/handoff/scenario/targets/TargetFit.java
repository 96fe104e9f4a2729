package dev.handoff.scenario.targets;

import dev.handoff.calibration.moments.MomentFit;
import dev.handoff.calibration.moments.MomentProblem;
import dev.handoff.calibration.moments.SearchEndedEarly;
import dev.handoff.calibration.moments.Simulated;
import dev.handoff.calibration.moments.SimulatedMoments;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.Years;
import dev.handoff.ledger.Responses;
import dev.handoff.scenario.Loaded;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

/**
 * Calibrates a company to figures somebody knows of it: chooses what to adjust, searches by {@linkplain SimulatedMoments simulated moments} on
 * common luck, and then looks on fresh luck at what was reached, so that no figure is flattered by the luck it was fitted to.
 */
public final class TargetFit {
    /** Simulated years that a search may take where nothing else is asked for. */
    public static final int MOST_YEARS = 2000;

    private static final int PILOT = 8;
    private static final int MOST_AT_A_TIME = 16;
    private static final int CLOSELY = 4;
    private static final double FOR_THE_SEARCH = 0.85;
    private static final int FRESH = 1_000_000;

    private final Question question;
    private final Progress progress;
    private final Years years;
    private final Progress search;
    private int spent;

    private TargetFit(Question question, Progress progress, Years years) {
        this.question = question;
        this.progress = progress;
        this.search = progress.upTo(FOR_THE_SEARCH);
        this.years = years;
    }

    /**
     * What is asked.
     *
     * @param scenario the company to begin with, facts somebody stated included
     * @param targets figures, as {@code sqls/mqls = 11 % ± 1}
     * @param adjust what to adjust, as {@code PATH} or {@code PATH=lo..hi}; where empty, what moves the targets most
     * @param stated paths of the facts that somebody stated, which stay as they are
     * @param seed seed of all draws
     * @param threads worker threads; the result does not depend on it
     * @param most simulated years the search may take
     */
    public record Question(
            Scenario scenario,
            List<String> targets,
            List<String> adjust,
            List<String> stated,
            long seed,
            int threads,
            int most) {}

    /**
     * Searches.
     *
     * @throws ScenarioException when targets or what to adjust cannot be understood
     * @throws CancellationException when it has to end before it has seen what moves what
     */
    public static TargetResult run(Question question, Progress progress) {
        try (Years years = new Years(question.seed(), question.threads())) {
            return new TargetFit(question, progress, years).run();
        } catch (SearchEndedEarly e) {
            throw new CancellationException(e.getMessage());
        }
    }

    private TargetResult run() {
        progress.begins("simulated year");
        List<Responses> pilot = pilot();
        List<Target> targets = new Targets(question.scenario(), pilot.get(0)).of(question.targets());
        Adjusting adjusting = new Adjusting(question.scenario());
        List<Knob> knobs = question.adjust().isEmpty()
                ? adjusting.moving(targets, question.stated())
                : adjusting.named(question.adjust());
        refuseUndefined(targets, pilot);
        Moved moved = new Moved(knobs);
        int atATime = atATime(targets, pilot);
        MomentFit fit = SimulatedMoments.fit(
                problem(targets, moved), company(targets, moved, atATime), company(targets, moved, CLOSELY * atATime));
        return reached(targets, moved, fit, CLOSELY * atATime);
    }

    private List<Responses> pilot() {
        return years.of(question.scenario().timeline(), 0, PILOT, progress::cancelled)
                .orElseThrow(() -> new CancellationException("not one year was finished"));
    }

    /** As many as it takes for luck to blur a figure half as much as it is known, within reason. */
    private static int atATime(List<Target> targets, List<Responses> pilot) {
        double most = PILOT;
        for (Target target : targets) {
            double blur = 2 * target.figure().error(pilot) / target.precision();
            most = Math.max(most, Math.ceil(PILOT * blur * blur));
        }
        return (int) Math.min(MOST_AT_A_TIME, most);
    }

    private static void refuseUndefined(List<Target> targets, List<Responses> pilot) {
        List<Problem> problems = new ArrayList<>();
        for (Target target : targets) {
            if (!Double.isFinite(target.figure().mean(pilot))) {
                problems.add(FilePlace.ofCommandLine("--target '" + target.text() + "'")
                        .problem(
                                "",
                                target.figure().name() + " has no value in some simulated years of this company",
                                "another figure, or a scenario that shows it"));
            }
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
    }

    private static MomentProblem problem(List<Target> targets, Moved moved) {
        return new MomentProblem(
                targets.stream().mapToDouble(Target::asked).toArray(),
                targets.stream().mapToDouble(Target::precision).toArray(),
                moved.least(),
                moved.most());
    }

    private Simulated company(List<Target> targets, Moved moved, int atATime) {
        return moves -> {
            if (spent + atATime > question.most() || search.timeIsUp()) {
                return Optional.empty();
            }
            Optional<List<Responses>> simulated = simulate(moved.changes(moves), 0, atATime, progress::cancelled);
            spent += simulated.isPresent() ? atATime : 0;
            progress.finished(spent, 0);
            return simulated.map(seen -> new Simulated.Figures(
                    each(targets, t -> seen.isEmpty() ? Double.NaN : t.figure().mean(seen)),
                    each(targets, t -> seen.isEmpty() ? Double.NaN : t.figure().error(seen))));
        };
    }

    private static double[] each(List<Target> targets, ToDoubleFunction<Target> figure) {
        return targets.stream().mapToDouble(figure).toArray();
    }

    /** Years of the company after changes; none where the changes are against its rules; empty when somebody has asked to end. */
    private Optional<List<Responses>> simulate(List<String> changes, int first, int number, BooleanSupplier cancelled) {
        Loaded changed = ScenarioLoader.override(question.scenario(), changes);
        return changed.scenario().isEmpty()
                ? Optional.of(List.of())
                : years.of(changed.scenario().get().timeline(), first, number, cancelled);
    }

    /** Looks on luck that the search has not met, also when somebody has asked to end: it is soon done. */
    private TargetResult reached(List<Target> targets, Moved moved, MomentFit fit, int number) {
        progress.begins("a last look, year");
        List<Responses> seen = simulate(moved.changes(fit.moves()), FRESH, number, () -> false)
                .orElseThrow(() -> new IllegalStateException("the last look was not finished"));
        Scenario fitted = ScenarioLoader.override(question.scenario(), moved.changes(fit.moves()))
                .orThrow();
        List<TargetResult.Reached> figures = targets.stream()
                .map(t -> new TargetResult.Reached(
                        t, t.figure().mean(seen), t.figure().error(seen)))
                .toList();
        return new TargetResult(question, fitted, figures, moved.values(fit, question.seed()), fit, spent, number);
    }
}
