package dev.handoff.report.content;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.DataUncertainty;
import dev.handoff.experiment.DataUncertainty.Difference;
import dev.handoff.experiment.DataUncertainty.Part;
import dev.handoff.experiment.UncertainFigure;
import dev.handoff.ledger.Better;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.UncertaintyContext;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Row;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.ValueOfKnowing;
import dev.handoff.statistics.WithBest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The report of {@code run}, {@code compare} and {@code optimize} with data uncertainty: what to expect, and how much of the ± more data would take away. */
public final class UncertaintyReport {
    /** Policies on the sheet beside the base. */
    private static final int MOST = 6;

    /** Groups of values on the sheet. */
    private static final int GROUPS = 6;

    /** Policies named that come to about the same. */
    private static final int NEAR = 5;

    private static final List<Metric> USUAL = List.of(
            Metric.CONTRIBUTION_EXPECTED,
            Metric.REVENUE_EXPECTED,
            Metric.WINS,
            Metric.SQLS,
            Metric.FOLLOWUP_RATE,
            Metric.ATTEMPTS_PER_LEAD);

    private final DataUncertainty result;
    private final UncertaintyContext context;
    private final UncertaintyWords words;

    private UncertaintyReport(DataUncertainty result, UncertaintyContext context) {
        this.result = result;
        this.context = context;
        this.words = new UncertaintyWords(result);
    }

    /** The report. */
    public static Document of(DataUncertainty result, UncertaintyContext context) {
        return new UncertaintyReport(result, context).document();
    }

    private Document document() {
        List<String> warnings = Stream.concat(words.warnings().stream(), context.warnings().stream())
                .toList();
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(ReportWords.answer(answer(), further(), warnings));
        List<String> sure = new ArrayList<>(words.sure(context.available()));
        context.settled().ifPresent(sure::add);
        chapters.add(ReportWords.sure(sure));
        policies().ifPresent(chapters::add);
        chapters.add(figures());
        origins().ifPresent(chapters::add);
        ranking().ifPresent(chapters::add);
        chapters.addAll(all());
        ReportWords.restsOn(context.assumptions()).ifPresent(chapters::add);
        return new Document(context.provenance().names(), context.question(), chapters, context.provenance());
    }

    private boolean isOne() {
        return result.policies().size() == 1;
    }

    private UncertainFigure own(int policy) {
        return result.policies().get(policy).figure(result.decisive()).orElseThrow();
    }

    private Interval year(UncertainFigure f) {
        return f.meanYear(result.confidence());
    }

    private Interval single(UncertainFigure f) {
        return f.oneYear(result.confidence());
    }

    /** The policy that the answer is about: the one chosen, or the other with the largest difference. */
    private int subject() {
        if (isOne()) {
            return 0;
        }
        return context.delta().isPresent()
                ? result.knowing().orElseThrow().best()
                : inOrder().get(0).other();
    }

    /** What the answer is about: the policy's figure, or its difference to the base. */
    private UncertainFigure figure() {
        int subject = subject();
        return subject == 0 ? own(0) : beside(subject).figure();
    }

    private Difference beside(int other) {
        return result.difference(other, result.decisive()).orElseThrow();
    }

    /** All others, the best first. */
    private List<Difference> inOrder() {
        Comparator<Difference> byMean =
                Comparator.comparingDouble(d -> d.figure().mean());
        return decisive().stream()
                .sorted(result.larger() ? byMean.reversed() : byMean)
                .toList();
    }

    private List<Difference> decisive() {
        return IntStream.range(1, result.policies().size())
                .mapToObj(other -> result.difference(other, result.decisive()).orElseThrow())
                .toList();
    }

    private String answer() {
        String what = Metric.inSentence(result.decisive());
        if (isOne()) {
            return ReportWords.capital(what) + " is " + amount(own(0)) + " " + words.each() + ".";
        }
        int subject = subject();
        String chosen = context.delta().isPresent()
                ? context.quoted(subject) + " is chosen of " + result.policies().size() + " policies: over all draws it"
                        + " brings the " + (result.larger() ? "most" : "least") + ". "
                : "";
        if (subject == 0) {
            return chosen + ReportWords.capital(what) + " is " + amount(own(0)) + " " + words.each() + ".";
        }
        UncertainFigure f = figure();
        String shown = Numbers.difference(f.mean(), year(f).halfWidth(), f.unit());
        String beside = (chosen.isEmpty() ? context.quoted(subject) + " beside " : "Beside ") + context.quoted(0) + ": "
                + shown + " " + (shown.equals("no difference") ? "in " : "") + what + " " + words.each();
        return chosen + beside + ", " + verdict(beside(subject)) + ".";
    }

