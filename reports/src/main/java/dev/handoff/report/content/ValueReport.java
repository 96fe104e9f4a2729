package dev.handoff.report.content;

import dev.handoff.experiment.InformationValue;
import dev.handoff.experiment.InformationValue.Chance;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Better;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Enumeration;
import dev.handoff.report.Numbers;
import dev.handoff.report.Settling;
import dev.handoff.report.ValueContext;
import dev.handoff.report.ValueContext.Subject;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.statistics.ValueOfInformation.Worth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The report of {@code handoff value}. */
public final class ValueReport {
    /** Parameters and groups named in the answer and in the first table. */
    private static final int NAMED = 3;

    private static final int SHOWN = ValueTables.SHOWN;
    private static final double WEEKS_OF_A_YEAR = 52;

    private final InformationValue result;
    private final ValueContext context;

    private ValueReport(InformationValue result, ValueContext context) {
        this.result = result;
        this.context = context;
    }

    /** The report. */
    public static Document of(InformationValue result, ValueContext context) {
        return new ValueReport(result, context).document();
    }

    /** Indices of the parameters, or of the groups, those worth most first. */
    public static List<Integer> ranked(InformationValue result, ValueContext context, Predicate<Subject> which) {
        return IntStream.range(0, context.subjects().size())
                .boxed()
                .filter(i -> which.test(context.subjects().get(i)))
                .sorted(Comparator.comparingDouble(
                        (Integer i) -> -result.subjects().get(i).value()))
                .toList();
    }

    private Document document() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(ReportWords.answer(answer() + ".", further(), warnings()));
        chapters.add(ReportWords.sure(sure()));
        List<Integer> parameters = ranked(result, context, s -> !s.isGroup());
        List<Integer> groups = ranked(result, context, Subject::isGroup);
        ValueTables tables = new ValueTables(result, context, span());
        chapters.add(tables.table("value", "What it is worth to know", parameters, SHOWN));
        if (!groups.isEmpty()) {
            chapters.add(tables.table("groups", "The same of what belongs together", groups, SHOWN));
        }
        chapters.add(tables.policies());
        if (parameters.size() > SHOWN) {
            chapters.add(tables.table("all", "All that was drawn", parameters, parameters.size())
                    .asListing());
        }
        ReportWords.restsOn(context.assumptions()).ifPresent(chapters::add);
        chapters.add(tables.paths(parameters));
        return new Document(
                context.provenance().names(),
                "What should be found out before choosing between " + Enumeration.and(quoted(context.policies())) + "?",
                chapters,
                context.provenance());
    }

    private static List<String> quoted(List<String> names) {
        return names.stream().map(n -> '"' + n + '"').toList();
    }

    private String label(int subject) {
        return '"' + context.subjects().get(subject).label() + '"';
    }

    private String answer() {
        List<Integer> told = told(s -> !s.isGroup());
        if (!told.isEmpty()) {
            int first = told.get(0);
            List<String> others = told.stream()
                    .skip(1)
                    .limit(NAMED - 1)
                    .map(i -> label(i) + " " + amount(result.subjects().get(i)))
                    .toList();
            return "Knowing " + label(first) + " would be worth "
                    + amount(result.subjects().get(first)) + span()
                    + (others.isEmpty() ? "" : ", " + Enumeration.and(others))
                    + (told.size() > NAMED
                            ? "; " + (told.size() - NAMED) + " more can be told from chance"
                            : "; of the others nothing can be told that would change the choice");
        }
        List<Integer> groups = told(Subject::isGroup);
        if (!groups.isEmpty()) {
            int first = groups.get(0);
            return "No single value is worth finding out, as far as can be told; all of " + label(first)
                    + " together would be worth " + amount(result.subjects().get(first)) + span();
        }
        return everythingTold()
                ? "There is something worth knowing, but what cannot be told from " + result.draws() + " draws"
                : "Nothing of what was drawn is worth finding out, as far as can be told: it would hardly change the choice";
    }

    private List<Integer> told(Predicate<Subject> which) {
        return ranked(result, context, which).stream()
                .filter(i -> result.isTold(result.subjects().get(i)))
                .toList();
    }

    private boolean everythingTold() {
        return result.everything().value() > result.everything().halfWidth();
    }

    private String amount(Worth worth) {
        return Numbers.atLeastNought(worth.value(), worth.halfWidth(), result.unit());
    }

    private String span() {
        return result.horizonWeeks() == WEEKS_OF_A_YEAR
                ? " a year"
                : " over " + ReportWords.weeks(result.horizonWeeks());
    }

    private List<String> further() {
        List<String> sentences = new ArrayList<>();
        sentences.add(choice());
        Worth everything = result.everything();
        sentences.add("Knowing everything that was drawn would be worth about " + amount(everything) + span()
                + ", and a study of it at most about " + money(everything.value() + everything.halfWidth()) + ".");
        IntStream.range(0, result.studies().size()).mapToObj(this::study).forEach(sentences::add);
        return sentences;
    }

    private String choice() {
        Chance best = result.policies().get(result.best());
        String name = '"' + context.policies().get(result.best()) + '"';
        String share = ReportWords.percent(best.shareBest());
        String wanted = Better.of(result.metric()) == Better.LOWER ? "least" : "most";
        String often = " It is the best in " + share + " of the draws.";
        if (result.best() > 0) {
            return name + " has the " + wanted + " " + Metric.inSentence(result.metric()) + " on average of all draws: "
                    + Numbers.difference(best.beyondBase(), best.halfWidth(), result.unit()) + span() + " beside \""
                    + context.policies().get(0) + "\"." + often;
        }
        return name + " has the " + wanted + " " + Metric.inSentence(result.metric()) + " on average of all draws."
                + often;
    }

    private String study(int index) {
        ValueContext.Study study = context.studies().get(index);
        Worth whole = result.subjects().get(study.subject());
        String begin = "Tracking " + Numbers.count(study.leads()) + " leads for " + label(study.subject());
        if (!result.isTold(whole)) {
            return begin + " is worth nothing that can be told, for knowing it is not.";
        }
        return begin + " would be worth " + amount(result.studies().get(index)) + span() + ", of the "
                + Numbers.amount(whole.value()) + " that knowing it for certain would be worth.";
    }

    private List<String> sure() {
        List<String> sentences = new ArrayList<>();
        sentences.add(context.drawn() + " " + Numbers.count(result.draws()) + " draws, each under "
                + result.lucks() + " lucks of its own, the same for all policies; "
                + ReportWords.weeks(result.horizonWeeks()) + " each. ± is the "
                + ReportWords.percent(result.confidence()) + " half-width, from resampled draws.");
        sentences.add("By chance alone the largest worth would stay below " + money(result.byChance()) + " in "
                + Numbers.count(100 * result.confidence())
                + " of 100 cases; of what is not above that, or not above its"
                + " own ±, nothing can be told."
                + (context.steady()
                        ? ""
                        : " In every draw the company had lived under \""
                                + context.policies().get(0) + "\" for " + ReportWords.weeks(result.warmUpWeeks())
                                + ", and each policy took its place in week 1.")
                + context.settled().map(s -> " " + s).orElse(""));
        return sentences;
    }

    private String money(double value) {
        return Numbers.amount(value) + (Numbers.isMoney(result.unit()) ? " " + result.unit() : "");
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (result.stop() == RunResult.Stop.INTERRUPTED) {
            warnings.add("Partial result: interrupted after " + result.draws() + " draws.");
        }
        warnings.addAll(context.warnings());
        warnings.addAll(Settling.warnings(result.unsettled(), quoted(context.policies())));
        return warnings;
    }
}
