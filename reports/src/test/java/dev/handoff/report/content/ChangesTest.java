package dev.handoff.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.report.CompareContext.Change;
import dev.handoff.report.Told;
import dev.handoff.report.document.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final List<String> COLUMNS = List.of("before", "after", "decided by");

    private static Told.Part few(List<Change> all) {
        return Told.of(new Changes(all).few("changes", "What changes", COLUMNS));
    }

    private static List<String> paths(Told.Part section) {
        return section.rows().stream().map(Row::label).toList();
    }

    private static List<Change> of(String section, String owner, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> change(section + ".p" + i, "0", "1", owner))
                .toList();
    }

    @Test
    void a_dozen_is_shown_in_full() {
        Told.Part section = few(of("teams", "world", Changes.MOST));
        assertThat(section.rows()).hasSize(Changes.MOST);
        assertThat(section.notes()).isEmpty();
    }

    @Test
    void of_more_those_that_somebody_decides_come_first_and_the_rest_is_counted_by_section() {
        List<Change> all = new ArrayList<>(of("deals", "world", 10));
        all.addAll(of("prospecting", "sales", 8));
        all.addAll(of("conversion", "world", 3));
        Told.Part section = few(all);
        assertThat(paths(section)).hasSize(12).contains("prospecting.p0", "prospecting.p7", "deals.p3");
        assertThat(section.notes()).containsExactly("… and 9 more (deals 6, conversion 3).");
    }

    @Test
    void a_new_clause_is_shown_by_its_first_term_before_its_others() {
        List<Change> all = new ArrayList<>();
        for (int clause = 0; clause < 5; clause++) {
            all.add(change("sla.c" + clause + ".limit", "absent", "1 h", "sales"));
            all.add(change("sla.c" + clause + ".breach", "absent", "report", "joint"));
        }
        all.addAll(of("acceptance", "sales", 7));
        assertThat(paths(few(all))).contains("sla.c4.limit", "acceptance.p6").doesNotContain("sla.c0.breach");
    }

    @Test
    void an_empty_list_and_what_is_not_there_are_told_in_words() {
        List<Change> all = List.of(
                change("sla.sales.firstTouch.limit", "absent", "1 h", "sales"),
                change("timeline", "[]", "absent", "joint"));
        assertThat(few(all).rows().get(0).cells()).startsWith("not agreed", "1 h");
        assertThat(few(all).rows().get(1).cells()).startsWith("none", "not there");
        assertThat(all.get(0).words()).isEqualTo("\"sla.sales.firstTouch.limit\" (not agreed → 1 h)");
    }

    @Test
    void no_group_crowds_out_the_others() {
        List<Change> all = new ArrayList<>(of("closedLoop", "marketing", 20));
        all.addAll(of("training", "sales", 2));
        assertThat(paths(few(all))).contains("closedLoop.p0", "training.p0").doesNotContain("training.p1");
    }

    @Test
    void a_long_value_is_cut_where_few_are_shown_and_whole_where_all_are() {
        Change one = change("deals.gap", "1 h", "{lognormal: {median: 17.9 days, sigma: 1.51}}", "world");
        assertThat(few(List.of(one)).rows().get(0).cells().get(1)).isEqualTo("{lognormal: {median: 17…");
        assertThat(Told.of(new Changes(List.of(one)).full("all", "All", COLUMNS))
                        .rows()
                        .get(0)
                        .cells())
                .contains(one.other());
    }

    private static Change change(String path, String base, String other, String owner) {
        return new Change(path, path, base, other, owner, false);
    }
}
