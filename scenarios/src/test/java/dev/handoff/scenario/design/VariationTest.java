package dev.handoff.scenario.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VariationTest {
    @Test
    void without_a_label_files_have_the_changes_and_sentences_say_them_in_words() {
        Variation plain = Variation.parse("--with", "sla.sales.enforcement=1; teams.sales.reps = 9");
        assertThat(plain.label()).isEqualTo("sla.sales.enforcement=1; teams.sales.reps = 9");
        assertThat(plain.title()).isEqualTo("enforcement 1, sales team reps 9");
    }

    @Test
    void a_value_of_several_parts_is_said_without_its_braces() {
        Variation plain = Variation.parse("--with", "sla.sales.minimumAttempts={attempts: 5, within: 3 weeks}");
        assertThat(plain.label()).isEqualTo("sla.sales.minimumAttempts={attempts: 5, within: 3 weeks}");
        assertThat(plain.title()).endsWith(" (attempts 5, within 3 weeks)").doesNotContain("{", ":");
    }

    @Test
    void a_label_is_what_everybody_calls_it() {
        Variation labelled = Variation.parse("--with", "watched: sla.sales.enforcement=1");
        assertThat(labelled.label()).isEqualTo("watched");
        assertThat(labelled.title()).isEqualTo("watched");
    }
}
