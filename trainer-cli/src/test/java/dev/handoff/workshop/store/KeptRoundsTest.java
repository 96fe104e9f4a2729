package dev.handoff.workshop.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.Replication;
import dev.handoff.game.TestGames;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.Round;
import dev.handoff.game.world.Played;
import dev.handoff.game.world.World;
import dev.handoff.ledger.WeeklyResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rounds came to is the same whether it is simulated or was kept. */
class KeptRoundsTest {
    private static final long SEED = 7;

    @TempDir
    private Path directory;

    private static List<Round> rounds(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(n -> Round.of(n, Act.SILOS, Map.of(), Optional.empty(), List.of()))
                .toList();
    }

    @Test
    void a_world_that_was_kept_is_the_simulated_one_bit_for_bit() {
        Played simulated = TestGames.small().after(rounds(2), SEED);
        try (GameStore store = GameStore.open(directory)) {
            TestGames.small().keeping(store.rounds("a build")).keep(rounds(2), SEED);
        }
        try (GameStore store = GameStore.open(directory)) {
            Played kept = TestGames.small().keeping(store.rounds("a build")).after(rounds(2), SEED);
            assertSame(kept.outcome(), simulated.outcome());
            assertThat(kept.timeline()).isEqualTo(simulated.timeline());
            assertThat(kept.rounds()).isEqualTo(2);
        }
    }

    private static void assertSame(Replication.Outcome one, Replication.Outcome other) {
        assertThat(one.responses().names()).isEqualTo(other.responses().names());
        assertThat(one.responses().units()).isEqualTo(other.responses().units());
        assertThat(one.responses().values()).isEqualTo(other.responses().values());
        assertThat(one.weekly()).hasSameSizeAs(other.weekly());
        for (int i = 0; i < one.weekly().size(); i++) {
            WeeklyResponse series = one.weekly().get(i);
            assertThat(series.name()).isEqualTo(other.weekly().get(i).name());
            assertThat(series.unit()).isEqualTo(other.weekly().get(i).unit());
            assertThat(series.values()).isEqualTo(other.weekly().get(i).values());
        }
        assertThat(one.credits()).isEqualTo(other.credits());
        assertThat(List.copyOf(one.openDeals().entrySet()))
                .isEqualTo(List.copyOf(other.openDeals().entrySet()));
        assertThat(one.events()).isEqualTo(other.events());
    }

    /** A row that says something else shows that the row is what was asked. */
    @Test
    void it_is_read_where_it_is_kept_and_simulated_where_the_row_is_damaged_or_of_another_build() {
        World world = TestGames.small();
        Replication.Outcome other = world.after(rounds(1), SEED).outcome();
        long events = world.after(rounds(2), SEED).outcome().events();
        try (GameStore store = GameStore.open(directory)) {
            String name = nameOfTwoRounds(store);
            store.rounds("a build").keepWhole(name, other);
            store.create(); // waits for the disk, and so for what was to be written soon
            assertThat(events(store, "a build")).isEqualTo(other.events()).isNotEqualTo(events);
            assertThat(events(store, "another build")).isEqualTo(events);
        }
        assertThat(OutcomeBytes.read(new byte[] {1, 2, 3})).isEmpty();
        assertThat(OutcomeBytes.read(new byte[0])).isEmpty();
    }

    private static long events(GameStore store, String build) {
        return TestGames.small()
                .keeping(store.rounds(build))
                .after(rounds(2), SEED)
                .outcome()
                .events();
    }

    private static String nameOfTwoRounds(GameStore store) {
        String[] name = new String[1];
        TestGames.small()
                .keeping(new FigureNames(store.rounds("a build"), asked -> name[0] = asked))
                .after(rounds(2), SEED);
        return name[0];
    }

    @Test
    void only_the_latest_hundred_worlds_are_kept_whole() {
        Replication.Outcome outcome = TestGames.small().after(rounds(1), SEED).outcome();
        try (GameStore store = GameStore.open(directory)) {
            for (int world = 0; world < 130; world++) {
                store.rounds("a build").keepWhole("world " + world, outcome);
            }
            store.create();
            assertThat(store.rounds("a build").findWhole("world 129")).isPresent();
            assertThat(store.rounds("a build").findWhole("world 30")).isPresent();
            assertThat(store.rounds("a build").findWhole("world 29")).isEmpty();
        }
    }
}
