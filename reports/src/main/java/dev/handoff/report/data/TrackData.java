package dev.handoff.report.data;

import static dev.handoff.report.data.Csv.number;
import static dev.handoff.report.data.Csv.text;

import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.track.Track;
import dev.handoff.experiment.track.TrackStage;
import dev.handoff.report.TrackContext;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code track.json} and {@code track.csv}: every week of every indicator; a week without a figure is {@code null}. */
public final class TrackData {
    private static final double CONFIDENCE = 0.95;

    private TrackData() {}

    /** The JSON document, ending with a line feed. */
    public static String json(Track track, TrackContext context) {
        ObjectNode root = Json.object();
        Stamp.put(root, context.provenance());
        root.put("replications", track.replications()).put("falseAlarms", track.falseAlarms());
        root.put("since", context.since().toString());
        root.put("weeks", track.weeks()).put("horizonWeeks", track.horizon());
        root.put("stop", track.stop().name().toLowerCase(Locale.ROOT));
        root.put("partial", track.stop() == RunResult.Stop.INTERRUPTED);
        root.put("asPlanned", track.departed().isEmpty());
        ArrayNode indicators = root.putArray("indicators");
        track.indicators().forEach(i -> indicator(indicators.addObject(), i, context));
        return Json.print(root);
    }

    private static void indicator(ObjectNode node, Track.Tracked tracked, TrackContext context) {
        node.put("indicator", tracked.indicator().key())
                .put("label", tracked.indicator().label())
                .put("unit", unit(tracked.indicator().stage(), context));
        series(node.putArray("observed"), tracked.observed());
        series(node.putArray("expected"), tracked.expected());
        series(node.putArray("low"), tracked.low());
        series(node.putArray("high"), tracked.high());
        tracked.departure()
                .ifPresent(d -> node.putObject("departure")
                        .put("since", d.since())
                        .put("found", d.found())
                        .put("below", d.below())
                        .put("drift", d.drift())
                        .put("observed", Json.finite(d.observed()))
                        .put("low", Json.finite(d.low()))
                        .put("high", Json.finite(d.high())));
    }

    private static void series(ArrayNode node, List<Double> values) {
        values.forEach(value -> node.add(Json.finite(value)));
    }

    private static String unit(TrackStage stage, TrackContext context) {
        return stage.isShare() ? "share" : stage == TrackStage.REVENUE ? context.currency() : "";
    }

    /** The table, header first: a row for each indicator and week. */
    public static String csv(Track track, TrackContext context) {
        Csv csv = new Csv(
                context.provenance(),
                track.replications(),
                CONFIDENCE,
                "indicator",
                "unit",
                "week",
                "observed",
                "expected",
                "low",
                "high",
                "departed_since",
                "in_words");
        for (Track.Tracked tracked : track.indicators()) {
            String since =
                    tracked.departure().map(d -> Integer.toString(d.since())).orElse("");
            for (int w = 0; w < track.weeks(); w++) {
                csv.row(
                        text(tracked.indicator().key()),
                        text(unit(tracked.indicator().stage(), context)),
                        Integer.toString(w + 1),
                        number(tracked.observed().get(w)),
                        number(tracked.expected().get(w)),
                        number(tracked.low().get(w)),
                        number(tracked.high().get(w)),
                        since,
                        text(tracked.indicator().label()));
            }
        }
        return csv.toString();
    }
}
