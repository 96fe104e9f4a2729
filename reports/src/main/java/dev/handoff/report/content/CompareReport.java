package dev.handoff.report.content;

import dev.handoff.experiment.Comparison;
import dev.handoff.ledger.Metric;
import dev.handoff.report.CompareContext;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Verbatim;
import dev.handoff.statistics.WithBest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The report of {@code handoff compare}. */
public final class CompareReport {
    private static final List<String> WHO = List.of("before", "after", "decided by");

    private final Comparison result;
    private final CompareContext context;
    private final CompareWords words;
    private final CompareFigures figures;
    private final ComparePromises promises;

    private CompareReport(Comparison result, CompareContext context) {
        this.result = result;
        this.context = context;
        this.words = new CompareWords(result, context);
        this.figures = new CompareFigures(result, context);
        this.promises = new ComparePromises(result, context);
    }

    /** The report. */
    public static Document of(Comparison result, CompareContext context) {
        return new CompareReport(result, context).document();
    }

    /** The parts that another experiment's report takes from it. */
    static CompareReport within(Comparison result, CompareContext context) {
        return new CompareReport(result, context);
    }

    private IntStream others() {
        return IntStream.range(1, result.policies().size());
    }

    private boolean isPair() {
        return result.policies().size() == 2;
    }

