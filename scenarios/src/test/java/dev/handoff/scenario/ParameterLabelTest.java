package dev.handoff.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ParameterLabelTest {
    private static final int LONGEST = 45;

    static List<String> scenarios() {
        return Catalogue.names();
    }

    @ParameterizedTest
    @CsvSource({
        "teams.sales.reps, sales team: reps",
        "sla.sales.firstTouch.limit, first touch: limit",
        "sla.sales.firstTouch.limits.webinar, first touch: limit for channel webinar",
        "sla.sales.firstTouch, sales' promise: first touch",
        "sla.sales.enforcement, sales' promise: enforcement",
        "sla.period, agreement: period",
        "channels.webinar.inquiriesPerWeek, channel webinar: inquiries a week",
        "channels.*.fit, channels: share that fit",
        "channels.webinar, channel webinar",
        "acceptance.wronglyRejected, acceptance: wrongly rejected",
        "work.touch.lognormal.median, 'work: time for an attempt, median'",
        "deals.medianSize, deals: median size",
        "deals.medianSize.lognormal.median, 'deals: median size, median'"
    })
    void a_parameter_is_called_by_what_it_belongs_to_and_what_it_says(String path, String label) {
        assertThat(ParameterLabel.of(path)).isEqualTo(label);
    }

    @Test
    void a_long_last_name_stands_alone_and_a_short_one_does_not() {
        assertThat(ParameterLabel.brief(List.of("sla.sales.enforcement", "teams.sales.reps")))
                .containsExactly("enforcement", "sales team reps");
    }

    @Test
    void parameters_that_would_be_called_alike_keep_what_they_belong_to() {
        assertThat(ParameterLabel.brief(List.of("channels.fair.spendPerWeek", "channels.webinar.spendPerWeek")))
                .containsExactly("channel fair spend a week", "channel webinar spend a week");
    }

    @Test
    void every_parameter_of_the_reference_has_a_label_of_its_own_in_plain_words() {
        assertPlainAndUnique(ParameterPageTest.paths());
        assertThat(ParameterPageTest.paths().stream().map(ParameterLabel::of).filter(l -> l.length() > LONGEST))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_parameter_of_a_scenario_has_a_label_of_its_own_in_plain_words(String name) {
        assertPlainAndUnique(ParameterPaths.list(Catalogue.load(name)).stream()
                .map(Parameter::path)
                .toList());
    }

    private static void assertPlainAndUnique(List<String> paths) {
        List<String> labels = paths.stream().map(ParameterLabel::of).toList();
        assertThat(labels).doesNotHaveDuplicates();
        assertThat(labels.stream().filter(label -> label.matches(".*[a-z][A-Z].*")))
                .isEmpty();
    }

    @Test
    void the_table_names_no_parameter_that_does_not_exist() {
        Set<String> known = new HashSet<>();
        for (String path : ParameterPageTest.paths()) {
            for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
                known.add(path.substring(0, dot + 1));
            }
            known.add(path);
        }
        ResourceBundle table = ResourceBundle.getBundle("dev.handoff.scenario.labels", Locale.ROOT);
        assertThat(new ArrayList<>(table.keySet())).isSubsetOf(known);
    }
}
