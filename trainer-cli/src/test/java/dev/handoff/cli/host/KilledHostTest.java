package dev.handoff.cli.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.SmallCompany;
import dev.handoff.game.Game;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.world.World;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.RoomPhase.Kind;
import dev.handoff.workshop.log.TeamSeat;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.log.WorkshopEvent;
import dev.handoff.workshop.store.GameStore;
import dev.handoff.workshop.store.WorkshopStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program, killed at a random moment: whatever a phone was told is there afterwards, every team's log is taken by a game, the
 * outage is nobody's time, and the room goes on. {@code -Dkills=100} kills it so often, and prints what it met.
 */
class KilledHostTest {
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final long SEED = 20261130;
    private static final int MOST_MILLIS = 400;
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    /** What the room does when the host is killed. */
    private enum Moment {
        HANDING_IN,
        CLOSING,
        REWINDING,
        LOOKING_AT_RESULTS
    }

    @TempDir
    private Path directory;

    private final Random luck = new Random(SEED);
    private final List<ToldPerson> people = new ArrayList<>();
    private final Map<Moment, Integer> kills = new EnumMap<>(Moment.class);
    private final Map<Kind, Integer> found = new EnumMap<>(Kind.class);
    private HostToKill host;
    private World world;
    private int told;

    @Test
    void what_was_acknowledged_is_there_after_a_kill_and_the_room_goes_on() throws Exception {
        String company = SmallCompany.in(directory);
        world = World.of(ScenarioLoader.load(company, List.of()).orThrow());
        host = HostToKill.start(games(), company, "--new");
        try {
            comeIn();
            for (int kill = 0; kill < KILLS; kill++) {
                openAFreshRound();
                Moment moment = Moment.values()[(kill + 1) % Moment.values().length];
                killWhile(moment);
                Optional<Duration> left = assertKept(moment);
                host = HostToKill.start(games(), company);
                people.forEach(person -> person.phone().reach(host.base()));
                assertHeld(left);
                assertGoesOn();
            }
            System.out.println(
                    KILLS + " kills " + kills + ", " + told + " things told and kept; the host went on in " + found);
        } finally {
            host.kill();
        }
    }

    private Path games() {
        return directory.resolve("games");
    }

    private WorkshopStore.Left left() {
        try (GameStore store = GameStore.open(games())) {
            return store.workshops().left(1);
        }
    }

    private Workshop workshop() {
        return Workshop.of(left().log());
    }

    private void comeIn() {
        String code = workshop().door().code();
        for (int i = 0; i < 4; i++) {
            Phone phone = new Phone(host.base()).joinByCode(code, "P" + i, i % 2 == 0 ? "marketing" : "sales");
            people.add(new ToldPerson(phone, "P" + i));
        }
    }

    /** The next one, or, as often, one from any round on that was played. */
    private void openAFreshRound() {
        Workshop now = workshop();
        boolean next = !now.isRoundOpen() && now.lastRound() < now.length().rounds();
        if (next && (now.lastRound() == 0 || luck.nextBoolean())) {
            while (!workshop().isRoundOpen()) {
                host.trainer().open("/trainer").fill("answer", "n");
            }
        } else {
            int last = now.isRoundOpen() ? now.round() : now.lastRound();
            host.trainer().open("/trainer/rewind/" + (1 + luck.nextInt(last))).fill("answer", "y");
        }
        people.forEach(person -> person.begin(workshop().round()));
    }

    private void killWhile(Moment moment) throws Exception {
        kills.merge(moment, 1, Integer::sum);
        List<Thread> hands = new ArrayList<>();
        for (ToldPerson person : people) {
            Random own = new Random(luck.nextLong());
            boolean handsIn = luck.nextInt(4) > 0;
            hands.add(new Thread(() -> person.decide(own, handsIn)));
        }
        hands.forEach(Thread::start);
        if (moment == Moment.HANDING_IN) {
            killWithin(3 * MOST_MILLIS);
        }
        for (Thread hand : hands) {
            hand.join();
        }
        switch (moment) {
            case HANDING_IN -> {}
            case CLOSING -> killOnceAsked("/trainer/close");
            case REWINDING ->
                killOnceAsked("/trainer/rewind/" + (1 + luck.nextInt(workshop().round())));
            case LOOKING_AT_RESULTS -> {
                host.trainer().open("/trainer/close").fill("answer", "y");
                killWithin(MOST_MILLIS);
            }
        }
        told += people.stream().mapToInt(ToldPerson::told).sum();
    }

