package dev.handoff.scenario.rules;

import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Nearest;
import dev.handoff.scenario.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Collects the rules that are broken, each where the parameter it is about stands. */
final class BrokenRules {
    private final Function<String, FilePlace> places;
    private final List<Problem> problems = new ArrayList<>();

    BrokenRules(Function<String, FilePlace> places) {
        this.places = places;
    }

    void require(boolean kept, String path, String message, String hint) {
        if (!kept) {
            problems.add(places.apply(path).problem(path, message, hint));
        }
    }

    /** A name stands for something there is. */
    void known(String name, Collection<String> names, String kind, String path) {
        require(
                names.contains(name),
                path,
                "there is no " + kind + " " + Problem.quote(name),
                Nearest.of(name, names).orElse(""));
    }

    List<Problem> problems() {
        return problems;
    }
}
