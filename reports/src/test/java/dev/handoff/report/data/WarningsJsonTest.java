package dev.handoff.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Warnings beside figures. */
class WarningsJsonTest {
    private static final String DOCUMENT =
            "{\n  \"a\" : 975.0,\n  \"b\" : 1.0E-9,\n  \"c\" : 12345678901234,\n  \"d\" : null\n}\n";

    @Test
    void they_stand_at_the_end_and_change_no_figure() {
        assertThat(WarningsJson.with(DOCUMENT, List.of("Only 5 replications.")))
                .isEqualTo(DOCUMENT.replace("null\n}", "null,\n  \"warnings\" : [ \"Only 5 replications.\" ]\n}"));
    }

    @Test
    void what_has_them_stays_as_it_is() {
        String told = WarningsJson.with(DOCUMENT, List.of());
        assertThat(told).contains("\"warnings\" : [ ]");
        assertThat(WarningsJson.with(told, List.of("other"))).isEqualTo(told);
    }

    @Test
    void that_a_result_is_partial_is_none_of_its_figures() {
        String partial = "Partial result: interrupted; the figures of \"A\" rest on the first 5 replications.";
        for (List<String> others : List.of(List.<String>of(), List.of("Not settled."))) {
            List<String> first =
                    Stream.concat(Stream.of(partial), others.stream()).toList();
            List<String> last =
                    Stream.concat(others.stream(), Stream.of(partial)).toList();
            String whole = WarningsJson.with(DOCUMENT, others);
            assertThat(PartialMark.without(WarningsJson.with(DOCUMENT, first))).isEqualTo(whole);
            assertThat(PartialMark.without(WarningsJson.with(DOCUMENT, last))).isEqualTo(whole);
        }
    }
}
