package dev.handoff.workshop;

import dev.handoff.game.levers.Role;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.TeamEntry;
import dev.handoff.workshop.log.TeamSeat;
import dev.handoff.workshop.log.Workshop;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What a room is made of, for its own classes: log, games, who sits where, rounds, who is there, and what is computed meanwhile. */
final class RoomParts {
    /** Larger than any counter of changes, so that two of them never look alike. */
    private static final long APART = 1_000_003;

    private static final Duration A_LOOK = Duration.ofSeconds(30);

    private final WorkshopJournal journal;
    private final TeamGames games;
    private final SimulationPool workers;
    private final Presence presence = new Presence();
    private final Seats seats;
    private final Rounds rounds;
    private final RoomWhys whys;
    private final Faults faults;
    private final RoomGaps gaps;
    private final RoomTrial trial;
    private final RoomDebrief debrief;
    private final RoomPractice practice = new RoomPractice();
    private final AtomicInteger handIns = new AtomicInteger();
    private final Map<TeamSeat, Instant> looked = new ConcurrentHashMap<>();

    RoomParts(WorkshopJournal journal, TeamGames games, SimulationPool workers, Faults faults) {
        this.journal = journal;
        this.games = games;
        this.workers = workers;
        this.faults = faults;
        this.gaps = new RoomGaps(games, workers);
        this.trial = new RoomTrial(games, workers);
        this.whys = new RoomWhys(games.world(), workers);
        this.seats = new Seats(
                journal,
                games,
                person -> presence.of(person.number(), journal.now()).isReachable());
        this.rounds = new Rounds(journal, games, seats, workers, this::computeMeanwhile);
        this.debrief = new RoomDebrief(this);
    }

    /** Behind open results: why each round was as it was, and after the last one whose fault it was for the team in the middle. */
    private void computeMeanwhile() {
        boolean over = !games.all().isEmpty()
                && games.all().stream().allMatch(game -> game.state().isOver());
        if (!over) {
            faults.drop();
            trial.drop();
        } else if (faults.team() == 0) {
            gaps.begin();
        }
        whys.begin(games.all().stream().map(TeamGame::state).toList());
        if (over && faults.team() == 0) { // it takes longest, and comes last
            int team = new RoomScores(games).middle();
            faults.begin(team, games.of(team).orElseThrow().state());
        }
    }

    /** Goes on with a round that was closing, and computes again what a restart has forgotten; pages are open meanwhile. */
    void warmUp() {
        workers.later(() -> {
            rounds.computeResults();
            RoundWorlds worlds = new RoundWorlds(games.world());
            games.all().forEach(game -> worlds.simulate(game.state())); // one core is left to pages that ask already
            computeMeanwhile();
        });
    }

    WorkshopJournal journal() {
        return journal;
    }

    Workshop workshop() {
        return journal.workshop();
    }

    TeamGames games() {
        return games;
    }

    Presence presence() {
        return presence;
    }

    Seats seats() {
        return seats;
    }

    Rounds rounds() {
        return rounds;
    }

    RoomWhys whys() {
        return whys;
    }

    Faults faults() {
        return faults;
    }

    RoomGaps gaps() {
        return gaps;
    }

    RoomTrial trial() {
        return trial;
    }

    RoomDebrief debrief() {
        return debrief;
    }

    RoomPractice practice() {
        return practice;
    }

    /** A seat of a team has handed in. */
    void handedIn(TeamGame game) {
        handIns.incrementAndGet();
        rounds.foresee(game);
    }

    /** The trainer looks at a desk. */
    void lookAt(TeamSeat seat) {
        looked.put(seat, journal.now());
    }

    /** Whether the trainer has looked at a desk within the last half minute. */
    boolean isLookedAt(TeamSeat seat) {
        return Optional.ofNullable(looked.get(seat))
                .filter(at -> at.plus(A_LOOK).isAfter(journal.now()))
                .isPresent();
    }

    /** Seats at which somebody sits. */
    int seatsOfPeople() {
        int seated = 0;
        for (TeamEntry team : workshop().teams()) {
            for (Role role : Role.values()) {
                seated += workshop()
                                .people()
                                .at(new TeamSeat(team.number(), role))
                                .isEmpty()
                        ? 0
                        : 1;
            }
        }
        return seated;
    }

    /** A number that changes with whatever somebody can see: their own things, their team's, and what all see. */
    long versionOf(Person person) {
        Workshop now = workshop();
        if (now.phase().is(RoomPhase.Kind.LOBBY) || person.seat().isEmpty()) {
            return journal.size();
        }
        TeamSeat seat = person.seat().get();
        TeamGame game = games.of(seat.team()).orElseThrow();
        boolean waits = now.isRoundOpen() && game.state().isReady(seat.role());
        long own = (long) now.changes()
                + person.changes()
                + game.size()
                + whys.done()
                + (faults.found().isPresent() ? 1 : 0);
        return own * APART + (waits ? handIns.get() : 0) + (rounds.isClosing() ? 1 : 0) + pooled(now);
    }

    /** What changes a page that everybody looks at: what others say, and what is computed for the room. */
    private long pooled(Workshop now) {
        boolean isShown = now.phase().is(RoomPhase.Kind.DEBRIEF) && now.stage().shown() >= 0;
        return isShown ? journal.size() + gaps.size() + trial.size() : 0;
    }

    /** A number that changes with whatever happens in the room. */
    long version() {
        long all = journal.size() + games.changes();
        return all * APART
                + rounds.computed()
                + whys.done()
                + gaps.size()
                + practice.size()
                + trial.size()
                + (faults.found().isPresent() ? 1 : 0);
    }

    Optional<String> notice(Texts texts) {
        return TimeWords.notice(texts, workshop(), journal.now());
    }

    OptionalLong secondsLeft() {
        return TimeWords.secondsLeft(workshop(), journal.now());
    }
}
