package dev.handoff.scenario.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.scenario.Fixtures;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemTest {
    @TempDir
    Path directory;

    @Test
    void a_problem_says_where_what_and_what_was_meant() {
        assertThat(new Problem(
                        "cold-war.yaml",
                        14,
                        9,
                        "sla.sales.firstTouch.limit",
                        "'5 mins ago' is not a duration",
                        "5 min"))
                .hasToString(
                        "cold-war.yaml:14:9 sla.sales.firstTouch.limit: '5 mins ago' is not a duration. Maybe 5 min?");
        assertThat(new Problem("a.yaml", 0, 0, "", "there is no such file", ""))
                .hasToString("a.yaml: there is no such file");
        assertThat(new Problem("", 0, 0, "", "no scenario named 'x'", "")).hasToString("no scenario named 'x'");
    }

    @Test
    void a_problem_is_one_printable_line_whatever_it_quotes() {
        Problem problem = new Problem("a\nb.yaml", 1, 1, "x\ty", "\u001b[31m red \u202e", "\r");
        assertThat(problem.toString()).isEqualTo("a b.yaml:1:1 x y:  [31m red \uFFFD. Maybe  ?");
    }

    @Test
    void a_long_value_is_quoted_in_part() {
        assertThat(Problem.quote("x".repeat(1000))).hasSize(63).endsWith("…'");
        assertThat(Problem.quote("😀".repeat(61))).isEqualTo("'" + "😀".repeat(60) + "…'");
        assertThat(Problem.quote("😀".repeat(60))).doesNotContain("…");
    }

    @Test
    void problems_come_in_the_order_of_the_file_not_of_the_records() {
        assertThat(Fixtures.problems(directory, "trust: {sales: 2}\nrun: {drain: x}\n" + Fixtures.SMALL))
                .extracting(p -> p.substring(0, 8))
                .containsExactly("s.yaml:1", "s.yaml:2");
    }
}
