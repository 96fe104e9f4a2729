package dev.handoff.cli.command;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Player;
import dev.handoff.report.Enumeration;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.store.GameNote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A game in a line of a list.
 *
 * @param text all of it but whether it is the best
 * @param kind scenario and seats: what can be compared; empty for what cannot be read
 * @param percent how it ended, where that is a number
 */
record GameLine(String text, String kind, OptionalDouble percent) {
    /** A game of which nothing can be said but that. */
    static GameLine unreadable(long number, String why) {
        return new GameLine(number + "  " + why, "", OptionalDouble.empty());
    }

    /** A game as it stands. */
    static GameLine of(long number, GameState state, GameNote note) {
        String day = note.begun().map(LocalDate::toString).orElse("no date   ");
        String kind = state.setup().scenario() + ", " + seats(state);
        List<String> how = new ArrayList<>(state.irregularities()
                .words(Texts.english(), state.played().size(), state.setup().length()));
        how.add(0, standing(state, note));
        String text = number + "  " + day + "  " + state.setup().scenario() + ", seed "
                + state.setup().seed() + ", " + seats(state) + colleague(state) + ": " + String.join(", ", how);
        return new GameLine(text, kind, state.isOver() ? note.percent() : OptionalDouble.empty());
    }

    private static String standing(GameState state, GameNote note) {
        return !state.isOver()
                ? "in round " + state.round() + " of " + state.setup().length().rounds()
                : note.score().isEmpty() ? "finished" : note.score();
    }

    private static String seats(GameState state) {
        List<String> people = new ArrayList<>();
        for (Role role : Role.values()) {
            Player player = state.seats().get(role);
            if (player != null && player.isPerson()) {
                people.add(role.label());
            }
        }
        return people.isEmpty() ? "computer players" : "you in " + Enumeration.and(people);
    }

    /** Who played with you: by name while it lasts, and then who that was. */
    private static String colleague(GameState state) {
        List<String> names = new ArrayList<>();
        for (Role role : Role.values()) {
            Player player = state.seats().get(role);
            if (player != null && player.card().isPresent()) {
                Card card = player.card().get();
                names.add(player.name()
                        + (state.isOver() ? " (" + card.title().replaceFirst("^The ", "the ") + ")" : ""));
            }
        }
        return names.isEmpty() ? "" : " with " + Enumeration.and(names);
    }

    /** Whether no other game of the same scenario and seats ended better. */
    boolean isBestOf(List<GameLine> all) {
        return percent.isPresent()
                && all.stream()
                        .filter(line -> line != this && line.kind.equals(kind) && line.percent.isPresent())
                        .noneMatch(line -> line.percent.getAsDouble() > percent.getAsDouble());
    }

    /** The line, with a mark where it is the best. */
    String text(boolean best) {
        return best ? text + " *best*" : text;
    }
}
