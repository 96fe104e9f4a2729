package dev.handoff.kit;

import dev.handoff.kit.MapFigures.Effect;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.chart.CausalMap;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Picture;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The causal map of the quarrel, without figures or with them. */
final class CausalMaps {
    static final String PICTURE = "map";

    /** Where each box stands, from the left and from the top. */
    private static final Map<String, double[]> PLACES = Map.of(
            "pay", new double[] {0, 0},
            "leads", new double[] {0.5, 0},
            "sales", new double[] {1, 0.33},
            "marketing", new double[] {0, 0.33},
            "calls", new double[] {0.5, 0.66},
            "half", new double[] {1, 0.66},
            "own", new double[] {1, 1},
            "worth", new double[] {0.5, 1});

    private static final List<String> ORDER =
            List.of("pay", "leads", "sales", "marketing", "calls", "half", "own", "worth");
    private static final List<String> CAUSES = List.of("pay", "half", "own");

    private CausalMaps() {}

    private static KitText words() {
        return KitText.of("maps", Map.of("replications", "", "weeks", "", "seed", ""));
    }

    /** The map under that title. */
    static CausalMap map(String title, Optional<MapFigures> figures) {
        KitText words = words();
        List<CausalMap.Box> boxes = ORDER.stream()
                .map(id -> new CausalMap.Box(
                        id, words.text("boxes", id), PLACES.get(id)[0], PLACES.get(id)[1], CAUSES.contains(id)))
                .toList();
        List<CausalMap.Arrow> arrows = new ArrayList<>();
        List<CausalLink> links = CausalLink.all();
        for (int i = 0; i < links.size(); i++) {
            int at = i;
            String text = figures.map(f -> onArrow(f.effects().get(at))).orElse("");
            arrows.add(new CausalMap.Arrow(links.get(i).from(), links.get(i).to(), links.get(i).more(), text));
        }
        String signs = words.text("subtitle") + figures.map(f -> "; " + words.text("figured")).orElse("");
        return new CausalMap(PICTURE, title, signs + ".", boxes, arrows);
    }

    /** A picture, and the same as a table where none can be drawn. */
    static List<Block> picture() {
        KitText words = words();
        List<Row> rows = CausalLink.all().stream()
                .map(link -> Row.of(
                        words.text("boxes", link.from()).replace('|', ' '),
                        link.more() ? "more makes more" : "more makes less",
                        words.text("boxes", link.to()).replace('|', ' ')))
                .toList();
        return List.of(new Picture(PICTURE, List.of(new Table("", List.of("This", "acts", "on that"), rows))));
    }

    /** Where the figures come from. */
    static Say source(MapFigures figures) {
        return Say.quiet(KitText.of(
                        "maps",
                        Map.of(
                                "replications", Integer.toString(figures.plan().first()),
                                "weeks", Integer.toString(figures.weeks()),
                                "seed", Long.toString(figures.plan().seed())))
                .text("source"));
    }

    /** What was moved and what it did. */
    static Table table(MapFigures figures) {
        List<Row> rows = figures.effects().stream()
                .map(effect -> Row.of(
                        effect.moved(),
                        effect.link().measured().label(),
                        value(effect.link().measured(), effect.before()),
                        effect.difference().map(d -> change(effect, d)).orElse("nothing to move"),
                        remark(effect)))
                .toList();
        return new Table("", List.of("Moved", "Figure", "As found", "Changed by", ""), rows)
                .withoutEmptyColumns();
    }

    private static String remark(Effect effect) {
        return effect.difference().isEmpty()
                ? ""
                : !effect.isClear() ? "not sure" : effect.isAsOnTheMap() ? "" : "against the arrow";
    }

    /** What more of the acting box does, whichever way it was moved. */
    private static String onArrow(Effect effect) {
        return effect.difference()
                .map(d -> change(effect, effect.link().lessens() ? -d : d))
                .orElse("");
    }

    private static boolean isShare(Metric metric) {
        return metric.unit().symbol().equals("share");
    }

    private static String value(Metric metric, double value) {
        return isShare(metric) ? Numbers.percent(value) : Numbers.about(value);
    }

    private static String change(Effect effect, double difference) {
        Metric metric = effect.link().measured();
        return Numbers.difference(difference, effect.halfWidth(), isShare(metric) ? "share" : "");
    }
}
