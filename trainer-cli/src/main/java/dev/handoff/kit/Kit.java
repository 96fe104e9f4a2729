package dev.handoff.kit;

import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Progress;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Preset;
import dev.handoff.game.world.World;
import dev.handoff.report.Provenance;
import dev.handoff.report.chart.CausalMap;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.html.HandoutPage;
import dev.handoff.report.html.HandoutPage.Link;
import dev.handoff.report.html.HandoutPage.Shape;
import dev.handoff.report.html.PageWords;
import dev.handoff.texts.Named;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facilitator's kit: every page that a trainer prints for a workshop on a company, and an index of them. */
public final class Kit {
    private static final String INDEX = "index";

    private final World world;
    private final List<Preset> presets;
    private final Provenance from;
    private final Texts texts;
    private final PageWords words;
    private final GameSheets sheets;
    private final CausalMaps maps;
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();

    private Kit(World world, List<Preset> presets, Provenance from, Texts texts) {
        this.world = world;
        this.presets = presets;
        this.from = from;
        this.texts = texts;
        this.words = new PageWords(
                texts.language().tag(),
                said -> texts.of("kit.quoted", said),
                title -> texts.of("screen-blocks.the-figures", title));
        this.sheets = new GameSheets(texts);
        this.maps = new CausalMaps(texts);
    }

    /**
     * The pages by file name.
     *
     * @param world the company to be played
     * @param presets lengths to write a guide for
     * @param replications how often each arrow of the causal map is measured
     * @param threads threads to measure with
     * @param from where the pages come from; its seed is that of the figures
     * @param texts in whose language they are
     */
    public static Map<String, String> pages(
            World world,
            List<Preset> presets,
            int replications,
            int threads,
            Provenance from,
            Texts texts,
            Progress progress) {
        Plan plan = Plan.fixed(from.seed(), replications, threads);
        return new Kit(world, presets, from, texts).all(MapFigures.of(world, plan, progress));
    }

    private Map<String, String> all(MapFigures figures) {
        presets.forEach(this::guide);
        sheet("room-sheet");
        for (Role role : Role.values()) {
            role(role);
        }
        card();
        map("causal-map", Optional.empty());
        map("causal-map-figures", Optional.of(figures));
        quiz();
        page("ground-rules", Shape.SLIDE, Map.of());
        sheet("invitation");
        sheet("day-before");
        index();
        return pages;
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("company", Named.title(texts, world.scenario()));
        values.put("story", Named.story(texts, world.scenario()));
        values.put("version", from.version());
        values.put("most", Integer.toString(Lever.MOST_AT_ONCE));
        values.put("minutes", presets.size() == 1 ? minutes(presets.get(0)) : "______");
        return values;
    }

    private static String minutes(Preset preset) {
        return Integer.toString(preset.minutes());
    }

    private void guide(Preset preset) {
        Map<String, String> values = values();
        values.put("minutes", minutes(preset));
        values.put("rounds", Integer.toString(preset.length().rounds()));
        values.put("silos", Integer.toString(preset.length().silos()));
        values.put("together", Integer.toString(preset.length().together()));
        KitText own = KitText.of(texts, "guide-" + minutes(preset), values);
        Map<String, List<Block>> inserts = Map.of(
                "about", own.blocks("about", Map.of()),
                "short", own.blocks("short", Map.of()),
                "plan", List.of(MinutePlan.table(preset, texts)));
        KitText text = KitText.of(texts, "guide", values);
        add("guide-" + minutes(preset), text, text.chapters(inserts), Shape.SHEET, "guide");
    }

    private void role(Role role) {
        Menu menu = world.menu();
        Map<String, String> values = values();
        values.put("role", role.label(texts));
        values.put("limit", Menu.inUnits(role, menu.limit(role)).in(texts));
        KitText text = KitText.of(texts, "role", values);
        Map<String, List<Block>> inserts = Map.of(
                "purpose", KitText.of(texts, "purpose", values).blocks(role.label(), Map.of()),
                "levers", List.of(sheets.levers(menu, role)));
        add("role-" + role.label(), text, text.chapters(inserts), Shape.SHEET, "role");
    }

    private void card() {
        Map<String, List<Block>> inserts =
                Map.of("clauses", List.of(sheets.clauses(world.menu())), "signatures", List.of(sheets.signatures()));
        page("card-sheet", Shape.SHEET, inserts);
    }

    private void map(String name, Optional<MapFigures> figures) {
        Map<String, List<Block>> inserts = new HashMap<>(Map.of("map", maps.picture()));
        figures.ifPresent(f -> {
            inserts.put("source", List.of(maps.source(f)));
            inserts.put("figures", List.of(maps.table(f)));
        });
        KitText text = KitText.of(texts, name, values());
        List<Chapter> chapters = text.chapters(inserts);
        CausalMap map = maps.map(chapters.get(0).title(), figures);
        String html = HandoutPage.render(document(text, chapters), Shape.SHEET, map::pictures, List.of(), words);
        keep(name, text.text("title"), html, name);
    }

    private void quiz() {
        KitText text = KitText.of(texts, "quiz", values());
        List<Chapter> chapters = new ArrayList<>(text.chapters(Map.of()));
        chapters.addAll(sheets.questions());
        add("quiz", text, chapters, Shape.SHEET, "quiz");
        page("quiz-answers", Shape.SHEET, Map.of("answers", sheets.answers()));
    }

    private void sheet(String name) {
        page(name, Shape.SHEET, Map.of());
    }

    private void page(String name, Shape shape, Map<String, List<Block>> inserts) {
        KitText text = KitText.of(texts, name, values());
        add(name, text, text.chapters(inserts), shape, name);
    }

    private void add(String name, KitText text, List<Chapter> chapters, Shape shape, String use) {
        String html = HandoutPage.render(document(text, chapters), shape, size -> List.of(), List.of(), words);
        keep(name, text.text("title"), html, use);
    }

    private Document document(KitText text, List<Chapter> chapters) {
        return new Document(text.text("kicker"), text.text("title"), chapters, from);
    }

    private void keep(String name, String title, String html, String use) {
        pages.put(name + ".html", html);
        links.add(new Link(name + ".html", title, texts.of("kit.use." + use)));
    }

    private void index() {
        KitText text = KitText.of(texts, INDEX, values());
        pages.put(
                INDEX + ".html",
                HandoutPage.render(
                        document(text, text.chapters(Map.of())),
                        Shape.SHEET,
                        size -> List.of(),
                        List.copyOf(links),
                        words));
    }
}
