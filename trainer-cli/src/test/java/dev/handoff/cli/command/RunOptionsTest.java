package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static dev.handoff.cli.Program.shortRun;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.option.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunOptionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-n          | 0          | -n: 0 is not a number of replications such as 100.",
                "-n          | -5         | -n: -5 is not a number of replications such as 100.",
                "-n          | ten        | -n: 'ten' is not a number of replications such as 100.",
                "-n          | 1000000000 | -n: 1000000000 is too large a number of replications; at most 1000000 will do.",
                "--threads   | 0          | --threads: 0 is not a number of threads such as 1.",
                "--threads   | 99999      | --threads: 99999 is too large a number of threads; at most 1024 will do.",
                "--seed      | abc        | --seed: 'abc' is not a whole number of at most 18 digits such as 1.",
                "--precision | 0          | --precision: no number of replications reaches 0.",
                "--precision | -5%        | --precision: '-5%' is not a precision such as 5%.",
                "--precision | NaN        | --precision: 'NaN' is not a precision such as 5%.",
                "--precision | 5          | --precision: 5 is 100 % or more. Maybe 5%?",
                "--precision | 200%       | --precision: 200% is 100 % or more.",
                "-n          | 1.000      | -n: '1.000' can be read in two ways. Maybe 1000, or 1?",
                "-n          | 2.5        | -n: '2.5' is not a number of replications such as 100.",
                "-n          | 1e3        | -n: '1e3' is not a number of replications such as 100.",
                "--horizon   | 52         | --horizon 52: a duration needs its unit (weeks, days, h, min or s), unlike '52'. Maybe 52 weeks?",
                "--format    | xml        | --format: 'xml' is not a format. Maybe text, json or csv?",
                "--horizon   | 5 mins ago | --horizon 5 mins ago: '5 mins ago' is not a duration. Maybe 5 min?",
                "--set       | nonsense   | --set nonsense: a path and a value are needed. Maybe --set sla.sales.enforcement=0.8?",
            })
    void a_value_that_cannot_be_used_is_refused_in_a_line(String option, String value, String line) {
        handoff("run", option, value).refuses(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50%", "50 %", "0.5", ".5"})
    void a_precision_is_a_share_however_it_is_spelled(String precision) {
        assertThat(Values.precision(precision)).isEqualTo(0.5);
    }

    @Test
    void a_number_may_have_its_thousands_apart() {
        assertThat(Values.seed("1 000 000")).isEqualTo(1_000_000);
        assertThat(Values.seed("1\u202F500")).isEqualTo(1500);
        assertThat(Values.amount("--delta", "1,5M")).isEqualTo(1.5e6);
        assertThat(Values.amount("--delta", "\u221250k")).isEqualTo(-50e3);
        assertThat(Values.precision("2,5\u00A0%")).isEqualTo(0.025);
    }

    @Test
    void an_empty_duration_is_refused() {
        handoff("run", "--horizon", "").refuses("--horizon: a duration is needed. Maybe --horizon 52w?");
    }

    @Test
    void a_number_and_a_precision_exclude_each_other() {
        handoff("run", "-n", "5", "--precision", "5%")
                .refuses("-n and --precision exclude each other: -n says how often to simulate, --precision finds out."
                        + " Maybe only --precision 5%?");
    }

    @Test
    void more_replications_than_fit_into_memory_are_refused() {
        Program refused = handoff("run", "-n", "1000000", "--horizon", "300w");
        assertThat(refused.err())
                .startsWith("-n: 1000000 replications of 300 weeks do not fit into memory. Maybe ")
                .hasLineCount(1);
        assertThat(refused.exit()).isEqualTo(Exit.INVALID);
    }

    @Test
    void what_would_take_months_is_told_before_that_it_does_not_fit() {
        handoff("run", "-n", "1000000", "--horizon", "2600w")
                .refuses("-n: this would take one core about 207 days. Maybe a smaller -n, or --horizon 52w?");
    }

    @Test
    void an_unknown_scenario_names_the_nearest() {
        handoff("run", "industri-baseline").refuses("no scenario named 'industri-baseline'. Maybe industry-baseline?");
        handoff("run", "").refuses("no scenario named ''. Maybe one that 'handoff scenarios list' names?");
    }

    @Test
    void a_change_says_which_parameter_was_probably_meant() {
        assertThat(handoff("run", "--set", "teams.sales.rep=3").err())
                .contains("there is no parameter 'teams.sales.rep'. Maybe teams.sales.reps?")
                .hasLineCount(1);
    }

    @Test
    void one_replication_works_and_says_that_it_gives_no_interval() {
        assertThat(shortRun("-n", "1").isDone().out()).contains("One replication gives no interval");
    }

    @Test
    void a_change_changes_the_result() {
        String busy = shortRun("-n", "2", "--format", "csv").isDone().out();
        String idle = shortRun("-n", "2", "--format", "csv", "--set", "teams.servers.reps=9")
                .isDone()
                .out();
        assertThat(idle).isNotEqualTo(busy);
    }

    @Test
    void the_result_tells_the_command_that_gives_it_again() {
        String[] changed = {"-n", "2", "--seed", "7", "--set", "work.touch={exponential: {mean: 50 min}}"};
        assertThat(shortRun(changed).isDone().out().replaceAll("\\s+", " "))
                .contains("Again: handoff run mm1 -n 2 --seed 7 --horizon 4w --warm-up 1w"
                        + " --set 'work.touch={exponential: {mean: 50 min}}'");
    }
}
