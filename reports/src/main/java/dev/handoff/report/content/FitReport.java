package dev.handoff.report.content;

import dev.handoff.calibration.estimate.SpeedSlopes;
import dev.handoff.calibration.fit.NotFitted;
import dev.handoff.report.Enumeration;
import dev.handoff.report.FitContext;
import dev.handoff.report.FitContext.Figure;
import dev.handoff.report.FitContext.Value;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Items;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** The report of {@code handoff calibrate --leads}: what was read, how well the fitted company resembles it, and what nobody can know. */
public final class FitReport {
    private static final int BEST = 3;
    private static final double WEAK = 10;

    private static final List<List<String>> NEVER = List.of(
            List.of(
                    "Belief, trust, legitimacy",
                    "opinions are not in the log; what they do is inside how readily reps try. They stay as assumed."),
            List.of(
                    "What an agreement does",
                    "only a company that had one, and changed it, shows it. Pressure and enforcement stay as assumed."),
            List.of(
                    "A full inbox, or no wish to try",
                    "both look like silence; only their sum is fitted, and the inbox stays as assumed."),
            List.of(
                    "Why a lead that never answered was lost",
                    "unreachable, or given up too soon: only the model tells them apart, by constant chances."),
            List.of(
                    "Calls nobody logged",
                    "they look like calls never made: answers and persistence come out too low."));

    private final FitContext context;

    private FitReport(FitContext context) {
        this.context = context;
    }

    /** The report. */
    public static Document of(FitContext context) {
        return new FitReport(context).document();
    }

