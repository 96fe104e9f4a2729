package dev.handoff.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.scenario.Catalogue;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is written down on one machine is the same when another reads it. */
class TravelTest {

    private record Figures(List<String> names, double[] values, Map<String, Double> more, Optional<Inner> inner) {}

    private record Inner(long number, int count, boolean yes, Duration length, double[][] rows) {}

    private static Object travelled(Object value) {
        Map<String, Company> sent = new HashMap<>();
        Written written = Writing.of(value, company -> {
            String text = CompanyTexts.text(company);
            sent.put(CompanyTexts.hash(text), CompanyTexts.read(text));
            return CompanyTexts.hash(text);
        });
        return Reading.of(written, sent::get);
    }

    @Test
    void every_bit_of_a_number_arrives() {
        double[] awkward = {
            0.1,
            -0.0,
            Double.NaN,
            Double.longBitsToDouble(0x7ff8000000000123L),
            Double.NEGATIVE_INFINITY,
            Double.MIN_VALUE
        };
        Map<String, Double> more = new LinkedHashMap<>();
        more.put("b\r\n\\n", 1.5);
        more.put("a", -2.5);
        Inner inner = new Inner(Long.MIN_VALUE, -7, true, Duration.ofMillis(1234567), new double[][] {{1}, {}, {2, 3}});
        Figures there = (Figures) travelled(new Figures(List.of("x", ""), awkward, more, Optional.of(inner)));
        for (int i = 0; i < awkward.length; i++) {
            assertThat(Double.doubleToRawLongBits(there.values()[i])).isEqualTo(Double.doubleToRawLongBits(awkward[i]));
        }
        assertThat(there.names()).containsExactly("x", "");
        assertThat(List.copyOf(there.more().entrySet())).isEqualTo(List.copyOf(more.entrySet()));
        Inner found = there.inner().orElseThrow();
        assertThat(found.number()).isEqualTo(Long.MIN_VALUE);
        assertThat(found.count()).isEqualTo(-7);
        assertThat(found.yes()).isTrue();
        assertThat(found.length()).isEqualTo(Duration.ofMillis(1234567));
        assertThat(found.rows()).isDeepEqualTo(new double[][] {{1}, {}, {2, 3}});
    }

    @TestFactory
    Stream<DynamicTest> every_shipped_company_with_what_changes_in_it_arrives_as_itself() {
        return Catalogue.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Scenario scenario = ScenarioLoader.load(name, List.of()).orThrow();
                    Timeline timeline = scenario.timeline();
                    assertThat(travelled(timeline)).isEqualTo(timeline);
                }));
    }

    @Test
    void a_channel_that_is_switched_off_stays_so() {
        Timeline timeline =
                ScenarioLoader.load("industry-baseline", List.of()).orThrow().timeline();
        for (String channel : timeline.start().channels().keySet()) {
            Timeline without = timeline.without(channel);
            assertThat(travelled(without)).isEqualTo(without).isNotEqualTo(timeline);
        }
    }

    @Test
    void what_is_no_record_is_not_sent() {
        Runnable live = () -> {};
        assertThatThrownBy(() -> travelled(List.of(live)))
                .isInstanceOf(NotWritable.class)
                .hasMessageEndingWith("cannot be sent to another machine");
    }

    @Test
    void what_is_no_class_of_the_program_is_not_made() {
        assertThatThrownBy(() -> Reading.of(new Written("rjava.net.URL\n", new long[0]), hash -> null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.net.URL is no record of Handoff");
    }

    @Test
    void a_text_that_was_changed_on_the_way_is_refused() {
        String text = CompanyTexts.text(
                ScenarioLoader.load("mm1", List.of()).orThrow().timeline().start());
        String hash = CompanyTexts.hash(text);
        assertThatThrownBy(() -> KnownCompanies.of(hash, Map.of(hash, text.replace("mean", "median"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the text of company " + hash + " did not arrive as it was sent");
    }
}
