package dev.handoff.report.content;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.DataUncertainty;
import dev.handoff.experiment.DataUncertainty.Difference;
import dev.handoff.experiment.DataUncertainty.Part;
import dev.handoff.experiment.UncertainFigure;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.UncertaintyContext;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.WithBest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of a report on draws: policies, figures, and where in the data the ± comes from. */
final class UncertaintyTables {
    /** Policies on the sheet beside the base. */
    private static final int MOST = 6;

    /** Groups of values on the sheet. */
    private static final int GROUPS = 6;

    /** P-values below it are all called so. */
    private static final double LEAST_P = 0.01;

    private static final List<Metric> USUAL = List.of(
            Metric.CONTRIBUTION_EXPECTED,
            Metric.REVENUE_EXPECTED,
            Metric.WINS,
            Metric.PROSPECTED_WINS,
            Metric.SQLS,
            Metric.FOLLOWUP_RATE,
            Metric.ATTEMPTS_PER_LEAD);

    private final DataUncertainty result;
    private final UncertaintyContext context;
    private final UncertaintySubject about;

    UncertaintyTables(UncertaintySubject about) {
        this.about = about;
        this.result = about.result();
        this.context = about.context();
    }

    /** Each policy beside the base, judged together, the best first. */
    Optional<Chapter> policies() {
        if (about.isOne()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(context.policies().get(0).title(), about.amount(about.own(0)), "", "", "", best(0)));
        List<Difference> shown = about.inOrder();
        shown.stream()
                .limit(MOST)
                .map(d -> Row.of(
                        context.policies().get(d.other()).title(),
                        about.amount(about.own(d.other())),
                        Numbers.difference(
                                d.figure().mean(),
                                d.adjusted().simultaneousHalfWidth(),
                                Numbers.unit(d.figure().metric(), d.figure().unit())),
                        p(d.adjusted().holmPValue()),
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

    private static String p(double value) {
        return value < LEAST_P ? "under " + Numbers.decimal(LEAST_P) : Numbers.decimal(value);
    }

    private String best(int policy) {
        return result.knowing()
                .map(k -> UncertaintyWords.percent(k.shareBest().get(policy)))
                .orElse("");
    }

    /** The usual figures, each with what its ± consists of. */
    Chapter figures() {
        Stream<String> told =
                Stream.concat(Stream.of(result.decisive()), USUAL.stream().map(Metric::name));
        List<Row> rows =
                told.distinct().flatMap(m -> figure(m).stream()).map(this::row).toList();
        List<String> columns = new ArrayList<>(List.of(about.subject() == 0 ? "mean" : "difference", "of it data"));
        if (result.withAssumptions()) {
            columns.add("assumed");
        }
        columns.add("a single one");
        String title = about.isOne()
                ? "Figures"
                : context.quoted(about.subject()) + (about.subject() == 0 ? "" : " beside " + context.quoted(0));
        return Chapter.of("figures", title, columns, rows, List.of());
    }

    private Optional<UncertainFigure> figure(String metric) {
        int subject = about.subject();
        return subject == 0
                ? result.policies().get(0).figure(metric)
                : result.difference(subject, metric).map(Difference::figure);
    }

    private Row row(UncertainFigure f) {
        List<String> cells = new ArrayList<>();
        cells.add(shown(f, about.year(f)));
        boolean varies = about.year(f).halfWidth() > 0;
        cells.add(varies ? UncertaintyWords.percent(f.dataShare()) : "");
        if (result.withAssumptions()) {
            cells.add(varies ? UncertaintyWords.percent(f.assumedShare()) : "");
        }
        cells.add(
                about.single(f).halfWidth() > 0
                        ? UncertaintyWords.plusMinus(about.single(f).halfWidth(), f)
                        : "");
        return new Row(ReportWords.capital(Metric.label(f.metric())), cells, Double.NaN);
    }

    private String shown(UncertainFigure f, Interval interval) {
        return about.subject() == 0
                ? UncertaintyWords.amount(interval, f)
                : Numbers.difference(interval.estimate(), interval.halfWidth(), Numbers.unit(f.metric(), f.unit()));
    }

    /** Where in the data the ± comes from. */
    Optional<Chapter> origins() {
        return result.origins(about.subject()).flatMap(this::origins);
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

    /** Which policies may be the best. */
    Optional<Chapter> ranking() {
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
    List<Chapter> all() {
        return IntStream.range(0, result.policies().size())
                .mapToObj(p -> Chapter.of(
                                "all-" + (p + 1),
                                "All figures: " + context.policies().get(p).title(),
                                List.of("mean", "of it data", "a single one"),
                                result.policies().get(p).figures().stream()
                                        .map(f -> Row.of(
                                                f.metric(),
                                                about.amount(f),
                                                UncertaintyWords.percent(f.dataShare()),
                                                UncertaintyWords.plusMinus(
                                                        about.single(f).halfWidth(), f)))
                                        .toList(),
                                List.of())
                        .asListing())
                .toList();
    }
}
