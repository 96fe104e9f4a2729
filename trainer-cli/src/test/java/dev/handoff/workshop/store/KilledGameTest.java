package dev.handoff.workshop.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameState;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that are killed while they play: {@code -Dkills=100} for a hundred of them. */
class KilledGameTest {
    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final int MOST_EVENTS = 300;

    @TempDir
    Path directory;

    @Test
    void nothing_that_was_acknowledged_is_lost_when_the_program_is_killed() throws Exception {
        Random moments = new Random(6);
        for (int kill = 0; kill < KILLS; kill++) {
            Path games = directory.resolve("games-" + kill);
            List<String> acknowledged = playAndKill(games, 1 + moments.nextInt(MOST_EVENTS));
            try (GameStore store = GameStore.open(games)) {
                List<String> kept = store.logText(1);
                assertThat(kept.subList(1, kept.size())).startsWith(acknowledged.toArray(String[]::new));
                GameState resumed = GameState.of(store.log(1));
                assertThat(resumed.round()).isPositive();
                assertDraftIsThere(store.log(1), resumed);
            }
        }
    }

    /** The last thing moved or written is where its seat finds it again. */
    private static void assertDraftIsThere(List<GameEvent> log, GameState resumed) {
        GameEvent last = log.get(log.size() - 1);
        if (last instanceof GameEvent.Drafted e) {
            assertThat(resumed.draft(e.role())).isEqualTo(e.decision());
        } else if (last instanceof GameEvent.Written e) {
            assertThat(resumed.drafts().cards()).containsEntry(e.role(), e.terms());
        }
    }

    /** What was acknowledged until the kill, what still lay in the pipe included. */
    private static List<String> playAndKill(Path games, int events) throws IOException, InterruptedException {
        Process player = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RestlessPlayer.class.getName(),
                        games.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(player.getInputStream(), UTF_8))) {
            while (acknowledged.size() < events) {
                acknowledged.add(Objects.requireNonNull(lines.readLine(), "the player ended by itself"));
            }
            player.toHandle().destroyForcibly(); // the process itself would close the pipe
            readTheRest(lines, acknowledged);
        }
        player.waitFor();
        return acknowledged;
    }

    /** The last line may have been cut off by the kill; such a line acknowledges nothing. */
    private static void readTheRest(BufferedReader lines, List<String> acknowledged) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.endsWith("}")) {
                acknowledged.add(line);
            }
        }
    }
}
