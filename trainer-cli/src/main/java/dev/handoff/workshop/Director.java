package dev.handoff.workshop;

import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.scenario.Shock;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.SeatVisit;
import dev.handoff.texts.Phrase;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.TeamSeat;
import dev.handoff.workshop.log.WorkshopEvent;
import dev.handoff.workshop.screen.Exporter;
import dev.handoff.workshop.screen.Names;
import dev.handoff.workshop.screen.RoomView;
import dev.handoff.workshop.screen.Trainer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Does what the trainer wants. */
final class Director implements Trainer {
    private final RoomParts room;
    private final Reception reception;
    private final Supplier<RoomView> view;
    private final Map<Integer, NewDigits> digits = new ConcurrentHashMap<>();

    private volatile Optional<Exporter> exporter = Optional.empty();
    private volatile Optional<String> exported = Optional.empty();

    /** New digits, and the proof they belong to: used once, they are of no use any more. */
    private record NewDigits(String digits, String hash) {}

    Director(RoomParts room, Reception reception, Supplier<RoomView> view) {
        this.room = room;
        this.reception = reception;
        this.view = view;
    }

    @Override
    public RoomView view() {
        return view.get();
    }

    @Override
    public void open(RoomPhase phase) {
        room.rounds().open(phase);
    }

    @Override
    public void close() {
        room.rounds().close();
    }

    @Override
    public void extend(Duration by) {
        new RoomClock(room.journal()).extend(by);
    }

    @Override
    public void hold() {
        new RoomClock(room.journal()).hold();
    }

    @Override
    public void goOn() {
        new RoomClock(room.journal()).goOn();
    }

    @Override
    public void inject(int round, Shock what) {
        room.rounds().inject(round, what);
    }

    @Override
    public void rewind(int round) {
        room.rounds().rewind(round);
    }

    @Override
    public void swap() {
        room.seats().swap();
    }

    @Override
    public void fill(int team, Role role, Card card) {
        room.seats().fill(team, role, card);
    }

    @Override
    public void free(int team, Role role) {
        room.seats().free(team, role);
    }

    @Override
    public void move(int person, int team, Role role) {
        room.seats().move(person, team, role);
    }

    @Override
    public void rename(int person, String name) {
        reception.rename(person, Names.checked(name));
    }

    @Override
    public void admit(int person) {
        reception.admit(person);
    }

    @Override
    public void newDigits(int person) {
        String drawn = reception.newDigits(person);
        digits.put(person, new NewDigits(drawn, proof(person)));
    }

    private String proof(int person) {
        return room.workshop()
                .people()
                .find(person)
                .map(p -> p.proofs().digits())
                .orElse("");
    }

    @Override
    public Optional<String> digits(int person) {
        return Optional.ofNullable(digits.get(person))
                .filter(given -> given.hash().equals(proof(person)))
                .map(NewDigits::digits);
    }

    @Override
    public void moveDoor(boolean open) {
        reception.moveDoor(open);
    }

    @Override
    public void newCode() {
        room.journal().happen(new WorkshopEvent.CodeChanged(RoomKeys.code()));
    }

    @Override
    public void happen(WorkshopEvent event) {
        room.journal().happen(event);
    }

    @Override
    public void replay(int team) {
        room.games().of(team).ifPresent(game -> room.faults().begin(team, game.state()));
    }

    @Override
    public Optional<Screen> desk(int team, Role role) {
        TeamSeat seat = new TeamSeat(team, role);
        if (room.games().of(team).isEmpty()) {
            return Optional.empty();
        }
        room.lookAt(seat);
        SeatVisit visit = SeatVisit.of(new PersonAtSeat(room, PersonAtSeat.NOBODY, seat));
        return visit.at(visit.where()).map(sight -> sight.screen());
    }

    /** Who writes files for the trainer. */
    void exportBy(Exporter writer) {
        exporter = Optional.of(writer);
    }

    @Override
    public Optional<Exporter> exporter() {
        return exporter;
    }

    @Override
    public void export(boolean names) {
        Exporter writer =
                exporter.orElseThrow(() -> new IllegalMove(Phrase.of("director.nothing-can-be-written-here")));
        int files = writer.write(names);
        exported = Optional.of("Written: " + files + " files in " + writer.folder() + ", as of event "
                + room.journal().size() + (names ? ", with names." : "."));
    }

    @Override
    public Optional<String> exported() {
        return exported;
    }
}
