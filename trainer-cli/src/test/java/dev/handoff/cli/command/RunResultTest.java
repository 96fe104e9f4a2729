package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static dev.handoff.cli.Program.in;
import static dev.handoff.cli.Program.shortRun;
import static dev.handoff.cli.Program.shortRunWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Main;
import dev.handoff.cli.Program;
import dev.handoff.cli.console.Environment;
import dev.handoff.cli.console.Exit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunResultTest {
    private static final String[] BASELINE = {
        "run", "--horizon", "4w", "--warm-up", "2w", "-n", "11", "--format", "json", "--threads"
    };

    @Test
    void the_result_is_the_same_bit_by_bit_for_any_number_of_threads() {
        String one = handoff(with("1")).isDone().out();
        assertThat(handoff(with("2")).isDone().out()).isEqualTo(one);
        assertThat(handoff(with("8")).isDone().out()).isEqualTo(one);
    }

    private static String[] with(String threads) {
        String[] args = java.util.Arrays.copyOf(BASELINE, BASELINE.length + 1);
        args[BASELINE.length] = threads;
        return args;
    }

    /** Of less than a week there are no weekly figures. */
    @Test
    void single_days_can_be_looked_at(@TempDir Path directory) {
        String out = directory.resolve("day").toString();
        Program p = handoff("run", "--horizon", "1d", "--warm-up", "2w", "-n", "3", "--details", "--out", out);
        assertThat(p.exit()).isEqualTo(Exit.DONE);
        assertThat(Path.of(out, "report.html")).isRegularFile();
    }

    @Test
    void another_seed_gives_another_result() {
        assertThat(shortRun("-n", "2", "--format", "json", "--seed", "2")
                        .isDone()
                        .out())
                .isNotEqualTo(shortRun("-n", "2", "--format", "json").isDone().out());
    }

    @Test
    void what_a_timeline_changes_shows_in_the_result() {
        String set = "timeline=[{at: %s, set: {channels.arrivals.inquiriesPerWeek: 20}}]";
        String steady = shortRun("-n", "2", "--format", "csv").isDone().out();
        String changed = shortRun("-n", "2", "--format", "csv", "--set", String.format(set, "week 1"))
                .isDone()
                .out();
        String later = shortRun("-n", "2", "--format", "csv", "--set", String.format(set, "week 400"))
                .isDone()
                .out();
        assertThat(changed).isNotEqualTo(steady);
        assertThat(figures(later)).isEqualTo(figures(steady));
    }

    private static String figures(String csv) {
        return csv.replaceAll("\\b[0-9a-f]{16}\\b", "").replaceAll("\"handoff run.*?\"|handoff run[^,\\n]*", "");
    }

    @Test
    void the_baseline_says_what_was_agreed_and_sets_published_figures_beside() {
        assertThat(handoff("run", "--horizon", "2w", "--warm-up", "1w", "-n", "2", "--details")
                        .isDone()
                        .out())
                .contains("No agreement is in force.", "38.6 %", "InsideSales");
    }

    @Test
    void an_agreement_is_told_in_words() {
        String sales = "sla.sales={firstTouch: {limit: 4 working hours, breach: report}, enforcement: 0.8,"
                + " minimumAttempts: {attempts: 5, within: 15 working days, breach: reassign}}";
        String text = handoff("run", "--set", sales, "--horizon", "2w", "--warm-up", "1w", "-n", "2", "--details")
                .isDone()
                .out();
        assertThat(text.replaceAll("\\s+", " "))
                .contains(
                        "Sales makes the first attempt within 4 working hours; a miss is reported.",
                        "Sales makes at least 5 attempts within 15 working days; a lead let down goes to another rep.",
                        "What managers do about open promises: alerts and daily list.");
    }

    @Test
    void a_queue_of_theory_is_compared_with_no_firm() {
        assertThat(shortRun("-n", "2").isDone().out()).doesNotContain("InsideSales", "published", "agreement");
    }

    @Test
    void a_queue_of_theory_has_no_money_and_loses_nobody() {
        assertThat(shortRun("-n", "2").isDone().out()).contains("Reps busy").doesNotContain("EUR", "lost");
    }

    @Test
    void colour_is_for_terminals_that_want_it() {
        String[] args = shortRunWith("-n", "2");
        assertThat(in(Program.TERMINAL, args).out()).contains("\u001b[");
        assertThat(handoff(args).out()).doesNotContain("\u001b[");
        assertThat(in(terminal(Map.of("TERM", "dumb")), args).out()).doesNotContain("\u001b[");
        assertThat(in(terminal(Map.of("TERM", "xterm", "NO_COLOR", "1")), args).out())
                .doesNotContain("\u001b[");
    }

    private static Environment terminal(Map<String, String> variables) {
        return new Environment(variables, false, true, false, 80, true);
    }

    @Test
    void a_locale_without_unicode_gets_ascii() {
        Environment ascii = new Environment(Map.of(), false, false, false, 80, false);
        assertThat(in(ascii, shortRunWith("-n", "2")).out()).isASCII();
        assertThat(shortRun("-n", "2", "--ascii").out()).isASCII();
    }

    @Test
    void plain_is_sentences_without_columns() {
        assertThat(shortRun("-n", "2", "--plain").isDone().out()).doesNotContain("█", "│", "   ");
    }

    @Test
    void no_line_is_wider_than_the_terminal() {
        Environment narrow = new Environment(Map.of(), false, true, false, 60, true);
        assertThat(in(narrow, shortRunWith("-n", "2", "--plain")).out().lines()).allMatch(l -> l.length() <= 60);
    }

    @Test
    void a_reader_that_has_seen_enough_is_no_error() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(shortRunWith("-n", "2"), failing("Broken pipe"), err, Program.PIPE);
        assertThat(err.toString()).isEmpty();
        assertThat(exit).isEqualTo(Exit.DONE);
    }

    @Test
    void a_full_disk_is_told_in_a_line() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(shortRunWith("-n", "2"), failing("No space left on device"), err, Program.PIPE);
        assertThat(err.toString().strip()).isEqualTo("standard output: cannot be written: No space left on device");
        assertThat(exit).isEqualTo(Exit.INVALID);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
