package dev.handoff.report.content;

import dev.handoff.experiment.BreakEvenAnalysis;
import dev.handoff.experiment.BreakEvenAnalysis.Line;
import dev.handoff.experiment.BreakEvenAnalysis.Point;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.report.BreakEvenContext;
import dev.handoff.report.BreakEvenContext.Axis;
import dev.handoff.report.Numbers;
import dev.handoff.report.Settling;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Row;
import dev.handoff.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The report of {@code handoff breakeven}. */
public final class BreakEvenReport {
    private static final int FEW = 30;

    private final BreakEvenAnalysis result;
    private final BreakEvenContext context;
    private final BreakEvenWords words;

    private BreakEvenReport(BreakEvenAnalysis result, BreakEvenContext context) {
        this.result = result;
        this.context = context;
        this.words = new BreakEvenWords(result, context);
    }

    /** The report. */
    public static Document of(BreakEvenAnalysis result, BreakEvenContext context) {
        return new BreakEvenReport(result, context).document();
    }

    private Document document() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(ReportWords.answer(answer(), further(), warnings()));
        chapters.add(ReportWords.sure(sure()));
        chapters.add(result.isOneLine() ? points("breakeven") : lines());
        if (!result.isOneLine()) {
            chapters.add(points("points").inAppendix());
        }
        ReportWords.restsOn(context.assumptions()).ifPresent(chapters::add);
        chapters.add(paths());
        String axes = context.axes().stream()
                .map(a -> BreakEvenWords.quoted(a.label()))
                .collect(Collectors.joining(" and "));
        return new Document(
                context.provenance().names(),
                "Up to where does " + BreakEvenWords.quoted(context.other()) + " pay, beside "
                        + BreakEvenWords.quoted(context.base()) + ", as " + axes
                        + (context.axes().size() == 1 ? " varies?" : " vary?"),
                chapters,
                context.provenance());
    }

    private String answer() {
        if (result.isOneLine()) {
            return words.pays(result.lines().get(0)) + ".";
        }
        Line first = result.lines().get(0);
        Line last = result.lines().get(result.lines().size() - 1);
        return "Where " + second(first) + ", " + words.pays(first) + "; where " + second(last) + ", "
                + words.pays(last).replace(BreakEvenWords.quoted(context.other()) + " ", "it ") + ".";
    }

    private String second(Line line) {
        Axis axis = context.axes().get(1);
        return BreakEvenWords.quoted(axis.label()) + " is " + axis.value(line.second());
    }

    private List<String> further() {
        List<String> sentences = new ArrayList<>();
        asItIs().ifPresent(sentences::add);
        Axis axis = context.axes().get(0);
        if (result.isOneLine() && axis.whole()) {
            result.lines()
                    .get(0)
                    .crossings()
                    .forEach(c -> sentences.add("Only whole numbers can be had: it changes between "
                            + axis.value(Math.floor(c.at().estimate())) + " and "
                            + axis.value(Math.floor(c.at().estimate()) + 1) + "."));
        }
        context.axes().stream()
                .filter(Axis::otherOnly)
                .forEach(a -> sentences.add(ReportWords.capital(BreakEvenWords.quoted(a.label()))
                        + " is what the two policies differ in, so it was varied in "
                        + BreakEvenWords.quoted(context.other()) + " alone."));
        return sentences;
    }

    /** What is known of today. */
    private Optional<String> asItIs() {
        Axis axis = context.axes().get(0);
        return !result.isOneLine() || axis.asItIs().isEmpty()
                ? Optional.empty()
                : result.points().stream()
                        .filter(p -> p.at().get(0) == axis.asItIs().getAsDouble())
                        .findFirst()
                        .map(p -> "Today it is " + axis.value(p.at().get(0)) + ": there the difference in "
                                + Metric.inSentence(result.metric()) + " is " + difference(p) + span() + ".");
    }

    private String difference(Point p) {
        return Numbers.difference(
                p.band().estimate(), p.band().halfWidth(), Numbers.unit(result.metric(), result.unit()));
    }

    private String span() {
        boolean flow = Numbers.isMoney(result.unit()) || result.unit().equals("leads");
        return !flow ? "" : result.horizonWeeks() == 52 ? " a year" : " in " + ReportWords.weeks(result.horizonWeeks());
    }

    private List<String> sure() {
        List<String> sentences = new ArrayList<>();
        double first = result.points().get(0).at().get(0);
        int columns = (int) result.points().stream()
                .filter(p -> p.at().size() == 1
                        || p.at().get(1).equals(result.points().get(0).at().get(1)))
                .count();
        double step = (words.high() - first) / (columns - 1);
        sentences.add(Numbers.count(result.replications()) + " replications of "
                + ReportWords.weeks(result.horizonWeeks()) + " of both policies at each of "
                + result.points().size() + " points, with the same luck at all of them"
                + (result.steps() > 0
                        ? "; around a change of sign the stretch was halved " + times(result.steps())
                        : "")
                + ". The ± of a crossing holds all values at which 0 lies inside the band of the difference, and the"
                + " band holds at all points together at " + ReportWords.percent(result.confidence()) + ".");
        if (result.corrected()) {
            sentences.add(ReportWords.corrected("The differences are", result.correctedFor()));
        }
        sentences.add((context.steady()
                        ? "Both policies had been in force for " + ReportWords.weeks(result.warmUpWeeks())
                                + " at every point before counting began."
                        : "The company had lived under " + BreakEvenWords.quoted(context.base()) + " for "
                                + ReportWords.weeks(result.warmUpWeeks()) + "; in week 1 the other takes its place.")
                + context.settled().map(s -> " " + s).orElse("")
                + (result.isOneLine()
                        ? " Two crossings less than " + context.axes().get(0).about(coarse(step), step)
                                + " apart may have been missed."
                        : " Between the points straight lines are assumed."));
        return sentences;
    }

    /** The widest gap between two points. */
    private double coarse(double otherwise) {
        double widest = 0;
        for (int i = 1; i < result.points().size(); i++) {
            widest = Math.max(
                    widest,
                    result.points().get(i).at().get(0)
                            - result.points().get(i - 1).at().get(0));
        }
        return widest > 0 ? widest : otherwise;
    }

    private static String times(int steps) {
        return steps == 1 ? "once" : steps == 2 ? "twice" : steps + " times";
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (result.stop() == RunResult.Stop.INTERRUPTED) {
            warnings.add("Partial result: interrupted; it rests on " + result.replications()
                    + " replications and on what was halved until then.");
        }
        if (result.replications() < FEW) {
            warnings.add("Only " + result.replications()
                    + " replications: what the ± says is rough, and other luck may move it"
                    + " by more. Maybe --budget 50?");
        }
        warnings.addAll(context.warnings());
        unsettled(0, context.base()).ifPresent(warnings::add);
        unsettled(1, context.other()).ifPresent(warnings::add);
        return warnings;
    }

    /** What of a policy has not settled at the first point where something has not. */
    private Optional<String> unsettled(int policy, String name) {
        List<Point> moving = result.points().stream()
                .filter(p -> !p.unsettled().get(policy).isEmpty())
                .toList();
        if (moving.isEmpty()) {
            return Optional.empty();
        }
        Point first = moving.get(0);
        String more = moving.size() == 1 ? "" : " (and at " + (moving.size() - 1) + " more of the points)";
        return Settling.warning(
                first.unsettled().get(policy),
                "under " + BreakEvenWords.quoted(name) + " where " + where(first) + more);
    }

    private String where(Point point) {
        return IntStream.range(0, point.at().size())
                .mapToObj(i -> BreakEvenWords.quoted(context.axes().get(i).label()) + " is "
                        + context.axes().get(i).value(point.at().get(i)))
                .collect(Collectors.joining(" and "));
    }

    private Chapter points(String id) {
        List<String> columns = new ArrayList<>();
        if (!result.isOneLine()) {
            columns.add(context.axes().get(1).label());
        }
        columns.addAll(List.of("difference", ""));
        Axis axis = context.axes().get(0);
        List<Row> rows = result.points().stream()
                .map(p -> {
                    List<String> cells = new ArrayList<>();
                    if (!result.isOneLine()) {
                        cells.add(context.axes().get(1).value(p.at().get(1)));
                    }
                    cells.add(difference(p));
                    cells.add(words.verdict(p.band()));
                    return Row.of(axis.value(p.at().get(0)), cells.toArray(String[]::new));
                })
                .toList();
        return Chapter.of(
                id,
                "Difference in " + Metric.inSentence(result.metric()) + " by " + BreakEvenWords.quoted(axis.label()),
                columns,
                rows,
                List.of());
    }

    /** The break-even along the first parameter for every value of the second. */
    private Chapter lines() {
        Axis second = context.axes().get(1);
        List<Row> rows = result.lines().stream()
                .map(l -> Row.of(second.value(l.second()), breakEven(l)))
                .toList();
        return Chapter.of(
                "breakeven",
                "Break-even of " + BreakEvenWords.quoted(context.axes().get(0).label()) + " by "
                        + BreakEvenWords.quoted(second.label()),
                List.of("break-even"),
                rows,
                List.of());
    }

    private String breakEven(Line line) {
        if (!line.crossings().isEmpty()) {
            return line.crossings().stream().map(words::at).collect(Collectors.joining("; "));
        }
        List<Interval> bands = words.points(line).stream().map(Point::band).toList();
        List<String> verdicts = bands.stream().map(words::verdict).distinct().toList();
        return "none: " + (verdicts.size() == 1 ? verdicts.get(0) + " at any value" : String.join(", or ", verdicts));
    }

    /** The one place where paths are named, for who wants to vary the same again. */
    private Chapter paths() {
        return Chapter.of(
                        "paths",
                        "Paths, for those who reproduce it",
                        List.of("path"),
                        context.axes().stream()
                                .map(a -> Row.of(a.label(), a.path()))
                                .toList(),
                        List.of())
                .inAppendix();
    }
}
