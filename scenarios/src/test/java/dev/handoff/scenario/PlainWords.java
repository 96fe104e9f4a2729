package dev.handoff.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.scenario.problem.Problem;

/** A refusal is one line in words: nothing of Java shows in it, and no null but one that somebody typed. */
final class PlainWords {
    private PlainWords() {}

    static void assertPlain(Problem problem, String what) {
        assertThat(problem.toString())
                .as(what)
                .isNotBlank()
                .doesNotContain("\n", "Exception", "java.")
                .doesNotContainPattern("(?<!['=])\\bnull\\b")
                .doesNotContainPattern("@[0-9a-f]{5,8}\\b");
        assertThat(problem.message()).as(what).isNotBlank();
    }

    /** A problem of a file says where in it. */
    static void assertLocated(Problem problem, String what) {
        assertPlain(problem, what);
        assertThat(problem.line()).as("%s: %s", what, problem).isPositive();
        assertThat(problem.column()).as("%s: %s", what, problem).isPositive();
    }
}
