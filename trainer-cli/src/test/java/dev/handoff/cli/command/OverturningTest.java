package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a comparison says of the assumptions it did not vary. */
class OverturningTest {
    private static final Pattern HEADLINE =
            Pattern.compile("- The signed agreement earns more than the baseline: holds as shipped[^\n]*\n"
                    + "  - (\\d+) other assumptions leave it as it is at both ends, (\\d+) have no part in it");

    @Test
    void the_number_of_assumptions_is_that_of_the_document() throws IOException {
        Matcher found = HEADLINE.matcher(Files.readString(Path.of("../docs/explanation/robustness.md")));
        assertThat(found.find())
                .as("nothing turns the headline of the two companies")
                .isTrue();
        assertThat(Integer.parseInt(found.group(1)) + Integer.parseInt(found.group(2)))
                .isEqualTo(Overturning.LEFT_AS_IT_IS);
    }

    @Test
    void a_comparison_says_how_to_vary_what_it_did_not() {
        String out = handoff("compare", "industry-baseline", "signed-sla", "--horizon", "4w", "-n", "2", "--details")
                .isDone()
                .out();
        assertThat(out)
                .contains("Which assumptions would overturn it", "No assumption was varied here")
                .contains("handoff sensitivity industry-baseline signed-sla --budget 5m --horizon 4w")
                .doesNotContain("robustness.md");
    }

    @Test
    void a_policy_without_a_file_has_no_such_command() {
        String out = handoff("compare", "lumpy-revenue", "--with", "deals.winShare=0.4", "-n", "4", "--details")
                .isDone()
                .outInOneLine();
        assertThat(out)
                .contains("A policy that is written to a scenario file can be tried")
                .doesNotContain("--budget 5m");
    }
}
