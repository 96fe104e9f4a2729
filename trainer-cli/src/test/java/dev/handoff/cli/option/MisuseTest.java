package dev.handoff.cli.option;

import static dev.handoff.cli.Program.handoff;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Environment;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MisuseTest {

    @Test
    void an_unknown_command_names_the_nearest() {
        handoff("rum").refuses("handoff: there is no command 'rum'. Maybe handoff run?");
        handoff("scenarios", "lst")
                .refuses("handoff scenarios: there is no command 'lst'. Maybe handoff scenarios list?");
    }

    @Test
    void an_unknown_command_near_to_none_leads_to_the_help() {
        handoff("xyzzy").refuses("handoff: there is no command 'xyzzy'. Maybe handoff help?");
        handoff("help", "xyzzy").refuses("handoff: there is no command 'xyzzy'. Maybe handoff help?");
    }

    @Test
    void an_unknown_command_is_told_though_help_was_asked_for() {
        handoff("negotiate", "--help").refuses("handoff: there is no command 'negotiate'. Maybe handoff help?");
        handoff("--help", "rum").refuses("handoff: there is no command 'rum'. Maybe handoff run?");
        handoff("scenarios", "lst", "-h")
                .refuses("handoff scenarios: there is no command 'lst'. Maybe handoff scenarios list?");
        handoff("run", "--help").isDone();
    }

    @Test
    void a_name_torn_by_the_locale_is_told_as_that() {
        Environment ascii = new Environment(Map.of("LC_ALL", "C"), false, false, false, 80, false);
        Program.in(ascii, "run", "\uFFFD\uFFFDber.yaml")
                .refuses("'...ber.yaml': the locale (LC_ALL=C) has no letters beyond ASCII, and this name has."
                        + " Maybe LC_ALL=C.UTF-8?");
    }

    @Test
    void a_scenario_given_as_the_command_leads_to_run() {
        handoff("signed-sla").refuses("handoff: there is no command 'signed-sla'. Maybe handoff run signed-sla?");
    }

    @Test
    void an_unknown_option_names_the_nearest() {
        handoff("run", "--thread", "1").refuses("handoff run: there is no option '--thread'. Maybe --threads?");
        handoff("run", "--sed=1").refuses("handoff run: there is no option '--sed'. Maybe --seed?");
        handoff("run", "--rep", "5").refuses("handoff run: there is no option '--rep'. Maybe --replications?");
    }

    @Test
    void an_unknown_option_near_to_none_leads_to_the_help() {
        handoff("run", "-x").refuses("handoff run: there is no option '-x'. Maybe handoff help run?");
        handoff("run", "--xyzzy").refuses("handoff run: there is no option '--xyzzy'. Maybe handoff help run?");
    }

    @Test
    void a_second_scenario_is_one_word_too_many() {
        handoff("run", "mm1", "mmc").refuses("handoff run: 'mmc' is one word too many. Maybe handoff help run?");
    }

    @Test
    void an_option_needs_its_value() {
        handoff("run", "--seed").refuses("handoff run: --seed needs a value. Maybe handoff help run?");
        handoff("run", "-n", "--seed", "1")
                .refuses("handoff run: --replications needs a value. Maybe handoff help run?");
    }

    @Test
    void a_flag_takes_no_value() {
        handoff("run", "--details=yes").refuses("handoff run: --details takes no value. Maybe --details alone?");
        handoff("compare", "mm1", "mmc", "--steady=no")
                .refuses("handoff compare: --steady takes no value. Maybe --steady alone?");
    }

    @Test
    void an_option_is_given_once() {
        handoff("run", "--seed", "1", "--seed", "2").refuses("handoff run: --seed is given twice");
    }

    @Test
    void show_and_check_need_to_know_what() {
        handoff("scenarios", "show")
                .refuses("handoff scenarios show: SCENARIO is missing. Maybe handoff help scenarios show?");
        handoff("scenarios", "check")
                .refuses("handoff scenarios check: FILE is missing. Maybe handoff help scenarios check?");
    }

    @Test
    void control_characters_in_an_argument_do_not_reach_the_terminal() {
        handoff("\u001b[31mrun").refuses("handoff: there is no command ' [31mrun'. Maybe handoff help?");
    }
}
