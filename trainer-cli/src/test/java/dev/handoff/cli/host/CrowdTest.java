package dev.handoff.cli.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.game.levers.Role;
import dev.handoff.workshop.TestRoom;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.RoomPhase.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many people hand in at once over HTTP. {@code -Dcrowd=60} makes it a full room, and prints how long they waited. */
class CrowdTest {
    private static final int CROWD = Integer.getInteger("crowd", 16);
    private static final double NANOS_OF_A_MILLI = 1e6;

    @TempDir
    private Path directory;

    @Test
    void whoever_hands_in_at_the_end_of_a_round_is_counted() throws Exception {
        try (TestRoom room = TestRoom.open(directory);
                Doors doors = Doors.open(
                        Access.of(HostPlan.empty().with(Map.of("port", "0")), () -> directory, Program.PIPE),
                        room.room(),
                        line -> {
                            throw new AssertionError(line);
                        })) {
            List<Phone> phones = new ArrayList<>();
            for (int i = 0; i < CROWD; i++) {
                phones.add(new Phone(doors.local())
                        .join(room.room().secrets().invitation(), "P" + i, i % 2 == 0 ? "marketing" : "sales"));
            }
            List<Double> waits = new ArrayList<>();
            for (int round = 1; round <= room.room().workshop().length().rounds(); round++) {
                room.room().trainer().open(RoomPhase.of(Kind.ROUND, round));
                waits.addAll(allAtOnce(phones));
                for (int team = 1; team <= room.room().workshop().teams().size(); team++) {
                    assertThat(room.room().game(team).orElseThrow().isReady(Role.MARKETING))
                            .isTrue();
                    assertThat(room.room().game(team).orElseThrow().isReady(Role.SALES))
                            .isTrue();
                }
                room.room().trainer().close();
            }
            Collections.sort(waits);
            System.out.printf(
                    "%d people, %d hand-ins at once: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms%n",
                    CROWD, waits.size(), at(waits, 0.5), at(waits, 0.95), at(waits, 0.99));
        }
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }

    /** Everybody looks at the page first, and sends within the same moment; those without the pen look on. */
    private static List<Double> allAtOnce(List<Phone> phones) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(phones.size());
        ConcurrentLinkedQueue<Double> waits = new ConcurrentLinkedQueue<>();
        List<Phone> deciding = phones.stream()
                .filter(phone -> phone.open("/desk/hand-in").mayHandIn())
                .toList();
        List<Future<?>> sent = new ArrayList<>();
        for (Phone phone : deciding) {
            sent.add(hands.submit(() -> {
                long begun = System.nanoTime();
                phone.fillOnly("answer", "y");
                waits.add((System.nanoTime() - begun) / NANOS_OF_A_MILLI);
            }));
        }
        for (Future<?> future : sent) {
            future.get();
        }
        hands.shutdown();
        assertThat(hands.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        return List.copyOf(waits);
    }
}
