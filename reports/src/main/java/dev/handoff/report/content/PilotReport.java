package dev.handoff.report.content;

import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.pilot.Pilot;
import dev.handoff.experiment.pilot.PilotMeasure;
import dev.handoff.experiment.pilot.PilotWatching;
import dev.handoff.report.Numbers;
import dev.handoff.report.PilotContext;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The report of {@code handoff pilot}: what a pilot would tell, how often it would be wrong, and how long it has to last. */
public final class PilotReport {
    private static final int FEW = 100;
    private static final String SEEN = "seen";
    private static final String ALARMS = "alarms";

    private final Pilot pilot;
    private final PilotContext context;
    private final PilotWords words;

    private PilotReport(Pilot pilot, PilotContext context) {
        this.pilot = pilot;
        this.context = context;
        this.words = new PilotWords(pilot);
    }

    /** The report. */
    public static Document of(Pilot pilot, PilotContext context) {
        return new PilotReport(pilot, context).document();
    }

    private Document document() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(ReportWords.answer(words.answer(), words.further(), warnings()));
        chapters.add(ReportWords.sure(sure()));
        chapters.add(seen());
        chapters.add(alarms());
        chapters.add(effects());
        pilot.measures().forEach(m -> chapters.add(all(m)));
        chapters.add(tried());
        ReportWords.restsOn(context.assumptions()).ifPresent(chapters::add);
        return new Document(
                context.provenance().names(),
                "If \"" + context.other() + "\" is tried " + how() + ", when will the figures tell?",
                chapters,
                context.provenance());
    }

    private String how() {
        return pilot.groups().isPresent() ? "on a part of the company first" : "after as long a time without it";
    }

    private List<String> lengths() {
        return pilot.lengths().stream().map(w -> ReportWords.weeks(w)).toList();
    }

    private Chapter seen() {
        List<Row> rows = pilot.measures().stream()
                .map(m -> Row.of(
                        m.measure().label(),
                        m.lengths().stream()
                                .map(l -> percent(l.chances()
                                        .get(PilotWatching.AT_THE_END)
                                        .seen()))
                                .toArray(String[]::new)))
                .toList();
        return Chapter.of(
                SEEN,
                "Chance to see the effect at the end, by length of the pilot",
                lengths(),
                rows,
                List.of("Seen: p below .05, two proportions or Welch's test, per lead handed over."));
    }

    private Chapter alarms() {
        int last = pilot.lengths().size() - 1;
        List<Row> rows = pilot.measures().stream()
                .map(m -> Row.of(
                        m.measure().label(),
                        Stream.of(PilotWatching.values())
                                .map(w -> percent(
                                        m.lengths().get(last).chances().get(w).falseAlarm()))
                                .toArray(String[]::new)))
                .toList();
        return Chapter.of(
                ALARMS,
                "False alarms when there is nothing to see, " + lengths().get(last),
                Stream.of(PilotWatching.values()).map(PilotWatching::key).toList(),
                rows,
                List.of("Every week: stops at the first p below .05. Within bounds: O'Brien–Fleming's."));
    }

    private Chapter effects() {
        List<Row> rows = new ArrayList<>();
        for (Pilot.Measured m : pilot.measures()) {
            rows.add(Row.of(
                    m.measure().label(),
                    m.lengths().stream()
                            .map(l -> difference(m.measure(), l.effect()))
                            .toArray(String[]::new)));
            rows.add(Row.of(
                    "  as before",
                    m.lengths().stream()
                            .map(l -> figure(m.measure(), l.level()))
                            .toArray(String[]::new)));
        }
        return Chapter.of(
                        "effects",
                        "What the policy does to those who try it",
                        List.of(new Table("", head(lengths()), rows)))
                .inAppendix();
    }

    private static List<String> head(List<String> columns) {
        return Stream.concat(Stream.of(""), columns.stream()).toList();
    }

    /** Every figure of one measure. */
    private Chapter all(Pilot.Measured measured) {
        List<Row> rows = new ArrayList<>();
        for (Pilot.Length length : measured.lengths()) {
            rows.add(Row.of(ReportWords.weeks(length.weeks()), "", "", "", ""));
            length.chances()
                    .forEach((how, c) -> rows.add(Row.of(
                            "  " + how.key(),
                            percent(c.seen()),
                            percent(c.falseAlarm()),
                            known(c.wrongSign()) ? percent(c.wrongSign()) : "unknown",
                            known(c.exaggeration()) ? PilotWords.factor(c.exaggeration()) + " ×" : "unknown")));
        }
        return Chapter.of(
                        "all-" + measured.measure().key(),
                        measured.measure().label(),
                        List.of(
                                new Table("", head(List.of("seen", "false alarm", "wrong sign", "exaggerated")), rows),
                                Say.quiet(
                                        "Wrong sign and exaggeration: of the differences that are seen, those that point the"
                                                + " wrong way, and how many times too large they look on average; unknown where no"
                                                + " effect can be told or nothing was seen.")))
                .inAppendix();
    }

    private Chapter tried() {
        List<Block> lines = context.changes().stream().<Block>map(Say::of).toList();
        return Chapter.of("tried", "What is tried", lines).inAppendix();
    }

    private static boolean known(Interval interval) {
        return Double.isFinite(interval.estimate());
    }

    private static String percent(Interval share) {
        return PilotWords.hundred(share) + "\u00A0%";
    }

    private String unit(PilotMeasure measure) {
        return measure == PilotMeasure.REVENUE ? context.currency() : measure.isShare() ? "share" : "";
    }

    private String figure(PilotMeasure measure, Interval value) {
        return Numbers.interval(value.estimate(), value.halfWidth(), unit(measure));
    }

    private String difference(PilotMeasure measure, Interval value) {
        return Numbers.difference(value.estimate(), value.halfWidth(), unit(measure));
    }

    private List<String> sure() {
        String groups = pilot.groups()
                .map(split -> split.pilotReps() + " of " + split.reps()
                        + " reps who follow up, spread over the ranks, get as large a share of the leads by lot; the others go on"
                        + " as before in the same market.")
                .orElse(
                        "The whole company goes on as before for as long as the pilot then lasts, seasons and planned changes"
                                + " included; leads of both times are as old when they are looked at.");
        return List.of(
                Numbers.count(pilot.replications())
                        + " simulated pilots, each with other luck and each also with nothing"
                        + " to see; ± is the " + ReportWords.percent(pilot.confidence())
                        + " half-width for so many of each figure by itself.",
                groups);
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (pilot.stop() == RunResult.Stop.INTERRUPTED) {
            warnings.add(
                    "Partial result: interrupted; the figures rest on the first " + pilot.replications() + " pilots.");
        }
        if (pilot.replications() < FEW) {
            warnings.add("Only " + pilot.replications() + " pilots: the chances are rough. Maybe --budget 400?");
        }
        warnings.addAll(words.warnings());
        return warnings;
    }
}