    private Document document() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(ReportWords.answer(words.recommendation(), words.further(), words.warnings()));
        chapters.add(ReportWords.sure(words.sure()));
        chapters.addAll(sheet());
        chapters.addAll(appendix());
        ReportWords.restsOn(context.assumptions()).ifPresent(chapters::add);
        return new Document(
                result.policies().stream().map(Comparison.PolicyFigures::name).collect(Collectors.joining(", ")),
                question(),
                chapters,
                context.provenance());
    }

    String headline() {
        return words.headline();
    }

    List<String> sure() {
        return words.sure();
    }

    /** What a board reads: where the money comes from, what changes, the risk of a bad quarter, what is kept and what is signed. */
    List<Chapter> sheet() {
        List<Chapter> chapters = new ArrayList<>();
        ranking().ifPresent(chapters::add);
        boolean told = context.doubt().filter(d -> !d.commands().isEmpty()).isPresent();
        chapters.addAll(inMoney(likeliest()));
        if (told) {
            overturn().ifPresent(chapters::add);
        }
        chapters.addAll(inWords(likeliest()));
        if (!told) {
            overturn().ifPresent(chapters::add); // says little, so what is done differently comes first
        }
        return chapters;
    }

    /** The policy a sheet has room for: the one in place of the base with the highest contribution, which is the answer's where it is clear. */
    private int likeliest() {
        return others().boxed()
                .max(Comparator.comparingDouble(other -> result.difference(other, CompareWords.MONEY)
                        .map(Comparison.Difference::mean)
                        .orElse(0.0)))
                .orElseThrow();
    }

    private List<Chapter> inMoney(int other) {
        List<Chapter> chapters = new ArrayList<>();
        if (differs(other)) {
            waterfall(other).ifPresent(chapters::add);
            figures.read(other).ifPresent(chapters::add);
        }
        new CompareQuarters(result, context).chapter(other).ifPresent(chapters::add);
        return chapters;
    }

    private List<Chapter> inWords(int other) {
        return Stream.of(promises.clauses(other), clauses(other), changes(other))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What somebody may want to look up. */
    List<Chapter> appendix() {
        List<Chapter> chapters = new ArrayList<>();
        if (words.areMany()) {
            chapters.add(oneByOne());
        }
        others().filter(other -> other != likeliest())
                .forEach(other -> Stream.of(inMoney(other), inWords(other))
                        .flatMap(List::stream)
                        .map(Chapter::inAppendix)
                        .forEach(chapters::add));
        others().forEach(other -> lookedUp(other).stream()
                .map(chapter -> words.areMany() && other != likeliest() ? chapter.asListing() : chapter.inAppendix())
                .forEach(chapters::add));
        return chapters;
    }

    private List<Chapter> lookedUp(int other) {
        List<Chapter> chapters = new ArrayList<>();
        if (differs(other)) {
            chapters.add(figures.usual(other));
        }
        promises.channels(other).ifPresent(chapters::add);
        new CompareFates(result, context).chapter(other).ifPresent(chapters::add);
        chapters.add(
                figures.everything(other).withNotes(words.sharpness().stream().toList()));
        byPath(other).ifPresent(chapters::add);
        return chapters;
    }

    /** What the answer has no room for where there are many policies. */
    private Chapter oneByOne() {
        List<Say> said = Stream.concat(
                        words.oneByOne().stream().map(Say::of),
                        words.unsettled().stream().map(Say::warning))
                .toList();
        return Chapter.of("one-by-one", "Each policy against " + context.quoted(0), said)
                .inAppendix();
    }

    private Optional<Chapter> waterfall(int other) {
        String title = isPair()
                ? "From today's contribution to tomorrow's"
                : "From " + context.quoted(0) + " to " + context.quoted(other) + " in money";
        return Waterfall.of(result, other)
                .map(w -> w.chapter(
                        id("money", other),
                        title,
                        context.policies().get(0).title(),
                        context.policies().get(other).title()));
    }

    /** What was not varied here and would have to be, to know on which assumptions the answer hangs. */
    private Optional<Chapter> overturn() {
        return context.doubt().map(doubt -> {
            List<Block> blocks = new ArrayList<>();
            doubt.known().map(Say::of).ifPresent(blocks::add);
            String notVaried = "No assumption was varied here: every replication has the values of the scenario files.";
            if (doubt.commands().isEmpty()) {
                blocks.add(Say.of(notVaried + " A policy that is written to a scenario file can be tried with other"
                        + " assumptions by 'handoff sensitivity'."));
            } else {
                blocks.add(Say.of(notVaried + " This tells which of them the difference depends on most:"));
                blocks.add(new Verbatim(String.join("\n", doubt.commands())));
            }
            return Chapter.of("overturn", "Which assumptions would overturn it", blocks);
        });
    }

    /** The agreement as it would be signed. */
    private Optional<Chapter> clauses(int other) {
        List<String> agreement = context.policies().get(other).agreement();
        String title = isPair() ? "The clauses to sign" : "The clauses of " + context.quoted(other);
        return agreement.isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.of(
                        id("clauses", other),
                        title,
                        agreement.stream().map(Say::of).toList()));
    }

    /** Where nothing differs, a table of it says nothing. */
    private boolean differs(int other) {
        return result.sameHistoryAs(other).isEmpty() || figures.differ(other);
    }

    private String question() {
        String candidates = others().mapToObj(context::quoted).collect(Collectors.joining(" or "));
        return "Should " + context.quoted(0) + " give way to " + candidates + "?";
    }

    private String id(String name, int other) {
        return id(result, name, other);
    }

    /** Chapter names of the only other policy are bare, so that files are called {@code money.svg}. */
    static String id(Comparison result, String name, int other) {
        return result.policies().size() == 2 ? name : name + "-" + other;
    }

    private Optional<Chapter> ranking() {
        return isPair()
                ? Optional.empty()
                : result.best().stream()
                        .filter(r -> r.metric().equals(Metric.CONTRIBUTION_EXPECTED.name()))
                        .findFirst()
                        .map(this::ranking);
    }

    private Chapter ranking(Comparison.Ranking ranking) {
        List<Row> rows = ranking.withBest().stream()
                .sorted(Comparator.comparingDouble(WithBest::mean).reversed())
                .map(w -> Row.of(
                        context.policies().get(w.index()).title(),
                        figures.level(ranking.metric(), w.index(), w.mean(), ranking.unit()),
                        against(w, ranking.unit()),
                        w.mayBeBest() ? "yes" : "no"))
                .toList();
        return Chapter.of(
                "best",
                "Which policy earns most",
                List.of(Metric.CONTRIBUTION_EXPECTED.labelInSentence(), "against the rest", "may be best"),
                rows,
                List.of("All of these statements hold together at " + ReportWords.percent(result.confidence())
                        + " (multiple comparisons with the best). Against the rest: how much more than the best of the"
                        + " other policies."));
    }

    private static String against(WithBest w, String unit) {
        return Numbers.range(w.lower(), w.upper(), unit);
    }

    private Changes changed(int other) {
        return new Changes(context.policies().get(other).changes());
    }

    private Optional<Chapter> changes(int other) {
        String title = isPair() ? "What is done differently" : "What " + context.quoted(other) + " does differently";
        return changed(other).isEmpty()
                ? Optional.empty()
                : Optional.of(changed(other)
                        .few(id("changes", other), title, WHO)
                        .withNotes(new IdenticalPolicies(result, context)
                                .beginning(other).stream().toList()));
    }

    private Optional<Chapter> byPath(int other) {
        String title =
                isPair() ? "All differences by path" : "All differences of " + context.quoted(other) + " by path";
        return changed(other).isEmpty()
                ? Optional.empty()
                : Optional.of(changed(other).full(id("differences", other), title, WHO));
    }
}
