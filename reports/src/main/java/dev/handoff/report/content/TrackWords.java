package dev.handoff.report.content;

import dev.handoff.experiment.track.Indicator;
import dev.handoff.experiment.track.Track;
import dev.handoff.experiment.track.TrackStage;
import dev.handoff.report.Enumeration;
import dev.handoff.report.Numbers;
import dev.handoff.report.TrackContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a company runs as it should, in sentences: the earliest cause first, then what may follow from it. */
final class TrackWords {
    /** What marketing brings. */
    private static final List<TrackStage> BROUGHT =
            List.of(TrackStage.INQUIRIES, TrackStage.QUALIFIED, TrackStage.HANDED);

    private static final int MOST = 4;
    private static final double HUNDRED = 100;

    private final Track track;
    private final TrackContext context;

    TrackWords(Track track, TrackContext context) {
        this.track = track;
        this.context = context;
    }

    String answer() {
        List<Track.Tracked> out = track.departed();
        if (out.isEmpty()) {
            return "In the " + ReportWords.weeks(track.weeks()) + " since " + context.since()
                    + " everything is inside its band: the company runs as \"" + context.title() + "\" says.";
        }
        Track.Tracked first = out.get(0);
        Track.Departure departure = first.departure().orElseThrow();
        return "Since week " + departure.since() + " " + moved(first) + " than \"" + context.title() + "\" says ("
                + figures(first) + ").";
    }

    List<String> further() {
        List<Track.Tracked> out = track.departed();
        if (out.isEmpty()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        TrackStage cause = out.get(0).indicator().stage();
        List<Track.Tracked> same =
                out.stream().skip(1).filter(i -> i.indicator().stage() == cause).toList();
        List<Track.Tracked> later =
                out.stream().skip(1).filter(i -> i.indicator().stage() != cause).toList();
        if (!same.isEmpty()) {
            sentences.add("Most of it in: " + listed(same) + ".");
        }
        if (!later.isEmpty()) {
            sentences.add("Outside as well, perhaps because of it: " + listed(later) + ".");
        }
        inside(cause).ifPresent(sentences::add);
        return sentences;
    }

    private String listed(List<Track.Tracked> departed) {
        String told = departed.stream().limit(MOST).map(this::told).collect(Collectors.joining("; "));
        int more = departed.size() - MOST;
        return more > 0 ? told + "; and " + more + " more" : told;
    }

    private String told(Track.Tracked tracked) {
        Track.Departure departure = tracked.departure().orElseThrow();
        return moved(tracked) + " since week " + departure.since() + " (" + figures(tracked) + ")";
    }

    /** What is as it should be: first what marketing brings, where that stands before the cause. */
    private Optional<String> inside(TrackStage cause) {
        Set<TrackStage> out =
                track.departed().stream().map(i -> i.indicator().stage()).collect(Collectors.toSet());
        List<String> inside = track.indicators().stream()
                .map(Track.Tracked::indicator)
                .filter(i -> !i.isPart() && !out.contains(i.stage()))
                .filter(i -> !BROUGHT.contains(i.stage()) || cause.compareTo(TrackStage.HANDED) > 0)
                .map(i -> i.stage().label().toLowerCase(Locale.ROOT))
                .toList();
        return inside.isEmpty()
                ? Optional.empty()
                : Optional.of("Inside their bands: " + Enumeration.and(inside) + ".");
    }

    private String moved(Track.Tracked tracked) {
        Indicator indicator = tracked.indicator();
        String words = indicator.stage().moved(tracked.departure().orElseThrow().below());
        if (indicator.stage() == TrackStage.LEAST_ACTIVE) {
            words = context.leastActive()
                    .map(rep -> rep + " makes fewer attempts")
                    .orElse(words);
        }
        return indicator.isPart() ? words + " through " + indicator.channel() : words;
    }

    /** "61 %, expected 78 to 86". */
    private String figures(Track.Tracked tracked) {
        Track.Departure departure = tracked.departure().orElseThrow();
        TrackStage stage = tracked.indicator().stage();
        return figure(stage, departure.observed()) + (isPerWeek(stage) ? " a week" : "") + ", expected "
                + range(stage, departure.low(), departure.high());
    }

    static boolean isPerWeek(TrackStage stage) {
        return !stage.isShare() && stage != TrackStage.PIPELINE && stage != TrackStage.LEAST_ACTIVE;
    }

    String figure(TrackStage stage, double value) {
        String bare = bare(stage, value);
        return bare.isEmpty() ? "" : bare + unit(stage);
    }

    /** Whole percents, leads to two digits, money to three. */
    private static String bare(TrackStage stage, double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return stage.isShare()
                ? Numbers.count(HUNDRED * value)
                : stage == TrackStage.REVENUE ? Numbers.amount(value) : Numbers.about(value);
    }

    private String unit(TrackStage stage) {
        return stage.isShare() ? "\u00A0%" : stage == TrackStage.REVENUE ? "\u00A0" + context.currency() : "";
    }

    String range(TrackStage stage, double low, double high) {
        return Double.isNaN(low) || Double.isNaN(high)
                ? ""
                : bare(stage, low) + " to " + bare(stage, high) + unit(stage);
    }
}
