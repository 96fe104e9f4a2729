package dev.handoff.report.content;

import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.Sweep;
import dev.handoff.experiment.Sweep.Response;
import dev.handoff.ledger.Better;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.Settling;
import dev.handoff.report.SweepContext;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.statistics.WithBest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The report of {@code handoff sweep}. */
public final class SweepReport {
    private static final int MOST_NAMED = 4;

    private final Sweep result;
    private final SweepContext context;
    private final Response main;
    private final SweepTables tables;

    private SweepReport(Sweep result, SweepContext context) {
        this.result = result;
        this.context = context;
        this.main = result.responses().get(0);
        this.tables = new SweepTables(result, context);
    }

    /** The report. */
    public static Document of(Sweep result, SweepContext context) {
        return new SweepReport(result, context).document();
    }

    private Document document() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(ReportWords.answer(answer(), nothingChanged(), warnings()));
        chapters.add(ReportWords.sure(sure()));
        chapters.add(tables.first());
        chapters.addAll(tables.details());
        ReportWords.restsOn(context.assumptions()).ifPresent(chapters::add);
        return new Document(
                context.provenance().names(),
                "What does " + axes() + " do to " + Metric.inSentence(main.metric()) + "?",
                chapters,
                context.provenance());
    }

    /** Values that change nothing at all. */
    private List<String> nothingChanged() {
        Map<Integer, List<Integer>> alike = IntStream.range(0, result.points().size())
                .boxed()
                .collect(Collectors.groupingBy(p -> result.histories().get(p), TreeMap::new, Collectors.toList()));
        return alike.values().stream()
                .filter(points -> points.size() > 1)
                .filter(points -> !warnedOf(points))
                .map(points -> alike.size() == 1
                        ? ReportWords.capital(axes()) + " changes nothing here: every event is the same at all "
                                + result.points().size() + " points."
                        : "Nothing differs, event by event, between "
                                + some(points.stream().map(this::point).toList()) + ".")
                .toList();
    }

    /** The one value varied has no chance to change anything, and the warning says why. */
    private boolean warnedOf(List<Integer> points) {
        return points.size() == result.points().size()
                && context.axes().size() == 1
                && !context.warnings().isEmpty();
    }

    private String axes() {
        return context.axes().stream().map(SweepContext.Axis::name).collect(Collectors.joining(" with "));
    }

    private String answer() {
        if (result.best().isEmpty()) {
            return spread();
        }
        List<WithBest> candidates =
                result.best().stream().filter(WithBest::mayBeBest).toList();
        WithBest leader = result.best().stream()
                .max(Comparator.comparingDouble(WithBest::mean))
                .orElseThrow();
        String best = Metric.label(main.metric()) + " is " + extreme() + " at " + point(leader.index()) + ": "
                + tables.interval(main, leader.index()) + span();
        if (candidates.size() == result.points().size()) {
            return best + "; but no difference between the " + result.points().size() + " points can be told.";
        }
        List<String> others = candidates.stream()
                .filter(c -> c.index() != leader.index())
                .map(c -> point(c.index()))
                .toList();
        return best + (others.isEmpty() ? "; no other point is as good." : "; as good may be " + some(others) + ".");
    }

    private static String some(List<String> points) {
        String named = String.join("; ", points.subList(0, Math.min(MOST_NAMED, points.size())));
        return points.size() <= MOST_NAMED ? named : named + " and " + (points.size() - MOST_NAMED) + " more";
    }

    private String extreme() {
        return Better.of(main.metric()) == Better.LOWER ? "lowest" : "highest";
    }

    private String spread() {
        Comparator<Integer> byMean =
                Comparator.comparingDouble(p -> main.means().get(p).estimate());
        List<Integer> order = IntStream.range(0, result.points().size())
                .boxed()
                .filter(p -> !Double.isNaN(main.means().get(p).estimate()))
                .sorted(byMean)
                .toList();
        if (order.isEmpty()) {
            return Metric.label(main.metric()) + " is undefined everywhere.";
        }
        int low = order.get(0);
        int high = order.get(order.size() - 1);
        return Metric.label(main.metric()) + " lies between " + tables.interval(main, low) + " at " + point(low)
                + " and " + tables.interval(main, high) + " at " + point(high) + ".";
    }

    private String span() {
        boolean flow = Numbers.isMoney(main.unit()) || main.unit().equals("leads");
        return !flow ? "" : result.horizonWeeks() == 52 ? " a year" : " in " + ReportWords.weeks(result.horizonWeeks());
    }

    private String point(int index) {
        return result.points().get(index);
    }

    private List<String> sure() {
        List<String> sentences = new ArrayList<>(basis());
        corrected().ifPresent(sentence -> sentences.add(1, sentence));
        return sentences;
    }

    private Optional<String> corrected() {
        if (result.leftPlain()) {
            return Optional.of(ReportWords.NOT_CORRECTED);
        }
        return result.responses().stream().anyMatch(Response::isCorrected)
                ? Optional.of(ReportWords.corrected(
                        "Expected revenue, contribution, their parts and differences are", result.correctedFor()))
                : Optional.empty();
    }

    private List<String> basis() {
        return List.of(
                Numbers.count(result.replications()) + " replications of " + ReportWords.weeks(result.horizonWeeks())
                        + " at each of " + result.points().size()
                        + " points, each with the same luck at all of them; ± is wide"
                        + " enough for all points of a figure to hold together at "
                        + ReportWords.percent(result.confidence()) + ". Differences between points are known more"
                        + " sharply than that, for luck is shared.",
                context.steady()
                        ? "Every point had been in force for " + ReportWords.weeks(result.warmUpWeeks())
                                + " before counting began."
                                + context.settled().map(words -> " " + words).orElse("")
                        : "The company had lived as it is for " + ReportWords.weeks(result.warmUpWeeks())
                                + "; the values hold from week 1.");
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (result.stop() == RunResult.Stop.INTERRUPTED) {
            warnings.add("Partial result: interrupted; the figures rest on the first " + result.replications()
                    + " replications.");
        }
        warnings.addAll(context.warnings());
        warnings.addAll(unsettled());
        return warnings;
    }

    /** What has not settled at the best point and at those that may be as good; of the others only how many. */
    private List<String> unsettled() {
        List<Integer> moving = tables.inOrderOfWorth()
                .filter(p -> !result.unsettled().get(p).isEmpty())
                .toList();
        long named = moving.stream().filter(this::mayBeBest).count();
        int shown = (int) Math.min(moving.size(), Math.max(1, Math.min(named, MOST_NAMED)));
        List<String> warnings = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            int more = i == shown - 1 ? moving.size() - shown : 0;
            String others = more == 0 ? "" : " (and " + more + " more of the points)";
            Settling.warning(result.unsettled().get(moving.get(i)), "at " + point(moving.get(i)) + others)
                    .ifPresent(warnings::add);
        }
        return warnings;
    }

    private boolean mayBeBest(int point) {
        return !result.best().isEmpty() && result.best().get(point).mayBeBest();
    }
}
