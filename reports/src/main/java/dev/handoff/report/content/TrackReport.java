package dev.handoff.report.content;

import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.track.Track;
import dev.handoff.experiment.track.TrackStage;
import dev.handoff.report.Numbers;
import dev.handoff.report.TrackContext;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Items;
import dev.handoff.report.document.Picture;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The report of {@code handoff track}: since when something is not as it should be, what it is, and how every week compares. */
public final class TrackReport {
    private static final double REACH = 1.959963984540054;
    private static final double HUNDRED = 100;

    private final Track track;
    private final TrackContext context;
    private final TrackWords words;

    private TrackReport(Track track, TrackContext context) {
        this.track = track;
        this.context = context;
        this.words = new TrackWords(track, context);
    }

    /** The report. */
    public static Document of(Track track, TrackContext context) {
        return new TrackReport(track, context).document();
    }

    private Document document() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(ReportWords.answer(words.answer(), words.further(), warnings()));
        chapters.add(ReportWords.sure(sure()));
        chapters.add(lastWeek());
        channels().ifPresent(chapters::add);
        track.indicators().forEach(i -> chapters.add(weeks(i)));
        chapters.add(Chapter.of("read", "What was read", List.of(new Items(Items.Mark.POINT, context.read())))
                .inAppendix());
        ReportWords.restsOn(context.assumptions()).ifPresent(chapters::add);
        return new Document(
                context.provenance().names(),
                "Since " + context.since() + ": is \"" + context.title() + "\" working as it should?",
                chapters,
                context.provenance());
    }

    private Chapter lastWeek() {
        List<Row> rows = track.indicators().stream()
                .filter(i -> !i.indicator().isPart())
                .map(this::row)
                .toList();
        Table table = new Table("", List.of("", "now", "expected", "band", "so far"), rows);
        List<Block> blocks = new ArrayList<>(List.of(table));
        track.indicators().forEach(i -> blocks.add(new Picture(chart(i), List.of())));
        return Chapter.of("weeks", "From cause to effect", blocks);
    }

    /** The chart of an indicator, where one is drawn. */
    private static String chart(Track.Tracked tracked) {
        return "week-" + tracked.indicator().key().replace('.', '-');
    }

    private Row row(Track.Tracked tracked) {
        int last = track.weeks() - 1;
        TrackStage stage = tracked.indicator().stage();
        return Row.of(
                tracked.indicator().label(),
                words.figure(stage, tracked.observed().get(last)),
                words.figure(stage, tracked.expected().get(last)),
                words.range(stage, tracked.low().get(last), tracked.high().get(last)),
                status(tracked));
    }

    private static String status(Track.Tracked tracked) {
        return tracked.departure()
                .map(d -> (d.below() ? "below" : "above") + " since week " + d.since())
                .orElse("inside");
    }

    /** Channels are told in the appendix; those that are out stand in the answer. */
    private Optional<Chapter> channels() {
        List<Row> rows = track.indicators().stream()
                .filter(i -> i.indicator().isPart())
                .map(this::row)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.of(
                                "channels",
                                "By channel",
                                List.of(new Table("", List.of("", "now", "expected", "band", "so far"), rows)))
                        .inAppendix());
    }

    private Chapter weeks(Track.Tracked tracked) {
        TrackStage stage = tracked.indicator().stage();
        List<Row> rows = new ArrayList<>();
        for (int w = 0; w < track.weeks(); w++) {
            rows.add(Row.of(
                    "Week " + (w + 1),
                    words.figure(stage, tracked.observed().get(w)),
                    words.figure(stage, tracked.expected().get(w)),
                    words.range(stage, tracked.low().get(w), tracked.high().get(w))));
        }
        return Chapter.of(
                        chart(tracked) + "-figures",
                        tracked.indicator().label(),
                        List.of(new Table("", List.of("", "observed", "expected", "band"), rows)))
                .asListing();
    }

    private List<String> sure() {
        double half = REACH * Math.sqrt(track.falseAlarms() * (1 - track.falseAlarms()) / track.replications());
        String together = track.horizon() == track.weeks()
                ? "these " + ReportWords.weeks(track.weeks())
                : ReportWords.weeks(track.horizon()) + ", however often somebody looks";
        return List.of(Numbers.count(track.replications())
                + " simulated companies that run as the scenario says, seen through the same CRM: "
                + Numbers.interval(HUNDRED * track.falseAlarms(), HUNDRED * half, "")
                + " of 100 of them leave a band, or drift, anywhere in " + together
                + ". Bands hold for all figures and weeks together; a drift is many weeks on one side (CUSUM).");
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (track.stop() == RunResult.Stop.INTERRUPTED) {
            warnings.add("Partial result: interrupted; the bands rest on the first " + track.replications()
                    + " simulated companies.");
        }
        if (track.departed().stream().anyMatch(i -> i.indicator().stage() == TrackStage.REVENUE)
                && track.departed().size() == 1) {
            warnings.add("Only revenue is outside: a single large deal can do that.");
        }
        return warnings;
    }
}
