package dev.handoff.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResponsesTest {

    @Test
    void figures_keep_the_order_in_which_they_were_put_down() {
        Responses responses = new Responses();
        responses.put("wins", "leads", 3);
        responses.put("spend", "EUR", 200);
        assertThat(responses.names()).containsExactly("wins", "spend");
        assertThat(responses.units()).containsExactly("leads", "EUR");
        assertThat(responses.values()).containsExactly(3, 200);
        assertThat(responses.get("spend")).isEqualTo(200);
    }

    @Test
    void asking_for_an_unknown_figure_names_it() {
        assertThatThrownBy(() -> new Responses().get("revenu")).hasMessageContaining("revenu");
        assertThat(new Responses().has("revenu")).isFalse();
    }
}
