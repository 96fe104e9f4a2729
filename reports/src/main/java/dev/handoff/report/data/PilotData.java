package dev.handoff.report.data;

import static dev.handoff.report.data.Csv.number;
import static dev.handoff.report.data.Csv.text;

import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.pilot.Pilot;
import dev.handoff.experiment.pilot.PilotMeasure;
import dev.handoff.report.PilotContext;
import dev.handoff.statistics.Interval;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code pilot.json} and {@code pilot.csv}: every figure with all its digits; one that is unknown is {@code null}. */
public final class PilotData {
    private PilotData() {}

    /** The JSON document, ending with a line feed. */
    public static String json(Pilot pilot, PilotContext context) {
        ObjectNode root = Json.object();
        Stamp.put(root, context.provenance());
        root.put("replications", pilot.replications()).put("confidence", pilot.confidence());
        root.put("design", pilot.groups().isPresent() ? "split" : "before-after");
        pilot.groups()
                .ifPresent(split -> root.put("pilotReps", split.pilotReps())
                        .put("reps", split.reps())
                        .put("shareOfLeads", split.leads()));
        root.put("stop", pilot.stop().name().toLowerCase(Locale.ROOT));
        root.put("partial", pilot.stop() == RunResult.Stop.INTERRUPTED);
        ArrayNode measures = root.putArray("measures");
        pilot.measures().forEach(m -> measured(measures.addObject(), m, context));
        return Json.print(root);
    }

    private static void measured(ObjectNode node, Pilot.Measured m, PilotContext context) {
        node.put("measure", m.measure().key())
                .put("label", m.measure().label())
                .put("unit", unit(m.measure(), context));
        node.put(
                "weeksForEightyOfHundred",
                m.enough().isPresent() ? Json.finite(m.enough().getAsDouble()) : null);
        ArrayNode lengths = node.putArray("lengths");
        for (Pilot.Length length : m.lengths()) {
            ObjectNode one = lengths.addObject().put("weeks", length.weeks());
            figure(one.putObject("asBefore"), length.level());
            figure(one.putObject("effect"), length.effect());
            length.chances().forEach((how, chances) -> {
                ObjectNode watched = one.putObject(how.key());
                named(chances).forEach((name, chance) -> figure(watched.putObject(name), chance));
            });
        }
    }

    private static String unit(PilotMeasure measure, PilotContext context) {
        return measure == PilotMeasure.REVENUE ? context.currency() : measure.unit();
    }

    private static Map<String, Interval> named(Pilot.Chances chances) {
        Map<String, Interval> named = new LinkedHashMap<>();
        named.put("seen", chances.seen());
        named.put("falseAlarm", chances.falseAlarm());
        named.put("wrongSign", chances.wrongSign());
        named.put("exaggeration", chances.exaggeration());
        return named;
    }

    private static void figure(ObjectNode node, Interval value) {
        node.put("estimate", Json.finite(value.estimate()))
                .put("lower", Json.finite(value.lower()))
                .put("upper", Json.finite(value.upper()));
    }

    /** The table, header first: a row for each measure, length, way of looking and figure. */
    public static String csv(Pilot pilot, PilotContext context) {
        Csv csv = new Csv(
                context.provenance(),
                pilot.replications(),
                pilot.confidence(),
                "measure",
                "weeks",
                "watching",
                "figure",
                "unit",
                "estimate",
                "lower",
                "upper",
                "in_words");
        for (Pilot.Measured m : pilot.measures()) {
            for (Pilot.Length length : m.lengths()) {
                row(csv, m.measure(), length, "", "as before", unit(m.measure(), context), length.level());
                row(csv, m.measure(), length, "", "effect", unit(m.measure(), context), length.effect());
                length.chances()
                        .forEach((how, chances) -> named(chances)
                                .forEach((name, chance) -> row(
                                        csv,
                                        m.measure(),
                                        length,
                                        how.key(),
                                        name,
                                        name.equals("exaggeration") ? "" : "share",
                                        chance)));
            }
        }
        return csv.toString();
    }

    private static void row(
            Csv csv,
            PilotMeasure measure,
            Pilot.Length length,
            String watching,
            String figure,
            String unit,
            Interval value) {
        csv.row(
                measure.key(),
                Integer.toString(length.weeks()),
                watching,
                figure,
                text(unit),
                number(value.estimate()),
                number(value.lower()),
                number(value.upper()),
                text(measure.label()));
    }
}
