package dev.handoff.experiment.pilot;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.company.Company;
import dev.handoff.handoff.CompanyPart;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reps are in a pilot, and how many leads it gets. */
class SplitTest {

    private static Company reps(int reps) {
        return with(neutral(), "teams.sales.reps", reps);
    }

    private static List<Integer> places(CompanyPart part, int reps) {
        return IntStream.rangeClosed(1, reps)
                .filter(place -> part.has("sales", place))
                .boxed()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "7, .3333, 2 6",
        "6, .3333, 2 5",
        "7, .5, 1 3 5 7",
        "4, .5, 2 3",
        "3, .3333, 2",
        "9, .3333, 2 5 8",
        "5, .01, 3"
    })
    void ranks_in_the_pilot_are_spread_evenly_and_alike_from_above_and_below(int reps, double share, String expected) {
        Split split = Split.of(reps(reps), share);
        assertThat(places(split.pilot(), reps))
                .isEqualTo(List.of(expected.split(" ")).stream()
                        .map(Integer::parseInt)
                        .toList());
        assertThat(split.pilotReps()).isEqualTo(expected.split(" ").length);
    }

    @Test
    void every_rep_is_in_one_of_the_two_groups_and_leads_are_as_many_as_the_reps() {
        for (int reps = 2; reps < 40; reps++) {
            for (int tenth = 1; tenth < 10; tenth++) {
                Split split = Split.of(reps(reps), tenth / 10.0);
                assertThat(places(split.pilot(), reps)).hasSize(split.pilotReps());
                assertThat(places(split.rest(), reps))
                        .hasSize(reps - split.pilotReps())
                        .doesNotContainAnyElementsOf(places(split.pilot(), reps));
                assertThat(split.leads()).isEqualTo(split.pilotReps() / (double) reps);
            }
        }
    }

    @Test
    void a_single_rep_cannot_be_parted() {
        assertThatThrownBy(() -> Split.of(neutral(), 0.5))
                .hasMessage("teams.sales.reps: one rep cannot be parted in two groups");
        assertThatThrownBy(() -> Split.of(busy(), 1.5)).hasMessage("a share lies between 0 and 1, not 1.5");
    }
}
