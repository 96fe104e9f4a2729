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
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();

    private Kit(World world, List<Preset> presets, Provenance from) {
        this.world = world;
        this.presets = presets;
        this.from = from;
    }

    /**
     * The pages by file name.
     *
     * @param world the company to be played
     * @param presets lengths to write a guide for
     * @param replications how often each arrow of the causal map is measured
     * @param threads threads to measure with
     * @param from where the pages come from; its seed is that of the figures
     */
    public static Map<String, String> pages(
            World world, List<Preset> presets, int replications, int threads, Provenance from, Progress progress) {
        Plan plan = Plan.fixed(from.seed(), replications, threads);
        return new Kit(world, presets, from).all(MapFigures.of(world, plan, progress));
    }

    private Map<String, String> all(MapFigures figures) {
        presets.forEach(this::guide);
        sheet("room-sheet", "Tables, screens, network, power.");
        for (Role role : Role.values()) {
            role(role);
        }
        card();
        map("causal-map", Optional.empty(), "For the wall, from the start.");
        map("causal-map-figures", Optional.of(figures), "Not before the debrief.");
        quiz();
        page("ground-rules", Shape.SLIDE, Map.of(), "A slide.");
        sheet("invitation", "To send along, with what data is kept and for how long.");
        sheet("day-before", "A checklist, with the commands that check.");
        index();
        return pages;
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("company", world.scenario().title());
        values.put("story", world.scenario().story());
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
        KitText own = KitText.of("guide-" + minutes(preset), values);
        Map<String, List<Block>> inserts = Map.of(
                "about", own.blocks("about", Map.of()),
                "short", own.blocks("short", Map.of()),
                "plan", List.of(MinutePlan.table(preset)));
        KitText text = KitText.of("guide", values);
        add(
                "guide-" + minutes(preset),
                text,
                text.chapters(inserts),
                Shape.SHEET,
                "Minute plan, what to say, what to ask.");
    }

    private void role(Role role) {
        Menu menu = world.menu();
        Map<String, String> values = values();
        values.put("role", role.label());
        values.put("limit", Menu.inUnits(role, menu.limit(role)).inEnglish());
        KitText text = KitText.of("role", values);
        Map<String, List<Block>> inserts = Map.of(
                "purpose", KitText.of("purpose", values).blocks(role.label(), Map.of()),
                "levers", List.of(GameSheets.levers(menu, role)));
        add("role-" + role.label(), text, text.chapters(inserts), Shape.SHEET, "One for each person at that desk.");
    }

    private void card() {
        Map<String, List<Block>> inserts = Map.of(
                "clauses", List.of(GameSheets.clauses(world.menu())), "signatures", List.of(GameSheets.signatures()));
        page("card-sheet", Shape.SHEET, inserts, "One for each team, for the table.");
    }

    private void map(String name, Optional<MapFigures> figures, String use) {
        Map<String, List<Block>> inserts = new HashMap<>(Map.of("map", CausalMaps.picture()));
        figures.ifPresent(f -> {
            inserts.put("source", List.of(CausalMaps.source(f)));
            inserts.put("figures", List.of(CausalMaps.table(f)));
        });
        KitText text = KitText.of(name, values());
        List<Chapter> chapters = text.chapters(inserts);
        CausalMap map = CausalMaps.map(chapters.get(0).title(), figures);
        String html = HandoutPage.render(document(text, chapters), Shape.SHEET, map::pictures, List.of());
        keep(name, text.text("title"), html, use);
    }

    private void quiz() {
        KitText text = KitText.of("quiz", values());
        List<Chapter> chapters = new ArrayList<>(text.chapters(Map.of()));
        chapters.addAll(GameSheets.questions());
        add("quiz", text, chapters, Shape.SHEET, "On paper, where phones fail.");
        page("quiz-answers", Shape.SHEET, Map.of("answers", GameSheets.answers()), "For the trainer only.");
    }

    private void sheet(String name, String use) {
        page(name, Shape.SHEET, Map.of(), use);
    }

    private void page(String name, Shape shape, Map<String, List<Block>> inserts, String use) {
        KitText text = KitText.of(name, values());
        add(name, text, text.chapters(inserts), shape, use);
    }

    private void add(String name, KitText text, List<Chapter> chapters, Shape shape, String use) {
        keep(name, text.text("title"), HandoutPage.render(document(text, chapters), shape), use);
    }

    private Document document(KitText text, List<Chapter> chapters) {
        return new Document(text.text("kicker"), text.text("title"), chapters, from);
    }

    private void keep(String name, String title, String html, String use) {
        pages.put(name + ".html", html);
        links.add(new Link(name + ".html", title, use));
    }

    private void index() {
        KitText text = KitText.of(INDEX, values());
        pages.put(
                INDEX + ".html",
                HandoutPage.render(
                        document(text, text.chapters(Map.of())), Shape.SHEET, size -> List.of(), List.copyOf(links)));
    }
}
