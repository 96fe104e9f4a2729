package dev.handoff.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Enforcement;
import dev.handoff.company.PassingOn;
import dev.handoff.company.Sla;
import dev.handoff.company.Watch;
import dev.handoff.scenario.binding.ParameterWords;
import dev.handoff.scenario.binding.Shape;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a scenario says what managers do about open promises. */
class EnforcementTest {

    @TempDir
    Path directory;

    private Sla.SalesPromise promise(String... overrides) {
        return Fixtures.load(directory, Fixtures.SMALL, overrides)
                .orThrow()
                .company()
                .sla()
                .sales();
    }

    @Test
    void every_name_stands_for_its_number_however_it_is_written() {
        for (Enforcement name : Enforcement.values()) {
            assertThat(promise("sla.sales.enforcement=" + name.words()).enforcement())
                    .isEqualTo(name.level());
            String hyphened = name.words().replace(",", "").replace(' ', '-');
            assertThat(promise("sla.sales.enforcement=" + hyphened).enforcement())
                    .isEqualTo(name.level());
        }
        assertThat(promise("sla.sales.enforcement=45 %").enforcement()).isEqualTo(0.45);
    }

    @Test
    void the_names_offered_are_those_there_are() {
        String offered = ParameterWords.description(((Shape.OfRecord) Shape.of(Sla.SalesPromise.class))
                .field("enforcement")
                .orElseThrow());
        assertThat(Arrays.stream(Enforcement.values()).map(Enforcement::words)).allMatch(offered::contains);
    }

    @Test
    void an_agreement_that_says_nothing_gets_the_weekly_list_and_the_usual_watch() {
        Sla.SalesPromise promise = promise("sla.sales.firstTouch={limit: 4 h}");
        assertThat(promise.enforcement()).isEqualTo(Enforcement.WEEKLY_LIST.level());
        assertThat(promise.watch()).isEqualTo(Watch.USUAL);
        assertThat(promise.reassign()).isEqualTo(new PassingOn(3, Optional.empty()));
    }

    @Test
    void an_unknown_name_is_refused_with_the_one_that_was_meant() {
        assertThat(Fixtures.problems(directory, Fixtures.SMALL, "sla.sales.enforcement=weekly lists"))
                .isEqualTo(List.of(
                        "--set sla.sales.enforcement=weekly lists: a number or one of nobody looks; monthly review;"
                                + " weekly list; daily list; alerts and daily list; alerts, list and escalation is needed here, not"
                                + " 'weekly lists'. Maybe weekly list?"));
        assertThat(Fixtures.problems(directory, Fixtures.SMALL, "sla.sales.enforcement=1.2"))
                .singleElement()
                .asString()
                .contains("must lie between 0 and 1");
    }
}
