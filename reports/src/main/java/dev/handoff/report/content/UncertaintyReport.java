package dev.handoff.report.content;

import dev.handoff.experiment.DataUncertainty;
import dev.handoff.experiment.DataUncertainty.Difference;
import dev.handoff.experiment.DataUncertainty.PolicyFigures;
import dev.handoff.experiment.UncertainFigure;
import dev.handoff.experiment.Unsettled;
import dev.handoff.ledger.Better;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.Settling;
import dev.handoff.report.UncertaintyContext;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.statistics.ValueOfKnowing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The report of {@code run}, {@code compare} and {@code optimize} with data uncertainty: what to expect, and how much of the ± more data would take away. */
public final class UncertaintyReport {
    /** Policies named that come to about the same. */
    private static final int NEAR = 5;

    private static final String CHOSEN_AND_TOLD =
            "The choice and what is told of it rest on the same draws and lucks, which flatters the best"
                    + " of many a little: --seed 2 chooses on others. A choice without draws looks at its best on fresh luck by itself.";

    private final DataUncertainty result;
    private final UncertaintyContext context;
    private final UncertaintyWords words;
    private final UncertaintySubject about;
    private final UncertaintyConditions conditions;

    private UncertaintyReport(DataUncertainty result, UncertaintyContext context) {
        this.result = result;
        this.context = context;
        this.words = new UncertaintyWords(result);
        this.about = new UncertaintySubject(result, context);
        this.conditions = new UncertaintyConditions(about);
    }

    /** The report. */
    public static Document of(DataUncertainty result, UncertaintyContext context) {
        return new UncertaintyReport(result, context).document();
    }

    private Document document() {
        List<String> warnings = Stream.of(words.warnings(), context.warnings(), unsettled())
                .flatMap(List::stream)
                .toList();
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(ReportWords.answer(answer(), further(), warnings));
        List<String> sure = new ArrayList<>(words.sure(context.available()));
        context.delta().ifPresent(delta -> sure.add(CHOSEN_AND_TOLD));
        context.settled().ifPresent(sure::add);
        chapters.add(ReportWords.sure(sure));
        UncertaintyTables tables = new UncertaintyTables(about);
        tables.policies().ifPresent(chapters::add);
        chapters.addAll(conditions.chapters());
        chapters.add(tables.figures());
        tables.origins().ifPresent(chapters::add);
        tables.ranking().ifPresent(chapters::add);
        chapters.addAll(tables.all());
        ReportWords.restsOn(context.assumptions()).ifPresent(chapters::add);
        return new Document(context.provenance().names(), context.question(), chapters, context.provenance());
    }

    private List<String> unsettled() {
        List<List<Unsettled>> moves =
                result.policies().stream().map(PolicyFigures::unsettled).toList();
        return about.isOne()
                ? Settling.warning(moves.get(0), "").stream().toList()
                : Settling.warnings(
                        moves,
                        IntStream.range(0, moves.size())
                                .mapToObj(context::quoted)
                                .toList());
    }

    private String answer() {
        String what = Metric.inSentence(result.decisive());
        if (about.isOne()) {
            return ReportWords.capital(what) + " is " + about.amount(about.own(0)) + " " + words.each() + ".";
        }
        int subject = about.subject();
        String chosen = conditions.none().map(none -> none + " ").orElseGet(() -> chosen(subject));
        if (subject == 0) {
            return chosen
                    + (conditions.none().isPresent()
                            ? "Under " + context.quoted(0) + " " + what
                            : ReportWords.capital(what))
                    + " is " + about.amount(about.own(0)) + " " + words.each() + ".";
        }
        UncertainFigure f = about.figure();
        String shown = Numbers.difference(f.mean(), about.year(f).halfWidth(), Numbers.unit(f.metric(), f.unit()));
        String beside = (chosen.isEmpty() ? context.quoted(subject) + " beside " : "Beside ") + context.quoted(0) + ": "
                + shown + " " + (shown.equals("no difference") ? "in " : "") + what + " " + words.each();
        return chosen + beside + ", " + verdict(about.beside(subject)) + ".";
    }

    private String chosen(int subject) {
        return context.delta().isPresent() ? context.quoted(subject) + " " + conditions.chosen() + " " : "";
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
        int subject = about.subject();
        UncertainFigure f = about.figure();
        List<String> sentences = new ArrayList<>(conditions.sentences());
        sentences.add(words.parts(f));
        String shown = subject == 0
                ? UncertaintyWords.amount(about.single(f), f)
                : Numbers.difference(f.mean(), about.single(f).halfWidth(), Numbers.unit(f.metric(), f.unit()));
        String better = subject == 0
                ? ""
                : "; better in "
                        + words.ofHundred(about.beside(subject).years().share().estimate());
        sentences.add(words.year(f, shown, better));
        result.origins(subject).ifPresent(o -> sentences.addAll(words.origins(o, f)));
        if (conditions.leaveAChoice()) {
            result.knowing().ifPresent(k -> sentences.add(knowing(k)));
        }
        if (result.knowing().isPresent()) {
            context.delta().ifPresent(delta -> sentences.addAll(asGood(delta)));
        }
        return sentences;
    }

    /** Who comes within what is not worth looking for. */
    private List<String> asGood(double delta) {
        UncertainFigure best = about.own(about.subject());
        List<String> near = IntStream.range(0, result.policies().size())
                .filter(p -> p != about.subject()
                        && result.mayBeChosen(p)
                        && Math.abs(about.own(p).mean() - best.mean()) < delta)
                .mapToObj(context::quoted)
                .limit(NEAR)
                .toList();
        return List.of(
                near.isEmpty()
                        ? (conditions.exist() ? "No other that keeps to the bounds" : "No other policy")
                                + " comes within " + Numbers.amount(delta) + " of it, which --delta"
                                + " says is not worth looking for."
                        : "Within " + Numbers.amount(delta) + " of it, which --delta says is not worth looking for: "
                                + UncertaintyWords.and(near) + ".");
    }

    /** What whoever chooses now would gain by knowing the company for certain. */
    private String knowing(ValueOfKnowing knowing) {
        String unit = about.own(0).unit();
        String among = conditions.exist() ? "Of the policies that keep to the bounds " : "";
        if (!(knowing.value() > 0)) {
            return among + context.quoted(knowing.best())
                    + " is the best of them in every draw, so better data would not change the choice.";
        }
        return among + context.quoted(knowing.best()) + " has the largest mean and is the best of them in "
                + UncertaintyWords.percent(knowing.shareBest().get(knowing.best()))
                + " of the draws. Knowing the company for certain before choosing would be worth about "
                + Numbers.roughAmount(knowing.value()) + (Numbers.isMoney(unit) ? " " + unit : "") + " "
                + words.each() + ", and better data no more than that" + words.resting() + ".";
    }
}
