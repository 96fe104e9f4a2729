package dev.handoff.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Lines that arrive while somebody looks up in between. */
class BackgroundLinesTest {
    @Test
    void lines_come_in_order_and_the_end_stays_the_end() {
        Iterator<String> source = List.of("1", "2").iterator();
        AtomicInteger looks = new AtomicInteger();
        BackgroundLines arriving = BackgroundLines.from(() -> source.hasNext() ? source.next() : null);
        assertThat(arriving.next(looks::incrementAndGet)).isEqualTo("1");
        assertThat(arriving.next(looks::incrementAndGet)).isEqualTo("2");
        assertThat(arriving.next(looks::incrementAndGet)).isNull();
        assertThat(arriving.next(looks::incrementAndGet)).isNull();
        assertThat(looks).hasValueGreaterThanOrEqualTo(4);
    }

    @Test
    void what_has_arrived_is_passed_over_but_for_the_end() {
        Iterator<String> source = List.of("1", "2").iterator();
        BackgroundLines arriving = BackgroundLines.from(() -> source.hasNext() ? source.next() : null);
        assertThat(arriving.next(() -> {})).isEqualTo("1");
        assertThat(arriving.next(() -> {})).isEqualTo("2");
        arriving.forget();
        assertThat(arriving.next(() -> {})).isNull();
        arriving.forget();
        assertThat(arriving.next(() -> {})).isNull();
    }

    @Test
    void what_cannot_be_read_has_ended() {
        BackgroundLines arriving = BackgroundLines.from(() -> {
            throw new InvalidInput("gone");
        });
        assertThat(arriving.next(() -> {})).isNull();
    }
}
