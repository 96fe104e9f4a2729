package dev.handoff.report.content;

import dev.handoff.calibration.fit.ErrorScale;
import dev.handoff.report.Enumeration;
import dev.handoff.report.FitChecks;
import dev.handoff.report.FitContext;
import dev.handoff.report.FitContext.Figure;
import dev.handoff.report.FitContext.Value;
import dev.handoff.report.FitWarnings;
import dev.handoff.report.document.Chapter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether the fitted company resembles the data, and what is known of it. */
final class FitAnswer {
    private static final int BEST = 2;
    private static final double FAR = 2;
    /** A value at the edge of what it can be has next to no error there, which says nothing about how well it is known. */
    private static final double AT_THE_EDGE = 1e-3;

    private final FitContext context;

    private FitAnswer(FitContext context) {
        this.context = context;
    }

    static Chapter of(FitContext context) {
        FitAnswer answer = new FitAnswer(context);
        return ReportWords.answer(
                context.figures().isEmpty() ? answer.counted() : answer.resemblance(),
                answer.further(),
                FitWarnings.of(context));
    }

    private String counted() {
        long assumed = context.values().stream()
                .filter(v -> v.estimate().mostlyAssumed() || v.isSimulated())
                .count();
        long fitted = context.values().size() - assumed;
        if (context.values().isEmpty()) {
            return String.format(
                    Locale.ROOT, "Kept %d assumptions of \"%s\", and fitted no value.", context.kept(), context.base());
        }
        return String.format(
                Locale.ROOT,
                "Fitted %s from data, %d by simulation or mostly by assumption; kept %d assumptions of \"%s\".",
                fitted == 1 ? "1 value" : fitted + " values",
                assumed,
                context.kept(),
                context.base());
    }

    private String resemblance() {
        int all = context.figures().size();
        int inside = all - context.outside();
        if (context.values().isEmpty()) {
            return "Nothing could be fitted (section 4 says why). What was held against the export is \""
                    + context.base()
                    + "\" with the channels, inquiries and people that were counted: " + inside + " of " + all
                    + " figures lie within its 95 % range.";
        }
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

    private List<String> further() {
        List<String> sentences = new ArrayList<>();
        if (!context.figures().isEmpty()) {
            sentences.add(counted());
        }
        known().ifPresent(sentences::add);
        sentences.add(heldOut());
        sentences.add(FitUnknown.counted(context));
        context.checks().centring().flatMap(FitAnswer::centred).ifPresent(sentences::add);
        context.checks().changes().stream().map(FitAnswer::changed).forEach(sentences::add);
        context.checks().unlogged().map(FitAnswer::unlogged).ifPresent(sentences::add);
        return sentences;
    }

    private Optional<String> known() {
        List<Value> known = context.values().stream()
                .filter(v -> v.estimate().link() != ErrorScale.IDENTITY)
                .filter(v -> v.width() > AT_THE_EDGE)
                .sorted(Comparator.comparingDouble(Value::width))
                .toList();
        List<Value> best = known.stream()
                .sorted(Comparator.comparingDouble(Value::relative))
                .toList();
        return known.size() <= 2 * BEST
                ? Optional.empty()
                : Optional.of("What the fit knows best: " + named(best.subList(0, BEST)) + ". Worst: "
                        + named(known.subList(known.size() - BEST, known.size())) + ".");
    }

    private static String named(List<Value> values) {
        return Enumeration.and(
                values.stream().map(v -> '"' + v.label() + "\" " + v.open()).toList());
    }

    private String heldOut() {
        FitChecks.HeldOut held = context.checks().heldOut();
        return held.none().isEmpty()
                ? "Held-out quarter: " + held.inside() + " of " + held.figures().size()
                        + " figures inside their 95 % range (fit.html, section 3)."
                : "Held-out quarter: none (fit.html, section 3, says why).";
    }

    /** Where it was done otherwise than usual. */
    private static Optional<String> centred(FitChecks.Centring c) {
        if (c.rounds() == 0 || c.rounds() == c.planned() && c.share() == 1) {
            return Optional.empty();
        }
        return Optional.of(
                "What no log shows (belief, trust, load, waiting for a rep) was taken out of what was fitted by "
                        + c.rounds() + " of " + c.planned() + " rounds of simulated logs"
                        + (c.share() < 1
                                ? ", each of a company with " + ReportWords.percent(c.share())
                                        + " of the people and inquiries, for this one is large."
                                : "."));
    }

    private static String changed(FitChecks.Change change) {
        List<String> apart = change.decisions().stream()
                .filter(d -> Math.abs(d.errors()) > FAR)
                .map(d -> d.label() + " " + d.one() + " before, " + d.other() + " after")
                .toList();
        return "Changed " + change.text() + ": "
                + (change.decisions().isEmpty()
                        ? "too few decisions before or after it to fit them apart."
                        : apart.isEmpty()
                                ? "decisions before and after it differ no more than chance gives."
                                : Enumeration.and(apart) + ".");
    }

    private static String unlogged(FitChecks.Unlogged unlogged) {
        return "If " + ReportWords.percent(unlogged.share()) + " of unanswered calls were never logged, "
                + (unlogged.values().isEmpty()
                        ? "no value moves by more than half of its standard error."
                        : unlogged.values().size() + " of " + unlogged.all()
                                + " values move by more than half of their standard error (fit.html, section 4).");
    }
}
