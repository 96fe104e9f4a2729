package dev.handoff.report.content;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.Comparison.Difference;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.report.CompareContext;
import dev.handoff.report.Differences;
import dev.handoff.report.Enumeration;
import dev.handoff.report.FewReplications;
import dev.handoff.report.Numbers;
import dev.handoff.report.Settling;
import dev.handoff.statistics.IntervalMethod;
import dev.handoff.statistics.ShareBetter;
import dev.handoff.statistics.WithBest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A comparison in sentences. */
final class CompareWords {
    static final String MONEY = Metric.CONTRIBUTION_EXPECTED.name();

    /** As many policies as an answer tells of one by one. */
    private static final int FEW = 3;

    private static final int WEEKS_OF_A_QUARTER = 13;

    /** Share of the trials from which on a quarter shows what the year brings; it must surely be below that to be called hidden. */
    private static final double SHOWS = 0.65;

    private final Comparison result;
    private final CompareContext context;

    CompareWords(Comparison result, CompareContext context) {
        this.result = result;
        this.context = context;
    }

    /** What to do, where the difference is clear, and why: for who asked about money. */
    String recommendation() {
        return result.policies().size() == 2 ? toDo() + headline() : headline();
    }

    /** Whoever signs an agreement is told so; where the difference may be luck, or be that of other buyers, nothing is recommended. */
    private String toDo() {
        boolean signs = !context.policies().get(1).agreement().isEmpty()
                && context.policies().get(0).agreement().isEmpty();
        return result.difference(1, MONEY)
                .filter(d -> d.clear() && d.adjusted().comparison().count() > 1)
                .filter(d -> !context.policies().get(1).anotherWorld())
                .map(d -> d.mean() > 0
                        ? signs ? "Sign it: " : "Put it in place: "
                        : signs ? "Do not sign it: " : "Leave things as they are: ")
                .orElse("");
    }

    /** The answer in two sentences: the money, and when it shows and what it costs in hours. */
    String headline() {
        return result.policies().size() == 2 ? againstBase(1) : best().orElseGet(() -> againstBase(1));
    }

    /** Every other policy against the base, unless the headline says it all. */
    List<String> further() {
        List<String> sentences = new ArrayList<>(new IdenticalPolicies(result, context).sentences());
        if (areMany()) {
            inMoney().ifPresent(sentences::add);
        } else if (result.policies().size() > 2) {
            sentences.addAll(oneByOne());
        }
        return sentences;
    }

    /** Whether there are more policies than an answer has room for; what is told of each then stands in the appendix. */
    boolean areMany() {
        return result.policies().size() > FEW;
    }

    /** Every other policy against the base, a sentence or two each. */
    List<String> oneByOne() {
        return told().mapToObj(this::againstBase).toList();
    }

    private IntStream told() {
        return IntStream.range(1, result.policies().size())
                .filter(p -> result.sameHistoryAs(p).isEmpty());
    }

