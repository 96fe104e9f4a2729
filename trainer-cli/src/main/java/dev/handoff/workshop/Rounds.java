package dev.handoff.workshop;

import dev.handoff.game.Game;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameState;
import dev.handoff.scenario.Shock;
import dev.handoff.texts.Phrase;
import dev.handoff.workshop.log.Agenda;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.RoomPhase.Kind;
import dev.handoff.workshop.log.TimerMode;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.log.WorkshopEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Phases and rounds: opens and closes them for all teams at once. A kill at any moment leaves a round open, or closed for everybody. */
final class Rounds {
    private final WorkshopJournal journal;
    private final TeamGames games;
    private final Seats seats;
    private final SimulationPool workers;
    private final RoundWorlds worlds;
    private final Agenda agenda;
    private final Runnable afterResults;
    private final AtomicInteger computed = new AtomicInteger();
    private final AtomicBoolean computing = new AtomicBoolean();
    private volatile boolean closing;

    /** @param afterResults what is begun when results are open, behind everybody's back */
    Rounds(WorkshopJournal journal, TeamGames games, Seats seats, SimulationPool workers, Runnable afterResults) {
        this.journal = journal;
        this.games = games;
        this.seats = seats;
        this.workers = workers;
        this.worlds = new RoundWorlds(games.world());
        this.agenda = Agenda.of(journal.workshop().setup().preset());
        this.afterResults = afterResults;
    }

    /** The plan. */
    Agenda agenda() {
        return agenda;
    }

    /** Whether the round is just being closed, so that nothing can be handed in any more. */
    boolean isClosing() {
        return closing;
    }

    /** How many teams' four weeks are computed while a round is closing. */
    int computed() {
        return computed.get();
    }

    /**
     * Opens a phase.
     *
     * @throws IllegalMove when it cannot be opened now
     */
    void open(RoomPhase phase) {
        synchronized (journal) {
            if (journal.workshop().isRoundOpen() && !phase.is(Kind.ENDED)) {
                throw new IllegalMove(Phrase.of(
                        "rounds.round-is-open-close-it",
                        journal.workshop().phase().round()));
            }
            switch (phase.kind()) {
                case ROUND -> openRound(phase);
                case AGREEMENT -> games.change(game -> true, Game::beginRound, opened(phase));
                case DEBRIEF -> openDebrief(phase);
                case CLOSING, LOBBY -> throw new IllegalMove(Phrase.of("rounds.that-is-no-phase-to"));
                default -> journal.happen(opened(phase));
            }
        }
    }

    private WorkshopEvent opened(RoomPhase phase) {
        return new WorkshopEvent.PhaseOpened(phase, until(phase));
    }

    /** The end of a phase by plan; empty where no time is kept. */
    private Optional<Instant> until(RoomPhase phase) {
        Duration time = agenda.time(phase);
        boolean kept = journal.workshop().setup().timer() != TimerMode.OFF && !time.isZero();
        return kept ? Optional.of(journal.now().plus(time)) : Optional.empty();
    }

    private void openRound(RoomPhase phase) {
        Workshop workshop = journal.workshop();
        if (phase.round() != workshop.round()
                || phase.round() > workshop.length().rounds()) {
            throw new IllegalMove(Phrase.of("rounds.the-next-round-is-round", workshop.round()));
        }
        if (games.all().isEmpty()) {
            throw new IllegalMove(Phrase.of("rounds.there-is-no-team-yet"));
        }
        seats.fillEmpty();
        games.change(
                game -> true,
                game -> {
                    workshop.injected(phase.round()).stream()
                            .filter(shock -> !game.state().open().injections().contains(shock))
                            .forEach(shock -> game.happen(new GameEvent.Injected(phase.round(), shock)));
                    game.beginRound();
                },
                opened(phase));
    }

    /** What was played so far counts. */
    private void openDebrief(RoomPhase phase) {
        if (games.all().isEmpty()
                || games.all().stream().anyMatch(game -> game.state().played().isEmpty())) {
            throw new IllegalMove(Phrase.of("rounds.no-round-is-played-yet"));
        }
        games.change(game -> !game.state().isOver(), Game::end, opened(phase));
        afterResults.run();
    }