    private String verdict(Difference best) {
        boolean larger = best.figure().mean() > 0;
        if (best.clear()) {
            return (larger == result.larger() ? "better" : "worse") + " for all that the data leave open";
        }
        double better = best.drawsBetter().share().estimate();
        double share = best.better() == Better.LOWER == result.larger() ? 1 - better : better;
        if (share == 1 || share == 0) {
            return (share == 1 ? "better" : "worse") + " in every draw, by how much the data leave open";
        }
        return "which the data leave open: better in " + UncertaintyWords.percent(share) + " of the draws";
    }

    private List<String> further() {
        int subject = subject();
        UncertainFigure f = figure();
        List<String> sentences = new ArrayList<>(List.of(words.parts(f)));
        String shown = subject == 0
                ? UncertaintyWords.amount(single(f), f)
                : Numbers.difference(f.mean(), single(f).halfWidth(), f.unit());
        String better = subject == 0
                ? ""
                : "; better in "
                        + words.ofHundred(beside(subject).years().share().estimate());
        sentences.add(words.year(f, shown, better));
        result.origins(subject).ifPresent(o -> sentences.addAll(words.origins(o, f)));
        result.knowing().ifPresent(k -> sentences.add(knowing(k)));
        context.delta().ifPresent(delta -> sentences.addAll(asGood(delta)));
        return sentences;
    }

    /** Who comes within what is not worth looking for. */
    private List<String> asGood(double delta) {
        UncertainFigure best = own(subject());
        List<String> near = IntStream.range(0, result.policies().size())
                .filter(p -> p != subject() && Math.abs(own(p).mean() - best.mean()) < delta)
                .mapToObj(context::quoted)
                .limit(NEAR)
                .toList();
        return near.isEmpty()
                ? List.of()
                : List.of("Within " + Numbers.amount(delta) + " of it: " + UncertaintyWords.and(near) + ".");
    }

    /** What whoever chooses now would gain by knowing the company for certain. */
    private String knowing(ValueOfKnowing knowing) {
        String unit = own(0).unit();
        if (!(knowing.value() > 0)) {
            return context.quoted(knowing.best())
                    + " is the best of them in every draw, so better data would not change the choice.";
        }
        return context.quoted(knowing.best()) + " has the largest mean and is the best of them in "
                + UncertaintyWords.percent(knowing.shareBest().get(knowing.best()))
                + " of the draws. Knowing the company for certain before choosing would be worth "
                + Numbers.amount(knowing.value()) + (Numbers.isMoney(unit) ? " " + unit : "") + " " + words.each()
                + ": better data are worth no more than that.";
    }

    /** Each policy beside the base, judged together, the best first. */
    private Optional<Chapter> policies() {
        if (isOne()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(context.policies().get(0).title(), amount(own(0)), "", "", "", best(0)));
        List<Difference> shown = inOrder();
        shown.stream()
                .limit(MOST)
                .map(d -> Row.of(
                        context.policies().get(d.other()).title(),
                        amount(own(d.other())),
                        Numbers.difference(
                                d.figure().mean(),
                                d.adjusted().simultaneousHalfWidth(),
                                d.figure().unit()),
                        Numbers.decimal(d.adjusted().holmPValue()),
                        UncertaintyWords.percent(d.years().share().estimate()),
                        best(d.other())))
                .forEach(rows::add);
        List<String> notes = new ArrayList<>();
        if (shown.size() > MOST) {
            notes.add("… and " + (shown.size() - MOST) + " more, in the files of --out.");
        }
        notes.add((shown.size() > 1 ? "Differences hold all at once, p is Holm's. " : "")
                + "Better in: of all simulated times; best in: of all draws.");
        return Optional.of(Chapter.of(
                "policies",
                ReportWords.capital(Metric.inSentence(result.decisive())) + " by policy",
                List.of("mean", "difference", "p", "better in", "best in"),
                rows,
                notes));
    }

    private String best(int policy) {
        return result.knowing()
                .map(k -> UncertaintyWords.percent(k.shareBest().get(policy)))
                .orElse("");
    }

    private String amount(UncertainFigure f) {
        return UncertaintyWords.amount(year(f), f);
    }

