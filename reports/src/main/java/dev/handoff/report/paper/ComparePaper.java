package dev.handoff.report.paper;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.Comparison.Difference;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.ledger.Fate;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Differences;
import dev.handoff.report.LossCause;
import dev.handoff.report.Numbers;
import dev.handoff.report.Unseen;
import dev.handoff.report.section.Row;
import dev.handoff.report.section.Section;
import dev.handoff.statistics.PairedComparison;
import dev.handoff.statistics.WithBest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The paper of {@code handoff compare}. */
public final class ComparePaper {
    /** Figures a manager looks at, in reading order. */
    private static final List<String> USUAL = List.of(
            Metric.CONTRIBUTION_EXPECTED.name(),
            Metric.CONTRIBUTION_CLOSED.name(),
            Metric.CONTRIBUTION_OPEN.name(),
            Metric.REVENUE_EXPECTED.name(),
            Metric.SPEND.name(),
            Metric.PAYROLL.name(),
            Metric.COST_SLA.name(),
            Metric.WINS.name(),
            Metric.PROSPECTED_WINS.name(),
            Metric.SQLS.name(),
            Metric.MQLS.name(),
            Metric.FOLLOWUP_RATE.name(),
            Metric.ATTEMPTS_PER_LEAD.name(),
            Metric.WITHIN_AN_HOUR.name(),
            Metric.WITHIN_A_DAY.name(),
            Metric.SPEED_TO_LEAD_P50.name(),
            Metric.REP_UTILIZATION.name(),
            Metric.REP_HOURS.name(),
            Metric.QUEUE_LENGTH.name(),
            Metric.TRUST_SALES.name(),
            Metric.TRUST_MARKETING.name());

    private static final List<String> PARTS =
            List.of(Metric.CONTRIBUTION_CLOSED.name(), Metric.CONTRIBUTION_OPEN.name());

    private static final String EXPECTED = PaperWords.CONTRIBUTION + " Expected money lets the luck of the close out.";
    private static final List<String> COLUMNS = List.of("before", "difference", "better in");
    private static final List<String> ALL_COLUMNS = List.of("before", "after", "difference", "better in");
    /** Where the changes not shown are. */
    static final String ON_THE_PAGE = "The page that --out writes has them all.";

    private static final List<String> WHO = List.of("before", "after", "decided by");

    private final Comparison result;
    private final CompareContext context;
    private final CompareWords words;
    private final boolean allDifferences;
    private final String where;

    private ComparePaper(Comparison result, CompareContext context, boolean allDifferences, String where) {
        this.allDifferences = allDifferences;
        this.where = where;
        this.result = result;
        this.context = context;
        this.words = new CompareWords(result, context);
    }

    /** The paper, or the part of another experiment's that compares; of many parameters changed the dozen that matters most. */
    public static Paper of(Comparison result, CompareContext context) {
        return new ComparePaper(result, context, false, ON_THE_PAGE).paper();
    }

    /**
     * The paper of the command, which can be asked for more.
     *
     * @param allDifferences whether to show every parameter changed at once, and not only the dozen that matters most
     */
    public static Paper of(Comparison result, CompareContext context, boolean allDifferences) {
        String where = "--all-differences shows all, and so does the page that --out writes.";
        return new ComparePaper(result, context, allDifferences, where).paper();
    }

    private IntStream others() {
        return IntStream.range(1, result.policies().size());
    }

    private Paper paper() {
        List<Section> sections = new ArrayList<>();
        ranking().ifPresent(sections::add);
        others().filter(this::differs).forEach(other -> sections.add(money(other)));
        others().forEach(other -> quarters(other).ifPresent(sections::add));
        others().forEach(other -> promises(other).ifPresent(sections::add));
        others().forEach(other -> fates(other).ifPresent(sections::add));
        others().forEach(other -> changes(other).ifPresent(sections::add));
        return new Paper(
                result.policies().stream().map(Comparison.PolicyFigures::name).collect(Collectors.joining(", ")),
                question(),
                words.headline(),
                words.further(),
                words.sure(),
                words.warnings(),
                sections,
                others().boxed().flatMap(this::details).toList(),
                context.assumptions(),
                context.provenance());
    }

    /** Where nothing differs, a table of it says nothing. */
    private boolean differs(int other) {
        return result.sameHistoryAs(other).isEmpty()
                || differences(other, USUAL).anyMatch(d -> !Numbers.isNone(d.mean(), d.halfWidth()));
    }

    private String question() {
        String candidates = others().mapToObj(context::quoted).collect(Collectors.joining(" or "));
        return "Should " + context.quoted(0) + " give way to " + candidates + "?";
    }

    /** Section names of the only other policy are bare, so that files are called {@code money.svg}. */
    private String id(String name, int other) {
        return result.policies().size() == 2 ? name : name + "-" + other;
    }

    private String title(int other) {
        return "From " + context.quoted(0) + " to " + context.quoted(other);
    }