    private Document document() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(
                ReportWords.answer(context.figures().isEmpty() ? counted() : resemblance(), further(), warnings()));
        chapters.add(read());
        if (!context.figures().isEmpty()) {
            chapters.add(figures());
        }
        chapters.add(unknown());
        chapters.add(understood());
        chapters.add(values());
        chapters.add(notFitted());
        context.fit().speed().ifPresent(speed -> chapters.add(speeds(speed)));
        return new Document(
                context.provenance().names(), "Your company, fitted to its CRM", chapters, context.provenance());
    }

    /** The files first; what was found about single columns is for who looks it up. */
    private Chapter read() {
        List<String> first =
                context.read().stream().filter(line -> !line.startsWith(" ")).toList();
        return Chapter.of("read", "What was read", List.of(new Items(Items.Mark.POINT, first)));
    }

    private Chapter understood() {
        List<Row> rows = context.files().stream()
                .map(f -> Row.of(f.name(), f.hash().substring(0, 16)))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Items(
                Items.Mark.POINT, context.read().stream().map(String::strip).toList()));
        blocks.add(new Table("", List.of("File", "SHA-256 begins with"), rows));
        return Chapter.of("understood", "What was understood", blocks).inAppendix();
    }

    private long count(Predicate<Value> which) {
        return context.values().stream().filter(which).count();
    }

    private String counted() {
        long assumed = count(v -> v.estimate().mostlyAssumed());
        long fitted = context.values().size() - assumed;
        return String.format(
                Locale.ROOT,
                "%s fitted from data, %d mostly by assumption, %d assumptions of \"%s\" kept.",
                fitted == 1 ? "1 value" : fitted + " values",
                assumed,
                context.kept(),
                context.base());
    }

    private List<String> further() {
        List<String> sentences = new ArrayList<>();
        if (!context.figures().isEmpty()) {
            sentences.add(counted());
        }
        List<Value> known = context.values().stream()
                .filter(v -> v.estimate().link() != dev.handoff.calibration.fit.ErrorScale.IDENTITY)
                .filter(v -> v.estimate().standardError() > 0)
                .sorted(Comparator.comparingDouble(Value::relative))
                .toList();
        if (known.size() > 2 * BEST) {
            sentences.add("Known best: " + named(known.subList(0, BEST)) + ". Worst: "
                    + named(known.subList(known.size() - BEST, known.size())) + ".");
        }
        return sentences;
    }

    private String resemblance() {
        int all = context.figures().size();
        int inside = all - context.outside();
        String much = (inside == all ? "All " + all : inside + " of " + all)
                + " figures of the export lie within the 95 % range of the fitted company";
        return context.resembles()
                ? much + "."
                : much
                        + ": more are outside than chance gives. The fitted company does not resemble the data; outside are "
                        + Enumeration.and(context.figures().stream()
                                .filter(Figure::isOutside)
                                .map(f -> '"' + f.label() + '"')
                                .toList())
                        + ".";
    }

    private static String named(List<Value> values) {
        return Enumeration.and(values.stream()
                .map(v -> '"' + v.label() + "\" ± " + Math.round(100 * v.relative()) + " %")
                .toList());
    }

    private List<String> warnings() {
        return context.partial()
                ? List.of("Partial result: the comparison was interrupted, or its time was up, after " + context.runs()
                        + " simulated periods.")
                : List.of();
    }

    private Chapter figures() {
        List<Row> rows = context.figures().stream()
                .map(f -> Row.of(
                        f.label(),
                        observed(f),
                        range(f),
                        String.format(Locale.ROOT, "%+.1f", f.z()).replace('-', '−'),
                        f.isOutside() ? "outside" : ""))
                .toList();
        String note = "Simulated: 95 % range of " + context.runs() + " periods of " + context.weeks()
                + " weeks, each on its own luck and with its own draw of what the data leave open. z: how far the export is"
                + " from their mean, in standard deviations.";
        return Chapter.of(
                "figures",
                "Observed beside simulated",
                List.of(
                        new Table("", List.of("Figure", "observed", "simulated", "z", ""), rows).withoutEmptyColumns(),
                        Say.quiet(note)));
    }

    private static String observed(Figure f) {
        return switch (f.unit()) {
            case "share" -> Numbers.percent(f.observed());
            case "h" -> Numbers.duration(f.observed());
            case "" -> Numbers.about(f.observed());
            default -> Numbers.amount(f.observed());
        };
    }

    private String range(Figure f) {
        double reach = 1.959963984540054 * f.sd() * Math.sqrt(1 + 1.0 / context.runs());
        double low = f.mean() - reach;
        boolean positive = !f.unit().isEmpty() || f.observed() >= 0;
        return Numbers.range(positive ? Math.max(0, low) : low, f.mean() + reach, f.unit());
    }

    /** What no CRM can tell, whatever is exported; then how much this one does not. */
    private Chapter unknown() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Say.of(
                "What people think (belief, trust, pressure), what an agreement would do, and calls nobody logged: "
                        + NEVER.size() + " things no export tells stay as assumed."));
        int missing = context.fit().notFitted().size();
        if (missing > 0) {
            blocks.add(Say.of((missing == 1 ? "One value" : missing + " values or groups of them")
                    + " could not be fitted to these files; --details and fit.html say which, and why."));
        }
        return Chapter.of("unknown", "What these files cannot tell", blocks);
    }

    private Chapter values() {
        List<Row> rows = context.values().stream()
                .map(v -> Row.of(
                        v.label(),
                        v.text(),
                        Numbers.count(v.estimate().n()),
                        String.format(Locale.ROOT, "%.0f %%", 100 * v.estimate().priorShare()),
                        v.estimate().path()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table("", List.of("Value", "fitted ± 95 %", "n", "assumed", "path"), rows));
        blocks.add(Say.quiet(
                "n: observations it rests on. Assumed: share of the information that is assumption and not data."));
        Map<String, List<String>> methods = new LinkedHashMap<>();
        context.values()
                .forEach(v -> methods.computeIfAbsent(v.estimate().method(), m -> new ArrayList<>())
                        .add(v.estimate().path()));
        List<String> how = methods.entrySet().stream()
                .map(m -> ReportWords.capital(m.getKey()) + ": " + String.join(", ", m.getValue()) + ".")
                .toList();
        blocks.add(new Items(Items.Mark.POINT, how));
        return Chapter.of("values", "Every fitted value, and how it was fitted", blocks)
                .inAppendix();
    }

    private Chapter notFitted() {
        List<Row> rows = context.fit().notFitted().stream()
                .map((NotFitted missing) -> Row.of(missing.path(), missing.reason()))
                .toList();
        return Chapter.of(
                        "missing",
                        "What could not be fitted, and why",
                        List.of(
                                new Table("", List.of("Value", "why"), rows),
                                Table.of("What no export tells", List.of("What", "why, and what then"), NEVER)))
                .inAppendix();
    }

    private static Chapter speeds(SpeedSlopes speed) {
        List<Row> rows = List.of(
                Row.of("As reported", slope(speed.asReported())),
                Row.of("Given what reps saw", slope(speed.givenWhatRepsSaw())),
                Row.of("By the wait for the desk to open", slope(speed.byTheWait())));
        String note =
                "Log-odds of becoming worth pursuing per tenfold first delay. Reps rush good leads, so the first two mix"
                        + " speed with what made them hurry; the third looks only at a wait that no rep chose."
                        + (speed.firstStageF() < WEAK ? " That wait says next to nothing about the delay here." : "")
                        + " None of them is used by the fit.";
        return Chapter.of(
                        "speed",
                        "Three ways of looking at speed",
                        List.of(new Table("", List.of("", "per tenfold delay"), rows), Say.quiet(note)))
                .inAppendix();
    }

    private static String slope(SpeedSlopes.Slope slope) {
        return Numbers.interval(slope.value(), 1.959963984540054 * slope.standardError(), "");
    }
}
