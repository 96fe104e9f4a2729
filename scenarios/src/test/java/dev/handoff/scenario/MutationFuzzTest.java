package dev.handoff.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.scenario.problem.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to a shipped file, loading it ends in a scenario or in located problems. All ten thousand, with a summary:
 * {@code mvn -pl scenarios -am test -Dtest=MutationFuzzTest -Dsurefire.failIfNoSpecifiedTests=false -Dmutations=10000}.
 */
class MutationFuzzTest {
    private static final int FEW = 500;

    @TempDir
    Path directory;

    private int usable;
    private int refused;
    private int problems;
    private int mostProblems;
    private int withHint;

    @Test
    void a_damaged_file_gives_a_scenario_or_located_problems() {
        int mutations = Integer.getInteger("mutations", FEW);
        Mutants mutants = new Mutants(directory);
        for (int seed = 0; seed < mutations; seed++) {
            tell(mutants.load(seed), Mutants.name(seed));
        }
        assertThat(usable).isPositive();
        assertThat(refused).isPositive();
        if (System.getProperty("mutations") != null) {
            System.out.printf(
                    "%d mutations of %d files: %d still load, %d are refused with %d problems (at most %d in a file), %d of them with a remedy;"
                            + " no stack trace, every problem located%n",
                    mutations, Mutants.files(), usable, refused, problems, mostProblems, withHint);
        }
    }

    private void tell(Loaded loaded, String what) {
        assertThat(loaded.scenario().isPresent())
                .as(what)
                .isEqualTo(loaded.problems().isEmpty());
        loaded.scenario()
                .ifPresent(s -> assertThat(ScenarioWriter.write(s)).as(what).isNotBlank());
        for (Problem problem : loaded.problems()) {
            PlainWords.assertLocated(problem, what);
            withHint += problem.hint().isEmpty() ? 0 : 1;
        }
        count(loaded);
    }

    private void count(Loaded loaded) {
        usable += loaded.scenario().isPresent() ? 1 : 0;
        refused += loaded.scenario().isPresent() ? 0 : 1;
        problems += loaded.problems().size();
        mostProblems = Math.max(mostProblems, loaded.problems().size());
    }
}
