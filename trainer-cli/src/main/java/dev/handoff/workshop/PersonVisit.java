package dev.handoff.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.debrief.Debrief;
import dev.handoff.debrief.DebriefBook;
import dev.handoff.debrief.Replays;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.html.DocumentPage;
import dev.handoff.terminal.Misread;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.SeatVisit;
import dev.handoff.terminal.Visit;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.SeatRule;
import dev.handoff.workshop.log.TeamSeat;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.log.WorkshopEvent;
import dev.handoff.workshop.screen.Lobby;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A participant's way: the lobby, and from the brief on the pages of the desk they sit at. */
final class PersonVisit implements Visit {
    private static final String HAND = "hand";
    private static final String PEN = "pen";
    private static final String TAKE = "take";
    private static final String FILE = "debrief.html";

    private final RoomParts room;
    private final int number;
    private final SharedDebrief shared;
    private SeatVisit atSeat;
    private TeamSeat sitting;

    PersonVisit(RoomParts room, int number) {
        this.room = room;
        this.number = number;
        this.shared = new SharedDebrief(room);
    }

    private Person person() {
        return room.workshop().people().find(number).orElseThrow();
    }

    private boolean isInLobby() {
        return room.workshop().phase().is(RoomPhase.Kind.LOBBY)
                || person().seat().isEmpty()
                || !person().isIn();
    }

    private synchronized SeatVisit seat() {
        TeamSeat seat = person().seat().orElseThrow();
        if (!seat.equals(sitting)) {
            sitting = seat;
            atSeat = SeatVisit.of(new PersonAtSeat(room, number, seat));
        }
        return atSeat;
    }

    @Override
    public String where() {
        return isInLobby() ? Lobby.PATH : shared.where(person()).orElseGet(() -> seat().where());
    }

    @Override
    public Optional<Sight> at(String path) {
        if (isInLobby()) {
            return path.equals(Lobby.PATH) ? Optional.of(lobby()) : Optional.empty();
        }
        return path.startsWith(SharedDebrief.PATH + "/")
                ? shared.at(path, person(), owes())
                : seat().at(path).map(sight -> withCompany(sight, path));
    }

    /** Whether this person has still something to say before they look at their own debrief. */
    private boolean owes() {
        Person.Said said = person().said();
        return said.word().isEmpty() || said.vote().isEmpty() || said.sketch().isEmpty();
    }

    private Sight lobby() {
        return new Sight(Lobby.of(room.workshop(), person()), Lobby.help(room.workshop()), Optional.empty(), 0);
    }

    /** The page of a seat with what several people at one desk have to know. */
    private Sight withCompany(Sight sight, String path) {
        Person me = person();
        Workshop workshop = room.workshop();
        TeamSeat seat = me.seat().orElseThrow();
        List<Block> blocks = new ArrayList<>();
        List<Screen.Choice> choices = new ArrayList<>(sight.screen().choices());
        if (workshop.isRoundOpen() && !workshop.people().hasPen(me)) {
            String holder = workshop.people().pen(seat).map(Person::name).orElse("nobody");
            blocks.add(Say.warning("You look on: " + holder + " has the pen of this desk."));
            if (room.seats().mayTakePen(me)) {
                choices.add(Screen.Choice.of(PEN, "Take the pen: you move levers and hand in"));
            }
        }
        if (path.startsWith("debrief/")) {
            choices.add(Screen.Choice.of(TAKE, "Take your team's debrief along as a file"));
        }
        if (shared.where().isPresent()) {
            choices.add(shared.toShown());
        }
        if (room.isLookedAt(seat)) {
            blocks.add(Say.quiet("The trainer looks at this desk."));
        }
        blocks.addAll(sight.screen().blocks());
        Screen screen = sight.screen();
        return new Sight(
                new Screen(screen.title(), blocks, choices, screen.ask()),
                sight.help(),
                sight.back(),
                sight.round(),
                sight.scan());
    }

    @Override
    public String answer(String path, Form form) {
        try {
            return path.equals(HAND)
                    ? raiseHand()
                    : switch (form.answer()) {
                        case PEN -> takePen(path);
                        case TAKE -> FILE;
                        case SharedDebrief.OWN -> isInLobby() ? where() : seat().where();
                        case SharedDebrief.SHOWN -> where();
                        default -> answered(path, form);
                    };
        } catch (IllegalMove e) {
            throw new Misread(e.what());
        }
    }

    private String raiseHand() {
        room.journal().happen(new WorkshopEvent.HandRaised(number, !person().hand()));
        return where();
    }

    private String takePen(String path) {
        room.seats().takePen(person());
        return path;
    }

    private String answered(String path, Form form) {
        if (!isInLobby()) {
            return path.startsWith(SharedDebrief.PATH + "/")
                    ? shared.answer(path, person(), form)
                    : seat().answer(path, form);
        }
        boolean mayChange = room.workshop().setup().seats() == SeatRule.CHOOSE
                && person().seat().isPresent();
        if (form.answer().equals(Lobby.OTHER_DESK) && mayChange) {
            TeamSeat seat = person().seat().get();
            room.seats().move(number, seat.team(), seat.role().other());
        }
        return where();
    }

    @Override
    public Optional<Download> file(String path) {
        boolean isTold = room.workshop().phase().is(RoomPhase.Kind.DEBRIEF)
                || room.workshop().phase().is(RoomPhase.Kind.ENDED);
        return path.equals(FILE) && isTold && person().seat().isPresent()
                ? Optional.of(new Download(FILE, "text/html; charset=utf-8", debrief()))
                : Optional.empty();
    }

    private byte[] debrief() {
        TeamSeat seat = person().seat().orElseThrow();
        PersonAtSeat mine = new PersonAtSeat(room, number, seat);
        Replays replays = new Replays(mine.fault().await(), List.of(), Optional.empty());
        long game = room.games().of(seat.team()).orElseThrow().number();
        return DocumentPage.render(DebriefBook.of(
                        Debrief.of(mine.world(), mine.state()),
                        replays,
                        "What "
                                + room.workshop()
                                        .team(seat.team())
                                        .orElseThrow()
                                        .name() + "'s game shows",
                        "handoff debrief " + game,
                        Texts.english()))
                .getBytes(UTF_8);
    }

    @Override
    public long version() {
        return room.versionOf(person());
    }

    @Override
    public Optional<String> notice() {
        return room.notice();
    }

    @Override
    public OptionalLong secondsLeft() {
        return room.secondsLeft();
    }

    @Override
    public String who() {
        Person me = person();
        return me.seat()
                .map(seat -> me.name() + ", "
                        + room.workshop().team(seat.team()).orElseThrow().name() + ", "
                        + seat.role().label())
                .orElse(me.name());
    }

    @Override
    public Optional<String> hand() {
        return Optional.of(person().hand() ? "Take your hand down" : "Raise a hand");
    }
}
