package dev.handoff.scenario;

import dev.handoff.scenario.binding.Shape;
import dev.handoff.scenario.spelling.EnumSpelling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Companies in which knobs are turned: a small one with everything switched on, the same under each other rule, and shipped ones. */
final class Stages {
    private static final List<String> SHORT = List.of("run.warmUp=4 weeks", "run.horizon=8 weeks");
    private static final List<String> SHIPPED = List.of("joint-sla", "sdr-and-ae");

    private Stages() {}

    static List<Scenario> all() {
        Scenario everything = load("src/test/resources/everything-on.yaml");
        return Stream.of(
                        Stream.of(everything),
                        otherRules(everything),
                        SHIPPED.stream().map(Stages::load))
                .flatMap(s -> s)
                .toList();
    }

    private static Scenario load(String name) {
        return ScenarioLoader.load(name, SHORT).orThrow();
    }

    /** Each word that can be chosen, chosen; mechanisms that exclude one another get their turn so. */
    private static Stream<Scenario> otherRules(Scenario everything) {
        return Knob.all().stream()
                .filter(Stages::isChoice)
                .flatMap(knob -> Turn.of(knob, everything))
                .map(Turn::after)
                .flatMap(Optional::stream);
    }

    /** What sales expects of marketing counts where nothing is promised. */
    private static Optional<Scenario> withoutMarketingsPromise(Scenario everything) {
        List<String> none = Knob.all().stream()
                .map(Knob::path)
                .filter(path -> path.startsWith("sla.marketing."))
                .map(path -> path + "=none")
                .toList();
        return ScenarioLoader.override(everything, none).scenario();
    }

    /** A choice that the whole company makes, of more than yes and no. */
    private static boolean isChoice(Knob knob) {
        return knob.shape() instanceof Shape.OfValue value
                && value.spelling() instanceof EnumSpelling<?> words
                && !words.words().contains("yes")
                && !knob.path().contains(Knob.NAME);
    }
}
