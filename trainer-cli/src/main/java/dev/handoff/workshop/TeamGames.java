package dev.handoff.workshop;

import dev.handoff.game.Game;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.world.World;
import dev.handoff.workshop.log.TeamSeat;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.log.WorkshopEvent;
import dev.handoff.workshop.store.GameStore;
import dev.handoff.workshop.store.WorkshopStore.OfGame;
import dev.handoff.workshop.store.WorkshopStore.OfTeam;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The games of all teams, and how several of them change at once. */
final class TeamGames {
    private final WorkshopJournal journal;
    private final GameStore store;
    private final World world;
    private final SimulationPool workers;
    private final Map<Integer, TeamGame> games = new ConcurrentSkipListMap<>();

    TeamGames(WorkshopJournal journal, GameStore store, World world, SimulationPool workers) {
        this.journal = journal;
        this.store = store;
        this.world = world;
        this.workers = workers;
        journal.workshop().teams().forEach(team -> {
            store.hold(team.game());
            games.put(team.number(), new TeamGame(team.number(), team.game(), world, store, store.log(team.game())));
        });
    }

    /** In the order of their numbers. */
    Collection<TeamGame> all() {
        return games.values();
    }

    Optional<TeamGame> of(int team) {
        return Optional.ofNullable(games.get(team));
    }

    /** How much has happened in all of them. */
    long changes() {
        return games.values().stream().mapToLong(TeamGame::size).sum();
    }

    World world() {
        return world;
    }

    /** Begins the game of one more team; its number. */
    int make() {
        synchronized (journal) {
            Workshop workshop = journal.workshop();
            int team = workshop.teams().size() + 1;
            long number = store.workshops().createGame();
            store.hold(number);
            List<GameEvent> log = List.of(new GameEvent.Opened(workshop.setup().game()));
            journal.happen(
                    List.of(new WorkshopEvent.TeamMade(team, workshop.setup().teamName(team), number)),
                    List.of(new OfGame(number, 0, log.get(0))),
                    List.of(new OfTeam(number, team)));
            games.put(team, new TeamGame(team, number, world, store, log));
            return team;
        }
    }

    /**
     * Changes games together with the workshop: all of it is kept in one transaction, or nothing has happened.
     *
     * @param which the games that change
     * @param how what happens in each; done by several threads
     * @param events what happens to the workshop
     */
    void change(Predicate<TeamGame> which, Consumer<Game> how, WorkshopEvent... events) {
        change(which, (team, game) -> how.accept(game), List.of(events));
    }

    /**
     * The same where something else happens in each.
     *
     * @param how what happens in the game of a team, by its number
     */
    void change(Predicate<TeamGame> which, BiConsumer<Integer, Game> how, List<WorkshopEvent> events) {
        synchronized (journal) {
            List<TeamGame> changing = games.values().stream().filter(which).toList();
            changing.forEach(TeamGame::lock);
            try {
                List<TeamGame.Copy> copies =
                        changing.stream().map(TeamGame::copy).toList();
                workers.forAll(copies, copy -> how.accept(copy.original().team(), copy.game()));
                List<OfGame> added = new ArrayList<>();
                copies.forEach(copy -> added.addAll(copy.added()));
                journal.happen(events, added, List.of());
                copies.forEach(copy -> copy.original().adopt(copy));
            } finally {
                changing.forEach(TeamGame::unlock);
            }
        }
    }

    /** Changes one game together with the workshop. */
    void changeOne(int team, Consumer<Game> how, WorkshopEvent... events) {
        change(game -> game.team() == team, how, events);
    }

    /** The seats of people that have not handed in, of those on which somebody sits. */
    Map<Integer, List<Role>> deciding() {
        Workshop workshop = journal.workshop();
        Map<Integer, List<Role>> open = new TreeMap<>();
        for (TeamGame game : games.values()) {
            List<Role> roles = new ArrayList<>();
            for (Role role : Role.values()) {
                boolean person =
                        !workshop.people().at(new TeamSeat(game.team(), role)).isEmpty();
                if (person && !game.state().isReady(role)) {
                    roles.add(role);
                }
            }
            if (!roles.isEmpty()) {
                open.put(game.team(), roles);
            }
        }
        return open;
    }
}
