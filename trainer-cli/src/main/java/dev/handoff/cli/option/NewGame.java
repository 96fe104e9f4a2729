package dev.handoff.cli.option;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.game.Game;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Length;
import dev.handoff.game.rules.Player;
import dev.handoff.game.world.World;
import dev.handoff.workshop.store.GameNote;
import dev.handoff.workshop.store.GameStore;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A game about to begin.
 *
 * @param scenario catalogue name or file
 * @param seed its luck
 * @param length its rounds
 * @param people the seats that people take
 * @param card who plays the other one; empty when people take both
 */
public record NewGame(String scenario, long seed, Length length, List<Role> people, Optional<Card> card) {
    /** The colleague that a luck brings on a seat. */
    static Card drawn(Role role, long luck) {
        List<Card> cards = Card.of(role);
        return cards.get((int) Math.floorMod(luck, (long) cards.size()));
    }

    /**
     * The same luck from the other desk.
     *
     * @throws InvalidInput when nobody, or both, sat at a desk
     */
    public static NewGame asTheOtherSide(long number, GameState before) {
        List<Role> people = Arrays.stream(Role.values())
                .filter(role -> Optional.ofNullable(before.seats().get(role))
                        .map(Player::isPerson)
                        .orElse(false))
                .toList();
        if (people.size() != 1) {
            throw new InvalidInput("--again: game " + number + " was not played by one side against the computer. Maybe"
                    + " handoff play --role both --seed " + before.setup().seed() + "?");
        }
        GameSetup setup = before.setup();
        Role was = people.get(0);
        return new NewGame(
                setup.scenario(),
                setup.seed(),
                setup.length(),
                List.of(was.other()),
                Optional.of(drawn(was, setup.seed())));
    }

    /** Begins it and keeps its beginning. */
    public SavedGame begin(GameStore store, LocalDate today) {
        World world = SavedGame.world(scenario);
        GameSetup setup =
                new GameSetup(scenario, world.scenario().contentHash(), seed, ProgramVersion.current(), length);
        long number = store.create();
        store.hold(number);
        store.notes().keep(number, GameNote.begunOn(today));
        Game game = Game.begin(world, setup, store.keeper(number, 0));
        people.forEach(role -> game.happen(new GameEvent.SeatTaken(role, Player.person(role.title()))));
        card.ifPresent(c -> game.happen(new GameEvent.SeatTaken(c.role(), Player.computer(c, seed))));
        return new SavedGame(number, game);
    }
}