    private void killOnceAsked(String page) throws Exception {
        Phone trainer = host.trainer().open(page);
        AtomicReference<AssertionError> refused = new AtomicReference<>();
        Thread asks = new Thread(() -> {
            try {
                trainer.fillOnly("answer", "y");
            } catch (AssertionError unanswered) {
                refused.set(unanswered.getCause() instanceof IOException ? null : unanswered);
            }
        });
        asks.start();
        killWithin(MOST_MILLIS / 4);
        asks.join();
        assertThat(refused.get()).isNull();
    }

    /** At a moment that luck draws, between at once and so many milliseconds from now. */
    private void killWithin(int millis) throws InterruptedException {
        long moment = System.nanoTime() + (long) (luck.nextDouble() * TimeUnit.MILLISECONDS.toNanos(millis));
        while (System.nanoTime() < moment) {
            Thread.onSpinWait();
        }
        host.kill();
    }

    /** What is on the disk; and how much time was left when the host was last alive. */
    private Optional<Duration> assertKept(Moment moment) {
        try (GameStore store = GameStore.open(games())) {
            WorkshopStore.Left left = store.workshops().left(1);
            Workshop workshop = Workshop.of(left.log());
            boolean undone = moment == Moment.REWINDING
                    && left.log().get(left.log().size() - 1).event() instanceof WorkshopEvent.Rewound;
            for (ToldPerson person : people) {
                TeamSeat seat = seat(workshop, person.name());
                GameState state = state(store, workshop, seat);
                assertThat(state.played()).hasSize(closed(workshop));
                if (!undone) {
                    person.assertKept(state, seat.role());
                }
            }
            Instant last = workshop.since().isAfter(left.alive()) ? workshop.since() : left.alive();
            return workshop.clock().left(last).map(time -> time.isNegative() ? Duration.ZERO : time);
        }
    }

    private static TeamSeat seat(Workshop workshop, String name) {
        return workshop.people().all().values().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .flatMap(Person::seat)
                .orElseThrow();
    }

    private GameState state(GameStore store, Workshop workshop, TeamSeat seat) {
        long game = workshop.team(seat.team()).orElseThrow().game();
        return Game.resume(world, store.log(game), event -> {}).state();
    }

    /** A round is closed for all teams and the room, or for nobody. */
    private static int closed(Workshop workshop) {
        RoomPhase phase = workshop.phase();
        return phase.is(Kind.CLOSING) ? phase.round() : workshop.lastRound();
    }

    /** What was left when the host was last alive is left now, and when the clock goes on its end has moved by the outage. */
    private void assertHeld(Optional<Duration> left) {
        if (left.isEmpty()) {
            return; // no time is kept in this phase, such as while a round closes
        }
        assertThat(workshop().clock().held()).isEqualTo(left);
        host.trainer().open("/trainer").fill("answer", "g");
        Workshop.Entry goneOn = last();
        Duration gone = left.get().minus(workshop().clock().left(goneOn.at()).orElseThrow());
        assertThat(gone).isBetween(Duration.ZERO, A_MOMENT); // between two looks at the clock, not the outage
    }

    private Workshop.Entry last() {
        List<Workshop.Entry> log = left().log();
        return log.get(log.size() - 1);
    }

    /** Everybody has a page; a round that was closing opens its results by itself. */
    private void assertGoesOn() {
        found.merge(workshop().phase().kind(), 1, Integer::sum);
        do {
            people.forEach(person -> person.phone().open("/lobby"));
        } while (workshop().phase().is(Kind.CLOSING));
    }
}
