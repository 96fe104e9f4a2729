package dev.handoff.workshop;

import dev.handoff.debrief.Lucks;
import dev.handoff.debrief.WhoseFault;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Quiz;
import dev.handoff.game.rules.Retrospective;
import dev.handoff.game.score.Why;
import dev.handoff.game.world.World;
import dev.handoff.terminal.PendingReplay;
import dev.handoff.terminal.Phase;
import dev.handoff.terminal.ReplayRunner;
import dev.handoff.terminal.Seating;
import dev.handoff.terminal.Visit;
import dev.handoff.texts.Phrase;
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.TeamSeat;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.log.WorkshopEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Somebody at a desk of a team: decisions are the seat's and in the game's log, words and votes are the person's and in the workshop's. */
final class PersonAtSeat implements Seating {
    /** Who only looks at a desk: has said nothing and may do nothing. */
    static final int NOBODY = 0;

    private static final Set<Class<? extends GameEvent>> AT_THE_TABLE = Set.of(
            GameEvent.Written.class,
            GameEvent.Offered.class,
            GameEvent.Signed.class,
            GameEvent.Refused.class,
            GameEvent.Broken.class,
            GameEvent.Said.class);

    private final RoomParts room;
    private final int person;
    private final TeamSeat seat;

    PersonAtSeat(RoomParts room, int person, TeamSeat seat) {
        this.room = room;
        this.person = person;
        this.seat = seat;
    }

    private TeamGame game() {
        return room.games().of(seat.team()).orElseThrow();
    }

    private Workshop workshop() {
        return room.workshop();
    }

    private Person person() {
        return workshop().people().find(person).orElseThrow();
    }

    @Override
    public Role role() {
        return seat.role();
    }

    @Override
    public World world() {
        return room.games().world();
    }

    @Override
    public GameState state() {
        GameState state = game().state();
        Person.Said said = workshop().people().find(person).map(Person::said).orElse(Person.Said.NOTHING);
        return new GameState(
                state.setup(),
                state.seats(),
                state.played(),
                state.current(),
                new Retrospective(
                        said.word().map(word -> Map.of(role(), word)).orElse(Map.of()),
                        said.vote().map(vote -> Map.of(role(), vote)).orElse(Map.of()),
                        said.sketch().map(sketch -> Map.of(role(), sketch)).orElse(Map.of()),
                        said.proposal()),
                answers(said),
                state.irregularities(),
                state.past());
    }

    private List<GameEvent.Answered> answers(Person.Said said) {
        List<GameEvent.Answered> answers = new ArrayList<>();
        for (Quiz.Moment moment : Quiz.Moment.values()) {
            said.answers()
                    .getOrDefault(moment, Map.of())
                    .forEach((question, choice) ->
                            answers.add(new GameEvent.Answered(role(), moment, question, choice)));
        }
        return answers;
    }

    @Override
    public void happen(GameEvent event) {
        if (person == NOBODY) {
            throw new IllegalMove(Phrase.of("person-at-seat.you-only-look-at-this"));
        }
        Optional<WorkshopEvent> own = own(event);
        if (own.isPresent()) {
            room.journal().happen(own.get());
        } else {
            decide(event);
        }
    }

    /** What is the person's and not the seat's. */
    private Optional<WorkshopEvent> own(GameEvent event) {
        if (event instanceof GameEvent.Answered answer) {
            return Optional.of(new WorkshopEvent.Answered(person, answer.moment(), answer.question(), answer.choice()));
        }
        if (event instanceof GameEvent.Felt felt) {
            return Optional.of(new WorkshopEvent.WordSaid(person, felt.word()));
        }
        if (event instanceof GameEvent.Voted vote) {
            return Optional.of(new WorkshopEvent.Voted(person, vote.verdict()));
        }
        if (event instanceof GameEvent.Sketched sketch) {
            return Optional.of(new WorkshopEvent.Sketched(person, sketch.goodShares()));
        }
        return event instanceof GameEvent.Proposed proposed
                ? Optional.of(new WorkshopEvent.Proposed(person, proposed.proposal()))
                : Optional.empty();
    }

    /** The phase is looked at with the game's lock held, so that nothing slips in while the round is being closed. */
    private void decide(GameEvent event) {
        game().change(game -> {
            refuseNow(event, game.state().round());
            game.happen(event);
            if (event instanceof GameEvent.Offered) {
                game.answerOffers();
            }
        });
        if (event instanceof GameEvent.Submitted) {
            room.handedIn(game());
        }
    }

    private void refuseNow(GameEvent event, int round) {
        RoomPhase phase = workshop().phase();
        boolean open = workshop().isRoundOpen()
                || phase.is(RoomPhase.Kind.AGREEMENT) && AT_THE_TABLE.contains(event.getClass());
        if (room.rounds().isClosing() || phase.is(RoomPhase.Kind.CLOSING)) {
            throw new Visit.Closed(Math.max(1, phase.round()));
        }
        if (!open || round != workshop().round()) {
            throw new IllegalMove(Phrase.of("person-at-seat.nothing-can-be-decided-now", phase.title()));
        }
        if (!person().sitsAt(seat)) {
            throw new IllegalMove(Phrase.of("person-at-seat.you-do-not-sit-at"));
        }
        if (room.workshop().team(seat.team()).orElseThrow().cards().containsKey(role())) {
            throw new IllegalMove(Phrase.of("person-at-seat.a-computer-player-has-this"));
        }
        workshop().people().pen(seat).filter(pen -> pen.number() != person).ifPresent(pen -> {
            throw new IllegalMove(Phrase.of("person-at-seat.has-the-pen-of-this", pen.name()));
        });
    }

    @Override
    public void practised(Lever lever, String level, double difference) {
        if (person != NOBODY) {
            room.practice().tried(person, lever, level, difference);
        }
    }

    @Override
    public Phase phase() {
        return switch (workshop().phase().kind()) {
            case LOBBY, BRIEF -> Phase.BRIEF;
            case PRACTICE -> Phase.PRACTICE;
            case ROUND -> Phase.ROUND;
            case CLOSING -> Phase.CLOSING;
            case RESULTS -> Phase.RESULTS;
            case TALK -> Phase.TALK;
            case AGREEMENT -> Phase.AGREEMENT;
            case BREAK -> Phase.BREAK;
            case DEBRIEF, ENDED -> Phase.DEBRIEF;
        };
    }

    @Override
    public String waitingFor() {
        return switch (phase()) {
            case ROUND -> decidingStill();
            case CLOSING -> "Four weeks pass.";
            default -> "The trainer goes on when the room is ready.";
        };
    }

    private String decidingStill() {
        int open =
                room.games().deciding().values().stream().mapToInt(List::size).sum();
        int all = room.seatsOfPeople();
        return open == 0
                ? "All " + all + " seats have handed in; the trainer closes the round."
                : open + " of " + all + (all == 1 ? " seat" : " seats")
                        + (open == 1 ? " still decides." : " still decide.");
    }

    @Override
    public Optional<Why> why(int round) {
        return room.whys().of(game().state(), round);
    }

    @Override
    public PendingReplay<WhoseFault> fault() {
        return room.faults().of(seat.team());
    }

    @Override
    public Optional<Lucks> lucks() {
        return Optional.empty();
    }

    @Override
    public ReplayRunner patience() {
        return ReplayRunner.SILENT;
    }

    @Override
    public long version() {
        return person == NOBODY ? room.version() : room.versionOf(person());
    }

    @Override
    public Optional<String> notice() {
        return room.notice();
    }

    @Override
    public OptionalLong secondsLeft() {
        return room.secondsLeft();
    }
}