    private Section money(int other) {
        List<Row> rows = differences(other, USUAL)
                .filter(d -> !PARTS.contains(d.metric()) || opensDeals(other))
                .map(d -> row(d, false))
                .toList();
        String title = result.policies().size() == 2 ? "What changes" : "With " + context.quoted(other);
        boolean quarters = rows.stream()
                .anyMatch(row -> !row.cells().get(COLUMNS.size() - 1).isEmpty());
        return quarters || rows.isEmpty()
                ? new Section(id("money", other), title, COLUMNS, rows, notes(rows))
                : withoutQuarters(other, title, rows);
    }

    /** Whether contribution has two parts at all: a company whose deals close at once has no open ones. */
    private boolean opensDeals(int other) {
        return result.difference(other, Metric.CONTRIBUTION_OPEN.name())
                .filter(d -> d.adjusted().comparison().base() != 0 || !Numbers.isNone(d.mean(), d.halfWidth()))
                .isPresent();
    }

    /** Below thirteen weeks nobody sees a quarter. */
    private Section withoutQuarters(int other, String title, List<Row> rows) {
        int columns = COLUMNS.size() - 1;
        List<Row> shorter = rows.stream()
                .map(r -> new Row(r.label(), r.cells().subList(0, columns), r.bar()))
                .toList();
        return new Section(id("money", other), title, COLUMNS.subList(0, columns), shorter, List.of(EXPECTED));
    }

    private Stream<Difference> differences(int other, List<String> metrics) {
        return metrics.stream()
                .flatMap(m -> result.difference(other, m).stream())
                .filter(d -> d.adjusted().comparison().count() > 1);
    }

    private static List<String> notes(List<Row> rows) {
        return rows.isEmpty()
                ? List.of("No figure can be compared.")
                : List.of(
                        "Better in: how often what is really seen in quarter 1, weeks 1 to 13, is better; a tie counts"
                                + " half. " + EXPECTED);
    }

