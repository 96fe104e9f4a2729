package dev.handoff.workshop;

import dev.handoff.game.Game;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.Player;
import dev.handoff.texts.Phrase;
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.TeamEntry;
import dev.handoff.workshop.log.TeamSeat;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.log.WorkshopEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Who sits where, and what a computer plays. Each change is one transaction with the game it is about. */
final class Seats {
    private final WorkshopJournal journal;
    private final TeamGames games;
    private final Predicate<Person> isHere;

    /** @param isHere who is there at present */
    Seats(WorkshopJournal journal, TeamGames games, Predicate<Person> isHere) {
        this.journal = journal;
        this.games = games;
        this.isHere = isHere;
    }

    /** Gives somebody a desk by the rule of the workshop. */
    void seat(int person) {
        synchronized (journal) {
            Optional<Role> side = journal.workshop().people().find(person).flatMap(Person::side);
            SeatPlan.Place place = new SeatPlan(journal.workshop()).placeFor(side);
            move(person, place.team().orElseGet(games::make), place.role());
        }
    }

    /** Has somebody sit down at a desk; 0 for a team of their own. */
    void move(int person, int team, Role role) {
        synchronized (journal) {
            int at = team == 0 ? games.make() : team;
            boolean taken = card(at, role).isPresent() || player(at, role).isPresent();
            games.changeOne(
                    at,
                    game -> {
                        if (!taken) {
                            sit(game, role);
                        }
                    },
                    new WorkshopEvent.Seated(person, at, role));
        }
    }

    private static void sit(Game game, Role role) {
        game.happen(new GameEvent.SeatTaken(role, Player.person(role.title())));
    }

    private Optional<Player> player(int team, Role role) {
        return games.of(team)
                .flatMap(game -> Optional.ofNullable(game.state().seats().get(role)));
    }

    private Optional<Card> card(int team, Role role) {
        return journal.workshop().team(team).map(entry -> entry.cards().get(role));
    }

    /** Has a computer player take a seat. */
    void fill(int team, Role role, Card card) {
        if (card.role() != role) {
            throw new IllegalMove(Phrase.of("seats.plays-no", card.title(), role.label()));
        }
        games.changeOne(
                team,
                game -> game.happen(new GameEvent.SeatTaken(
                        role, Player.computer(card, game.state().setup().seed()))),
                new WorkshopEvent.Filled(team, role, card));
    }

    /** Gives a seat back to people. */
    void free(int team, Role role) {
        if (card(team, role).isEmpty()) {
            throw new IllegalMove(Phrase.of("seats.no-computer-player-sits-there"));
        }
        games.changeOne(team, game -> sit(game, role), new WorkshopEvent.Freed(team, role));
    }

    /**
     * Before a round: computer players take the desks that nobody sits at, the same card on every such desk of a side, so that teams differ
     * by decisions; and whoever has come back gets the seat back.
     */
    void fillEmpty() {
        for (TeamEntry team : journal.workshop().teams()) {
            for (Role role : Role.values()) {
                List<Person> people = journal.workshop().people().at(new TeamSeat(team.number(), role));
                boolean filled = team.cards().containsKey(role);
                if (people.isEmpty() && !filled) {
                    fill(team.number(), role, drawn(role));
                } else if (filled && people.stream().anyMatch(isHere)) {
                    free(team.number(), role);
                }
            }
        }
    }

    private Card drawn(Role role) {
        List<Card> cards = Card.of(role);
        long luck = journal.workshop().setup().game().seed();
        return cards.get((int) Math.floorMod(luck, (long) cards.size()));
    }

    /** Everybody takes the other desk of their team, in one step; where a computer played one, another plays the other. */
    void swap() {
        synchronized (journal) {
            List<WorkshopEvent> events = new ArrayList<>(List.of(new WorkshopEvent.Swapped()));
            Map<TeamSeat, Player> taken = new LinkedHashMap<>();
            for (TeamEntry team : journal.workshop().teams()) {
                for (Role role : Role.values()) {
                    swapped(team, role, events, taken);
                }
            }
            games.change(
                    game -> taken.keySet().stream().anyMatch(seat -> seat.team() == game.team()),
                    (team, game) -> taken.forEach((seat, player) -> {
                        if (seat.team() == team) {
                            game.happen(new GameEvent.SeatTaken(seat.role(), player));
                        }
                    }),
                    events);
        }
    }

    /** What becomes of a desk when sides are swapped: those of the other one sit here now; a computer player plays what nobody sits at. */
    private void swapped(TeamEntry team, Role role, List<WorkshopEvent> events, Map<TeamSeat, Player> taken) {
        TeamSeat seat = new TeamSeat(team.number(), role);
        boolean sits = !journal.workshop()
                .people()
                .at(new TeamSeat(team.number(), role.other()))
                .isEmpty();
        if (team.cards().containsKey(role)) {
            events.add(new WorkshopEvent.Freed(team.number(), role));
            taken.put(seat, Player.person(role.title()));
        }
        if (!sits && journal.workshop().round() > 1) {
            Card card = drawn(role);
            long luck = journal.workshop().setup().game().seed();
            events.add(new WorkshopEvent.Filled(team.number(), role, card));
            taken.put(seat, Player.computer(card, luck));
        }
    }

    /** Somebody takes the pen of the desk they sit at. */
    void takePen(Person person) {
        if (!mayTakePen(person)) {
            throw new IllegalMove(Phrase.of("seats.you-can-take-the-pen"));
        }
        journal.happen(new WorkshopEvent.PenTaken(person.number()));
    }

    /** Latecomers look on for the rest of the round in which they came. */
    boolean mayTakePen(Person person) {
        Workshop workshop = journal.workshop();
        return person.seat().isPresent() && (person.since() < workshop.round() || !workshop.isRoundOpen());
    }
}
