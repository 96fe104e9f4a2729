package dev.handoff.crm.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.crm.csv.Header;
import dev.handoff.crm.told.Kind;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of CRMs that are shipped. */
class VocabularyTest {
    @Test
    void every_key_of_the_vocabulary_is_known() throws IOException {
        Located tree = tree();
        assertThat(tree.names()).containsExactly("vendors", "common", "stages", "words");
        Located vendors = tree.get("vendors").orElseThrow();
        for (String vendor : vendors.names()) {
            Located tables = vendors.get(vendor).orElseThrow();
            assertThat(tables.names()).as(vendor).isSubsetOf("leads", "activities", "deals", "spend", "words");
            for (Kind kind : Kind.values()) {
                tables.get(kind.key())
                        .ifPresent(t ->
                                assertThat(t.names()).as(vendor + " " + kind).isSubsetOf(keys(kind)));
            }
            tables.get("words").ifPresent(w -> assertThat(w.names()).isSubsetOf(words()));
        }
        assertThat(tree.get("words").orElseThrow().names()).containsExactlyInAnyOrderElementsOf(words());
    }

    @Test
    void no_two_columns_of_a_vendor_s_table_have_one_name_but_where_that_is_meant() {
        for (Vendor vendor : Vocabulary.shipped().vendors()) {
            vendor.tables().forEach((kind, roles) -> {
                Set<String> seen = new HashSet<>();
                roles.forEach((role, names) -> names.stream()
                        .map(Header::plain)
                        .distinct()
                        .forEach(n -> assertThat(seen.add(n) || isMeant(vendor, role))
                                .as(vendor.name() + " " + role + " " + n)
                                .isTrue()));
            });
        }
    }

    /** Odoo's state says both whether it was done and what came of it; some tables have one identifier for lead and deal. */
    private static boolean isMeant(Vendor vendor, ColumnRole role) {
        return EnumSet.of(ColumnRole.DONE, ColumnRole.DEAL_LEAD).contains(role)
                && Set.of("Odoo", "Olist").contains(vendor.name());
    }

    @Test
    void a_word_means_what_it_says_whatever_its_case_and_signs() {
        CellWords words = hubspot().words();
        Set<Word> answers = EnumSet.of(Word.ANSWERED, Word.SILENT);
        assertThat(words.meaning("NO_ANSWER", answers)).contains(Word.SILENT);
        assertThat(words.meaning("Left voicemail", answers)).contains(Word.SILENT);
        assertThat(words.meaning("connected", answers)).contains(Word.ANSWERED);
        assertThat(words.meaning("Not connected", answers)).isEmpty();
        assertThat(words.meaning("Verloren", EnumSet.of(Word.WON, Word.LOST))).contains(Word.LOST);
    }

    @Test
    void the_six_outcomes_of_hubspot_are_known_by_identifier() {
        CellWords words = hubspot().words();
        Set<Word> answers = EnumSet.of(Word.ANSWERED, Word.SILENT);
        assertThat(words.meaning("f240bbac-87c9-4f6e-bf70-924b57d47db7", answers))
                .contains(Word.ANSWERED);
        for (String silent : List.of(
                "73a0d17f-1163-4015-bdd5-ec830791da20",
                "b2cf5968-551e-4856-9783-52b3da59a7d0",
                "a4c4c377-d246-4b32-a13b-75a56a4cd0ff",
                "9d9162e7-6cf3-4944-bf63-4dff82258764",
                "17b47fee-58de-441e-a44c-c6300d46f273")) {
            assertThat(words.meaning(silent, answers)).as(silent).contains(Word.SILENT);
        }
    }

    private static Vendor hubspot() {
        return Vocabulary.shipped().vendors().get(0);
    }

    private static List<String> words() {
        return Arrays.stream(Word.values()).map(Word::key).toList();
    }

    private static List<String> keys(Kind kind) {
        return Stream.concat(Stream.of("title"), ColumnRole.of(kind).stream().map(ColumnRole::key))
                .toList();
    }

    private static Located tree() throws IOException {
        List<Problem> problems = new ArrayList<>();
        try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.yaml")) {
            Optional<Located> tree =
                    TreeReader.file("vocabulary.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8), problems);
            assertThat(problems).isEmpty();
            return tree.orElseThrow();
        }
    }
}
