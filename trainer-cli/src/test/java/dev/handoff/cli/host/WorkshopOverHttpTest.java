package dev.handoff.cli.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.game.Game;
import dev.handoff.workshop.TestRoom;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.RoomPhase.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole workshop through the door, with several phones, a console in a browser and a projector. */
class WorkshopOverHttpTest {
    private static final Access ANY_PORT =
            Access.of(HostPlan.empty().with(Map.of("port", "0")), () -> Path.of("unused"), Program.PIPE);

    @TempDir
    private Path directory;

    private TestRoom room;
    private Doors doors;
    private final List<Phone> phones = new ArrayList<>();
    private Phone trainer;

    private void openDoors() {
        doors = Doors.open(ANY_PORT, room.room(), line -> {
            throw new AssertionError(line);
        });
        phones.forEach(phone -> phone.reach(doors.local()));
        trainer = new Phone(doors.local()).open("/t/" + room.room().secrets().console());
    }

    private Phone projector() {
        return new Phone(doors.local()).open("/p/" + room.room().secrets().projector());
    }

    /** The phones do what their pages would: ask where the room is. */
    private void follow() {
        phones.forEach(phone -> phone.open("/lobby"));
    }

    private void next() {
        trainer.open("/trainer").fill("answer", "n");
    }

    @Test
    void from_the_code_to_the_debrief_with_the_host_gone_in_between() {
        room = TestRoom.open(directory);
        openDoors();
        String token = room.room().secrets().invitation();
        String[] names = {"Mia", "Sam", "Ada", "Tom", "Zoe", "Max"};
        for (int i = 0; i < names.length; i++) {
            phones.add(new Phone(doors.local()).join(token, names[i], i % 2 == 0 ? "marketing" : "sales"));
        }
        assertThat(phones).allSatisfy(phone -> assertThat(phone.path()).isEqualTo("/lobby"));
        assertThat(projector().page()).contains("6 people are here: 3 from marketing, 3 from sales");

        next(); // brief
        next(); // practice
        next(); // round 1
        assertThat(room.room().workshop().phase()).isEqualTo(RoomPhase.of(Kind.ROUND, 1));
        assertThat(phones.get(0).now()).contains("\"go\":\"/desk\"");
        follow();
        phones.forEach(phone -> phone.open("/desk/hand-in").fill("answer", "y"));
        assertThat(projector().page()).contains("All seats have handed in").doesNotContain("Mia");
        next();
        follow();
        assertThat(phones).allSatisfy(phone -> assertThat(phone.path()).isEqualTo("/results"));
        assertThat(phones)
                .allSatisfy(phone -> assertThat(phone.page())
                        .contains("The trainer goes on when the room is ready.")
                        .doesNotContain("still decide"));

        next(); // round 2
        phones.get(1).open("/desk/hand-in").fill("answer", "y");
        doors.close();
        room.restart();
        openDoors();
        assertThat(room.room().workshop().phase()).isEqualTo(RoomPhase.of(Kind.ROUND, 2));
        follow();
        assertThat(phones.get(1).path()).isNotEqualTo("/desk");
        assertThat(phones.get(0).path()).isEqualTo("/desk");
        next();
        trainer.fill("answer", "y");

        while (!room.room().workshop().phase().is(Kind.DEBRIEF)) {
            next();
            if (trainer.path().equals("/trainer/close")) {
                trainer.fill("answer", "y");
            }
        }
        follow();
        assertThat(phones).allSatisfy(phone -> assertThat(phone.path()).isEqualTo("/word"));
        phones.forEach(phone -> phone.fill("answer", "fast"));
        assertThat(phones).allSatisfy(phone -> assertThat(phone.path()).isEqualTo("/vote"));
        phones.forEach(phone -> phone.fill("answer", "3"));
        phones.forEach(phone -> phone.fill("skip", "1", "answer", ""));
        assertThat(phones).allSatisfy(phone -> assertThat(phone.path()).startsWith("/debrief"));
        room.room()
                .workshop()
                .teams()
                .forEach(team -> assertThat(
                                Game.resume(TestRoom.WORLD, room.store().log(team.game()), event -> {})
                                        .state()
                                        .isOver())
                        .isTrue());
        doors.close();
        room.close();
    }
}
