package dev.handoff.dist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ManualTest {
    private static final Map<String, String> PAGES = Manual.pages("0.1.0", "2026-01-05");

    @Test
    void every_command_has_a_page_and_every_option_stands_in_it() {
        assertThat(PAGES).containsKeys("handoff.1", "handoff-run.1", "handoff-games-list.1");
        Manual.commands().getSubcommands().values().forEach(ManualTest::stands);
    }

    private static void stands(CommandLine command) {
        String page = PAGES.get(command.getCommandSpec().qualifiedName("-") + ".1");
        command.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .forEach(option -> assertThat(page)
                        .contains(option.longestName().replace("-", "\\-")));
        command.getSubcommands().values().forEach(ManualTest::stands);
    }

    @Test
    void a_page_begins_with_its_title_and_has_the_chapters_of_a_manual() {
        assertThat(PAGES.get("handoff-run.1"))
                .startsWith(".TH \"HANDOFF-RUN\" 1 \"2026-01-05\" \"handoff 0.1.0\" \"Handoff\"\n"
                        + ".SH NAME\nhandoff-run \\- Simulates a company and shows what its handoff earns\n")
                .contains(".SH SYNOPSIS\n.B handoff run [OPTIONS] [SCENARIO]\n")
                .contains(".SS How much to simulate\n.TP\n.B \\-n, \\-\\-replications N\n")
                .contains("Default: 5%.", "text, json or csv. Default: text.")
                .contains(".SH EXAMPLES\n.nf\nhandoff run\n")
                .endsWith(".SH SEE ALSO\n.BR handoff (1)\n");
    }

    @Test
    void no_mark_of_the_help_is_left_and_no_line_is_a_command_by_accident() {
        assertThat(PAGES.values()).allSatisfy(page -> {
            assertThat(page).doesNotContain("%%", "%n", "${", "@|");
            assertThat(page.lines().filter(line -> line.startsWith(".")))
                    .allMatch(line -> line.matches("\\.(TH|SH|SS|TP|B|BR|nf|fi)( .*)?"));
        });
    }

    @Test
    void pages_and_completion_lie_where_systems_look_for_them(@TempDir Path share) throws IOException {
        Manual.main(new String[] {share.toString(), "0.1.0", "2026-01-05T00:00:00Z"});

        try (Stream<Path> pages = Files.list(share.resolve("man/man1"))) {
            assertThat(pages.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(PAGES.keySet());
        }
        assertThat(Files.readString(share.resolve("bash-completion/completions/handoff"), UTF_8))
                .startsWith("#!/usr/bin/env bash")
                .contains("complete -F _complete_handoff");
    }
}
