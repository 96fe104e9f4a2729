package dev.handoff.report.content;

import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.Sensitivity;
import dev.handoff.experiment.SensitivityExperiment;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.SensitivityContext;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Row;
import dev.handoff.statistics.ElementaryEffects;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.SobolIndices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The report of {@code handoff sensitivity}. */
public final class SensitivityReport {
    private final Sensitivity result;
    private final SensitivityContext context;

    private SensitivityReport(Sensitivity result, SensitivityContext context) {
        this.result = result;
        this.context = context;
    }

    /** The report. */
    public static Document of(Sensitivity result, SensitivityContext context) {
        return new SensitivityReport(result, context).document();
    }

    /** The effects, the strongest first. */
    public static List<ElementaryEffects> ranked(Sensitivity result) {
        return result.effects().stream()
                .sorted(Comparator.comparingDouble(
                        (ElementaryEffects e) -> -e.muStar().estimate()))
                .toList();
    }

    private Document document() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(ReportWords.answer(answer(), further(), warnings()));
        chapters.add(ReportWords.sure(sure()));
        chapters.add(effects());
        indices().ifPresent(chapters::add);
        leftOut().ifPresent(chapters::add);
        chapters.add(ranges());
        chapters.add(paths());
        return new Document(context.provenance().names(), question(), chapters, context.provenance());
    }

    private String question() {
        return context.other()
                .map(o -> "What does the difference in " + Metric.inSentence(result.metric()) + " between \"" + o
                        + "\" and \"" + context.title() + "\" depend on?")
                .orElse("What does the " + figure() + " of \"" + context.title() + "\" depend on?");
    }

    private SensitivityContext.Factor factor(ElementaryEffects e) {
        return context.factors().get(e.factor());
    }

    private String answer() {
        ElementaryEffects first = ranked(result).get(0);
        if (first.muStar().estimate() == 0) {
            return strongest(result, context, factor(first).label()) + ".";
        }
        return strongest(result, context, factor(first).label()) + ": from "
                + factor(first).low() + " to "
                + factor(first).high() + " it changes by "
                + Numbers.difference(
                        first.mu().estimate(), first.mu().halfWidth(), Numbers.unit(result.metric(), result.unit()))
                + " on average.";
    }

    /**
     * That a parameter moves the figure most, and no more than is known of it: whether its mean effect can be told from none, and its size
     * from the next parameter's.
     */
    public static String strongest(Sensitivity result, SensitivityContext context, String label) {
        String figure = figure(result, context);
        List<ElementaryEffects> ranked = ranked(result);
        ElementaryEffects first = ranked.get(0);
        if (first.muStar().estimate() == 0) {
            return ReportWords.capital(figure) + " does not depend on any of the "
                    + context.factors().size() + " parameters varied";
        }
        if (!(Math.abs(first.mu().estimate()) > first.mu().halfWidth())) {
            return "No effect on " + figure + " can be told from noise yet; " + quoted(label) + " seems to matter most";
        }
        boolean ahead = ranked.size() == 1
                || first.muStar().lower() > ranked.get(1).muStar().upper();
        return quoted(ReportWords.capital(label)) + (ahead ? " moves " : " seems to move ") + figure + " most";
    }

    /** Labels have a colon, which would break the sentence. */
    private static String quoted(String label) {
        return '"' + label + '"';
    }

    private String figure() {
        return figure(result, context);
    }

    private static String figure(Sensitivity result, SensitivityContext context) {
        String metric = Metric.inSentence(result.metric());
        return context.other().isPresent() ? "the difference in " + metric : metric;
    }

    private List<String> further() {
        return result.variance()
                .filter(v -> !v.drownedByNoise())
                .map(v -> v.indices().stream()
                        .max(Comparator.comparingDouble(
                                (SobolIndices s) -> s.total().estimate()))
                        .orElseThrow())
                .map(s -> List.of(quoted(ReportWords.capital(label(s))) + " accounts for " + share(s.first())
                        + " of the variance over all ranges by itself, and for " + share(s.total())
                        + " together with others."))
                .orElse(List.of());
    }

    private String label(SobolIndices s) {
        return context.factors().get(result.top().get(s.factor())).label();
    }

    private static String share(Interval i) {
        return Numbers.interval(i.estimate(), i.halfWidth(), "share");
    }

    private Chapter effects() {
        List<Row> rows = ranked(result).stream()
                .map(e -> Row.of(
                        factor(e).label(),
                        Numbers.difference(
                                e.mu().estimate(), e.mu().halfWidth(), Numbers.unit(result.metric(), result.unit())),
                        Numbers.interval(
                                e.muStar().estimate(),
                                e.muStar().halfWidth(),
                                Numbers.unit(result.metric(), result.unit()))))
                .toList();
        return Chapter.of(
                "tornado",
                "Effect of the whole range",
                List.of("mean effect", "mean size"),
                rows,
                List.of(
                        "Mean effect: signed, so that effects of both signs cancel; mean size: whichever way. A mean size much"
                                + " above the mean effect tells of a parameter that acts differently depending on the others, or of"
                                + " noise."));
    }

    private Optional<Chapter> indices() {
        return result.variance()
                .filter(v -> !v.drownedByNoise())
                .map(v -> Chapter.of(
                        "variance",
                        "Share of the variance",
                        List.of("by itself", "with others"),
                        v.indices().stream()
                                .sorted(Comparator.comparingDouble(
                                        (SobolIndices s) -> -s.total().estimate()))
                                .map(s -> Row.of(label(s), range(s.first()), range(s.total())))
                                .toList(),
                        List.of(
                                "First and total indices (Sobol') with bootstrap intervals; the noise of single replications is"
                                        + " subtracted. The other parameters stay as they are.")));
    }

    private static String range(Interval i) {
        return share(i);
    }

    private List<String> sure() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Screening of " + context.factors().size() + " parameters by Morris' method, " + result.trajectories()
                        + " trajectories, each on its own luck; ± is the " + ReportWords.percent(result.confidence())
                        + " half-width. Every point had warmed up under itself and was measured for "
                        + ReportWords.weeks(result.horizonWeeks()) + "; " + Numbers.count(result.spent())
                        + " replications in all.");
        if (result.rows() > 0) {
            sentences.add("The " + result.top().size() + " strongest were then varied together over " + result.rows()
                    + " rows of two independent samples, every point twice.");
        }
        return sentences;
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (result.stop() == RunResult.Stop.INTERRUPTED) {
            warnings.add("Partial result: interrupted.");
        }
        if (!context.leftOut().isEmpty()) {
            int varied = context.factors().size();
            warnings.add("Only " + varied + " of " + (varied + context.leftOut().size())
                    + " parameters were varied; nothing is said of the others. Maybe a larger --budget, or others with"
                    + " --factors?");
        }
        warnings.addAll(context.warnings());
        if (result.trajectories() < SensitivityExperiment.FEWEST_TRAJECTORIES) {
            warnings.add("Only " + result.trajectories()
                    + " ways through the parameters were gone: a first look, whose ± is wide.");
        }
        if (result.variance().isEmpty()) {
            warnings.add("The budget ended with the screening; shares of the variance need more. Maybe --budget "
                    + 2 * Math.max(1000, result.spent()) + "?");
        }
        if (result.variance().filter(v -> v.drownedByNoise()).isPresent()) {
            warnings.add(
                    "What the parameters do cannot be told from the noise of single replications; there are no shares of"
                            + " the variance. Maybe wider ranges or a larger --budget?");
        }
        return warnings;
    }

    private Optional<Chapter> leftOut() {
        return context.leftOut().isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.of(
                                "left-out",
                                "Not looked at",
                                List.of(),
                                List.of(),
                                List.of(context.leftOut().stream()
                                        .map(SensitivityContext.LeftOut::label)
                                        .collect(Collectors.joining("; ", "", "."))))
                        .inAppendix());
    }

    private Chapter ranges() {
        return Chapter.of(
                        "ranges",
                        "Ranges",
                        List.of("from", "to", "as it is"),
                        context.factors().stream()
                                .map(f -> Row.of(f.label(), f.low(), f.high(), f.asItIs()))
                                .toList(),
                        List.of())
                .inAppendix();
    }

    /** The one place where paths are named, for who wants to vary the same again. */
    private Chapter paths() {
        return Chapter.of(
                        "paths",
                        "Paths, for those who reproduce it",
                        List.of("path"),
                        context.factors().stream()
                                .map(f -> Row.of(f.label(), f.path()))
                                .toList(),
                        List.of())
                .inAppendix();
    }
}