    /** The usual figures, each with what its ± consists of. */
    private Chapter figures() {
        Stream<String> told =
                Stream.concat(Stream.of(result.decisive()), USUAL.stream().map(Metric::name));
        List<Row> rows =
                told.distinct().flatMap(m -> figure(m).stream()).map(this::row).toList();
        List<String> columns = new ArrayList<>(List.of(subject() == 0 ? "mean" : "difference", "of it data"));
        if (result.withAssumptions()) {
            columns.add("assumed");
        }
        columns.add("a single one");
        String title = isOne()
                ? "Figures"
                : context.quoted(subject()) + (subject() == 0 ? "" : " beside " + context.quoted(0));
        return Chapter.of("figures", title, columns, rows, List.of());
    }

    private Optional<UncertainFigure> figure(String metric) {
        int subject = subject();
        return subject == 0
                ? result.policies().get(0).figure(metric)
                : result.difference(subject, metric).map(Difference::figure);
    }

    private Row row(UncertainFigure f) {
        List<String> cells = new ArrayList<>();
        cells.add(shown(f, year(f)));
        boolean varies = year(f).halfWidth() > 0;
        cells.add(varies ? UncertaintyWords.percent(f.dataShare()) : "");
        if (result.withAssumptions()) {
            cells.add(varies ? UncertaintyWords.percent(f.assumedShare()) : "");
        }
        cells.add(
                single(f).halfWidth() > 0 ? UncertaintyWords.plusMinus(single(f).halfWidth(), f) : "");
        return new Row(ReportWords.capital(Metric.label(f.metric())), cells, Double.NaN);
    }

    private String shown(UncertainFigure f, Interval interval) {
        return subject() == 0
                ? UncertaintyWords.amount(interval, f)
                : Numbers.difference(interval.estimate(), interval.halfWidth(), f.unit());
    }

    /** Where in the data the ± comes from. */
    private Optional<Chapter> origins() {
        return result.origins(subject()).flatMap(this::origins);
    }

    private Optional<Chapter> origins(DataUncertainty.Origins origins) {
        List<Part> parts = origins.parts().stream().limit(GROUPS).toList();
        double largest = parts.isEmpty() ? 1 : parts.get(0).share();
        List<Row> rows = parts.stream()
                .map(p -> Row.withBar(
                        p.source().name(),
                        p.share(),
                        largest,
                        UncertaintyWords.percent(p.share()),
                        p.source().cases() == 0
                                ? ""
                                : Numbers.count(p.source().cases()) + " "
                                        + p.source().what()))
                .toList();
        return rows.isEmpty() || result.draws() < UncertaintyWords.ENOUGH
                ? Optional.empty()
                : Optional.of(Chapter.of(
                        "origins",
                        "What the draws differ in",
                        List.of("share", "rests on"),
                        rows,
                        List.of("Share of the variance over draws by least squares on the values drawn; R² "
                                + UncertaintyWords.percent(origins.explained())
                                + ".")));
    }

    private Optional<Chapter> ranking() {
        return result.best().stream()
                .filter(r -> r.metric().equals(result.decisive()))
                .findFirst()
                .map(this::ranking);
    }

    private Chapter ranking(Comparison.Ranking ranking) {
        List<Row> rows = ranking.withBest().stream()
                .sorted(Comparator.comparingDouble(WithBest::mean).reversed())
                .map(w -> Row.of(context.policies().get(w.index()).title(), difference(w, ranking.unit()), may(w)))
                .toList();
        return Chapter.of(
                        "best",
                        "Which may be the best",
                        List.of("beside the best of the others", ""),
                        rows,
                        List.of(
                                "Multiple comparisons with the best over draws (Hsu 1984); one of the draws is the true company."))
                .inAppendix();
    }

    private static String difference(WithBest w, String unit) {
        return Numbers.range(w.lower(), w.upper(), unit);
    }

    private static String may(WithBest w) {
        return w.mayBeBest() ? "may be the best" : "is not the best";
    }

    /** Every figure of every policy. */
    private List<Chapter> all() {
        return IntStream.range(0, result.policies().size())
                .mapToObj(p -> Chapter.of(
                                "all-" + (p + 1),
                                "All figures: " + context.policies().get(p).title(),
                                List.of("mean", "of it data", "a single one"),
                                result.policies().get(p).figures().stream()
                                        .map(f -> Row.of(
                                                f.metric(),
                                                amount(f),
                                                UncertaintyWords.percent(f.dataShare()),
                                                UncertaintyWords.plusMinus(
                                                        single(f).halfWidth(), f)))
                                        .toList(),
                                List.of())
                        .asListing())
                .toList();
    }
}
