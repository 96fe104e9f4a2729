package dev.handoff.scenario;

import dev.handoff.scenario.History.Reach;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parameters that do less than a parameter should, each with its reason. One that has come to life must leave this list. */
final class QuietKnobs {
    /**
     * A parameter that does less.
     *
     * @param path its path
     * @param reach how much of a history it changes
     * @param reason why
     */
    record Quiet(String path, Reach reach, String reason) {}

    private static final List<Quiet> LIST = List.of(
            new Quiet(
                    "sla.sales.watch.managerTime",
                    Reach.FIGURES,
                    "Managers' hours are counted and paid for; managers have nothing else to do in the model"),
            new Quiet("money.currency", Reach.NOTHING, "A name: money is counted alike in any currency"));

    private QuietKnobs() {}

    static Optional<Quiet> find(Knob knob) {
        return LIST.stream().filter(quiet -> quiet.path().equals(knob.path())).findFirst();
    }

    static List<String> paths() {
        return LIST.stream().map(Quiet::path).toList();
    }

    /** The list as a page of the documentation. */
    static String page(int knobs) {
        return """
                # Parameters that do nothing

                <!-- Made by NoDeadKnobsTest (`mvn -pl scenarios -am test -Dgolden.update=true`); do not edit. -->
                A parameter that changes nothing is a false promise. So a test turns every one of the scenario files, clauses that may be
                absent and each of their terms included, within its range, in a small company in which every mechanism is switched on, under
                each other rule, and in shipped scenarios, and demands that something else happens to leads, deals or people's hours. What
                something costs or brings (`money`, and whatever is stated in currency) must change the figures. Of %d parameters these do
                less:

                | parameter | it changes | why |
                |---|---|---|
                """.formatted(knobs) + LIST.stream().map(QuietKnobs::row).collect(Collectors.joining());
    }

    private static String row(Quiet quiet) {
        return "| `" + quiet.path() + "` | " + words(quiet.reach()) + " | " + quiet.reason() + " |\n";
    }

    private static String words(Reach reach) {
        return switch (reach) {
            case NOTHING -> "nothing";
            case FIGURES -> "figures only";
            case OPINIONS -> "what people believe or a report says";
            case EVENTS -> throw new IllegalStateException("then it is not quiet");
        };
    }
}
