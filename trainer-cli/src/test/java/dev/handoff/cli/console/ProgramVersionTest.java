package dev.handoff.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramVersionTest {
    @Test
    void the_commit_is_told_and_whether_files_were_changed_since() {
        assertThat(ProgramVersion.commit("72c75f10c5f3\n")).isEqualTo(", commit 72c75f10c5f3");
        assertThat(ProgramVersion.commit("72c75f10c5f3-dirty")).isEqualTo(", commit 72c75f10c5f3, changed since");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "${handoff.commit}", "fatal: not a git repository"})
    void what_the_build_did_not_know_is_not_told(String found) {
        assertThat(ProgramVersion.commit(found)).isEmpty();
    }

    @Test
    void in_full_it_begins_with_the_bare_version() {
        assertThat(ProgramVersion.inFull()).startsWith(ProgramVersion.current());
    }
}
