package dev.handoff.report.data;

import static dev.handoff.report.data.Csv.number;
import static dev.handoff.report.data.Csv.text;

import dev.handoff.calibration.estimate.SpeedSlopes;
import dev.handoff.calibration.fit.Estimate;
import dev.handoff.report.FitContext;
import dev.handoff.report.FitWarnings;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code fit.json} and {@code fit.csv} of a company fitted to an export: what was read, every value, and observed beside simulated. */
public final class FitData {
    private static final double ALL_OF_IT = 0.95;

    private FitData() {}

    /** The JSON document, ending with a line feed. */
    public static String json(FitContext context) {
        ObjectNode root = Json.object();
        Stamp.put(root, context.provenance());
        root.put("stop", context.partial() ? "interrupted" : "fixed").put("partial", context.partial());
        ArrayNode files = root.putArray("files");
        context.files().forEach(f -> files.addObject().put("file", f.name()).put("sha256", f.hash()));
        ArrayNode read = root.putArray("read");
        context.read().forEach(read::add);
        ArrayNode warnings = root.putArray("warnings");
        FitWarnings.of(context).forEach(warnings::add);
        root.put("weeks", context.weeks()).put("replications", context.runs());
        root.put("assumptionsKept", context.kept());
        figures(root, context);
        values(root.putArray("values"), context);
        ArrayNode missing = root.putArray("notFitted");
        context.fit()
                .notFitted()
                .forEach(m -> missing.addObject().put("path", m.path()).put("reason", m.reason()));
        context.fit().speed().ifPresent(speed -> speed(root.putObject("speed"), speed));
        FitChecksData.put(root, context.checks());
        return Json.print(root);
    }

    private static void figures(ObjectNode root, FitContext context) {
        ArrayNode figures = root.putArray("figures");
        for (FitContext.Figure f : context.figures()) {
            FitChecksData.figure(figures.addObject(), f);
        }
        if (context.figures().isEmpty()) { // nothing was compared, so nothing can be said
            root.putNull("outside").putNull("chanceOfAsMany").putNull("resembles");
            return;
        }
        root.put("outside", context.outside())
                .put("chanceOfAsMany", Json.finite(context.chance()))
                .put("resembles", context.resembles());
    }

    private static void values(ArrayNode values, FitContext context) {
        for (FitContext.Value v : context.values()) {
            Estimate e = v.estimate();
            values.addObject()
                    .put("path", e.path())
                    .put("label", v.label())
                    .put("unit", e.unit())
                    .put("value", e.value())
                    .put("low", Json.finite(e.interval().lower()))
                    .put("high", Json.finite(e.interval().upper()))
                    .put("standardError", e.standardError())
                    .put("scale", e.link().name().toLowerCase(java.util.Locale.ROOT))
                    .put("n", e.n())
                    .put("priorShare", e.priorShare())
                    .put("method", e.method());
        }
    }

    private static void speed(ObjectNode node, SpeedSlopes speed) {
        slope(node.putObject("asReported"), speed.asReported());
        slope(node.putObject("givenWhatRepsSaw"), speed.givenWhatRepsSaw());
        slope(node.putObject("byTheWait"), speed.byTheWait());
        node.put("firstStageF", Json.finite(speed.firstStageF()));
    }

    private static void slope(ObjectNode node, SpeedSlopes.Slope slope) {
        node.put("value", Json.finite(slope.value())).put("standardError", Json.finite(slope.standardError()));
    }

    /** The table, header first. */
    public static String csv(FitContext context) {
        Csv csv = new Csv(
                context.provenance(),
                context.runs(),
                ALL_OF_IT,
                "kind",
                "name",
                "unit",
                "value",
                "low",
                "high",
                "n",
                "prior_share",
                "observed",
                "mean",
                "sd",
                "z",
                "called");
        for (FitContext.Value v : context.values()) {
            Estimate e = v.estimate();
            csv.row(
                    "value",
                    text(e.path()),
                    text(e.unit()),
                    number(e.value()),
                    number(e.interval().lower()),
                    number(e.interval().upper()),
                    Integer.toString(e.n()),
                    number(e.priorShare()),
                    "",
                    "",
                    "",
                    "",
                    text(v.label()));
        }
        context.figures().forEach(f -> figure(csv, "figure", f));
        context.checks().heldOut().figures().forEach(f -> figure(csv, "held-out", f.figure()));
        return csv.toString();
    }

    private static void figure(Csv csv, String kind, FitContext.Figure f) {
        csv.row(
                kind,
                text(f.name()),
                text(f.unit()),
                "",
                "",
                "",
                "",
                "",
                number(f.observed()),
                number(f.mean()),
                number(f.sd()),
                number(f.z()),
                text(f.label()));
    }
}
