package dev.handoff.report.paper;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.Comparison.Difference;
import dev.handoff.experiment.RunResult;
import dev.handoff.report.Differences;
import dev.handoff.report.MetricWords;
import dev.handoff.report.Numbers;
import dev.handoff.statistics.IntervalMethod;
import dev.handoff.statistics.ShareBetter;
import dev.handoff.statistics.WithBest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A comparison in sentences. */
final class CompareWords {
    static final String MONEY = "contribution.expected";

    private final Comparison result;
    private final CompareContext context;

    CompareWords(Comparison result, CompareContext context) {
        this.result = result;
        this.context = context;
    }

    /** The answer in one sentence. */
    String headline() {
        return result.policies().size() == 2 ? againstBase(1) : best().orElseGet(() -> againstBase(1));
    }

    /** Every other policy against the base, unless the headline says it all. */
    List<String> further() {
        return result.policies().size() == 2
                ? List.of()
                : IntStream.range(1, result.policies().size())
                        .mapToObj(this::againstBase)
                        .toList();
    }

    private Optional<String> best() {
        return result.best().stream()
                .filter(r -> r.metric().equals(MONEY))
                .findFirst()
                .map(this::best);
    }

    private String best(Comparison.Ranking ranking) {
        List<WithBest> candidates =
                ranking.withBest().stream().filter(WithBest::mayBeBest).toList();
        String of = " of " + ranking.withBest().size() + " policies";
        if (candidates.size() > 1) {
            String names =
                    candidates.stream().map(c -> context.quoted(c.index())).collect(Collectors.joining(", "));
            return "No single policy is known to be the best" + of + "; it may be any of these: " + names + ".";
        }
        return context.quoted(candidates.get(0).index()) + " earns most" + of + "; at "
                + PaperWords.percent(result.confidence()) + " confidence none of the others is as good.";
    }

    /** "The signed agreement" earns so much more than "Industry baseline"; better in 97 of 100 quarters; … */
    String againstBase(int other) {
        Optional<Difference> money = result.difference(other, MONEY);
        if (money.isEmpty() || money.get().adjusted().comparison().count() < 2) {
            return context.quoted(other) + " and " + context.quoted(0) + " cannot be compared in money.";
        }
        return earns(other, money.get()) + quarters(money.get()) + time(other) + ".";
    }

    private String earns(int other, Difference d) {
        if (Numbers.isNone(d.mean(), d.halfWidth())) {
            return context.quoted(other) + " earns exactly as much as " + context.quoted(0);
        }
        if (!d.clear()) {
            return "No difference can be told between " + context.quoted(other) + " and " + context.quoted(0)
                    + ": contribution differs by "
                    + Differences.signed(d) + span();
        }
        return context.quoted(other) + " earns " + Differences.size(d) + (d.mean() > 0 ? " more" : " less") + span()
                + " than " + context.quoted(0);
    }

    private String span() {
        double weeks = result.horizonWeeks();
        return weeks == 52 ? " a year" : " in " + PaperWords.weeks(weeks);
    }

    private static String quarters(Difference d) {
        return d.quarter()
                .filter(q -> q.ties() < q.count())
                .map(q -> "; better in " + ofHundred(q) + " quarters")
                .orElse("");
    }

    private static String ofHundred(ShareBetter q) {
        return Math.round(100 * q.share().estimate()) + " of 100";
    }

    private String time(int other) {
        return result.difference(other, "rep.hours")
                .filter(Difference::clear)
                .map(d -> (d.mean() > 0 ? "; takes " : "; frees ")
                        + Differences.size(d)
                        + (d.mean() > 0 ? " more rep-hours" : " rep-hours") + " a working day")
                .orElse("");
    }

    /** How sure one may be, and what ± means. */
    List<String> sure() {
        List<String> sentences = new ArrayList<>();
        sentences.add(Numbers.count(result.replications()) + " replications of "
                + PaperWords.weeks(result.horizonWeeks())
                + ", each with the same luck for every policy; ± is the "
                + PaperWords.percent(result.confidence()) + " half-width"
                + (result.policies().size() > 2 ? ", wide enough for all differences of a figure at once." : "."));
        hall().ifPresent(sentences::add);
        sentences.add(
                context.steady()
                        ? "Every policy had been in force for " + PaperWords.weeks(result.warmUpWeeks())
                                + " before counting began."
                        : rollOut());
        sharpness().ifPresent(sentences::add);
        return sentences;
    }

    private Optional<String> hall() {
        return result.differences().stream().anyMatch(d -> d.method() == IntervalMethod.HALL)
                ? Optional.of("Money has its " + PaperWords.percent(result.confidence())
                        + " interval in brackets, the skewness taken out by Hall's transformation; p-values, charts and"
                        + " \"may be the best\" go by Student's t.")
                : Optional.empty();
    }

    private String rollOut() {
        String before = result.warmUpWeeks() > 0
                ? " had lived under " + context.quoted(0) + " for " + PaperWords.weeks(result.warmUpWeeks())
                : " begins empty";
        return "The company" + before + "; in week 1 each policy takes its place.";
    }

    private Optional<String> sharpness() {
        return result.difference(1, "revenue.expected")
                .map(d -> d.adjusted().comparison().varianceRatio())
                .filter(ratio -> Double.isFinite(ratio) && ratio > 0)
                .map(ratio -> "With luck of its own for each policy the same precision in revenue would take "
                        + Numbers.about(ratio) + " times as many replications.");
    }

    /** What a reader must know before trusting the answer. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (result.stop() == RunResult.Stop.INTERRUPTED) {
            warnings.add("Partial result: interrupted; the figures rest on the first " + result.replications()
                    + " replications.");
        }
        warnings.addAll(context.warnings());
        if (result.replications() < 30) {
            warnings.add(
                    "Only " + result.replications() + " replications: the intervals are rough. Maybe --budget 100?");
        }
        List<String> skewed = result.differences().stream()
                .filter(d -> d.metric().equals("revenue.expected") || d.metric().equals(MONEY))
                .filter(Difference::tooSkewed)
                .map(d -> MetricWords.inSentence(d.metric()))
                .distinct()
                .toList();
        if (!skewed.isEmpty()) {
            warnings.add("Few large deals decide the difference of " + String.join(" and ", skewed)
                    + " (skewed): its half-width may be too small. Maybe --interval hall, or more replications?");
        }
        return warnings;
    }
}
