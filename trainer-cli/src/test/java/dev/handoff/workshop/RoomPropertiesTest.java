package dev.handoff.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.Game;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.terminal.Misread;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.Visit;
import dev.handoff.workshop.log.RoomPhase.Kind;
import dev.handoff.workshop.log.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever a room does, each team's log is a game's log, and nothing that was acknowledged is lost. */
class RoomPropertiesTest {
    /** What can happen to a room. */
    enum Step {
        MIA_MOVES,
        MIA_HANDS_IN,
        SAM_HANDS_IN,
        ANOTHER_JOINS,
        OPEN,
        CLOSE,
        REWIND,
        FILL,
        SWAP,
        RESTART,
        TIME_PASSES
    }

    @Property(tries = 30)
    void every_team_has_a_log_that_a_game_takes(@ForAll @Size(min = 5, max = 25) List<Step> steps) throws IOException {
        Path directory = Files.createTempDirectory("handoff-room-");
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            int joined = 0;
            for (Step step : steps) {
                joined += step == Step.ANOTHER_JOINS ? 1 : 0;
                take(step, room, joined);
                allIsKept(room);
            }
        } finally {
            remove(directory);
        }
    }

    private static void take(Step step, TestRoom room, int joined) {
        try {
            int round = Math.max(1, room.room().workshop().round());
            switch (step) {
                case MIA_MOVES -> move(room, round);
                case MIA_HANDS_IN -> room.handIn("Mia");
                case SAM_HANDS_IN -> room.handIn("Sam");
                case ANOTHER_JOINS -> room.join("P" + joined, joined % 2 == 0 ? Role.SALES : Role.MARKETING);
                case OPEN -> room.openRound(round);
                case CLOSE -> room.room().trainer().close();
                case REWIND -> room.room().trainer().rewind(Math.max(1, round - 1));
                case FILL -> room.room().trainer().fill(1, Role.SALES, Card.PARTNER);
                case SWAP -> room.room().trainer().swap();
                case RESTART -> room.restart();
                case TIME_PASSES -> {
                    room.pass(Duration.ofMinutes(1));
                    room.room().tick();
                }
            }
        } catch (IllegalMove | Misread | Visit.Closed refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    /** Another level each time. */
    private static void move(TestRoom room, int round) {
        room.visit("Mia").at("desk").ifPresent(desk -> {
            Screen.Setting lever = desk.screen().choices().get(0).setting().orElseThrow();
            String level = lever.options().stream()
                    .filter(option -> !option.chosen())
                    .findFirst()
                    .orElseThrow()
                    .value();
            room.visit("Mia")
                    .answer("desk", new Visit.Form(round, Map.of(lever.field(), level, "answer", Visit.Form.KEEP)));
        });
    }

    /** What is on the disk is what the room shows, and a game takes it. */
    private static void allIsKept(TestRoom room) {
        Workshop workshop = room.room().workshop();
        assertThat(Workshop.of(
                        room.store().workshops().left(room.room().number()).log()))
                .isEqualTo(workshop);
        workshop.teams().forEach(team -> {
            Game game = Game.resume(TestRoom.WORLD, room.store().log(team.game()), event -> {});
            assertThat(game.state()).isEqualTo(room.room().game(team.number()).orElseThrow());
            int closed = workshop.phase().is(Kind.CLOSING) ? workshop.phase().round() : workshop.lastRound();
            assertThat(game.state().played()).hasSize(closed);
        });
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
