package dev.handoff.scenario.fitted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.CrmTables;
import dev.handoff.scenario.Catalogue;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChannelSpellingsTest {
    private static final Scenario BASE = Catalogue.load("industry-baseline");

    private static List<String> spelled(String... names) {
        CrmTables tables = new CrmTables(
                ZoneId.of("UTC"), 0, 1, 1, List.of(names), List.of(), null, null, null, Set.of(), Set.of());
        return ChannelSpellings.of(tables, BASE).channels();
    }

    @Test
    void a_channel_of_the_scenario_is_found_whatever_blanks_and_capitals_the_export_has() {
        assertThat(spelled("Paid Search", "ORGANIC", "trade_show"))
                .containsExactly("paid-search", "organic", "trade-show");
    }

    @Test
    void other_channels_keep_their_names_as_far_as_names_go() {
        assertThat(spelled("not recorded", "E-Mail (Herbst)", "Événement", "--"))
                .containsExactly("not-recorded", "e-mail-herbst", "événement", "unnamed");
        assertThat(spelled("x".repeat(80)).get(0)).hasSize(56);
    }

    @Test
    void two_channels_never_become_one() {
        assertThat(spelled("Paid Search", "paid-search", "???", "!!!"))
                .containsExactly("paid-search", "paid-search-2", "unnamed", "unnamed-2");
    }

    @Test
    void every_such_name_is_one_that_a_scenario_takes() {
        for (String name : spelled("not recorded", "E-Mail (Herbst)", "Événement", "--", "1&1", "x".repeat(80))) {
            String channel =
                    "channels." + name + "={fit: 0.5, intent: 0.5, pickUp: 0.3, reachable: 0.9, inquiriesPerWeek: 3}";
            assertThat(ScenarioLoader.load("industry-baseline", List.of(channel))
                            .problems())
                    .isEmpty();
        }
    }
}
