package dev.handoff.cli.option;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Preset;
import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.store.GameNote;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The challenge of a day: company, colleague and luck follow from the date, the same for everybody. */
public final class Daily {
    private static final List<String> SCENARIOS = List.of("cold-war", "hot-leads");

    private Daily() {}

    /** Append only. */
    private enum Lot implements Purpose {
        SCENARIO,
        COLLEAGUE
    }

    /** The game of a day, from one of its desks. */
    public static NewGame of(LocalDate day, Role role) {
        List<Card> cards = Card.of(role.other());
        return new NewGame(
                SCENARIOS.get(lot(day, Lot.SCENARIO, SCENARIOS.size())),
                seed(day),
                Preset.M90.length(),
                List.of(role),
                Optional.of(cards.get(lot(day, Lot.COLLEAGUE, cards.size()))));
    }

    /** The date as a number, so that everybody can read which day a seed is. */
    private static long seed(LocalDate day) {
        return Long.parseLong(day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    private static int lot(LocalDate day, Lot lot, int tickets) {
        return (int) (new Draws(seed(day), 0).uniform(Draws.family("daily"), 0, lot) * tickets);
    }

    /**
     * A line to share, such as {@code Handoff 2026-11-29 · sales · 63 % of par · 2 of 3 agreed}; empty for any other game.
     */
    public static Optional<String> line(GameState state, GameNote note) {
        return note.begun().filter(day -> isOf(day, state.setup())).map(day -> line(day, state, note));
    }

    private static boolean isOf(LocalDate day, GameSetup setup) {
        return setup.seed() == seed(day)
                && setup.scenario().equals(SCENARIOS.get(lot(day, Lot.SCENARIO, SCENARIOS.size())))
                && setup.length().equals(Preset.M90.length());
    }

    private static String line(LocalDate day, GameState state, GameNote note) {
        List<String> parts = new ArrayList<>(List.of("Handoff " + day));
        Stream.of(Role.values())
                .filter(role -> Optional.ofNullable(state.seats().get(role))
                        .filter(player -> player.isPerson())
                        .isPresent())
                .forEach(role -> parts.add(role.label()));
        parts.add(note.score());
        long agreed = state.played().stream()
                .filter(round ->
                        round.act() == Act.TOGETHER && round.agreement().isPresent())
                .count();
        parts.add(agreed + " of " + state.setup().length().together() + " agreed");
        parts.addAll(state.irregularities()
                .words(Texts.english(), state.played().size(), state.setup().length()));
        return String.join(" · ", parts);
    }
}