    /** How low a tenth of the trials lies is left out where so few runs do not say how far that may be off. */
    private Optional<Section> quarters(int other) {
        List<Comparison.QuarterFigures> quarters = result.quarters().stream()
                .filter(q ->
                        q.other() == other && q.better().ties() < q.better().count())
                .toList();
        boolean tenths = quarters.stream().allMatch(q -> q.tenth().twoSided());
        String title = result.policies().size() == 2 ? "Quarter by quarter" : "Quarters with " + context.quoted(other);
        String shown = "Contribution with the luck of each deal that closes: what a trial would show.";
        return quarters.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        id("quarters", other),
                        title,
                        tenths
                                ? List.of("difference", "better in", "one in ten below")
                                : List.of("difference", "better in"),
                        quarters.stream().map(q -> quarter(q, tenths)).toList(),
                        List.of(tenths ? shown + " " + tenth(quarters) : shown)));
    }

    private Row quarter(Comparison.QuarterFigures q, boolean tenths) {
        List<String> cells = new ArrayList<>(List.of(
                Numbers.difference(q.difference().estimate(), q.difference().halfWidth(), currency()),
                Math.round(100 * q.better().share().estimate()) + "\u00A0%"));
        if (tenths) {
            cells.add(Numbers.between(q.worstTenth(), q.tenth().interval(), currency()));
        }
        return Row.of("Quarter " + q.quarter(), cells.toArray(String[]::new));
    }

    private static String tenth(List<Comparison.QuarterFigures> quarters) {
        double level =
                quarters.stream().mapToDouble(q -> q.tenth().attained()).min().orElseThrow();
        return "One in ten below: in a tenth of the trials the difference is smaller than that; in brackets, where this"
                + " lies at " + Numbers.percent(level) + " confidence.";
    }

    private String currency() {
        return result.difference(1, CompareWords.MONEY).map(Difference::unit).orElse("");
    }

    /** Every clause either policy promises, and each first-touch limit by channel, before and after. */
    private Optional<Section> promises(int other) {
        List<Row> rows = Stream.concat(
                        result.policies().get(0).metrics().stream(), result.policies().get(other).metrics().stream())
                .map(MetricSummary::name)
                .filter(ComparePaper::isPromise)
                .distinct()
                .map(name -> Row.of(Metric.label(name), promise(name, 0), promise(name, other)))
                .toList();
        String title = result.policies().size() == 2 ? "What is kept" : "What is kept with " + context.quoted(other);
        List<String> notes = Stream.concat(
                        Stream.of("Over all leads whose clock starts and runs out in these weeks, those never tried"
                                + " among them; by channel whether the limit is promised or not."),
                        Promises.pending(result.policies().get(other).metrics()).stream())
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(id("promises", other), title, List.of("before", "after"), rows, notes));
    }

    private static boolean isPromise(String name) {
        boolean kept = Metric.named(name).filter(Metric::isOfAgreement).isPresent();
        return kept && !name.equals(Metric.LEGITIMACY.name()) || Metric.isTriedWithin(name);
    }

    private String promise(String metric, int policy) {
        return result.policies()
                .get(policy)
                .metric(metric)
                .map(m -> m.count() == 0 ? "none due" : Numbers.interval(m))
                .orElse("not promised");
    }

    private Row row(Difference d, boolean withAfter) {
        PairedComparison c = d.adjusted().comparison();
        List<String> cells = new ArrayList<>(List.of(level(d.metric(), 0, c.base(), d.unit())));
        if (withAfter) {
            cells.add(level(d.metric(), d.other(), c.other(), d.unit()));
        }
        cells.add(Differences.signed(d));
        cells.add(quarter(d));
        return new Row((PARTS.contains(d.metric()) ? "  " : "") + Metric.label(d.metric()), cells, Double.NaN);
    }

    private static String quarter(Difference d) {
        return d.quarter()
                .filter(q -> q.ties() < q.count())
                .map(q -> Math.round(100 * q.share().estimate()) + "\u00A0%")
                .orElse("");
    }

    private String level(String metric, int policy, double mean, String unit) {
        Optional<MetricSummary> figure = result.policies().get(policy).metric(metric);
        if (figure.filter(m -> m.mean() == mean && Unseen.is(m)).isPresent()) {
            return Numbers.interval(figure.get());
        }
        return figure.flatMap(MetricSummary::hall)
                .map(hall -> Numbers.between(mean, hall, unit))
                .orElseGet(() -> Numbers.interval(
                        mean, figure.map(MetricSummary::halfWidth).orElse(Double.NaN), unit));
    }

    private Optional<Section> ranking() {
        return result.policies().size() == 2
                ? Optional.empty()
                : result.best().stream()
                        .filter(r -> r.metric().equals(Metric.CONTRIBUTION_EXPECTED.name()))
                        .findFirst()
                        .map(this::ranking);
    }

    private Section ranking(Comparison.Ranking ranking) {
        List<Row> rows = ranking.withBest().stream()
                .map(w -> Row.of(
                        context.policies().get(w.index()).title(),
                        level(ranking.metric(), w.index(), w.mean(), ranking.unit()),
                        against(w, ranking.unit()),
                        w.mayBeBest() ? "yes" : "no"))
                .toList();
        return new Section(
                "best",
                "Which policy earns most",
                List.of(Metric.CONTRIBUTION_EXPECTED.labelInSentence(), "against the rest", "may be best"),
                rows,
                List.of("All of these statements hold together at " + PaperWords.percent(result.confidence())
                        + " (multiple comparisons with the best). Against the rest: how much more than the best of the"
                        + " other policies."));
    }

    private static String against(WithBest w, String unit) {
        return Numbers.range(w.lower(), w.upper(), unit);
    }

    private Optional<Section> fates(int other) {
        List<Row> rows = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            Optional<Comparison.Turn> gained = turn(other, true, fate);
            Optional<Comparison.Turn> forfeited = turn(other, false, fate);
            if (gained.isPresent() || forfeited.isPresent()) {
                rows.add(Row.of(fateWords(fate), leads(gained), leads(forfeited)));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        id("fates", other),
                        result.policies().size() == 2
                                ? "Leads whose fate changes"
                                : "Fates with " + context.quoted(other),
                        List.of("gained", "lost"),
                        rows,
                        List.of("Gained: leads won with " + context.quoted(other) + " that have this fate with "
                                + context.quoted(0) + "; lost: the other way round. The same leads under both, "
                                + PaperWords.weeks(result.horizonWeeks())
                                + " each time. Leads sales found itself are not among them.")));
    }

    /** A fate as the label of a row. */
    static String fateWords(Fate fate) {
        return fate == Fate.OPEN
                ? "Still under way, or never asked"
                : PaperWords.capital(LossCause.of(fate).words());
    }

    private Optional<Comparison.Turn> turn(int other, boolean gained, Fate fate) {
        return result.turns().stream()
                .filter(t -> t.other() == other && t.gained() == gained && t.fate() == fate)
                .findFirst();
    }

    private static String leads(Optional<Comparison.Turn> turn) {
        return turn.map(t -> Numbers.interval(t.leads(), t.halfWidth(), "leads"))
                .orElse("none");
    }

    private Changes changed(int other) {
        return new Changes(context.policies().get(other).changes());
    }

    private Optional<Section> changes(int other) {
        Changes changes = changed(other);
        String title = result.policies().size() == 2
                ? "What is done differently"
                : "What " + context.quoted(other) + " does differently";
        Section section = allDifferences
                ? changes.full(id("changes", other), title, WHO)
                : changes.few(id("changes", other), title, WHO, where);
        List<String> notes = Stream.concat(section.notes().stream(), words.beginning(other).stream())
                .toList();
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(section.id(), title, WHO, section.rows(), notes));
    }

    private Stream<Section> details(int other) {
        Changes changes = changed(other);
        return changes.areMany() && !allDifferences
                ? Stream.of(
                        everything(other),
                        changes.full(id("differences", other), "All differences: " + title(other), WHO))
                : Stream.of(everything(other));
    }

    private Section everything(int other) {
        List<String> all = result.differences().stream()
                .filter(d -> d.other() == other)
                .map(Difference::metric)
                .toList();
        List<Row> rows = differences(other, all).map(d -> row(d, true)).toList();
        return new Section(id("all", other), "All figures: " + title(other), ALL_COLUMNS, rows, List.of());
    }
}
