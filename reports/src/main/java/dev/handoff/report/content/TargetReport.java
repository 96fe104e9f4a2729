package dev.handoff.report.content;

import dev.handoff.calibration.moments.Fight;
import dev.handoff.report.Enumeration;
import dev.handoff.report.Numbers;
import dev.handoff.report.TargetContext;
import dev.handoff.report.TargetContext.Figure;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Items;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.report.document.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The report of {@code handoff calibrate --target}: which figures are reached, by which values, and what stays open. */
public final class TargetReport {
    private static final double WEEKS_OF_A_YEAR = 52;

    private final TargetContext context;

    private TargetReport(TargetContext context) {
        this.context = context;
    }

    /** The report. */
    public static Document of(TargetContext context) {
        return new TargetReport(context).document();
    }

    private Document document() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(ReportWords.answer(answer(), further(), warnings()));
        chapters.add(ReportWords.sure(sure()));
        chapters.add(figures());
        if (!context.next().isEmpty()) {
            chapters.add(Chapter.of("next", "Next", List.of(new Verbatim(String.join("\n", context.next())))));
        }
        chapters.add(adjusted());
        open().ifPresent(chapters::add);
        chapters.add(values());
        return new Document(
                context.provenance().names(),
                "Which company like \"" + context.title() + "\" shows these figures?",
                chapters,
                context.provenance());
    }

    private List<Figure> figuresThat(Predicate<Figure> hold) {
        return context.figures().stream().filter(hold).toList();
    }

    private String answer() {
        int all = context.figures().size();
        int met = figuresThat(Figure::met).size();
        List<Figure> missed = figuresThat(Figure::missed);
        String much = much(met, all);
        return missed.isEmpty()
                ? much + "."
                : much + "; "
                        + Enumeration.and(
                                missed.stream().map(f -> quoted(f.label())).toList())
                        + (missed.size() == 1 ? " is" : " are") + " missed by more than three times that.";
    }

    private static String much(int met, int all) {
        String within = " reached to within what is known of ";
        if (all == 1) {
            return "The figure is " + (met == 1 ? "" : "not ") + within.strip() + " it";
        }
        if (met == 0) {
            return "None of " + all + " figures is" + within + "it";
        }
        return met == all
                ? (all == 2 ? "Both" : "All " + all) + " figures are" + within + "them"
                : met + " of " + all + " figures " + (met == 1 ? "is" + within + "it" : "are" + within + "them");
    }

    /** The quarrels, and what is out of reach without one. */
    private List<String> further() {
        List<String> sentences = new ArrayList<>(determined().stream().toList());
        context.fights().forEach(fight -> sentences.add(fight(fight)));
        for (int i : Fight.missed(context.fit())) {
            Figure figure = context.figures().get(i);
            boolean fights = context.fights().stream().anyMatch(f -> f.missed() == i || f.against() == i);
            if (!fights && !figure.met() && !context.isPartial()) {
                sentences.add(outOfReach(figure));
            }
        }
        return sentences;
    }

    private String fight(Fight fight) {
        Figure one = context.figures().get(fight.missed());
        Figure other = context.figures().get(fight.against());
        return quoted(one.label()) + " and " + quoted(other.label()) + " fight each other: " + asked(one) + " and "
                + asked(other) + " cannot both be had with the values adjusted. The best compromise is " + shown(one)
                + " and " + shown(other) + ".";
    }

    private static String outOfReach(Figure figure) {
        return quoted(figure.label()) + " comes to " + shown(figure) + ", not " + asked(figure)
                + ": further than that nothing adjusted moves it with values one would believe. Maybe --adjust names"
                + " others, or wider ranges.";
    }

    private List<String> warnings() {
        return switch (context.fit().ending()) {
            case STOPPED ->
                List.of("Partial result: interrupted, or the budget is used up; this is the best company so far.");
            case TIRED -> List.of("The search went on for long without settling; a little better may be possible.");
            case SETTLED -> List.of();
        };
    }

    private List<String> sure() {
        return List.of("Reached is what " + context.looked() + " " + times()
                + " show on average that the search has not seen, ± how far that may be off; behind \"asked\" stands"
                + " how well the figure is known. The search simulated " + Numbers.count(context.spent())
                + " of them and took no value further from what was assumed than the figures demand.");
    }

    /** "simulated years", or "simulated spells of 26 weeks". */
    private String times() {
        boolean years = Math.abs(context.weeks() - WEEKS_OF_A_YEAR) <= 1;
        return years ? "simulated years" : "simulated spells of " + ReportWords.weeks(context.weeks());
    }

    private Chapter figures() {
        List<Row> rows = context.figures().stream()
                .map(f -> Row.of(f.label(), asked(f), reached(f), f.met() ? "" : f.missed() ? "missed" : "nearly"))
                .toList();
        return Chapter.of(
                "figures", "Figures", List.of(new Table("", List.of("Figures", "asked", "reached", ""), rows)));
    }

    private static String asked(Figure figure) {
        return Numbers.interval(figure.asked(), figure.precision(), Numbers.unit(figure.name(), figure.unit()));
    }

    private static String reached(Figure figure) {
        return Numbers.interval(figure.reached(), figure.error(), Numbers.unit(figure.name(), figure.unit()));
    }

    private static String shown(Figure figure) {
        return reached(figure).replaceFirst("\\s*±\\s*[\\d.,]+", "");
    }

    private Chapter adjusted() {
        List<Row> rows = context.adjusted().stream()
                .map(a -> Row.of(a.label(), a.was(), a.is(), between(a.low(), a.high())))
                .toList();
        return Chapter.of(
                "adjusted",
                "Values",
                List.of(
                        new Table("", List.of("Values", "was", "is", "95 %"), rows),
                        Say.quiet(
                                "95 %: values between these fit about as well. Where several channels are moved together,"
                                        + " \"is\" says by how much.")));
    }

    /** "10.1 to 40 h", "odds × 0.33 to 1.4": what both ends have is said once. */
    static String between(String low, String high) {
        String before = low.replaceFirst("[\\d.−-].*$", "");
        String behind = low.replaceFirst("^.*[\\d.]", "");
        String first =
                !behind.isEmpty() && high.endsWith(behind) ? low.substring(0, low.length() - behind.length()) : low;
        return first + " to " + (!before.isEmpty() && high.startsWith(before) ? high.substring(before.length()) : high);
    }

    /** How far the figures say what the values are; nothing where all would be said by figures of which none is met. */
    private Optional<String> determined() {
        int values = context.adjusted().size();
        int settled = context.known().settled();
        if (settled >= values) {
            return figuresThat(Figure::met).isEmpty()
                    ? Optional.empty()
                    : Optional.of("The figures determine everything that was adjusted.");
        }
        return Optional.of(
                values == 1
                        ? "The figures do not determine the one value adjusted; it stays near what was assumed."
                        : "Of " + values + " values adjusted the figures determine "
                                + (settled == 0
                                        ? "nothing"
                                        : settled == 1 ? "one combination" : settled + " combinations")
                                + "; in all else they stay near what was assumed.");
    }

    /** What the targets say about the values and what they leave open. */
    private Optional<Chapter> open() {
        List<Block> blocks = new ArrayList<>();
        determined().map(Say::of).ifPresent(blocks::add);
        List<String> items = new ArrayList<>();
        context.known()
                .inseparable()
                .forEach(group -> items.add("Not to be told apart: " + labels(group)
                        + ". They move the figures in the same proportion, so only what they do together is known."));
        if (!context.known().unknown().isEmpty()) {
            items.add("Next to nothing is said about " + labels(context.known().unknown())
                    + "; nine tenths of the range assumed stay open.");
        }
        if (!items.isEmpty()) {
            blocks.add(new Items(Items.Mark.POINT, items));
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.of("open", "What these figures leave open", blocks));
    }

    private String labels(List<Integer> numbers) {
        return Enumeration.and(numbers.stream()
                .map(n -> quoted(context.adjusted().get(n).label()))
                .toList());
    }

    private static String quoted(String label) {
        return '"' + label + '"';
    }

    private Chapter values() {
        List<Row> rows = context.values().stream()
                .map(v -> Row.of(v.label(), v.was(), v.is(), v.low() + " to " + v.high(), v.path()))
                .toList();
        return Chapter.of(
                        "values",
                        "Every single value",
                        List.of(new Table("", List.of("", "was", "is", "95 %", "path"), rows)))
                .inAppendix();
    }
}
