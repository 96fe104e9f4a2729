package dev.handoff.report.data;

import dev.handoff.calibration.fit.WaitBalance;
import dev.handoff.report.FitChecks;
import dev.handoff.report.FitContext;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a fit was held against, in {@code fit.json}. */
final class FitChecksData {
    private FitChecksData() {}

    static void put(ObjectNode root, FitChecks checks) {
        heldOut(root.putObject("heldOut"), checks.heldOut());
        ArrayNode curves = root.putArray("curves");
        checks.curves().forEach(curve -> curve(curves.addObject(), curve));
        checks.moments()
                .ifPresent(m -> root.putObject("simulatedMoments")
                        .put("statistic", Json.finite(m.statistic()))
                        .put("figures", m.figures())
                        .put("values", m.values())
                        .put("chance", Json.finite(m.chance())));
        checks.centring()
                .filter(c -> c.rounds() < c.planned() || c.share() < 1)
                .ifPresent(c -> root.putObject("recentring")
                        .put("rounds", c.rounds())
                        .put("planned", c.planned())
                        .put("share", Json.finite(c.share())));
        ArrayNode changes = root.putArray("changed");
        checks.changes().forEach(change -> {
            ObjectNode node = changes.addObject().put("change", change.text());
            moved(node.putArray("decisions"), "before", "after", change.decisions());
        });
        checks.unlogged().ifPresent(unlogged -> {
            ObjectNode node = root.putObject("unlogged")
                    .put("share", unlogged.share())
                    .put("callsPutBack", unlogged.added())
                    .put("valuesFitted", unlogged.all());
            moved(node.putArray("moved"), "asLogged", "ifSo", unlogged.values());
        });
        checks.trial()
                .ifPresent(trial -> root.putObject("speedTrial")
                        .put("value", Json.finite(trial.slope()))
                        .put("standardError", Json.finite(trial.standardError()))
                        .put("n", trial.leads()));
        checks.balance().ifPresent(balance -> balance(root.putArray("waitForTheDesk"), balance));
    }

    static void figure(ObjectNode node, FitContext.Figure f) {
        node.put("figure", f.name()).put("label", f.label()).put("unit", f.unit());
        node.put("observed", Json.finite(f.observed()))
                .put("mean", Json.finite(f.mean()))
                .put("sd", Json.finite(f.sd()))
                .put("z", Json.finite(f.z()));
        node.put("outside", f.isOutside());
    }

    private static void heldOut(ObjectNode node, FitChecks.HeldOut held) {
        node.put("weeks", held.weeks()).put("replications", held.periods());
        if (!held.none().isEmpty()) {
            node.put("none", held.none());
            return;
        }
        node.put("inside", held.inside())
                .put("error", Json.finite(held.error()))
                .put("funnelError", Json.finite(held.funnelError()));
        ArrayNode figures = node.putArray("figures");
        held.figures().forEach(f -> {
            ObjectNode one = figures.addObject();
            figure(one, f.figure());
            one.put("funnel", Json.finite(f.funnel()));
        });
    }

    private static void curve(ObjectNode node, FitChecks.Curve curve) {
        node.put("curve", curve.name())
                .put("label", curve.label())
                .put("by", curve.isTable() ? "chi-squared" : "distance")
                .put("statistic", Json.finite(curve.statistic()))
                .put("pointsUsed", curve.used())
                .put("chance", Json.finite(curve.chance()));
        ArrayNode points = node.putArray("points");
        for (int i = 0; i < curve.points().size(); i++) {
            points.addObject()
                    .put("point", curve.points().get(i))
                    .put("observed", Json.finite(curve.observed().get(i)))
                    .put("mean", Json.finite(curve.mean().get(i)))
                    .put("low", Json.finite(curve.low().get(i)))
                    .put("high", Json.finite(curve.high().get(i)));
        }
    }

    private static void moved(ArrayNode array, String one, String other, List<FitChecks.Moved> values) {
        values.forEach(v -> array.addObject()
                .put("path", v.path())
                .put("label", v.label())
                .put(one, v.one())
                .put(other, v.other())
                .put("standardErrors", Json.finite(v.errors())));
    }

    private static void balance(ArrayNode array, WaitBalance balance) {
        balance.groups().forEach(group -> {
            ObjectNode node = array.addObject()
                    .put("wait", group.waited())
                    .put("leads", group.leads())
                    .put("meanScore", Json.finite(group.score()))
                    .put("meanScoreError", Json.finite(group.scoreError()))
                    .put("meanSizeWon", Json.finite(group.size()))
                    .put("won", group.won());
            ObjectNode shares = node.putObject("channels");
            for (int c = 0; c < balance.channels().size(); c++) {
                shares.put(balance.channels().get(c), group.shares().get(c));
            }
        });
    }
}