    /**
     * Closes the open round for everybody: what was begun and not handed in counts as it stands, else the previous decision; cards decide.
     * When this returns it is on the disk; the results open when all worlds are computed.
     */
    void close() {
        synchronized (journal) {
            RoomPhase phase = journal.workshop().phase();
            if (!phase.is(Kind.ROUND)) {
                throw new IllegalMove(Phrase.of("rounds.no-round-is-open"));
            }
            closing = true;
            try {
                games.change(game -> true, Rounds::closeOne, new WorkshopEvent.Closed(phase.round()));
            } finally {
                closing = false;
            }
        }
        computeResults();
    }

    private static void closeOne(Game game) {
        for (Role role : Role.values()) {
            GameState state = game.state();
            if (state.drafts().decisions().containsKey(role)) {
                game.happen(new GameEvent.Submitted(state.round(), role, state.draft(role)));
            }
        }
        game.letComputersDecide();
        game.closeRound();
    }

    /** Computes the worlds of a round that is closing, and opens its results; nobody does it twice at a time. */
    void computeResults() {
        if (!journal.workshop().phase().is(Kind.CLOSING) || !computing.compareAndSet(false, true)) {
            return;
        }
        try {
            computed.set(0);
            workers.forAll(games.all(), this::compute);
            games.all().stream().findFirst().map(TeamGame::state).ifPresent(worlds::keepPar);
            synchronized (journal) {
                RoomPhase phase = journal.workshop().phase();
                if (phase.is(Kind.CLOSING)) {
                    journal.happen(opened(RoomPhase.of(Kind.RESULTS, phase.round())));
                }
            }
        } finally {
            computing.set(false);
        }
        afterResults.run();
    }

    /**
     * A seat has handed in: simulates what would come of its team's game if the round closed as it stands now. Nearly always it does, so that
     * hardly anything is left to compute when the trainer closes it.
     */
    void foresee(TeamGame game) {
        workers.foresee(() -> {
            if (journal.workshop().isRoundOpen()) {
                Game copy = game.locked(game::copy).game();
                closeOne(copy);
                worlds.simulate(copy.state());
            }
        });
    }

    private void compute(TeamGame game) {
        worlds.simulate(game.state());
        worlds.keep(game.state());
        computed.incrementAndGet();
    }

    /** Lets something happen to every company, in the open round at once, in a later one when it opens. */
    void inject(int round, Shock what) {
        synchronized (journal) {
            Workshop workshop = journal.workshop();
            if (workshop.injected(round).contains(what)) {
                throw new IllegalMove(Phrase.of("rounds.that-happens-in-round-already", round));
            }
            boolean now = workshop.phase().equals(RoomPhase.of(Kind.ROUND, round));
            games.change(
                    game -> now,
                    game -> game.happen(new GameEvent.Injected(round, what)),
                    new WorkshopEvent.Injected(round, what));
        }
    }

    /** Takes back all that happened from the start of a round on, in every team, and opens it again. */
    void rewind(int round) {
        synchronized (journal) {
            Workshop workshop = journal.workshop();
            if (round < 1
                    || round > workshop.lastRound() + 1
                    || round > workshop.length().rounds()) {
                throw new IllegalMove(Phrase.of("rounds.round-has-not-been-played", round));
            }
            games.change(
                    game -> true,
                    game -> {
                        game.happen(new GameEvent.RoundUndone(round));
                        game.beginRound();
                    },
                    new WorkshopEvent.Rewound(round, until(RoomPhase.of(Kind.ROUND, round))));
        }
    }

    /** Closes by itself what the clock closes, and goes on with what a kill has interrupted. */
    void tick() {
        Workshop workshop = journal.workshop();
        boolean over = workshop.isRoundOpen()
                && workshop.setup().timer() == TimerMode.HARD
                && !workshop.clock().isHeld()
                && workshop.clock()
                        .left(journal.now())
                        .filter(left -> left.isNegative() || left.isZero())
                        .isPresent();
        if (over) {
            closeByTheClock();
        } else {
            computeResults();
        }
    }

    private void closeByTheClock() {
        try {
            close();
        } catch (IllegalMove byHand) {
            return; // the trainer was quicker
        }
    }
}
