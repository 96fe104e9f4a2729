package dev.handoff.report.data;

import static dev.handoff.report.data.Csv.number;
import static dev.handoff.report.data.Csv.text;

import dev.handoff.experiment.InformationValue;
import dev.handoff.experiment.InformationValue.Chance;
import dev.handoff.report.ValueContext;
import dev.handoff.report.ValueContext.Subject;
import dev.handoff.statistics.ValueOfInformation.Worth;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code value.json} and {@code value.csv}: a row for everything together, for each of what was drawn, each group and each study. */
public final class ValueData {
    private ValueData() {}

    /** The JSON document, ending with a line feed. */
    public static String json(InformationValue result, ValueContext context) {
        ObjectNode root = Json.object();
        Stamp.put(root, context.provenance());
        root.put("replications", result.draws() * result.lucks()).put("confidence", result.confidence());
        root.put("draws", result.draws()).put("lucks", result.lucks());
        ResultJson.weeks(root, result.warmUpWeeks(), result.horizonWeeks());
        root.put("steady", context.steady());
        ResultJson.stop(root, result.stop());
        ResultJson.metric(root, result.metric(), result.unit());
        ArrayNode policies = root.putArray("policies");
        result.policies().forEach(p -> policy(policies.addObject(), p));
        UnsettledJson.put(
                root.putArray("unsettled"),
                result.unsettled(),
                result.policies().stream().map(InformationValue.Chance::name).toList());
        root.put("best", result.policies().get(result.best()).name());
        worth(root.putObject("everything"), result.everything(), result);
        root.put("largestByChance", Json.finite(result.byChance()));
        ArrayNode subjects = root.putArray("subjects");
        for (int i = 0; i < context.subjects().size(); i++) {
            Subject s = context.subjects().get(i);
            ObjectNode node = subjects.addObject().put("path", s.path()).put("label", s.label());
            node.put("members", s.members()).put("range", s.range());
            worth(node, result.subjects().get(i), result);
            node.put("told", result.isTold(result.subjects().get(i)));
        }
        ArrayNode studies = root.putArray("studies");
        for (int i = 0; i < context.studies().size(); i++) {
            ValueContext.Study s = context.studies().get(i);
            ObjectNode node = studies.addObject()
                    .put("path", context.subjects().get(s.subject()).path())
                    .put("leads", s.leads());
            worth(node, result.studies().get(i), result);
        }
        return Json.print(root);
    }

    private static void policy(ObjectNode node, Chance p) {
        node.put("name", p.name()).put("mean", Json.finite(p.mean())).put("beyondBase", Json.finite(p.beyondBase()));
        ResultJson.halfWidth(node, p.halfWidth()).put("shareBest", p.shareBest());
    }

    private static void worth(ObjectNode node, Worth worth, InformationValue result) {
        ResultJson.halfWidth(node.put("value", Json.finite(worth.value())), worth.halfWidth());
        if (!Double.isNaN(worth.byChance())) {
            node.put("byChance", worth.byChance());
        }
    }

    /** The table, header first. */
    public static String csv(InformationValue result, ValueContext context) {
        Csv csv = new Csv(
                context.provenance(),
                result.draws() * result.lucks(),
                result.confidence(),
                "row",
                "path",
                "label",
                "range",
                "members",
                "leads",
                "worth",
                "half_width",
                "by_chance",
                "told",
                "metric",
                "unit");
        Worth all = result.everything();
        csv.row(cells(
                "everything", new Subject("", "everything", "", 0), 0, all, all.value() > all.halfWidth(), result));
        for (int i = 0; i < context.subjects().size(); i++) {
            Subject s = context.subjects().get(i);
            Worth worth = result.subjects().get(i);
            csv.row(cells(s.isGroup() ? "group" : "parameter", s, 0, worth, result.isTold(worth), result));
        }
        for (int i = 0; i < context.studies().size(); i++) {
            ValueContext.Study study = context.studies().get(i);
            boolean told = result.isTold(result.subjects().get(study.subject()));
            Subject s = context.subjects().get(study.subject());
            csv.row(cells("study", s, study.leads(), result.studies().get(i), told, result));
        }
        return csv.toString();
    }

    private static String[] cells(
            String row, Subject s, int leads, Worth worth, boolean told, InformationValue result) {
        return new String[] {
            text(row),
            text(s.path()),
            text(s.label()),
            text(s.range()),
            s.members() == 0 ? "" : Integer.toString(s.members()),
            leads == 0 ? "" : Integer.toString(leads),
            number(worth.value()),
            number(worth.halfWidth()),
            number(worth.byChance()),
            text(told ? "yes" : "no"),
            text(result.metric()),
            text(result.unit())
        };
    }
}
