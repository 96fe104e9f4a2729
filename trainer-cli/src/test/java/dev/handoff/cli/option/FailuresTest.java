package dev.handoff.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void a_bug_is_one_line_and_its_details_are_in_a_file() throws IOException {
        String line = Failures.unexpected(new IllegalStateException("the clock went back"), List.of("run", "mm1"));
        Matcher matcher = Pattern.compile("the clock went back \\(this is a bug in handoff; details in (.*)\\)")
                .matcher(line);
        assertThat(matcher.matches()).isTrue();
        Path details = Path.of(matcher.group(1));
        assertThat(Files.readString(details))
                .contains("handoff run mm1", "Java", "at dev.handoff.cli.option.FailuresTest");
        Files.delete(details);
    }

    @Test
    void a_bug_is_not_taken_for_the_users_fault() {
        assertThat(Failures.expected(new IllegalStateException("the clock went back"), List.of("run")))
                .isEmpty();
    }

    @Test
    void too_little_memory_is_no_bug() {
        Throwable deep = new IllegalStateException("replication 3", new OutOfMemoryError());
        assertThat(Failures.expected(deep, List.of("run", "mm1")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("not enough memory (")
                .contains(" MB allowed) for handoff run. Maybe --threads 1, ");
    }
}
