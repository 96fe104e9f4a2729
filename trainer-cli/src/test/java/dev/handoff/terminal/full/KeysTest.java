package dev.handoff.terminal.full;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.NonBlockingReader;
import org.junit.jupiter.api.Test;

/** Signs become keys; what is pasted becomes one of them. */
class KeysTest {
    private static List<Key> keys(String typed) throws IOException {
        List<Key> keys = new ArrayList<>();
        try (Terminal terminal = new DumbTerminal(
                "test", "xterm", new ByteArrayInputStream(typed.getBytes(UTF_8)), new ByteArrayOutputStream(), UTF_8)) {
            Keys reader = new Keys(terminal.reader());
            do {
                keys.add(reader.next(() -> {}));
            } while (keys.get(keys.size() - 1).kind() != Key.Kind.END);
        }
        return keys;
    }

    @Test
    void marked_as_pasted_it_is_one_text_whatever_lines_are_in_it() throws IOException {
        List<Key> keys = keys("\u001b[200~one\rtwo\u001b[31m\n\uD83D\uDE00\u001b[201~\r");
        assertThat(keys).extracting(Key::kind).containsExactly(Key.Kind.TEXT, Key.Kind.ENTER, Key.Kind.END);
        assertThat(keys.get(0).text()).isEqualTo("one two31m \uD83D\uDE00");
    }

    @Test
    void of_a_pasted_book_the_first_page_is_kept() throws IOException {
        List<Key> keys = keys("\u001b[200~" + "x".repeat(100_000) + "\u001b[201~\r");
        assertThat(keys).hasSize(3);
        assertThat(keys.get(0).text()).hasSize(1000);
    }

    @Test
    void a_paste_that_breaks_off_ends() throws IOException {
        assertThat(keys("\u001b[200~one")).extracting(Key::kind).containsExactly(Key.Kind.TEXT, Key.Kind.END);
    }

    @Test
    void what_arrives_at_once_without_the_mark_is_drawn_at_once() throws IOException {
        Keys reader = new Keys(new AllThere("y".repeat(10_000) + "\r"));
        assertThat(List.of(reader.next(() -> {}), reader.next(() -> {})))
                .extracting(Key::kind)
                .containsExactly(Key.Kind.TEXT, Key.Kind.ENTER);
    }

    @Test
    void blanks_stay_keys_of_their_own_for_they_turn_pages() throws IOException {
        assertThat(keys("  ")).extracting(Key::kind).containsExactly(Key.Kind.SIGN, Key.Kind.SIGN, Key.Kind.END);
    }

    /** A terminal whose signs have all arrived, so that no machine is too slow for the test. */
    private static final class AllThere extends NonBlockingReader {
        private final String signs;
        private int next;

        AllThere(String signs) {
            this.signs = signs;
        }

        @Override
        protected int read(long timeout, boolean isPeek) {
            if (next == signs.length()) {
                return EOF;
            }
            char sign = signs.charAt(next);
            next += isPeek ? 0 : 1;
            return sign;
        }

        @Override
        public int readBuffered(char[] buffer, int from, int length, long timeout) {
            throw new AssertionError("keys are read one by one");
        }

        @Override
        public void close() {
            next = signs.length();
        }
    }
}
