package dev.handoff.workshop;

import dev.handoff.game.levers.Lever;
import dev.handoff.workshop.screen.PracticeResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What people of the room tried before the game. It counts for nothing, and so it is kept in no log: a restart forgets it. */
final class RoomPractice {
    /** A lever and a setting of it. */
    private record Tried(Lever lever, String level) {}

    private static final Comparator<Tried> IN_ORDER =
            Comparator.comparing(Tried::lever).thenComparing(Tried::level);

    private final Map<Tried, Set<Integer>> people = new TreeMap<>(IN_ORDER);
    private final Map<Tried, Double> outcomes = new TreeMap<>(IN_ORDER);
    private int size;

    /**
     * Somebody has tried a setting; all who try the same get the same, since all meet the same luck.
     *
     * @param difference what it brought more than things as they were found
     */
    synchronized void tried(int person, Lever lever, String level, double difference) {
        Tried tried = new Tried(lever, level);
        outcomes.put(tried, difference);
        size += people.computeIfAbsent(tried, t -> new TreeSet<>()).add(person) ? 1 : 0;
    }

    /** How many settings people have tried. */
    synchronized int size() {
        return size;
    }

    /** What was tried, lever by lever. */
    synchronized List<PracticeResult> all() {
        List<PracticeResult> all = new ArrayList<>();
        people.forEach((tried, who) ->
                all.add(new PracticeResult(tried.lever(), tried.level(), who.size(), outcomes.get(tried))));
        return List.copyOf(all);
    }
}
