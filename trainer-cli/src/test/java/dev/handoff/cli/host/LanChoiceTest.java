package dev.handoff.cli.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.host.Network.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanChoiceTest {
    private static final List<Place> TWO = List.of(new Place("192.168.1.20", "wlan0"), new Place("10.8.0.3", "tun0"));

    private final List<String> said = new ArrayList<>();

    private String chosen(String bind, List<Place> places, String... typed) {
        Deque<String> lines = new ArrayDeque<>(List.of(typed));
        return new LanChoice(lines::poll, said::add)
                .asked(HostPlan.empty().with(Map.of("bind", bind)), places)
                .value("bind")
                .orElseThrow();
    }

    @Test
    void of_several_addresses_the_one_is_taken_that_was_typed() {
        assertThat(chosen("lan", TWO, "2")).isEqualTo("10.8.0.3");
        assertThat(said).contains("  1  192.168.1.20 (wlan0)", "  2  10.8.0.3 (tun0)");
        assertThat(chosen("lan", TWO, "")).isEqualTo("192.168.1.20");
    }

    @Test
    void what_is_none_of_them_is_asked_again() {
        assertThat(chosen("lan", TWO, "3", "wlan0", "1")).isEqualTo("192.168.1.20");
        assertThat(said).contains("'3' is none of 1 to 2.", "'wlan0' is none of 1 to 2.");
    }

    @Test
    void one_address_and_an_address_that_was_said_are_not_asked_about() {
        assertThat(chosen("lan", TWO.subList(0, 1))).isEqualTo("lan");
        assertThat(chosen("10.8.0.3", TWO)).isEqualTo("10.8.0.3");
        assertThat(said).isEmpty();
    }

    @Test
    void without_an_answer_it_is_refused_with_the_list() {
        assertThat(chosen("lan", TWO)).isEqualTo("lan");
        assertThatThrownBy(() -> Network.lan(TWO))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("192.168.1.20 (wlan0), 10.8.0.3 (tun0)");
    }

    @Test
    void tunnels_and_networks_within_the_machine_are_told_apart() {
        assertThat(new Place("10.8.0.3", "tun0").isVirtual()).isTrue();
        assertThat(new Place("172.17.0.1", "docker0").isVirtual()).isTrue();
        assertThat(new Place("192.168.1.20", "wlp3s0").isVirtual()).isFalse();
        assertThat(new Place("192.168.1.21", "en0").isVirtual()).isFalse();
    }
}
