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
import dev.handoff.texts.Named;
import dev.handoff.texts.Texts;
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

    private final Texts texts;
    private final KitText words;

    CausalMaps(Texts texts) {
        this.texts = texts;
        this.words = KitText.of(texts, "maps", Map.of());
    }

    private String word(String key) {
        return texts.of("causal-maps." + key);
    }

    /** The map under that title. */
    CausalMap map(String title, Optional<MapFigures> figures) {
        List<CausalMap.Box> boxes = ORDER.stream()
                .map(id -> new CausalMap.Box(
                        id, words.text("boxes", id), PLACES.get(id)[0], PLACES.get(id)[1], CAUSES.contains(id)))
                .toList();
        List<CausalMap.Arrow> arrows = new ArrayList<>();
        List<CausalLink> links = CausalLink.all();
        for (int i = 0; i < links.size(); i++) {
            int at = i;
            String text = figures.map(f -> onArrow(f.effects().get(at))).orElse("");
            arrows.add(new CausalMap.Arrow(
                    links.get(i).from(), links.get(i).to(), links.get(i).more(), text));
        }
        String signs = words.text("subtitle")
                + figures.map(f -> "; " + words.text("figured")).orElse("");
        CausalMap.Spoken spoken = new CausalMap.Spoken(
                word("spoken.begins"),
                (from, to) -> texts.of("causal-maps.spoken.more", from, texts.inside(to)),
                (from, to) -> texts.of("causal-maps.spoken.less", from, texts.inside(to)));
        return new CausalMap(PICTURE, title, signs + ".", boxes, arrows, spoken);
    }

    /** A picture, and the same as a table where none can be drawn. */
    List<Block> picture() {
        List<Row> rows = CausalLink.all().stream()
                .map(link -> Row.of(
                        words.text("boxes", link.from()).replace('|', ' '),
                        word(link.more() ? "more" : "less"),
                        words.text("boxes", link.to()).replace('|', ' ')))
                .toList();
        return List.of(new Picture(
                PICTURE, List.of(new Table("", List.of(word("this"), word("acts"), word("on-that")), rows))));
    }

    /** Where the figures come from. */
    Say source(MapFigures figures) {
        return Say.quiet(KitText.of(
                        texts,
                        "maps",
                        Map.of(
                                "replications", Integer.toString(figures.plan().first()),
                                "weeks", Integer.toString(figures.weeks()),
                                "seed", Long.toString(figures.plan().seed())))
                .text("source"));
    }

    /** What was moved and what it did. */
    Table table(MapFigures figures) {
        List<Row> rows = figures.effects().stream()
                .map(effect -> Row.of(
                        effect.moved().in(texts),
                        Named.of(texts, effect.link().measured()),
                        value(effect.link().measured(), effect.before()),
                        effect.difference().map(d -> change(effect, d)).orElse(word("nothing-to-move")),
                        remark(effect)))
                .toList();
        return new Table("", List.of(word("moved"), word("figure"), word("as-found"), word("changed-by"), ""), rows)
                .withoutEmptyColumns();
    }

    private String remark(Effect effect) {
        return effect.difference().isEmpty()
                ? ""
                : !effect.isClear() ? word("not-sure") : effect.isAsOnTheMap() ? "" : word("against-the-arrow");
    }

    /** What more of the acting box does, whichever way it was moved. */
    private String onArrow(Effect effect) {
        return effect.difference()
                .map(d -> change(effect, effect.link().lessens() ? -d : d))
                .orElse("");
    }

    private static boolean isShare(Metric metric) {
        return metric.unit().symbol().equals("share");
    }

    private String value(Metric metric, double value) {
        return texts.figure(
                isShare(metric) ? Numbers.percent(value) : value < 10 ? Numbers.decimal(value) : Numbers.count(value));
    }

    private String change(Effect effect, double difference) {
        Metric metric = effect.link().measured();
        return Numbers.isNone(difference, effect.halfWidth())
                ? word("no-difference")
                : texts.figure(Numbers.difference(difference, effect.halfWidth(), isShare(metric) ? "share" : ""));
    }
}