    /** 'Against "Industry baseline", a year: "The signed agreement" +360 k EUR ± 20 k, "Hot leads" −10 k EUR ± 20 k (may be luck).' */
    private Optional<String> inMoney() {
        List<String> differences = told().boxed()
                .flatMap(p -> result.difference(p, MONEY).stream())
                .sorted(Comparator.comparingDouble(Difference::mean).reversed())
                .map(d -> context.quoted(d.other()) + " " + Differences.signed(d) + (d.clear() ? "" : " (may be luck)"))
                .toList();
        int more = differences.size() - FEW;
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of("Contribution against " + context.quoted(0) + span() + ": "
                        + differences.stream().limit(FEW).collect(Collectors.joining(", "))
                        + (more > 0 ? ", and " + more + " with less" : "") + ".");
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
            int more = candidates.size() - FEW;
            String names = candidates.stream()
                            .limit(more > 1 ? FEW : candidates.size())
                            .map(c -> context.quoted(c.index()))
                            .collect(Collectors.joining(", "))
                    + (more > 1 ? " and " + more + " more" : "");
            return "No single policy is known to be the best" + of + "; it may be any of these: " + names + ".";
        }
        return context.quoted(candidates.get(0).index()) + " earns most" + of + "; at "
                + ReportWords.percent(result.confidence()) + " confidence none of the others is as good.";
    }

    /** "The signed agreement" earns so much more than "Industry baseline". Better in 97 of 100 quarters; … */
    String againstBase(int other) {
        Optional<Difference> money = result.difference(other, MONEY);
        if (money.isEmpty() || money.get().adjusted().comparison().count() < 2) {
            return context.quoted(other) + " and " + context.quoted(0) + " cannot be compared in money.";
        }
        String rest = Stream.of(quarters(money.get()), later(money.get()), time(other))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return earns(other, money.get()) + "." + (rest.isEmpty() ? "" : " " + ReportWords.capital(rest) + ".");
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
        return weeks == 52 ? " a year" : " in " + ReportWords.weeks(weeks);
    }

    /** How often the first and the last quarter are better: the answer of a trial depends on which quarter is looked at. */
    private Optional<String> quarters(Difference money) {
        Optional<String> first = money.quarter()
                .filter(q -> q.ties() < q.count())
                .map(q -> "better in " + ofHundred(q) + " trials in quarter 1");
        Optional<String> last = result.quarters().stream()
                .filter(q -> q.other() == money.other() && q.quarter() > 1)
                .reduce((earlier, later) -> later)
                .map(q -> " and in " + Math.round(100 * q.better().share().estimate()) + " in quarter " + q.quarter());
        return first.map(f -> f + last.orElse(""));
    }

    /** A year that is decided, though a trial of the first quarter would hardly show it: who looks then is misled. */
    private Optional<String> later(Difference money) {
        boolean more = money.mean() > 0;
        return money.quarter()
                .filter(q -> money.clear() && q.ties() < q.count() && result.horizonWeeks() > WEEKS_OF_A_QUARTER)
                .filter(q -> more ? q.share().upper() < SHOWS : q.share().lower() > 1 - SHOWS)
                .map(q -> (more ? "pays later" : "costs later") + ": "
                        + (hidden(q, more)
                                ? "in quarter 1 most trials show the opposite"
                                : "in quarter 1 a single trial cannot tell it from none"));
    }

    private static boolean hidden(ShareBetter first, boolean more) {
        return more ? first.share().upper() < 0.5 : first.share().lower() > 0.5;
    }

    private static String ofHundred(ShareBetter q) {
        return Math.round(100 * q.share().estimate()) + " of 100";
    }

    private Optional<String> time(int other) {
        return result.difference(other, Metric.REP_HOURS)
                .filter(Difference::clear)
                .map(d -> (d.mean() > 0 ? "takes " : "frees ")
                        + Differences.size(d)
                        + (d.mean() > 0 ? " more rep-hours" : " rep-hours") + " a working day");
    }

    /** How sure one may be, and what ± means. */
    List<String> sure() {
        List<String> sentences = new ArrayList<>();
        sentences.add(Numbers.count(result.replications()) + " replications of "
                + ReportWords.weeks(result.horizonWeeks())
                + ", each with the same luck for every policy; ± is the "
                + ReportWords.percent(result.confidence()) + " half-width"
                + (result.policies().size() > 2 ? ", wide enough for all differences of a figure at once." : "."));
        hall().or(this::corrected).ifPresent(sentences::add);
        sentences.add(
                context.steady()
                        ? "Every policy had been in force for " + ReportWords.weeks(result.warmUpWeeks())
                                + " before counting began."
                                + context.settled().map(s -> " " + s).orElse("")
                        : rollOut());
        return sentences;
    }

    private Optional<String> hall() {
        return result.differences().stream().anyMatch(d -> d.method() == IntervalMethod.HALL)
                ? Optional.of("Money has its " + ReportWords.percent(result.confidence())
                        + " interval in brackets, the skewness taken out by Hall's transformation; p-values, charts and"
                        + " \"may be the best\" go by Student's t.")
                : Optional.empty();
    }

    private Optional<String> corrected() {
        if (result.leftPlain()) {
            return Optional.of(ReportWords.NOT_CORRECTED);
        }
        return result.differences().stream().anyMatch(d -> d.plain().isPresent())
                ? Optional.of(ReportWords.corrected(
                        "Expected revenue, contribution and their parts are", result.correctedFor()))
                : Optional.empty();
    }

    private String rollOut() {
        String before = result.warmUpWeeks() > 0
                ? " had lived under " + context.quoted(0) + " for " + ReportWords.weeks(result.warmUpWeeks())
                : " begins empty";
        return "The company" + before + "; in week 1 each policy takes its place.";
    }

    /** What it would take without sharing luck. */
    Optional<String> sharpness() {
        return result.difference(1, Metric.REVENUE_EXPECTED)
                .map(d -> d.adjusted().comparison().varianceRatio())
                .filter(ratio -> Double.isFinite(ratio) && ratio > 0)
                .map(ratio -> "With luck of its own for each policy the same precision in revenue would take "
                        + Numbers.about(ratio) + " times as many replications.");
    }

    /** What has not settled, policy by policy; policies under which the same happens are told once. */
    List<String> unsettled() {
        return unsettledPolicies()
                .flatMap(p -> Settling.warning(result.unsettled().get(p), "under " + context.quoted(p)).stream())
                .toList();
    }

    private Stream<Integer> unsettledPolicies() {
        return IntStream.range(0, result.policies().size())
                .filter(p -> result.sameHistoryAs(p).isEmpty())
                .filter(p -> !result.unsettled().get(p).isEmpty())
                .boxed();
    }

    /** One warning for many policies; how fast each still moves stands in the appendix. */
    private List<String> unsettledInShort() {
        List<String> policies = unsettledPolicies().map(context::quoted).toList();
        return !areMany() || policies.size() < 2 ? unsettled() : List.of(Settling.inShort(policies));
    }

    /** What a reader must know before trusting the answer. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (result.stop() == RunResult.Stop.INTERRUPTED) {
            warnings.add("Partial result: interrupted; the figures rest on the first " + result.replications()
                    + " replications.");
        }
        warnings.addAll(context.warnings());
        warnings.addAll(unsettledInShort());
        FewReplications.warning(result.replications(), "--budget").ifPresent(warnings::add);
        List<String> skewed = result.differences().stream()
                .filter(d -> d.metric().equals(Metric.REVENUE_EXPECTED.name())
                        || d.metric().equals(MONEY))
                .filter(Difference::tooSkewed)
                .map(d -> Metric.inSentence(d.metric()))
                .distinct()
                .toList();
        if (!skewed.isEmpty()) {
            warnings.add("Few large deals decide the difference of " + Enumeration.and(skewed)
                    + " (skewed): its half-width may be too small. Maybe --interval hall, or more replications?");
        }
        return warnings;
    }
}
