package dev.handoff.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.report.chart.CausalMap.Arrow;
import dev.handoff.report.chart.CausalMap.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class CausalMapTest {
    private static CausalMap map(Arrow... arrows) {
        List<Box> boxes = List.of(
                new Box("leads", "Leads handed|over", 0, 0, false),
                new Box("calls", "Calls for|each lead", 1, 1, false));
        return new CausalMap("map", "What moves what", "", boxes, List.of(arrows));
    }

    @Test
    void who_cannot_see_it_hears_every_arrow_with_its_figure() {
        assertThat(map(new Arrow("leads", "calls", false, "−0.9 ± 0.1")).inWords())
                .isEqualTo("Causal map. Leads handed over: more makes less of calls for each lead (−0.9 ± 0.1).");
    }

    @Test
    void labels_and_figures_are_text_in_the_picture_for_page_and_phone() {
        for (ChartSize size : List.of(ChartSize.PAGE, ChartSize.PHONE)) {
            String svg = map(new Arrow("leads", "calls", false, "−0.9 ± 0.1"))
                    .pictures(size)
                    .get(0)
                    .svgElement("map");
            assertThat(svg).contains(">Leads handed<", ">over<", ">−0.9 ± 0.1<");
        }
    }

    @Test
    void an_arrow_from_nowhere_is_a_fault_that_names_the_box() {
        assertThatThrownBy(() -> map(new Arrow("lead", "calls", true, "")).inWords())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no box is called lead");
    }
}
