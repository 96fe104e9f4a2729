package dev.handoff.scenario;

import dev.handoff.scenario.binding.Shape;
import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Nearest;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.Located.Entry;
import dev.handoff.scenario.yaml.Located.Mapping;
import dev.handoff.scenario.yaml.Located.Scalar;
import dev.handoff.scenario.yaml.TreeReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One scenario file: what it says about itself, and what it says about the company.
 *
 * @param label how messages call the file
 * @param about title, story, question, extends, timeline, sources
 * @param company everything else
 */
record ScenarioFile(String label, Mapping about, Mapping company) {
    private static final List<String> TEXTS = List.of("title", "story", "question");
    private static final List<String> ABOUT =
            List.of("title", "story", "question", "extends", Interventions.KEY, "sources");
    private static final int LONGEST_TEXT = 5000;
    private static final int LONGEST_CHAIN = 32;

    /** The file and all it extends, the last one it stands on first; empty when one of them cannot be read as YAML. */
    static List<ScenarioFile> chain(ScenarioSource source, List<Problem> problems) {
        List<ScenarioFile> layers = new ArrayList<>();
        boolean whole = add(source, new LinkedHashSet<>(), layers, problems);
        return whole ? layers : List.of();
    }

    private static boolean add(
            ScenarioSource source, Set<String> open, List<ScenarioFile> layers, List<Problem> problems) {
        Optional<ScenarioFile> layer = read(source, problems);
        if (layer.isEmpty()) {
            return false;
        }
        open.add(source.identity());
        boolean whole = layer.get().addBase(source, open, layers, problems);
        layers.add(layer.get());
        return whole;
    }

    private boolean addBase(
            ScenarioSource source, Set<String> open, List<ScenarioFile> layers, List<Problem> problems) {
        Optional<Located> base = about.get("extends");
        if (base.isEmpty()) {
            return true;
        }
        FilePlace at = base.get().place();
        if (!(base.get() instanceof Scalar name) || name.text().isBlank()) {
            problems.add(at.problem(
                    "extends",
                    "the name of one scenario is needed here, not " + base.get().describe()));
            return false;
        }
        try {
            return addBase(ScenarioSource.resolve(name.text(), source.directory(), at), at, open, layers, problems);
        } catch (ScenarioException e) {
            problems.addAll(e.problems());
            return false;
        }
    }

    private static boolean addBase(
            ScenarioSource base, FilePlace at, Set<String> open, List<ScenarioFile> layers, List<Problem> problems) {
        if (open.contains(base.identity())) {
            problems.add(at.problem("extends", "this scenario would extend itself, by way of " + base.label()));
            return false;
        }
        if (open.size() == LONGEST_CHAIN) {
            problems.add(at.problem("extends", "more than " + LONGEST_CHAIN + " files build on one another here"));
            return false;
        }
        if (base.file().filter(f -> !java.nio.file.Files.exists(f)).isPresent()) {
            problems.add(at.problem(
                    "extends",
                    "there is no file " + Problem.quote(base.label()),
                    SourceText.near(base.file().get())));
            return false;
        }
        return add(base, open, layers, problems);
    }

    private static Optional<ScenarioFile> read(ScenarioSource source, List<Problem> problems) {
        Optional<Located> tree = source.text(problems).flatMap(text -> TreeReader.file(source.label(), text, problems));
        if (tree.isPresent() && !(tree.get() instanceof Mapping)) {
            problems.add(tree.get()
                    .place()
                    .problem(
                            "",
                            "a scenario is a map of parameters, not "
                                    + tree.get().describe()));
            return Optional.empty();
        }
        return tree.map(t -> split(source.label(), (Mapping) t, problems));
    }

    private static ScenarioFile split(String label, Mapping tree, List<Problem> problems) {
        Mapping about = Mapping.empty(tree.place());
        Mapping company = tree;
        for (String key : ABOUT) {
            Entry entry = tree.entries().get(key);
            about = entry == null ? about : about.with(key, entry);
            company = company.without(key);
        }
        ScenarioFile layer = new ScenarioFile(label, about, misnamed(company, problems));
        layer.checkTexts(problems);
        return layer;
    }

    /** Takes out top-level names that are near a name of the file's own part, for the binder knows only the company's. */
    private static Mapping misnamed(Mapping company, List<Problem> problems) {
        Mapping rest = company;
        for (Map.Entry<String, Entry> entry : company.entries().entrySet()) {
            Optional<String> meant = Nearest.of(entry.getKey(), ABOUT);
            if (meant.isPresent()
                    && Nearest.of(entry.getKey(), Shape.COMPANY.names()).isEmpty()) {
                String message = "there is no parameter " + Problem.quote(entry.getKey()) + " here";
                problems.add(entry.getValue().key().problem(entry.getKey(), message, meant.get()));
                rest = rest.without(entry.getKey());
            }
        }
        return rest;
    }

    private void checkTexts(List<Problem> problems) {
        for (String key : TEXTS) {
            about.get(key)
                    .filter(t -> !(t instanceof Scalar))
                    .ifPresent(t -> problems.add(t.place().problem(key, "a text is needed here, not " + t.describe())));
            about.get(key)
                    .filter(t -> t instanceof Scalar s && s.text().length() > LONGEST_TEXT)
                    .ifPresent(
                            t -> problems.add(t.place().problem(key, "longer than " + LONGEST_TEXT + " characters")));
        }
        about.get("sources").ifPresent(sources -> SourceNote.read(sources, problems));
    }

    /** The changes of all layers, those of the lowest first, in order of time; each is found by its number in its own file. */
    static List<Intervention> interventions(List<ScenarioFile> layers, List<Problem> problems) {
        List<Intervention> all = new ArrayList<>();
        for (ScenarioFile layer : layers) {
            layer.about.get(Interventions.KEY).ifPresent(t -> all.addAll(Interventions.read(t, problems)));
        }
        return Interventions.inOrderOfTime(all);
    }

    /** Names of those layers that are shipped, the topmost first. */
    static List<String> shipped(List<ScenarioFile> layers) {
        List<String> names = new ArrayList<>();
        for (ScenarioFile layer : layers) {
            ScenarioSource.shippedAs(layer.label).ifPresent(name -> names.add(0, name));
        }
        return List.copyOf(names);
    }

    /** The notes on sources in this file; those that are misspelt were reported when the file was read. */
    List<SourceNote> sources() {
        return about.get("sources")
                .map(s -> SourceNote.read(s, new ArrayList<>()))
                .orElse(List.of());
    }

    /** A note that speaks of no parameter is a slip of the pen. */
    void checkSources(Mapping tree, List<Problem> problems) {
        List<String> known = ParameterPaths.known(tree);
        for (SourceNote note : sources()) {
            if (known.stream().noneMatch(note::covers)) {
                String message = "no parameter matches " + Problem.quote(note.pattern());
                problems.add(note.place()
                        .problem(
                                "sources",
                                message,
                                Nearest.of(note.pattern(), known).orElse("")));
            }
        }
    }

    /** A text of the topmost layer that has it. */
    static String text(List<ScenarioFile> layers, String key) {
        return layers.stream()
                .flatMap(layer -> layer.about.get(key).stream())
                .reduce((below, above) -> above)
                .map(node -> ((Scalar) node).text().strip())
                .orElse("");
    }
}
