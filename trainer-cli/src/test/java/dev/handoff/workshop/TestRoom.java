package dev.handoff.workshop;

import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.Preset;
import dev.handoff.game.world.World;
import dev.handoff.terminal.Rooms;
import dev.handoff.terminal.Visit;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.SeatRule;
import dev.handoff.workshop.log.TimerMode;
import dev.handoff.workshop.log.WorkshopSetup;
import dev.handoff.workshop.store.GameStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A room on a small company, with a clock that goes when it is told to. */
public final class TestRoom implements AutoCloseable {
    public static final World WORLD = TestGames.small();

    private final Path directory;
    private Instant now = Instant.parse("2026-11-29T09:00:00Z");
    private final Map<String, String> secrets = new HashMap<>();
    private GameStore store;
    private Room room;

    private TestRoom(Path directory) {
        this.directory = directory;
    }

    public static TestRoom open(Path directory) {
        return open(directory, TimerMode.SOFT, SeatRule.OWN);
    }

    public static TestRoom open(Path directory, TimerMode timer, SeatRule seats) {
        TestRoom test = new TestRoom(directory);
        test.store = GameStore.open(directory);
        test.room = Room.open(test.store, WORLD, setup(timer, seats), test.means());
        return test;
    }

    public static WorkshopSetup setup(TimerMode timer, SeatRule seats) {
        GameSetup game = new GameSetup("hot-leads", WORLD.scenario().contentHash(), 4711, "test", Preset.M45.length());
        return new WorkshopSetup(
                "Hot leads", game, Preset.M45, 0, seats, timer, List.of("Falcons"), "K7M-4QX", Map.of());
    }

    private Room.Means means() {
        InstantSource clock = () -> now;
        return new Room.Means(2, 2, clock);
    }

    public Room room() {
        return room;
    }

    public GameStore store() {
        return store;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** The host is gone without a word, and another one goes on. */
    public void restart() {
        long number = room.number();
        room.close();
        store.close();
        store = GameStore.open(directory);
        room = Room.resume(store, WORLD, number, means());
    }

    public Rooms.Entry join(String name, Role side) {
        Rooms.Entry entry = room.join(name, Optional.of(side));
        secrets.put(name, entry.secret());
        return entry;
    }

    public void know(String name, String secret) {
        secrets.put(name, secret);
    }

    public Visit visit(String name) {
        return room.visit(secrets.get(name)).orElseThrow();
    }

    /** A pair named Mia (marketing) and Sam (sales). */
    public TestRoom withAPair() {
        join("Mia", Role.MARKETING);
        join("Sam", Role.SALES);
        return this;
    }

    public void openRound(int round) {
        room.trainer().open(RoomPhase.of(RoomPhase.Kind.ROUND, round));
    }

    /** Opens a round and closes it at once. */
    public void play(int round) {
        openRound(round);
        room.trainer().close();
    }

    public String handIn(String name) {
        return answer(name, "desk/hand-in", "y");
    }

    public String answer(String name, String path, String key) {
        return visit(name).answer(path, new Visit.Form(room.workshop().round(), Map.of("answer", key)));
    }

    @Override
    public void close() {
        room.close();
        store.close();
    }
}
