package dev.handoff.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.Replication;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A damaged file that still loads is a company like any other: written down and read again it is the same, and simulated it adds up. More
 * of them: {@code -Dmutations=21000 -Dsimulated=700}.
 */
@Tag("long")
class AcceptedMutantsTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 1500);
    private static final int SIMULATED = Integer.getInteger("simulated", 60);
    private static final double AT_LEAST_STILL_LOAD = .1;
    private static final double AT_LEAST_ARE_REFUSED = .5;

    @TempDir
    Path folder;

    @Test
    void a_damaged_file_is_refused_in_located_words_or_says_the_same_when_it_is_written_and_read_again() {
        Mutants mutants = new Mutants(folder);
        int same = 0;
        int refused = 0;
        for (int number = 0; number < MUTATIONS; number++) {
            String what = Mutants.name(number);
            Loaded loaded = mutants.load(number);
            loaded.problems().forEach(problem -> PlainWords.assertLocated(problem, what));
            if (loaded.scenario().isPresent()) {
                assertReadsBack(loaded.scenario().get(), what);
                same++;
            } else {
                assertThat(loaded.problems()).as(what).isNotEmpty();
                refused++;
            }
        }
        System.out.printf("%d mutants: %d load and read back as the same, %d are refused%n", MUTATIONS, same, refused);
        assertThat(same).isGreaterThan((int) (AT_LEAST_STILL_LOAD * MUTATIONS));
        assertThat(refused).isGreaterThan((int) (AT_LEAST_ARE_REFUSED * MUTATIONS));
    }

    private void assertReadsBack(Scenario scenario, String what) {
        Loaded again = Fixtures.load(folder, ScenarioWriter.write(scenario));
        assertThat(again.problems()).as(what).isEmpty();
        assertThat(again.orThrow().contentHash()).as(what).isEqualTo(scenario.contentHash());
    }

    @Test
    void a_damaged_file_that_still_loads_is_simulated_with_every_inquiry_accounted_for() {
        Mutants mutants = new Mutants(folder);
        int simulated = 0;
        for (int number = 0; simulated < SIMULATED; number++) {
            Optional<Scenario> brief = mutants.load(number).scenario().flatMap(AcceptedMutantsTest::ofTwoWeeks);
            if (brief.isPresent()) {
                assertThat(BrokenSums.of(new Replication(brief.get().timeline(), 1, 0, Optional.empty())
                                .run()
                                .responses()))
                        .as(Mutants.name(number))
                        .isEmpty();
                simulated++;
            }
            assertThat(number).as("mutants tried for " + simulated).isLessThan(20 * SIMULATED);
        }
        System.out.printf("%d mutants simulated, all add up%n", simulated);
    }

    /** Empty where a shorter run contradicts something else in the file. */
    private static Optional<Scenario> ofTwoWeeks(Scenario scenario) {
        return ScenarioLoader.override(scenario, List.of("run.horizon=2w", "run.warmUp=0w", "run.drain=1w"))
                .scenario();
    }
}
