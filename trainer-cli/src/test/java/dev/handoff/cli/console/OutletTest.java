package dev.handoff.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The one way out to a terminal. */
class OutletTest {
    @Test
    void what_could_steer_a_terminal_becomes_a_blank() {
        assertThat(Outlet.safe("a\u001b]0;x\u0007b\u009bc\rd\n\te", false, false))
                .isEqualTo("a ]0;x b c d\n\te");
    }

    @Test
    void colours_pass_where_the_program_may_use_them_and_nothing_else() {
        assertThat(Outlet.safe("\u001b[1mbold\u001b[0m\u001b[2J", true, true)).isEqualTo("\u001b[1mbold\u001b[0m [2J");
        assertThat(Outlet.safe("\u001b[1mbold", false, true)).isEqualTo(" [1mbold");
    }

    @Test
    void text_is_turned_around_on_no_terminal_but_kept_in_a_file() {
        assertThat(Outlet.safe("ab\u202Edc\u2066", true, true)).isEqualTo("ab dc ");
        assertThat(Outlet.safe("ab\u202Edc", false, false)).isEqualTo("ab\u202Edc");
    }

    @Test
    void joiners_are_letters() {
        String text = "\u0645\u06CC\u200C\u0634\u0648\u062F \uD83D\uDC69\u200D\uD83D\uDCBB";
        assertThat(Outlet.safe(text, true, true)).isSameAs(text);
    }
}
