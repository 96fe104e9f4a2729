package dev.handoff.cli.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Main;
import dev.handoff.cli.SmallCompany;
import dev.handoff.game.Game;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.world.World;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.store.GameStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program, killed at a random moment: whatever a phone was told is there afterwards, and the room goes on. */
class KilledHostTest {
    private static final int KILLS = Integer.getInteger("kills", 2);

    @TempDir
    private Path directory;

    private Process host;
    private String base;
    private String console;

    private void start(String company, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "host",
                "--scenario",
                company,
                "--preset",
                "45",
                "--port",
                "0",
                "--games",
                directory.resolve("games").toString()));
        command.addAll(List.of(more));
        host = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        console = null;
        BufferedReader lines = new BufferedReader(new InputStreamReader(host.getInputStream(), UTF_8));
        while (console == null) {
            String line = Objects.requireNonNull(lines.readLine(), "the host ended by itself");
            if (line.contains("Join  ")) {
                base = line.replaceFirst(".*(http://[^ ]+).*", "$1");
            } else if (line.contains("Console ")) {
                console = line.replaceFirst(".*(http://[^ ]+).*", "$1");
            }
        }
        keepReading(lines);
    }

    /** So that the host never waits for somebody to read. */
    private static void keepReading(BufferedReader lines) {
        Thread reader = new Thread(() -> {
            try {
                lines.lines().forEach(line -> {});
            } catch (UncheckedIOException killed) {
                return; // with the host its output is gone
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    private Phone trainer() {
        return new Phone(base).open(console.substring(base.length()));
    }

    @Test
    void what_was_acknowledged_is_there_after_a_kill_and_the_room_goes_on() throws Exception {
        Random moments = new Random(7);
        String company = SmallCompany.in(directory);
        start(company, "--new");
        List<Phone> phones = new ArrayList<>();
        String code = new Phone(base).open("/").page();
        assertThat(code).contains("Code on the projector");
        String typed;
        try (GameStore store = GameStore.open(directory.resolve("games"))) {
            typed = Workshop.of(store.workshops().left(1).log()).door().code();
        }
        for (int i = 0; i < 4; i++) {
            phones.add(new Phone(base).joinByCode(typed, "P" + i, i % 2 == 0 ? "marketing" : "sales"));
        }
        for (int i = 0; i < 3; i++) {
            trainer().open("/trainer").fill("answer", "n");
        }
        for (int kill = 0; kill < KILLS; kill++) {
            int handIns = moments.nextInt(phones.size() + 1);
            for (Phone phone : phones.subList(0, handIns)) {
                phone.open("/desk/hand-in").fill("answer", "y");
            }
            boolean closing = moments.nextBoolean();
            Thread closer = new Thread(this::closeUnlessKilled);
            if (closing) {
                closer.start();
                Thread.onSpinWait();
            }
            host.toHandle().destroyForcibly();
            host.waitFor();
            closer.join();
            assertKept(company, handIns);
            start(company);
            phones.forEach(phone -> phone.reach(base));
            phones.forEach(phone -> phone.open("/lobby"));
            backToTheFirstRound();
        }
        host.destroyForcibly();
    }

    private void closeUnlessKilled() {
        try {
            Phone trainer = trainer();
            trainer.open("/trainer").fill("answer", "n");
            if (trainer.path().equals("/trainer/close")) {
                trainer.fill("answer", "y");
            }
        } catch (AssertionError killed) {
            assertThat(killed).hasMessageNotContaining(" 500");
        }
    }

    private void backToTheFirstRound() {
        trainer().open("/trainer/rewind/1").fill("answer", "y");
    }

    private void assertKept(String company, int handIns) {
        World world = World.of(ScenarioLoader.load(company, List.of()).orThrow());
        try (GameStore store = GameStore.open(directory.resolve("games"))) {
            Workshop workshop = Workshop.of(store.workshops().left(1).log());
            int kept = 0;
            for (var team : workshop.teams()) {
                GameState state =
                        Game.resume(world, store.log(team.game()), event -> {}).state();
                assertThat(state.played()).hasSizeLessThanOrEqualTo(1);
                for (Role role : Role.values()) {
                    kept += state.isReady(role) || !state.played().isEmpty() ? 1 : 0;
                }
            }
            assertThat(kept).isGreaterThanOrEqualTo(handIns);
        }
    }
}
