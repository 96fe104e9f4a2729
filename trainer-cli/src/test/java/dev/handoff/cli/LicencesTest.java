package dev.handoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What goes into the one-file jar beside the program. */
class LicencesTest {
    private static final Pattern TEXTS = Pattern.compile("META-INF/[\\w/.-]*\\w");

    @Test
    void every_licence_that_the_notice_names_comes_along() throws IOException {
        List<String> named = TEXTS.matcher(Files.readString(Path.of("../NOTICE")))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(6)
                .allSatisfy(text -> assertThat(LicencesTest.class.getResource("/" + text))
                        .as(text)
                        .isNotNull());
    }
}
