package dev.handoff.scenario;

import dev.handoff.scenario.problem.Nearest;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.spelling.DurationSpelling;
import dev.handoff.scenario.spelling.EnumSpelling;
import dev.handoff.scenario.spelling.InstantSpelling;
import dev.handoff.scenario.spelling.Misspelt;
import dev.handoff.scenario.spelling.Typed;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.Located.Mapping;
import dev.handoff.scenario.yaml.Located.Scalar;
import dev.handoff.scenario.yaml.Located.Sequence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the {@code timeline} of a scenario file: {@code - {at: week 8, set: {teams.sales.reps: 3}, note: two reps quit}}. */
public final class Interventions {
    public static final String KEY = "timeline";

    private static final int MOST = 500;
    private static final List<String> NAMES = List.of("at", "set", "event", "note");

    private final List<Problem> problems;

    private Interventions(List<Problem> problems) {
        this.problems = problems;
    }

    /** All changes in order of time; of two at the same time the one stated first comes first. */
    static List<Intervention> inOrderOfTime(List<Intervention> interventions) {
        return interventions.stream()
                .sorted(Comparator.comparing(Intervention::at))
                .toList();
    }

    /** The changes a timeline states; those at fault are left out and reported. */
    static List<Intervention> read(Located node, List<Problem> problems) {
        if (Located.isNone(node)) {
            return List.of();
        }
        if (!(node instanceof Sequence list)) {
            String message = "a list of changes is needed here, not " + node.describe();
            problems.add(node.place().problem(KEY, message, "- {at: 8 weeks, set: {PATH: VALUE}}"));
            return List.of();
        }
        if (list.items().size() > MOST) {
            problems.add(node.place().problem(KEY, list.items().size() + " changes; at most " + MOST + " are allowed"));
            return List.of();
        }
        return new Interventions(problems).read(list);
    }

    private List<Intervention> read(Sequence list) {
        List<Intervention> interventions = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            one(list.items().get(i), KEY + "." + i).ifPresent(interventions::add);
        }
        return interventions;
    }

    private Optional<Intervention> one(Located node, String path) {
        if (!(node instanceof Mapping change)) {
            problems.add(node.place().problem(path, "a change has 'at' and 'set', unlike " + node.describe()));
            return Optional.empty();
        }
        admit(change, path);
        Optional<Duration> at = at(change, path);
        Optional<String> note = note(change, path);
        return change.get("event").isPresent() ? event(change, path, at, note) : setting(change, path, at, note);
    }

    private Optional<Intervention> setting(Mapping change, String path, Optional<Duration> at, Optional<String> note) {
        Optional<Mapping> set = set(change, path);
        return at.isPresent() && set.isPresent() && note.isPresent()
                ? Optional.of(new Intervention(path, at.get(), set.get(), Optional.empty(), note.get()))
                : Optional.empty();
    }

    private Optional<Intervention> event(Mapping change, String path, Optional<Duration> at, Optional<String> note) {
        Located node = change.get("event").orElseThrow();
        Optional<Shock> shock = shock(node, path + ".event");
        change.get("set")
                .ifPresent(set -> problems.add(set.place()
                        .problem(
                                path + ".set",
                                "a change has 'set' or 'event', not both",
                                "two changes at the same time")));
        return at.isPresent() && shock.isPresent() && note.isPresent()
                ? Optional.of(new Intervention(path, at.get(), Mapping.empty(node.place()), shock, note.get()))
                : Optional.empty();
    }

    private Optional<Shock> shock(Located node, String path) {
        try {
            return Optional.of((Shock) EnumSpelling.of(Shock.class).read(node));
        } catch (Misspelt e) {
            problems.add(e.problem(node, path));
            return Optional.empty();
        }
    }

    private void admit(Mapping change, String path) {
        change.entries().forEach((name, entry) -> {
            if (!NAMES.contains(name)) {
                String message = "a change has 'at', 'set' or 'event', and 'note', but no " + Problem.quote(name);
                String hint = Nearest.of(name, NAMES).orElse("");
                problems.add(entry.key().problem(path + "." + name, message, hint));
            }
        });
    }

    private Optional<Duration> at(Mapping change, String path) {
        Optional<Located> node = change.get("at");
        if (node.isEmpty()) {
            problems.add(change.place().problem(path, "'at' is missing: when the change happens", "at: 8 weeks"));
            return Optional.empty();
        }
        try {
            return Optional.of(instant(node.get()));
        } catch (Misspelt e) {
            problems.add(e.problem(node.get(), path + ".at"));
            return Optional.empty();
        }
    }

    /** {@code 8 weeks}, or the same as {@code week 8}. */
    private static Duration instant(Located node) {
        return node instanceof Scalar scalar && !scalar.text().isBlank()
                ? new DurationSpelling().parse(InstantSpelling.inUnits(Typed.plain(scalar.text())))
                : new DurationSpelling().read(node);
    }

    private Optional<Mapping> set(Mapping change, String path) {
        Optional<Located> node = change.get("set");
        if (node.isPresent()
                && node.get() instanceof Mapping set
                && !set.entries().isEmpty()) {
            return Optional.of(set);
        }
        Located wrong = node.orElse(change);
        problems.add(wrong.place()
                .problem(
                        path + ".set",
                        "parameter paths and their new values are needed",
                        "set: {teams.sales.reps: 3}"));
        return Optional.empty();
    }

    private Optional<String> note(Mapping change, String path) {
        Optional<Located> node = change.get("note");
        if (node.isPresent() && !(node.get() instanceof Scalar)) {
            Located wrong = node.get();
            problems.add(wrong.place().problem(path + ".note", "a text is needed here, not " + wrong.describe()));
            return Optional.empty();
        }
        return Optional.of(node.map(n -> ((Scalar) n).text().strip()).orElse(""));
    }
}
